package dev.rehearsal.replay;

import dev.rehearsal.log.Bitmap;
import dev.rehearsal.log.EventLog;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Replays a rule that nothing else in its pack touches, match by match: all that is left to ask are its own gates and its
 * own wait (semantics §4.4, §4.5). Every match becomes one decision. Finds what the kernel finds. Used by one thread.
 */
final class LoneRule {
    private static final long MINUTE = 60_000;

    private final EventLog log;
    private final long[] times;
    private final BoundRule rule;
    private final int[] matches;
    private final @Nullable Bitmap cancelling;
    private final long horizon;
    private final LoneGates gates;
    private final CustomerCursor customers;
    private final List<EffectKind> effects;
    private final EffectTable.Builder done = new EffectTable.Builder();
    private int number;
    private int customerEnd;
    private int waitingSince = Where.NONE;
    private int[] events = new int[0];
    private long[] at = new long[0];
    private int[] after = new int[0];
    private short[] answers = new short[0];
    private int size;

    LoneRule(BoundPack pack, BoundRule rule, EventLog log, long horizon) {
        this.log = log;
        this.times = log.times();
        this.rule = rule;
        this.matches = Objects.requireNonNull(rule.when().candidates(), "a rule that is not decided by the log");
        this.cancelling = rule.cancelledBy() == null ? null : rule.cancelledBy().bitmap();
        this.horizon = horizon;
        this.gates = new LoneGates(rule.rule().gates(), log, pack.clocks());
        this.customers = new CustomerCursor(log, 0);
        this.effects = rule.rule().then().stream()
                .map(action -> new EffectKind(rule.rule().id(), action.type(), Actions.recorded(action)))
                .toList();
    }

    /** Replays the customers in [from, to). */
    Findings replay(int from, int to) {
        int first = firstMatch(log.start(from));
        int end = firstMatch(log.end(to - 1));
        int[] seen = matches;
        if (horizon < log.lastTime()) {
            seen = Arrays.stream(matches, first, end)
                    .filter(position -> times[position] <= horizon)
                    .toArray();
            first = 0;
            end = seen.length;
        }
        LoneDecisions decisions =
                cancelling == null ? atOnce(seen, first, end) : afterWaits(seen, first, end, cancelling);
        return new Findings(decisions, done);
    }

    private int firstMatch(int position) {
        int found = Arrays.binarySearch(matches, position);
        return found < 0 ? -1 - found : found;
    }

    private void begin(int next) {
        number = next;
        customerEnd = log.end(next);
        gates.begin(next);
    }

    /** A rule that does not wait decides at each match. */
    private LoneDecisions atOnce(int[] seen, int first, int end) {
        boolean alwaysFires = effects.isEmpty() && rule.rule().gates().areOpenToOneAlone();
        short[] decided = alwaysFires ? null : new short[end - first];
        for (int match = first; decided != null && match < end; match++) {
            int position = seen[match];
            if (position >= customerEnd) {
                begin(customers.at(position));
            }
            decided[match - first] = pass(times[position]);
        }
        return new LoneDecisions(rule.number(), seen, first, end - first, null, decided);
    }

    private short pass(long now) {
        Reason reason = gates.first(now);
        if (reason != Reason.NONE) {
            return DecisionTable.answer(Outcome.SUPPRESSED, reason, TriggerKind.EVENT);
        }
        gates.fired(now);
        for (EffectKind effect : effects) {
            done.add(now, number, effect);
        }
        return DecisionTable.answer(Outcome.FIRED, Reason.NONE, TriggerKind.EVENT);
    }

    private LoneDecisions afterWaits(int[] seen, int first, int end, Bitmap cancels) {
        events = new int[end - first];
        at = new long[end - first];
        after = new int[end - first];
        answers = new short[end - first];
        for (int match = first; match < end; match++) {
            int position = seen[match];
            if (position >= customerEnd) {
                finishCustomer(cancels);
                begin(customers.at(position));
            }
            match(position, times[position], cancels);
        }
        finishCustomer(cancels);
        return new LoneDecisions(rule.number(), events, 0, size, new LoneDecisions.Waits(at, after), answers);
    }

    private void match(int position, long now, Bitmap cancels) {
        if (waitingSince >= 0) {
            endWait(position + 1, now - 1, cancels);
        }
        if (!gates.isInAudience()) {
            decide(now, Outcome.SUPPRESSED, Reason.AUDIENCE, position, position);
        } else if (waitingSince >= 0) {
            decide(now, Outcome.SUPPRESSED, Reason.ALREADY_WAITING, position, position);
        } else {
            waitingSince = position;
        }
    }

    /** Ends the wait if an event before the position cancelled it, or if it came due until the instant. */
    private void endWait(int before, long latest, Bitmap cancels) {
        int began = waitingSince;
        long due = due(began);
        int cancelled = cancels.next(began + 1, before);
        if (cancelled < before && times[cancelled] <= due) {
            waitingSince = Where.NONE;
            decide(times[cancelled], Outcome.CANCELLED, Reason.FOLLOWED_BY, began, before - 1);
        } else if (due <= latest) {
            waitingSince = Where.NONE;
            add(due, pass(due), began, before - 1);
        }
    }

    private long due(int began) {
        return times[began] + rule.waitMinutes() * MINUTE;
    }

    private void finishCustomer(Bitmap cancels) {
        if (waitingSince >= 0) {
            endWait(log.firstAfter(horizon, waitingSince, customerEnd), horizon, cancels);
        }
        if (waitingSince >= 0) {
            decide(due(waitingSince), Outcome.PENDING, Reason.NONE, waitingSince, customerEnd - 1);
            waitingSince = Where.NONE;
        }
    }

    private void decide(long when, Outcome outcome, Reason reason, int position, int last) {
        add(when, DecisionTable.answer(outcome, reason, TriggerKind.EVENT), position, last);
    }

    /** {@code last} is the last event that may have happened before the decision fell. */
    private void add(long when, short answer, int position, int last) {
        at[size] = when;
        answers[size] = answer;
        after[size] = last;
        events[size++] = position;
    }
}
