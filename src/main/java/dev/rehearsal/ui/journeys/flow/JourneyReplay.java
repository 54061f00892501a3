package dev.rehearsal.ui.journeys.flow;

import dev.rehearsal.journey.Graph;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayMemory;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.store.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/** Replays a journey with all else of the workspace, and remembers what the next edit leaves as it was. Thread-safe. */
final class JourneyReplay {
    private final FlowDesk desk;
    private @Nullable Known known;

    private record Known(Dataset dataset, ReplayMemory memory, RulePack pack) {}

    JourneyReplay(FlowDesk desk) {
        this.desk = desk;
    }

    /** Something else of the workspace may have changed. */
    synchronized void forget() {
        known = null;
    }

    /** Whether a journey can be replayed at all: an unfinished graph means nothing. */
    static boolean isSound(Journey journey) {
        return Graph.flaws(journey).isEmpty();
    }

    Flow of(Journey journey, Dataset dataset, Progress progress) throws Exception {
        Known base = known(dataset, progress);
        List<Journey> journeys = new ArrayList<>(base.pack().journeys());
        int place = journeys.stream().map(Journey::id).toList().indexOf(journey.id());
        if (place < 0) {
            place = journeys.size();
            journeys.add(journey);
        } else {
            journeys.set(place, journey);
        }
        ReplayResult result = Replay.bind(
                        base.pack().with(base.pack().rules(), base.pack().campaigns(), journeys), base.memory())
                .run(ReplayOptions.DEFAULT, progress, ForkJoinPool.commonPool());
        if (progress.cancelled()) {
            throw new CancellationException("a newer edit has come");
        }
        return Flow.of(result, place, Long.MAX_VALUE);
    }

    private synchronized Known known(Dataset dataset, Progress progress) throws Exception {
        Known now = known;
        if (now == null || !now.dataset().equals(dataset)) {
            EventLog log = desk.log(dataset, ForkJoinPool.commonPool(), progress);
            ReplayMemory memory = now != null && now.memory().log().equals(log) ? now.memory() : new ReplayMemory(log);
            now = new Known(dataset, memory, desk.pack());
            known = now;
        }
        return now;
    }
}
