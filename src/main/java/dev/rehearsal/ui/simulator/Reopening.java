package dev.rehearsal.ui.simulator;

import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.RunRecord;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Times;
import java.util.List;
import java.util.Optional;

/**
 * A run that was kept, replayed again from its pack: whether the data and the result are what they were. What is shown is
 * what the run saw exactly where both are.
 */
record Reopening(RunRecord record, ReplayRun run, boolean sameData, boolean sameResult) {
    /** What stands above a run that was opened again. */
    String inWords(Times times) {
        String when = times.minute(record.at().toEpochMilli());
        if (sameResult) {
            return "Run of %s, exactly as it was: the same data, the same rules, the same result %s."
                    .formatted(when, RunsModel.hash(record.resultSha256()));
        }
        String figures = "It saw %s and %s; what is shown is what the same rules do now: %s and %s."
                .formatted(
                        Figures.count(record.events(), "event"),
                        Figures.count(record.fires(), "fire"),
                        Figures.count(run.result().events(), "event"),
                        Figures.count(run.counts().getFirst().fired(), "fire"));
        return sameData
                ? "Run of %s, made by %s, whose result differs from this version's. %s"
                        .formatted(when, record.engine(), figures)
                : "The data have changed since this run of %s. %s".formatted(when, figures);
    }

    /** The datasets of the run as they are now; empty where one of them is gone, or where they are not known any more. */
    static Optional<List<Dataset>> datasets(RunRecord record, List<Dataset> there) {
        List<Dataset> found = record.datasets().stream()
                .flatMap(each -> there.stream().filter(one -> one.id() == each.id()))
                .toList();
        return found.isEmpty() || found.size() < record.datasets().size() ? Optional.empty() : Optional.of(found);
    }
}
