package dev.rehearsal.report;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.campaign.VariantShares;
import dev.rehearsal.event.Wording;
import dev.rehearsal.replay.MessageStatus;
import java.util.List;
import java.util.Map;

/** What became of the messages of each campaign. */
final class CampaignTable {
    private CampaignTable() {}

    static void draw(Html html, Summary summary) {
        ReportPage.open(html, "Campaigns", "messages by what became of them");
        ReportPage.head(html, List.of("Campaign"), List.of("Sent", "Held out", "Suppressed", "Cancelled", "Scheduled"));
        for (Campaign campaign : summary.result().pack().campaigns()) {
            Map<MessageStatus, Long> counts = summary.tally().statusesOfCampaign(campaign.id());
            html.open("tr").open("td");
            html.with(campaign.name(), "b").text(" ").with(campaign.id(), "code");
            String words = words(campaign);
            if (!words.isEmpty()) {
                html.with(words, "p");
            }
            html.close();
            for (MessageStatus status : List.of(
                    MessageStatus.SENT,
                    MessageStatus.HELD_OUT,
                    MessageStatus.SUPPRESSED,
                    MessageStatus.CANCELLED,
                    MessageStatus.SCHEDULED)) {
                ReportPage.cell(html, counts.getOrDefault(status, 0L));
            }
            html.close();
        }
        html.close().close().close();
    }

    private static String words(Campaign campaign) {
        StringBuilder words = new StringBuilder();
        if (!campaign.variants().isEmpty()) {
            List<String> names =
                    campaign.variants().stream().map(Campaign.Variant::id).toList();
            words.append("Variants ")
                    .append(Wording.list(names, "and"))
                    .append(", ")
                    .append(VariantShares.of(campaign.variants()).words())
                    .append(". ");
        }
        if (campaign.holdoutPercent() > 0) {
            words.append(Wording.number(campaign.holdoutPercent())).append(" % of customers are held out.");
        }
        return words.toString().strip();
    }
}
