package dev.rehearsal.insight;

import dev.rehearsal.event.Value;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayMemory;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a replay would come to if one or two parameters of a pack had other values: a replay for each value of the first,
 * with each value of the second. Points are replayed one after another, each sharing what the change leaves as it was with
 * the one before ({@link ReplayMemory}); what a point comes to depends on nothing but its values. Immutable.
 */
public record Sweep(RulePack pack, Axis first, @Nullable Axis second, Goal goal) {

    /** The values to try of the parameter at a JSON pointer. */
    public record Axis(String pointer, List<Value> values) {
        public Axis {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("there is no value to try for " + pointer);
            }
        }
    }

    /** What came of the values at these places of the axes; the second is 0 where there is one axis only. */
    public record Point(int first, int second, Totals totals) {}

    /** How many points there are, those that no pack can have included. */
    public int size() {
        return first.values().size() * (second == null ? 1 : second.values().size());
    }

    /** The pack of a point, to go on with as a draft; empty where no pack can have these values. */
    public Optional<RulePack> packAt(int firstPlace, int secondPlace) {
        Optional<RulePack> edited = with(pack, first, firstPlace);
        return second == null ? edited : edited.flatMap(half -> with(half, second, secondPlace));
    }

    private static Optional<RulePack> with(RulePack pack, Axis axis, int place) {
        return Parameters.of(pack)
                .at(axis.pointer())
                .flatMap(parameter -> parameter.with(axis.values().get(place)));
    }

    /**
     * Replays every point and hands it over as soon as it is there; a cancelled sweep hands over no more. Points that no
     * pack can have are passed over.
     *
     * @param pool what a replay may use; the caller's thread works too
     * @param progress is told how many points of how many are done
     */
    public void run(
            ReplayMemory memory, ReplayOptions options, Executor pool, Progress progress, Consumer<Point> receiver) {
        int columns = first.values().size();
        for (int done = 0; done < size() && !progress.cancelled(); done++) {
            progress.at(done, size());
            int row = done / columns;
            int along = done % columns;
            int column = row % 2 == 0 ? along : columns - 1 - along;
            packAt(column, row)
                    .map(edited -> Replay.bind(edited, memory).run(options, new Cancelling(progress), pool))
                    .filter(result -> !progress.cancelled())
                    .ifPresent(result -> receiver.accept(point(column, row, result)));
        }
        if (!progress.cancelled()) {
            progress.at(size(), size());
        }
    }

    private Point point(int column, int row, ReplayResult result) {
        return new Point(column, row, Totals.of(result, goal));
    }

    /** Lets a replay be cancelled, and keeps its customers out of the count of points. */
    private record Cancelling(Progress points) implements Progress {
        @Override
        public void at(long done, long total) {
            // points are counted, not customers
        }

        @Override
        public boolean cancelled() {
            return points.cancelled();
        }
    }
}
