package dev.rehearsal.replay;

import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Schedule;
import dev.rehearsal.rule.Trigger;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a pack has to be replayed together because one of it can influence the other; or all of it. Rules stand in the
 * order in which they are asked, journeys in that in which they see an occurrence. {@code keepsProfiles} says that final
 * profiles come from here.
 */
record Part(
        List<BoundRule> rules,
        List<BoundJourney> journeys,
        @Nullable BoundLifecycle lifecycle,
        boolean keepsProfiles) {
    Part {
        rules = List.copyOf(rules);
        journeys = List.copyOf(journeys);
    }

    /** Whether nothing can happen in it, and all there is of it are the final profiles. */
    boolean hasOnlyProfiles() {
        return rules.isEmpty() && journeys.isEmpty() && lifecycle == null;
    }

    /** What its rules, and then its journeys, listen to and ask for. */
    Stream<BoundWhen> whens() {
        return Stream.concat(
                rules.stream().map(BoundRule::when), journeys.stream().map(BoundJourney::entry));
    }

    /** The schedules that rules and journeys listen to, each once. */
    List<Schedule> schedules() {
        Set<Schedule> schedules = new LinkedHashSet<>();
        whens().forEach(when -> {
            if (when.on() instanceof Trigger.Scheduled(Schedule schedule)) {
                schedules.add(schedule);
            }
        });
        return List.copyOf(schedules);
    }

    /** The minutes of silence that rules and journeys listen to, each once, ascending. */
    List<Integer> inactivities() {
        Set<Integer> minutes = new TreeSet<>();
        whens().forEach(when -> {
            if (when.on() instanceof Trigger.Inactivity(int after)) {
                minutes.add(after);
            }
        });
        return List.copyOf(minutes);
    }

    /** The rules that listen to each kind of occurrence. */
    Map<TriggerKind, List<BoundRule>> listeners() {
        Map<TriggerKind, List<BoundRule>> listeners = new EnumMap<>(TriggerKind.class);
        for (TriggerKind kind : TriggerKind.values()) {
            listeners.put(
                    kind,
                    rules.stream()
                            .filter(rule -> TriggerKind.of(rule.when().on()) == kind)
                            .toList());
        }
        return listeners;
    }

    /** Whether a rule or journey listens to such occurrences. */
    boolean hears(TriggerKind kind) {
        return whens().anyMatch(when -> TriggerKind.of(when.on()) == kind);
    }

    /** The rule, when it is all there is and each of its matches can be looked at by itself. */
    @Nullable
    BoundRule loneRule() {
        if (rules.size() != 1 || !journeys.isEmpty() || lifecycle != null || keepsProfiles) {
            return null;
        }
        BoundRule rule = rules.getFirst();
        boolean plain = rule.when().isDecidedByLog()
                && !rule.hasGroup()
                && rule.rule().then().stream().allMatch(Part::isOnlyRecorded);
        boolean waitsPlainly = rule.cancelledBy() == null
                || (rule.waitTie() == null && rule.cancelledBy().isDecidedByLog());
        return plain && waitsPlainly ? rule : null;
    }

    private static boolean isOnlyRecorded(Action action) {
        return action instanceof Action.CreateTask || action instanceof Action.Webhook;
    }
}
