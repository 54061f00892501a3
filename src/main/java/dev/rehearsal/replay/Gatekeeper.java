package dev.rehearsal.replay;

import dev.rehearsal.event.Instants;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.TimeWindow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Asks the gates of a rule (semantics §4.4) and remembers which groups have fired at this instant. */
final class Gatekeeper {
    private static final long MINUTE = 60_000;

    /** Every window that opens again does so within a week, but for the gap of a summer time. */
    private static final int DAYS_LOOKED_AHEAD = 15;

    private record GroupFiring(int group, int rule) {}

    private final CustomerState customer;
    private final List<GroupFiring> firedNow = new ArrayList<>();
    private long firedAt = Long.MIN_VALUE;

    Gatekeeper(CustomerState customer) {
        this.customer = customer;
    }

    void begin() {
        firedNow.clear();
        firedAt = Long.MIN_VALUE;
    }

    boolean isInAudience(BoundRule rule) {
        List<String> audience = rule.rule().gates().audience();
        return audience.isEmpty() || customer.isInSomeOf(audience);
    }

    /** Gates 4 to 7; {@link Reason#NONE} when the rule may fire. {@code firing} are those that fire in this step. */
    Reason late(BoundRule rule, long now, List<BoundRule> firing) {
        if (!isInTimeWindow(rule, now)) {
            return Reason.TIME_WINDOW;
        }
        if (now < cooldownEnd(rule)) {
            return Reason.COOLDOWN;
        }
        Gates gates = rule.rule().gates();
        if (gates.maxExecutions().isPresent()
                && customer.firings(rule.number()).size()
                        >= gates.maxExecutions().getAsInt()) {
            return Reason.MAX_EXECUTIONS;
        }
        return isOutranked(rule, now, firing) ? Reason.OUTRANKED : Reason.NONE;
    }

    boolean isInTimeWindow(BoundRule rule, long now) {
        TimeWindow window = rule.rule().gates().timeWindow();
        return window == null || isOpen(window, customer.clock(), now);
    }

    static boolean isOpen(TimeWindow window, CustomerClock clock, long now) {
        LocalDateTime local = clock.local(now);
        return window.isOpen(local.toLocalDate(), local.toLocalTime().toNanoOfDay() / 1_000_000);
    }

    /** The first instant after now at which the window is open; {@link Instants#NONE} when it never opens again. */
    static long opensAfter(TimeWindow window, CustomerClock clock, long now) {
        LocalDate end = window.endDate();
        LocalDate start = window.startDate();
        LocalDate today = clock.date(now);
        LocalDate from = start == null || start.isBefore(today) ? today : start;
        for (LocalDate date = from; end == null || !date.isAfter(end); date = date.plusDays(1)) {
            for (int minute : new int[] {0, window.startTime().orElse(0)}) {
                long instant = clock.resolve(date, minute);
                if (instant > now && isOpen(window, clock, instant)) {
                    return instant;
                }
            }
            if (date.isAfter(from.plusDays(DAYS_LOOKED_AHEAD))) {
                break;
            }
        }
        return Instants.NONE;
    }

    /** When the cooldown of the latest firing ends; {@link Long#MIN_VALUE} when none is running or ever did. */
    long cooldownEnd(BoundRule rule) {
        LongList firings = customer.firings(rule.number());
        var cooldown = rule.rule().gates().cooldown();
        return cooldown.isEmpty() || firings.isEmpty() ? Long.MIN_VALUE : firings.last() + cooldown.getAsInt() * MINUTE;
    }

    boolean isOutranked(BoundRule rule, long now, List<BoundRule> firing) {
        if (!rule.hasGroup()) {
            return false;
        }
        for (BoundRule other : firing) {
            if (other.group() == rule.group()) {
                return true;
            }
        }
        if (firedAt == now) {
            for (GroupFiring fired : firedNow) {
                if (fired.group() == rule.group() && fired.rule() != rule.number()) {
                    return true;
                }
            }
        }
        return false;
    }

    void fired(BoundRule rule, long now) {
        customer.fired(rule.number(), now);
        if (rule.hasGroup()) {
            if (firedAt != now) {
                firedNow.clear();
                firedAt = now;
            }
            firedNow.add(new GroupFiring(rule.group(), rule.number()));
        }
    }
}
