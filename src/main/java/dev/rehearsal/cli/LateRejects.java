package dev.rehearsal.cli;

import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ingest.RejectReceiver;
import dev.rehearsal.ingest.RejectsFile;
import dev.rehearsal.report.ResultFiles;
import dev.rehearsal.report.WholeFiles;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The file of the rejects, begun with the first of them, so that without any there is none. */
final class LateRejects implements RejectReceiver, Closeable {
    private final WholeFiles files;
    private @Nullable RejectsFile file;

    LateRejects(WholeFiles files) {
        this.files = files;
    }

    @Override
    public void reject(Reject reject) throws IOException {
        RejectsFile begun = file;
        if (begun == null) {
            begun = new RejectsFile(files.open(ResultFiles.REJECTS));
            file = begun;
        }
        begun.reject(reject);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
