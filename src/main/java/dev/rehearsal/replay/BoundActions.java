package dev.rehearsal.replay;

import dev.rehearsal.rule.Action;
import java.util.List;

/** A list of actions with what their messages need. {@code origin} is the id under which their rows go (§9, §10.3). */
record BoundActions(String origin, List<BoundAction> actions) {
    BoundActions {
        actions = List.copyOf(actions);
    }

    /** Either makes a message or does something else. */
    sealed interface BoundAction {}

    record Send(BoundMessage message) implements BoundAction {}

    record Other(Action action) implements BoundAction {}
}
