package dev.rehearsal.insight;

import dev.rehearsal.event.Event;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Logs;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayArbitraries;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Results of random packs over random logs. */
final class SomeReplays {
    private SomeReplays() {}

    static Arbitrary<ReplayResult> results() {
        return Combinators.combine(ReplayArbitraries.packs(), logs()).as(SomeReplays::run);
    }

    static Arbitrary<EventLog> logs() {
        return ReplayArbitraries.logs().map(Logs::of);
    }

    static ReplayResult run(RulePack pack, EventLog log) {
        return Replay.bind(pack, log).run(ReplayOptions.DEFAULT, Progress.NONE);
    }

    static EventLog log(Event... events) {
        return Logs.of(List.of(events));
    }
}
