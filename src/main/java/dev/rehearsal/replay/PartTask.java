package dev.rehearsal.replay;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part that is being replayed, range by range, or of which it is known what it finds. Any number of threads may work on
 * ranges of their own.
 */
final class PartTask {
    private final BoundPack pack;
    private final Part part;
    private final EventLog log;
    private final long horizon;
    private final @Nullable BoundRule lone;
    private final @Nullable Visits visits;
    private final @Nullable Findings[] found;
    private final Findings nothing = new Findings();
    private final boolean isKnown;
    private final Renumbering numbers;

    /** {@code kept} is what the memory knows of the part, and {@code numbers} how the pack it was replayed for has changed. */
    PartTask(
            BoundPack pack,
            Part part,
            EventLog log,
            long horizon,
            int ranges,
            PackMemory.@Nullable Kept kept,
            Renumbering numbers) {
        this.pack = pack;
        this.part = part;
        this.log = log;
        this.horizon = horizon;
        this.lone = part.loneRule();
        this.isKnown = kept != null;
        this.visits = lone != null || isKnown || part.hasOnlyProfiles() ? null : new Visits(part, log);
        this.found = kept == null ? new Findings[ranges] : kept.ranges().toArray(new Findings[0]);
        this.numbers = numbers;
    }

    /** Whose candidates have to be found first, which is worth doing on several threads. */
    Stream<BoundWhen> asked() {
        return isKnown ? Stream.empty() : part.whens();
    }

    /** False where it is clear that no range has anything; candidates have to be found first. */
    boolean canFindSomething() {
        if (isKnown || lone == null) {
            return found.length > 0;
        }
        int[] matches = lone.when().candidates();
        return matches == null || matches.length > 0;
    }

    PartFindings found(int number, Range range, Progress progress) {
        Findings findings = found[number];
        if (findings == null) {
            findings = part.hasOnlyProfiles()
                    ? new UnchangedProfiles(pack, log, horizon).of(range)
                    : lone == null ? throughKernel(range, progress) : matchByMatch(lone, range);
            found[number] = findings;
        }
        return new PartFindings(findings, numbers.rules(), numbers.journeys());
    }

    private Findings matchByMatch(BoundRule rule, Range range) {
        return rule.when().hasCandidates(log.start(range.from()), log.end(range.to() - 1))
                ? new LoneRule(pack, rule, log, horizon).replay(range.from(), range.to())
                : nothing;
    }

    private Findings throughKernel(Range range, Progress progress) {
        return new WholeLogReplay(pack, part, log, Objects.requireNonNull(visits), horizon, false, null)
                .replay(range, progress);
    }

    /** Leaves all that was found to the memory, once every range is done. */
    void keep(PackMemory memory) {
        if (!isKnown) {
            List<Findings> all = new ArrayList<>();
            for (Findings of : canFindSomething() ? found : new Findings[0]) {
                all.add(Objects.requireNonNull(of));
            }
            memory.keep(PartKey.of(part, pack.pack(), horizon), new PackMemory.Kept(pack.pack(), all));
        }
    }
}
