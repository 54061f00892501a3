package dev.rehearsal.report;

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
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Runs over files, to be reported. */
final class ReportedRuns {
    private ReportedRuns() {}

    static Summary ofSample() {
        return of(
                Path.of("sample-data", "pack.json"),
                Path.of("sample-data", "events.csv"),
                Path.of("sample-data", "profiles.csv"));
    }

    static Summary of(Path pack, Path events, Path profiles) {
        try {
            RulePack read = PackReader.read(Files.readString(pack));
            ReplayResult result = Replay.bind(read, log(events, profiles)).run(ReplayOptions.DEFAULT, Progress.NONE);
            Elapsed none = new Elapsed(Duration.ZERO, Duration.ZERO, Duration.ZERO);
            return new Summary(result, Tally.of(result), new LeftOut(3, 2), none);
        } catch (IOException | InputProblem | PackInvalid unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static EventLog log(Path events, Path profiles) throws IOException, InputProblem {
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
        new EventImport(List.of(Source.file(events)), Mapping.NATIVE, receiver, Progress.NONE).run();
        return log.profiles(new ProfileImport(List.of(Source.file(profiles)), Mapping.NATIVE, receiver, Progress.NONE)
                        .run()
                        .profiles())
                .build();
    }
}
