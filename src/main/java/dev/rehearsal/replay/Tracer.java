package dev.rehearsal.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches rules being asked, at the moment they are asked, when everything they look at is still as it was. */
interface Tracer {
    /**
     * A rule was asked. {@code outcome} null means that it began to wait; {@code firing} are the rules that fire in the
     * same step.
     */
    void asked(
            BoundRule rule,
            Occurrence occurrence,
            Moment moment,
            @Nullable Outcome outcome,
            Reason reason,
            List<BoundRule> firing);
}
