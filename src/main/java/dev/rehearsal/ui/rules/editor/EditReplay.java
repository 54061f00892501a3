package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Influence;
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
 * Replays an edited rule with all others of the workspace that have a say in it. What stays the same from edit to edit stays
 * in memory, so that an edit costs what it touches. Thread-safe.
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
        if (rules.stream().map(Rule::id).noneMatch(rule.id()::equals)) {
            rules.add(rule);
        } else {
            rules.replaceAll(each -> each.id().equals(rule.id()) ? rule : each);
        }
        RulePack edited = base.pack().withRules(rules);
        ReplayResult result = run(rule.id(), edited, base.memory(), progress);
        return LiveResult.of(edited, rule.id(), result, base.saved(), zone);
    }

    private static ReplayResult run(String ruleId, RulePack pack, ReplayMemory memory, Progress progress) {
        Replay replay = Replay.bind(Influence.on(ruleId, pack), memory);
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
            boolean isSaved = pack.rules().stream().map(Rule::id).anyMatch(ruleId::equals);
            ReplayResult saved = isSaved ? run(ruleId, pack, memory, progress) : null;
            now = new Known(chosen, memory, pack, ruleId, saved);
            known = now;
        }
        return now;
    }
}
