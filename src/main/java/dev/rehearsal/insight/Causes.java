package dev.rehearsal.insight;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackEdit;
import dev.rehearsal.pack.PackEdits;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which change of a pack made which difference: each is replayed alone on top of the pack before, and has caused the
 * differences that show then. What shows only with several changes together is caused by none alone. Immutable.
 */
public record Causes(Comparison whole, List<Cause> each, Share together) {
    public Causes {
        each = List.copyOf(each);
    }

    /** Counts of firings and sent messages that came, went, or moved; a move counts on both sides too. */
    public record Share(Count firings, Count messages) {
        public static final Share NOTHING = of(List.of(), List.of());

        public static Share of(List<Change> firings, List<Change> messages) {
            return new Share(Count.of(firings), Count.of(messages));
        }
    }

    public record Count(int added, int removed, int moved) {
        static Count of(List<Change> changes) {
            int added = 0;
            int removed = 0;
            int moved = 0;
            for (Change change : changes) {
                if (change.kind() == Change.Kind.ADDED) {
                    added++;
                    moved += change.moved() ? 1 : 0;
                } else {
                    removed++;
                }
            }
            return new Count(added, removed, moved);
        }
    }

    /** What one change of the pack caused. */
    public record Cause(PackEdit edit, Share share) {}

    /**
     * Replays both packs over the log, and each change between them alone.
     *
     * @param replay runs a pack over the log
     */
    public static Causes of(
            RulePack before, RulePack after, EventLog log, Function<RulePack, ReplayResult> replay, Progress progress) {
        List<PackEdit> edits = PackEdits.between(before, after);
        ReplayResult base = replay.apply(before);
        Comparison whole = Comparison.of(base, replay.apply(after));
        Set<Change> firings = new HashSet<>(whole.firings());
        Set<Change> messages = new HashSet<>(whole.messages());
        List<Cause> causes = new ArrayList<>();
        for (PackEdit edit : edits) {
            progress.at(causes.size(), edits.size());
            Comparison alone = edit.applied(before)
                    .map(pack -> Comparison.of(base, replay.apply(pack)))
                    .orElse(new Comparison(log, List.of(), List.of()));
            causes.add(new Cause(
                    edit,
                    Share.of(
                            common(whole.firings(), alone.firings(), firings),
                            common(whole.messages(), alone.messages(), messages))));
        }
        progress.at(edits.size(), edits.size());
        return new Causes(whole, causes, Share.of(List.copyOf(firings), List.copyOf(messages)));
    }

    /** The differences of the whole that one change alone makes too; they are then no longer unexplained. */
    private static List<Change> common(List<Change> whole, List<Change> alone, Set<Change> unexplained) {
        Set<Row> rows = new HashSet<>();
        alone.forEach(change -> rows.add(Row.of(change)));
        List<Change> common =
                whole.stream().filter(change -> rows.contains(Row.of(change))).toList();
        common.forEach(unexplained::remove);
        return common;
    }

    private record Row(Change.Kind kind, long at, int customer, String ruleId) {
        static Row of(Change change) {
            return new Row(change.kind(), change.at(), change.customer(), change.ruleId());
        }
    }
}
