package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.MessageReason;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.ui.kit.Outcome;
import java.util.Locale;

/** Channels, and what becomes of messages, as a marketer reads them. */
final class MessageWords {
    private MessageWords() {}

    static Outcome look(MessageStatus status) {
        return switch (status) {
            case SCHEDULED -> Outcome.SCHEDULED;
            case SENT -> Outcome.SENT;
            case SUPPRESSED -> Outcome.SUPPRESSED;
            case CANCELLED -> Outcome.CANCELLED;
            case HELD_OUT -> Outcome.HELD_OUT;
        };
    }

    /** Empty where nothing held the message back. */
    static String of(MessageReason reason) {
        return switch (reason) {
            case NONE -> "";
            case CAMPAIGN_INACTIVE -> "Campaign not active";
            case CANCEL_IF -> "Cancelled by what followed";
            case HOLDOUT -> "In the holdout";
            case NO_ADDRESS -> "No address";
            case UNSUBSCRIBED -> "Unsubscribed";
            case FREQUENCY_CAP -> "Cap reached";
        };
    }

    /** What stands behind the status in the table: a message held out already says so. */
    static String because(MessageReason reason) {
        return switch (reason) {
            case CANCEL_IF -> "by what followed";
            case HOLDOUT -> "";
            case NONE, CAMPAIGN_INACTIVE, NO_ADDRESS, UNSUBSCRIBED, FREQUENCY_CAP -> of(reason);
        };
    }

    /** {@code Email}, {@code SMS}, {@code Push}; other channels by their own names. */
    static String channel(String channel) {
        return switch (channel) {
            case "sms" -> "SMS";
            case "" -> "No channel";
            default -> channel.substring(0, 1).toUpperCase(Locale.ROOT) + channel.substring(1);
        };
    }

    static String sentBy(String channel) {
        return channel(channel) + " sent";
    }
}
