package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.ingest.EventImport;
import dev.rehearsal.ingest.EventReceiver;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.ProfileImport;
import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ingest.RowLines;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The log of the made-up shop. */
final class SampleLog {
    private SampleLog() {}

    static EventLog read() {
        EventLog.Builder log = new EventLog.Builder();
        EventReceiver receiver = new EventReceiver() {
            @Override
            public void batch(EventBatch batch, RowLines lines) {
                log.add(batch);
            }

            @Override
            public void reject(Reject reject) {
                throw new AssertionError(reject);
            }
        };
        try {
            new EventImport(
                            List.of(Source.file(Path.of("sample-data", "events.csv"))),
                            Mapping.NATIVE,
                            receiver,
                            Progress.NONE)
                    .run();
            return log.profiles(new ProfileImport(
                                    List.of(Source.file(Path.of("sample-data", "profiles.csv"))),
                                    Mapping.NATIVE,
                                    receiver,
                                    Progress.NONE)
                            .run()
                            .profiles())
                    .build();
        } catch (IOException | InputProblem unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
