package dev.rehearsal.ui.kit.results;

import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.TriggerKind;

/** Outcomes, reasons and triggers of decisions as a marketer reads them. */
public final class DecisionWords {
    private DecisionWords() {}

    public static dev.rehearsal.ui.kit.Outcome look(Outcome outcome) {
        return switch (outcome) {
            case FIRED -> dev.rehearsal.ui.kit.Outcome.FIRED;
            case SUPPRESSED -> dev.rehearsal.ui.kit.Outcome.SUPPRESSED;
            case CANCELLED -> dev.rehearsal.ui.kit.Outcome.CANCELLED;
            case PENDING -> dev.rehearsal.ui.kit.Outcome.PENDING;
            case NOT_MATCHED -> dev.rehearsal.ui.kit.Outcome.NOT_MATCHED;
        };
    }

    /** Empty where nothing held the rule back. */
    public static String of(Reason reason) {
        return switch (reason) {
            case NONE -> "";
            case AUDIENCE -> "Outside the audience";
            case ALREADY_WAITING -> "Already waiting";
            case TIME_WINDOW -> "Outside the time window";
            case COOLDOWN -> "Cooling down";
            case MAX_EXECUTIONS -> "Limit reached";
            case OUTRANKED -> "Outranked in its group";
            case FOLLOWED_BY -> "Cancelled by what followed";
        };
    }

    /** What stands behind the outcome in the table: a cancelled decision already says what it was. */
    public static String because(Reason reason) {
        return reason == Reason.FOLLOWED_BY ? "by what followed" : of(reason);
    }

    public static String of(TriggerKind trigger) {
        return switch (trigger) {
            case EVENT -> "An event";
            case SEGMENT_ENTERED -> "Entered a segment";
            case SEGMENT_LEFT -> "Left a segment";
            case LIFECYCLE -> "Changed stage";
            case RULE_FIRED -> "Another rule fired";
            case SCHEDULE -> "The schedule";
            case INACTIVITY -> "Inactivity";
        };
    }
}
