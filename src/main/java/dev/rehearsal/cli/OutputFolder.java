package dev.rehearsal.cli;

import dev.rehearsal.report.WholeFiles;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Files for a folder that are all there at the end of a command, and none of them when it fails or is interrupted. */
final class OutputFolder implements Closeable {
    private final WholeFiles files;
    private final Thread giveUp;

    OutputFolder(Path folder) throws IOException {
        this.files = WholeFiles.into(folder);
        this.giveUp = new Thread(this::closeFiles, "give up unfinished files");
        Runtime.getRuntime().addShutdownHook(giveUp);
    }

    WholeFiles files() {
        return files;
    }

    private void closeFiles() {
        try {
            files.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(giveUp);
        } catch (IllegalStateException ending) {
            // the program is being ended and the hook closes too, which does no harm
        }
        files.close();
    }
}
