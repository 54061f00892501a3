package dev.rehearsal.rule;

import dev.rehearsal.event.Field;
import java.util.List;

/** `unless_followed_by`: the rule waits that many minutes and fires unless such an event comes (semantics §4.5). */
public record Wait(Condition where, int withinMinutes, List<Field> same) {
    public Wait {
        same = List.copyOf(same);
    }
}
