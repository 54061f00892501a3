package dev.rehearsal.ui.simulator;

import dev.rehearsal.insight.Step;
import dev.rehearsal.ui.kit.Outcome;

/** The steps from a match to a sent message as a marketer reads them, with the look of what happens at them. */
final class StepWords {
    private StepWords() {}

    static String of(Step step) {
        return switch (step) {
            case AUDIENCE -> "Outside the audience";
            case ALREADY_WAITING -> "Already waiting";
            case FOLLOWED -> "Cancelled by what followed";
            case STILL_WAITING -> "Still waiting at the end";
            case TIME_WINDOW -> "Outside the time window";
            case COOLDOWN -> "Cooling down";
            case LIMIT -> "Limit reached";
            case GROUP -> "Outranked in its group";
            case FIRED -> "Fired";
            case NOT_YET_DUE -> "Not due yet at the end";
            case CAMPAIGN_OFF -> "Campaign not active";
            case CANCELLED -> "Message cancelled by what followed";
            case HELD_OUT -> "Held out to compare with";
            case NO_ADDRESS -> "No address";
            case UNSUBSCRIBED -> "Unsubscribed";
            case QUIET_HOURS -> "Waiting for quiet hours to end";
            case CAPPED -> "Frequency cap reached";
            case SENT -> "Sent";
        };
    }

    static Outcome look(Step step) {
        return switch (step) {
            case AUDIENCE, ALREADY_WAITING, TIME_WINDOW, COOLDOWN, LIMIT, GROUP -> Outcome.SUPPRESSED;
            case NO_ADDRESS, UNSUBSCRIBED, CAPPED -> Outcome.SUPPRESSED;
            case FOLLOWED, CANCELLED, CAMPAIGN_OFF -> Outcome.CANCELLED;
            case STILL_WAITING -> Outcome.PENDING;
            case NOT_YET_DUE, QUIET_HOURS -> Outcome.SCHEDULED;
            case HELD_OUT -> Outcome.HELD_OUT;
            case FIRED -> Outcome.FIRED;
            case SENT -> Outcome.SENT;
        };
    }
}
