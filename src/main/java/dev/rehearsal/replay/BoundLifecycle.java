package dev.rehearsal.replay;

import dev.rehearsal.pack.Lifecycle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lifecycle bound to a log (semantics §9). */
record BoundLifecycle(Lifecycle lifecycle, List<Stage> stages, Map<String, BoundActions> transitions) {
    record Stage(String name, BoundCondition when) {}

    static BoundLifecycle of(Lifecycle lifecycle, ConditionBinder conditions, ActionBinder actions) {
        Map<String, BoundActions> transitions = new HashMap<>();
        lifecycle
                .transitions()
                .forEach((change, then) -> transitions.put(change, actions.bind("lifecycle:" + change, false, then)));
        return new BoundLifecycle(
                lifecycle,
                lifecycle.stages().stream()
                        .map(stage -> new Stage(stage.name(), conditions.bind(stage.when())))
                        .toList(),
                Map.copyOf(transitions));
    }

    static String change(String from, String to) {
        return from + "_to_" + to;
    }
}
