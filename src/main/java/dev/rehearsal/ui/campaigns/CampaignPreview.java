package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.campaign.VariantShares;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a campaign would have sent over a log: a row for each variant, or one for everybody, and one for those held out.
 *
 * @param customers of the log
 * @param heldOut how many of them would never get a message of it
 */
record CampaignPreview(int customers, int heldOut, List<Row> rows) {
    /**
     * Messages of one variant by what became of them.
     *
     * @param share of the customers in words, empty where that says nothing
     * @param reached customers with a message that was sent, or held out in the row of the holdout
     * @param other suppressed, cancelled or still to come
     */
    record Row(String name, String share, boolean holdout, int reached, int sent, int other) {}

    CampaignPreview {
        rows = List.copyOf(rows);
    }

    static CampaignPreview of(Campaign campaign, ReplayResult result) {
        Map<String, Count> counts = new LinkedHashMap<>();
        if (campaign.variants().isEmpty()) {
            counts.put("", new Count());
        }
        campaign.variants().forEach(variant -> counts.put(variant.id(), new Count()));
        Count held = new Count();
        MessageTable messages = result.messages();
        for (int row = 0; row < messages.size(); row++) {
            var kind = messages.kinds().get(messages.kind(row));
            if (kind.campaignId().equals(campaign.id())) {
                MessageStatus status = messages.status(row);
                Count count = status == MessageStatus.HELD_OUT
                        ? held
                        : counts.computeIfAbsent(kind.variant(), unseen -> new Count());
                count.add(status, messages.customer(row));
            }
        }
        return new CampaignPreview(
                result.log().customerCount(), heldOut(campaign, result.log()), rows(campaign, counts, held));
    }

    private static List<Row> rows(Campaign campaign, Map<String, Count> counts, Count held) {
        List<Row> rows = new ArrayList<>();
        VariantShares shares = VariantShares.of(campaign.variants());
        for (int place = 0; place < campaign.variants().size(); place++) {
            String id = campaign.variants().get(place).id();
            rows.add(Objects.requireNonNull(counts.get(id)).row(id, shares.words(place)));
        }
        Count everybody = counts.get("");
        if (everybody != null) {
            rows.add(everybody.row(campaign.variants().isEmpty() ? "Everybody" : "No variant", ""));
        }
        if (campaign.holdoutPercent() > 0) {
            rows.add(new Row("Held out", "", true, held.customers.cardinality(), 0, held.others));
        }
        return rows;
    }

    private static int heldOut(Campaign campaign, EventLog log) {
        int held = 0;
        for (int customer = 0; customer < log.customerCount(); customer++) {
            held += campaign.holdsOut(log.customerId(customer)) ? 1 : 0;
        }
        return held;
    }

    private static final class Count {
        private final BitSet customers = new BitSet();
        private int sent;
        private int others;

        void add(MessageStatus status, int customer) {
            switch (status) {
                case SENT -> {
                    sent++;
                    customers.set(customer);
                }
                case HELD_OUT -> {
                    others++;
                    customers.set(customer);
                }
                case SCHEDULED, SUPPRESSED, CANCELLED -> others++;
            }
        }

        Row row(String name, String share) {
            return new Row(name, share, false, customers.cardinality(), sent, others);
        }
    }
}
