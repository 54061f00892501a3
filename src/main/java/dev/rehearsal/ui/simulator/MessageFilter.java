package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.MessageKind;
import dev.rehearsal.replay.MessageReason;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.ReplayResult;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which messages of a result to show. Null means any; {@code sender} is the id of a rule, or of the journey node or
 * lifecycle transition that made them; {@code customer} is a part of a customer id in whatever case; {@code only} narrows
 * to rows chosen elsewhere.
 */
record MessageFilter(
        @Nullable String sender,
        @Nullable String channel,
        @Nullable String campaign,
        @Nullable MessageStatus status,
        @Nullable MessageReason reason,
        String customer,
        @Nullable RowSet only) {
    static final MessageFilter NONE = new MessageFilter(null, null, null, null, null, "", null);

    MessageFilter withSender(@Nullable String other) {
        return new MessageFilter(other, channel, campaign, status, reason, customer, only);
    }

    MessageFilter withChannel(@Nullable String other) {
        return new MessageFilter(sender, other, campaign, status, reason, customer, only);
    }

    MessageFilter withCampaign(@Nullable String other) {
        return new MessageFilter(sender, channel, other, status, reason, customer, only);
    }

    MessageFilter withStatus(@Nullable MessageStatus other) {
        return new MessageFilter(sender, channel, campaign, other, reason, customer, only);
    }

    MessageFilter withReason(@Nullable MessageReason other) {
        return new MessageFilter(sender, channel, campaign, status, other, customer, only);
    }

    MessageFilter withCustomer(String other) {
        return new MessageFilter(sender, channel, campaign, status, reason, other.strip(), only);
    }

    MessageFilter withOnly(@Nullable RowSet other) {
        return new MessageFilter(sender, channel, campaign, status, reason, customer, other);
    }

    /** Tells which rows pass; looks every customer's id up once, so it is to be called beside the window. */
    IntPredicate test(ReplayResult result) {
        if (equals(NONE)) {
            return row -> true;
        }
        MessageTable messages = result.messages();
        BitSet kinds = kinds(messages.kinds());
        IntPredicate passes = row -> kinds.get(messages.kind(row))
                && (status == null || messages.status(row) == status)
                && (reason == null || messages.reason(row) == reason)
                && (only == null || only.rows().get(row));
        if (customer.isEmpty()) {
            return passes;
        }
        BitSet customers = DecisionFilter.customers(result.log(), customer);
        return row -> passes.test(row) && customers.get(messages.customer(row));
    }

    private BitSet kinds(List<MessageKind> kinds) {
        BitSet passing = new BitSet();
        for (int number = 0; number < kinds.size(); number++) {
            MessageKind kind = kinds.get(number);
            passing.set(
                    number,
                    (sender == null || kind.ruleId().equals(sender))
                            && (channel == null || kind.channel().equals(channel))
                            && (campaign == null || kind.campaignId().equals(campaign)));
        }
        return passing;
    }
}
