package dev.rehearsal.pack;

import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import java.util.List;
import java.util.Map;

/** Stages in the order in which they are tried, and what a change does, by `A_to_B` (semantics §9). */
public record Lifecycle(List<Stage> stages, Map<String, List<Action>> transitions) {
    public static final String UNCLASSIFIED = "unclassified";

    public Lifecycle {
        stages = List.copyOf(stages);
        transitions = Map.copyOf(transitions);
    }

    public record Stage(String name, Condition when) {}
}
