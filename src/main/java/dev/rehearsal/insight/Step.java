package dev.rehearsal.insight;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.MessageTable;
import org.jspecify.annotations.Nullable;

/**
 * What can become of a match on its way to a sent message, in the order of the way: gates (semantics §4.4), the wait
 * (§4.5), and the checks of a message (§6.2). {@link #FIRED} is where what came through all gates goes on as messages.
 */
public enum Step {
    AUDIENCE,
    ALREADY_WAITING,
    FOLLOWED,
    STILL_WAITING,
    TIME_WINDOW,
    COOLDOWN,
    LIMIT,
    GROUP,
    FIRED,
    NOT_YET_DUE,
    CAMPAIGN_OFF,
    CANCELLED,
    HELD_OUT,
    NO_ADDRESS,
    UNSUBSCRIBED,
    QUIET_HOURS,
    CAPPED,
    SENT;

    /** Whether it is about decisions; else it is about messages. */
    public boolean isOfDecisions() {
        return compareTo(FIRED) <= 0;
    }

    /** Whether what is here has come through, and was not lost. */
    public boolean isThrough() {
        return this == FIRED || this == SENT;
    }

    /** What became of the match of the row; null of one that did not match. */
    static @Nullable Step of(DecisionTable decisions, int row) {
        return switch (decisions.outcome(row)) {
            case FIRED -> FIRED;
            case CANCELLED -> FOLLOWED;
            case PENDING -> STILL_WAITING;
            case NOT_MATCHED -> null;
            case SUPPRESSED ->
                switch (decisions.reason(row)) {
                    case AUDIENCE -> AUDIENCE;
                    case ALREADY_WAITING -> ALREADY_WAITING;
                    case TIME_WINDOW -> TIME_WINDOW;
                    case COOLDOWN -> COOLDOWN;
                    case MAX_EXECUTIONS -> LIMIT;
                    case OUTRANKED -> GROUP;
                    case NONE, FOLLOWED_BY -> throw new IllegalStateException("suppressed by " + decisions.reason(row));
                };
        };
    }

    /** What became of the message of the row. */
    static Step of(MessageTable messages, int row) {
        return switch (messages.status(row)) {
            case SENT -> SENT;
            case HELD_OUT -> HELD_OUT;
            case SCHEDULED -> messages.at(row) > messages.due(row) ? QUIET_HOURS : NOT_YET_DUE;
            case SUPPRESSED, CANCELLED ->
                switch (messages.reason(row)) {
                    case CAMPAIGN_INACTIVE -> CAMPAIGN_OFF;
                    case CANCEL_IF -> CANCELLED;
                    case NO_ADDRESS -> NO_ADDRESS;
                    case UNSUBSCRIBED -> UNSUBSCRIBED;
                    case FREQUENCY_CAP -> CAPPED;
                    case NONE, HOLDOUT ->
                        throw new IllegalStateException(messages.status(row) + " by " + messages.reason(row));
                };
        };
    }
}
