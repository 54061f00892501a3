package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayMemory;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.Dataset;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * Replays an edited rule with all others of the workspace. What stays the same from edit to edit stays in memory, so that an
 * edit costs what it touches. Thread-safe.
 */
final class EditReplay {
    private final RuleDesk desk;
    private final ZoneId zone;
    private @Nullable Known known;

    /** The log, the rules beside, and what the saved rule did. */
    private record Known(
            Dataset dataset,
            ReplayMemory memory,
            RulePack pack,
            String ruleId,
            @Nullable ReplayResult saved) {}

    EditReplay(RuleDesk desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
    }

    /** The rules of the workspace are others now. */
    synchronized void forget() {
        known = null;
    }

    /** Ends with a {@link CancellationException} when it is told to stop. */
    LiveResult of(Rule rule, Dataset chosen, Progress progress) throws Exception {
        Known base = known(rule.id(), chosen, progress);
        List<Rule> rules = new ArrayList<>(base.pack().rules());
        int place = place(rules, rule.id());
        if (place == rules.size()) {
            rules.add(rule);
        } else {
            rules.set(place, rule);
        }
        Replay replay = Replay.bind(base.pack().withRules(rules), base.memory());
        return LiveResult.of(replay, run(replay, progress), place, base.saved(), zone);
    }

    private static int place(List<Rule> rules, String id) {
        int place = rules.stream().map(Rule::id).toList().indexOf(id);
        return place < 0 ? rules.size() : place;
    }

    private static ReplayResult run(Replay replay, Progress progress) {
        ReplayResult outcome = replay.run(ReplayOptions.DEFAULT, progress, ForkJoinPool.commonPool());
        if (progress.cancelled()) {
            throw new CancellationException("a newer edit has come");
        }
        return outcome;
    }

    private synchronized Known known(String ruleId, Dataset chosen, Progress progress) throws Exception {
        Known now = known;
        if (now == null || !now.dataset().equals(chosen) || !now.ruleId().equals(ruleId)) {
            EventLog log = desk.log(chosen, ForkJoinPool.commonPool(), progress);
            ReplayMemory memory = now != null && now.memory().log() == log ? now.memory() : new ReplayMemory(log);
            RulePack pack = desk.pack();
            boolean isSaved = place(pack.rules(), ruleId) < pack.rules().size();
            ReplayResult saved = isSaved ? run(Replay.bind(pack, memory), progress) : null;
            now = new Known(chosen, memory, pack, ruleId, saved);
            known = now;
        }
        return now;
    }
}
