package dev.rehearsal.replay;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.TimeWindow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gates of a rule that nothing else in its pack touches, for one customer after another (semantics §4.4). Segments stay
 * as imported, and the rule is in no exclusive group; what is left of its past is two numbers. Used by one thread.
 */
final class LoneGates {
    private static final long MINUTE = 60_000;

    private final List<String> audience;
    private final @Nullable TimeWindow window;
    private final long cooldown;
    private final int most;
    private final CustomerState customer;
    private boolean isInAudience;
    private long cooled;
    private int firings;

    LoneGates(Gates gates, EventLog log, Clocks clocks) {
        this.audience = gates.audience();
        this.window = gates.timeWindow();
        this.cooldown = gates.cooldown().orElse(0) * MINUTE;
        this.most = gates.maxExecutions().orElse(Integer.MAX_VALUE);
        this.customer = new CustomerState(log, clocks, null);
    }

    void begin(int number) {
        if (window != null || !audience.isEmpty()) {
            customer.begin(number);
        }
        isInAudience = audience.isEmpty() || customer.isInSomeOf(audience);
        cooled = Long.MIN_VALUE;
        firings = 0;
    }

    /** The first gate that fails now, {@link Reason#NONE} when all are open. */
    Reason first(long now) {
        if (!isInAudience) {
            return Reason.AUDIENCE;
        }
        if (window != null && !Gatekeeper.isOpen(window, customer.clock(), now)) {
            return Reason.TIME_WINDOW;
        }
        if (now < cooled) {
            return Reason.COOLDOWN;
        }
        return firings >= most ? Reason.MAX_EXECUTIONS : Reason.NONE;
    }

    boolean isInAudience() {
        return isInAudience;
    }

    void fired(long now) {
        cooled = now + cooldown;
        firings++;
    }
}
