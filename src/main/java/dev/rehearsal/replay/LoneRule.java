package dev.rehearsal.replay;

import dev.rehearsal.log.Bitmap;
import dev.rehearsal.log.EventLog;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Replays a rule that nothing else in its pack touches, match by match: all that is left to ask are its own gates and its
 * own wait (semantics §4.4, §4.5). Finds what the kernel finds. Used by one thread.
 */
final class LoneRule {
    private static final long MINUTE = 60_000;

    private final EventLog log;
    private final BoundRule rule;
    private final int[] matches;
    private final @Nullable Bitmap cancelling;
    private final long horizon;
    private final CustomerState customer;
    private final Gatekeeper gatekeeper;
    private final CustomerCursor customers;
    private final List<EffectKind> effects;
    private final boolean isHeldBack;
    private final Findings findings = new Findings();
    private int number;
    private int customerEnd;
    private int waitingSince = Where.NONE;

    LoneRule(BoundPack pack, BoundRule rule, EventLog log, long horizon) {
        this.log = log;
        this.rule = rule;
        this.matches = Objects.requireNonNull(rule.when().candidates(), "a rule that is not decided by the log");
        this.cancelling = rule.cancelledBy() == null ? null : rule.cancelledBy().bitmap();
        this.horizon = horizon;
        this.customer = new CustomerState(log, pack.clocks(), pack.score());
        this.gatekeeper = new Gatekeeper(customer);
        this.customers = new CustomerCursor(log);
        this.isHeldBack = !rule.rule().gates().areOpenToOneAlone();
        this.effects = rule.rule().then().stream()
                .map(action -> new EffectKind(rule.rule().id(), action.type(), Actions.recorded(action)))
                .toList();
    }

    /** Replays the customers in [from, to). */
    Findings replay(int from, int to) {
        int first = firstMatch(log.start(from));
        int end = firstMatch(log.end(to - 1));
        findings.decisions().makeRoom(end - first);
        for (int match = first; match < end; match++) {
            int position = matches[match];
            if (position >= customerEnd) {
                finishCustomer();
                begin(customers.at(position));
            }
            long now = log.timeAt(position);
            if (now <= horizon) {
                match(position, now);
            }
        }
        finishCustomer();
        return findings;
    }

    private int firstMatch(int position) {
        int found = Arrays.binarySearch(matches, position);
        return found < 0 ? -1 - found : found;
    }

    private void begin(int next) {
        number = next;
        customerEnd = log.end(next);
        if (isHeldBack) {
            customer.begin(next);
            gatekeeper.begin();
        }
    }

    private void match(int position, long now) {
        if (waitingSince >= 0) {
            endWait(position + 1, now - 1);
        }
        if (isHeldBack && !gatekeeper.isInAudience(rule)) {
            decide(now, Outcome.SUPPRESSED, Reason.AUDIENCE, position);
        } else if (cancelling == null) {
            pass(now, position, late(now));
        } else if (waitingSince >= 0) {
            decide(now, Outcome.SUPPRESSED, Reason.ALREADY_WAITING, position);
        } else {
            waitingSince = position;
        }
    }

    /** Ends the wait if an event before the position cancelled it, or if it came due until the instant. */
    private void endWait(int before, long latest) {
        int began = waitingSince;
        long due = due(began);
        int cancelled = cancelling == null ? before : cancelling.next(began + 1, before);
        if (cancelled < before && log.timeAt(cancelled) <= due) {
            waitingSince = Where.NONE;
            decide(log.timeAt(cancelled), Outcome.CANCELLED, Reason.FOLLOWED_BY, began);
        } else if (due <= latest) {
            waitingSince = Where.NONE;
            pass(due, began, isHeldBack && !gatekeeper.isInAudience(rule) ? Reason.AUDIENCE : late(due));
        }
    }

    private Reason late(long now) {
        return isHeldBack ? gatekeeper.late(rule, now, List.of()) : Reason.NONE;
    }

    private long due(int began) {
        return log.timeAt(began) + rule.waitMinutes() * MINUTE;
    }

    private void finishCustomer() {
        if (waitingSince >= 0) {
            endWait(log.firstAfter(horizon, waitingSince, customerEnd), horizon);
        }
        if (waitingSince >= 0) {
            decide(due(waitingSince), Outcome.PENDING, Reason.NONE, waitingSince);
            waitingSince = Where.NONE;
        }
    }

    private void pass(long now, int position, Reason reason) {
        if (reason != Reason.NONE) {
            decide(now, Outcome.SUPPRESSED, reason, position);
            return;
        }
        decide(now, Outcome.FIRED, Reason.NONE, position);
        if (isHeldBack) {
            gatekeeper.fired(rule, now);
        }
        for (EffectKind effect : effects) {
            findings.effects().add(now, number, effect);
        }
    }

    private void decide(long at, Outcome outcome, Reason reason, int position) {
        findings.decisions().add(at, number, rule.number(), outcome, reason, TriggerKind.EVENT, position);
    }
}
