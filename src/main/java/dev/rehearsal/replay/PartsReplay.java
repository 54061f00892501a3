package dev.rehearsal.replay;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.log.SharedWork;
import dev.rehearsal.pack.RulePack;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Replays the parts of a pack over a whole log, range by range of customers, several ranges at once, and leaves out the
 * parts of which the memory knows what they find.
 */
final class PartsReplay {
    private final BoundPack pack;
    private final EventLog log;
    private final long horizon;
    private final List<Range> ranges;

    PartsReplay(BoundPack pack, EventLog log, long horizon) {
        this.pack = pack;
        this.log = log;
        this.horizon = horizon;
        this.ranges = Range.of(log);
    }

    /** A cancelled run ends with what it has; only a finished one is remembered. */
    Findings run(PackMemory memory, Progress progress, Executor pool) {
        List<PartTask> tasks = tasks(memory);
        List<BoundWhen> asked = tasks.stream().flatMap(PartTask::asked).toList();
        SharedWork.each(asked.size(), pool, number -> {
            if (!progress.cancelled()) {
                asked.get(number).find();
            }
        });
        List<PartTask> able = progress.cancelled()
                ? List.of()
                : tasks.stream().filter(PartTask::canFindSomething).toList();
        Findings all = inRanges(
                (number, range) -> able.stream()
                        .map(task -> task.found(number, range, progress))
                        .toList(),
                progress,
                pool);
        if (!progress.cancelled()) {
            tasks.forEach(task -> task.keep(memory));
        }
        return all;
    }

    private List<PartTask> tasks(PackMemory memory) {
        List<PartTask> tasks = new ArrayList<>();
        IdentityHashMap<RulePack, Renumbering> numbers = new IdentityHashMap<>();
        for (Part part : pack.parts()) {
            PackMemory.Kept kept = memory.findings(PartKey.of(part, pack.pack(), horizon));
            Renumbering numbersNow = kept == null
                    ? Renumbering.NONE
                    : numbers.computeIfAbsent(kept.pack(), earlier -> Renumbering.of(earlier, pack.pack()));
            tasks.add(new PartTask(pack, part, log, horizon, ranges.size(), kept, numbersNow));
        }
        return tasks;
    }

    /** Asks everybody at everything and remembers nothing. */
    Findings runForAllDecisions(Progress progress, Executor pool) {
        Part part = pack.everything();
        return inRanges(
                (number, range) -> List.of(PartFindings.of(
                        new WholeLogReplay(pack, part, log, null, horizon, true, null).replay(range, progress))),
                progress,
                pool);
    }

    private interface Work {
        List<PartFindings> of(int number, Range range);
    }

    private Findings inRanges(Work work, Progress progress, Executor pool) {
        AtomicLong done = new AtomicLong();
        List<CompletableFuture<List<PartFindings>>> pieces = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            int number = i;
            Range range = ranges.get(i);
            pieces.add(CompletableFuture.supplyAsync(
                    () -> {
                        List<PartFindings> found = progress.cancelled() ? List.of() : work.of(number, range);
                        progress.at(done.addAndGet(range.to() - range.from()), log.customerCount());
                        return found;
                    },
                    pool));
        }
        List<List<PartFindings>> found =
                pieces.stream().map(PartsReplay::finished).toList();
        Findings all = Findings.together(found);
        new DecisionGrouping(log, ranges, found).fill(all.decisions(), pool);
        return all;
    }

    private static List<PartFindings> finished(CompletableFuture<List<PartFindings>> piece) {
        try {
            return piece.join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("a replay failed", failed.getCause());
        }
    }
}
