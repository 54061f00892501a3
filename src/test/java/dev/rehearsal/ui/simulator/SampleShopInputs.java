package dev.rehearsal.ui.simulator;

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
import dev.rehearsal.replay.ReplayMemory;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.store.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The made-up shop of {@code sample-data}, replayed. */
final class SampleShopInputs extends SmallShop {
    static final Path EVENTS = Path.of("sample-data", "events.csv");
    static final Path PROFILES = Path.of("sample-data", "profiles.csv");
    static final Path PACK = Path.of("sample-data", "pack.json");

    static ReplayRun run() {
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            RulePack pack = PackReader.read(Files.readString(PACK));
            RunSetup setup = new RunSetup(List.of(SmallShop.DATASET), ReplayOptions.DEFAULT);
            return ReplayRun.of(setup, pack, new ReplayMemory(sampleLog()), Progress.NONE, pool, () -> 0);
        } catch (IOException | PackInvalid | InputProblem unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Override
    public EventLog log(List<Dataset> datasets, Executor executor, Progress progress) {
        try {
            return sampleLog();
        } catch (IOException | InputProblem unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Override
    public RulePack pack(RuleChoice choice) {
        try {
            return PackReader.read(Files.readString(PACK));
        } catch (IOException | PackInvalid unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static EventLog sampleLog() throws IOException, InputProblem {
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
        new EventImport(List.of(Source.file(EVENTS)), Mapping.NATIVE, receiver, Progress.NONE).run();
        return log.profiles(new ProfileImport(List.of(Source.file(PROFILES)), Mapping.NATIVE, receiver, Progress.NONE)
                        .run()
                        .profiles())
                .build();
    }
}
