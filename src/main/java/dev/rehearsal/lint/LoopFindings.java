package dev.rehearsal.lint;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Trigger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rules that cause each other without end (semantics §4.3 d): a firing that the other listens to, a segment that one fills
 * and the other empties, a stage set to and fro. A rule that may fire only so often at an instant ends the loop.
 */
final class LoopFindings {
    private final List<Rule> rules;

    private LoopFindings(List<Rule> rules) {
        this.rules = rules;
    }

    static List<Finding> of(List<Rule> rules) {
        LoopFindings loops = new LoopFindings(rules.stream()
                .filter(rule -> rule.active() && isUnlimited(rule))
                .toList());
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Rule rule : loops.rules) {
            List<Rule> ring = loops.ringOf(rule);
            if (!ring.isEmpty() && !seen.contains(rule.id())) {
                ring.forEach(member -> seen.add(member.id()));
                findings.add(finding(ring));
            }
        }
        return findings;
    }

    /** A cooldown and a limit end every loop. An exclusive group does not: a rule is outranked by others only. */
    private static boolean isUnlimited(Rule rule) {
        return rule.gates().cooldown().orElse(0) == 0
                && rule.gates().maxExecutions().isEmpty();
    }

    private static Finding finding(List<Rule> ring) {
        boolean certain = ring.stream().allMatch(rule -> rule.when().isEmpty());
        String names = String.join(", ", ring.stream().map(Rule::id).toList());
        String who = ring.size() == 1 ? names + " causes itself" : names + " cause each other";
        return new Finding(
                certain ? Severity.ERROR : Severity.WARNING,
                "loop",
                ring.stream().map(rule -> Finding.Part.rule(rule.id())).toList(),
                who + " again and again, until the chain is cut after 16 links.",
                "Give one of them a `cooldown_period`, or let it listen to something else.");
    }

    /** All rules that the rule leads to and that lead back to it; empty where nothing does, or the ring stands still. */
    private List<Rule> ringOf(Rule rule) {
        Set<Rule> after = reachable(rule);
        if (!after.contains(rule)) {
            return List.of();
        }
        List<Rule> ring = rules.stream()
                .filter(other -> after.contains(other) && reachable(other).contains(rule))
                .toList();
        return goesOn(ring) ? ring : List.of();
    }

    private Set<Rule> reachable(Rule from) {
        Set<Rule> found = new LinkedHashSet<>();
        Deque<Rule> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Rule cause = open.remove();
            for (Rule effect : rules) {
                if (causes(cause, effect.on()) && found.add(effect)) {
                    open.add(effect);
                }
            }
        }
        return found;
    }

    private static boolean causes(Rule cause, Trigger trigger) {
        return switch (trigger) {
            case Trigger.RuleFired(String id) -> id.equals(cause.id());
            case Trigger.SegmentEntered(String segment) -> cause.then().contains(new Action.AddToSegment(segment));
            case Trigger.SegmentLeft(String segment) -> cause.then().contains(new Action.RemoveFromSegment(segment));
            case Trigger.LifecycleChange(String from, String to) ->
                stagesSet(cause).stream().anyMatch(stage -> to.equals(Trigger.LifecycleChange.ANY) || to.equals(stage));
            case Trigger.OnEvent event -> false;
            case Trigger.Scheduled scheduled -> false;
            case Trigger.Inactivity inactivity -> false;
        };
    }

    private static List<String> stagesSet(Rule rule) {
        List<String> stages = new ArrayList<>();
        for (Action action : rule.then()) {
            if (action instanceof Action.SetField(Field field, Value value)
                    && field.equals(Field.LIFECYCLE_STAGE)
                    && value instanceof Value.Text(String stage)) {
                stages.add(stage);
            }
        }
        return stages;
    }

    /** Nobody enters a segment twice who does not leave it in between, and a stage that stays causes nothing. */
    private static boolean goesOn(List<Rule> ring) {
        return ring.stream().allMatch(rule -> switch (rule.on()) {
            case Trigger.SegmentEntered(String segment) -> anyDoes(ring, new Action.RemoveFromSegment(segment));
            case Trigger.SegmentLeft(String segment) -> anyDoes(ring, new Action.AddToSegment(segment));
            case Trigger.LifecycleChange change ->
                ring.stream()
                                .flatMap(member -> stagesSet(member).stream())
                                .distinct()
                                .count()
                        > 1;
            case Trigger.RuleFired fired -> true;
            case Trigger.OnEvent event -> true;
            case Trigger.Scheduled scheduled -> true;
            case Trigger.Inactivity inactivity -> true;
        });
    }

    private static boolean anyDoes(List<Rule> ring, Action action) {
        return ring.stream().anyMatch(rule -> rule.then().contains(action));
    }
}
