package dev.rehearsal.report;

import dev.rehearsal.event.Wording;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.Outcome;

/** The few figures that say most, large. */
final class FigureCards {
    private FigureCards() {}

    static void draw(Html html, Summary summary) {
        Tally tally = summary.tally();
        html.open("div", "class", "cards");
        card(html, "Fired", tally.outcomes().getOrDefault(Outcome.FIRED, 0L), "fired");
        card(html, "Suppressed", tally.outcomes().getOrDefault(Outcome.SUPPRESSED, 0L), "suppressed");
        card(html, "Cancelled", tally.outcomes().getOrDefault(Outcome.CANCELLED, 0L), "cancelled");
        card(html, "Pending", tally.outcomes().getOrDefault(Outcome.PENDING, 0L), "pending");
        card(html, "Sent", tally.statuses().getOrDefault(MessageStatus.SENT, 0L), "sent");
        card(html, "Messages", summary.result().messages().size(), "plain");
        html.close();
    }

    private static void card(Html html, String label, long value, String colour) {
        html.open("div", "class", "card");
        html.open("div", "class", "label")
                .with("", "span", "class", "swatch " + colour)
                .text(label)
                .close();
        html.with(Wording.count(value), "strong").close();
    }
}
