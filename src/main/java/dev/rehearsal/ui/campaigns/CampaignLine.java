package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.campaign.VariantShares;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.review.ReviewStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A campaign in the list. */
record CampaignLine(
        String id, String name, String words, ReviewStatus status, int version, OptionalInt approvedVersion) {

    /** {@code 2 rules · 60 % / 40 % · 10 % held out}. */
    static String words(Campaign campaign) {
        List<String> parts = new ArrayList<>();
        parts.add(
                campaign.triggerRules().isEmpty()
                        ? "no rules yet"
                        : Figures.count(campaign.triggerRules().size(), "rule"));
        if (!campaign.variants().isEmpty()) {
            parts.add(VariantShares.of(campaign.variants()).words());
        }
        if (campaign.holdoutPercent() > 0) {
            parts.add(Figures.number(campaign.holdoutPercent()) + " % held out");
        }
        if (!campaign.active()) {
            parts.add("switched off");
        }
        return String.join(" · ", parts);
    }

    /** {@code Draft 3}, {@code Draft 3 · 2 approved}. */
    String statusWords() {
        boolean another = approvedVersion.isPresent() && approvedVersion.getAsInt() != version;
        return another ? newest() + " · " + approvedVersion.getAsInt() + " approved" : newest();
    }

    /** {@code Draft 3}. */
    String newest() {
        return status.label() + " " + version;
    }

    boolean matches(String search) {
        String shown = (id + " " + name + " " + words).toLowerCase(Locale.ROOT);
        return Stream.of(search.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(shown::contains);
    }
}
