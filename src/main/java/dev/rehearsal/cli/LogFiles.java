package dev.rehearsal.cli;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.EventImport;
import dev.rehearsal.ingest.EventReceiver;
import dev.rehearsal.ingest.ImportSummary;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.ProfileImport;
import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ingest.RejectReceiver;
import dev.rehearsal.ingest.RowLines;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.report.LeftOut;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Reads files of events and profiles into a log and says on the terminal what it left out. */
final class LogFiles {
    private final Terminal terminal;
    private final Mapping mapping;
    private final Mapping ofProfiles;
    private final RejectReceiver rejects;

    LogFiles(Terminal terminal, LogOptions options, RejectReceiver rejects) throws IOException, InputProblem {
        this.terminal = terminal;
        this.mapping = options.mapping(DataKind.EVENTS);
        this.ofProfiles = options.mapping(DataKind.PROFILES);
        this.rejects = rejects;
    }

    /** What was left out counts rows of events; {@code broken} says that a file ended before it should. */
    record Loaded(EventLog log, LeftOut leftOut, boolean broken) {}

    Loaded read(List<Source> events, List<Source> profiles) throws IOException, InputProblem {
        EventLog.Builder log = new EventLog.Builder();
        mapping.customers().identity().ifPresent(rule -> log.identities(Set.of(rule.identity())));
        boolean broken = false;
        if (!profiles.isEmpty()) {
            ProfileImport.Result imported = new ProfileImport(
                            profiles, ofProfiles, rejects, new TerminalProgress(terminal, "reading profiles"))
                    .run();
            log.profiles(imported.profiles());
            broken = say(profiles, "profile", imported.summary());
        }
        ImportSummary summary = readEvents(events, receiver(log));
        broken |= say(events, "event", summary);
        EventLog built = log.build();
        return new Loaded(built, new LeftOut(built.duplicates(), summary.rejects()), broken);
    }

    private ImportSummary readEvents(List<Source> events, EventReceiver receiver) throws IOException, InputProblem {
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            return new EventImport(events, mapping, receiver, new TerminalProgress(terminal, "reading events"), pool)
                    .run();
        }
    }

    private EventReceiver receiver(EventLog.Builder log) {
        return new EventReceiver() {
            @Override
            public void batch(EventBatch batch, RowLines lines) {
                log.add(batch);
            }

            @Override
            public void reject(Reject reject) throws IOException {
                rejects.reject(reject);
            }
        };
    }

    private boolean say(List<Source> sources, String noun, ImportSummary summary) {
        String names = String.join(", ", sources.stream().map(Source::name).toList());
        if (!summary.columnsLeftOut().isEmpty()) {
            terminal.say(names + ": no field takes the columns " + String.join(", ", summary.columnsLeftOut())
                    + "; they are left out.");
        }
        if (summary.rejects() > 0) {
            terminal.say(names + ": " + Terminal.count(summary.rejects()) + " of "
                    + Terminal.count(summary.rows(), noun + " row") + " could not be read and "
                    + (summary.rejects() == 1 ? "is" : "are") + " left out.");
        }
        DetectHint.of(sources.stream().map(Source::name).toList(), summary.rows(), summary.rejects())
                .ifPresent(terminal::say);
        summary.problems().forEach(problem -> terminal.say(String.valueOf(problem.getMessage())));
        return !summary.problems().isEmpty();
    }
}
