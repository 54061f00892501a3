package dev.rehearsal.insight;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackEdit;
import dev.rehearsal.pack.PackEdits;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayList;
import java.util.List;
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
        Shares firings = new Shares(whole.firings());
        Shares messages = new Shares(whole.messages());
        List<Cause> causes = new ArrayList<>();
        for (PackEdit edit : edits) {
            progress.at(causes.size(), edits.size());
            Comparison alone = edit.applied(before)
                    .map(pack -> Comparison.of(base, replay.apply(pack)))
                    .orElse(new Comparison(log, List.of(), List.of()));
            causes.add(new Cause(edit, Share.of(firings.of(alone.firings()), messages.of(alone.messages()))));
        }
        progress.at(edits.size(), edits.size());
        return new Causes(whole, causes, Share.of(firings.ofNone(), messages.ofNone()));
    }
}
