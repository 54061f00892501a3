package dev.rehearsal.ui.kit.report;

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
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sample's rules replayed over its events. */
final class RunOfSample {
    private RunOfSample() {}

    static ReplayResult replayed() {
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
            new EventImport(List.of(source("events.csv")), Mapping.NATIVE, receiver, Progress.NONE).run();
            log.profiles(new ProfileImport(List.of(source("profiles.csv")), Mapping.NATIVE, receiver, Progress.NONE)
                    .run()
                    .profiles());
            return Replay.bind(PackReader.read(Files.readString(Path.of("sample-data", "pack.json"))), log.build())
                    .run(ReplayOptions.DEFAULT, Progress.NONE);
        } catch (IOException | InputProblem | PackInvalid unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Source source(String name) {
        return Source.file(Path.of("sample-data", name));
    }
}
