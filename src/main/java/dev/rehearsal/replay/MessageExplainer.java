package dev.rehearsal.replay;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.event.Durations;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Numbers;
import dev.rehearsal.event.Value;
import dev.rehearsal.pack.Settings;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Watches one customer being replayed and explains what had become of some messages by an instant. */
final class MessageExplainer implements Tracer {
    private final Predicate<String> origins;
    private final long latest;
    private final IdentityHashMap<PendingMessage, MessageExplanation> found = new IdentityHashMap<>();
    private final List<PendingMessage> order = new ArrayList<>();

    MessageExplainer(Predicate<String> origins, long latest) {
        this.origins = origins;
        this.latest = latest;
    }

    /** In the order in which the messages first came due. */
    List<MessageExplanation> explanations() {
        List<MessageExplanation> all = new ArrayList<>();
        for (PendingMessage message : order) {
            MessageExplanation explanation = found.get(message);
            if (explanation != null) {
                all.add(explanation);
            }
        }
        return all;
    }

    @Override
    public void messageDue(
            PendingMessage message,
            CustomerState customer,
            MessageChecks checks,
            long now,
            MessageStatus status,
            MessageReason reason) {
        if (now > latest) {
            messageLeft(message, customer);
        } else if (isAsked(message)) {
            long quiet = status == MessageStatus.SCHEDULED ? checks.quietUntil(message, now) : Instants.NONE;
            Settings.FrequencyCap cap = reason == MessageReason.FREQUENCY_CAP ? checks.reachedCap(message, now) : null;
            long until = cap == null ? quiet : checks.freeAgain(cap);
            keep(
                    message,
                    explained(
                            message,
                            customer,
                            status == MessageStatus.SCHEDULED ? quiet : now,
                            status,
                            reason,
                            summary(status, reason, until),
                            checks(message, customer, checks, now),
                            until == Instants.NONE ? null : (Long) until));
        }
    }

    @Override
    public void messageLeft(PendingMessage message, CustomerState customer) {
        if (isAsked(message) && !found.containsKey(message)) {
            keep(
                    message,
                    explained(
                            message,
                            customer,
                            message.due(),
                            MessageStatus.SCHEDULED,
                            MessageReason.NONE,
                            "It is on its way and due at " + Instants.format(message.due()) + ".",
                            List.of(),
                            message.due()));
        }
    }

    private boolean isAsked(PendingMessage message) {
        return message.made() <= latest && origins.test(message.what().origin());
    }

    private void keep(PendingMessage message, MessageExplanation explanation) {
        if (found.put(message, explanation) == null) {
            order.add(message);
        }
    }

    private static MessageExplanation explained(
            PendingMessage message,
            CustomerState customer,
            long at,
            MessageStatus status,
            MessageReason reason,
            String summary,
            List<Explanation> checks,
            @Nullable Long until) {
        return new MessageExplanation(
                message.what().origin(),
                customer.id(),
                message.made(),
                message.due(),
                at,
                message.channel(),
                message.what().campaignId(),
                message.templateId(),
                message.variant(),
                status,
                reason,
                summary,
                checks,
                until);
    }

    private static String summary(MessageStatus status, MessageReason reason, long until) {
        if (status == MessageStatus.SCHEDULED) {
            return "It waits for the end of the quiet hours at " + Instants.format(until) + ".";
        }
        return switch (reason) {
            case NONE -> "It was sent: nothing held it back.";
            case CAMPAIGN_INACTIVE -> "It was cancelled: its campaign is not in the pack or not active.";
            case CANCEL_IF -> "It was cancelled by what the customer did after the firing.";
            case HOLDOUT -> "It was held out: the customer is in the campaign's holdout.";
            case NO_ADDRESS -> "It was not sent: there is no usable address on the channel.";
            case UNSUBSCRIBED -> "It was not sent: the customer has unsubscribed.";
            case FREQUENCY_CAP ->
                "It was not sent: the customer had been sent as much as the cap allows"
                        + (until == Instants.NONE ? "." : " until " + Instants.format(until) + ".");
        };
    }

    private static List<Explanation> checks(
            PendingMessage message, CustomerState customer, MessageChecks checks, long now) {
        List<Explanation> list = new ArrayList<>();
        Campaign campaign = message.what().campaign();
        if (!message.what().campaignId().isEmpty()) {
            list.add(Explanation.of(
                    checks.hasActiveCampaign(message),
                    "campaign " + message.what().campaignId() + " is active",
                    campaign == null ? "it is not in the pack" : campaign.active() ? "active" : "not active"));
        }
        if (message.what().cancelIf() != null) {
            list.add(cancelIf(message, customer, checks, now));
        }
        if (campaign != null && campaign.holdoutPercent() > 0) {
            list.add(holdout(message, campaign, checks));
        }
        list.add(address(message, customer));
        if (message.what().transactional()) {
            list.add(Explanation.of(true, "transactional", "goes out whatever consent, quiet hours and caps say"));
            return list;
        }
        list.add(Explanation.of(
                !checks.isUnsubscribed(now),
                "has not unsubscribed",
                checks.isUnsubscribed(now) ? "the latest word was unsubscribe" : null));
        long quietUntil = checks.quietUntil(message, now);
        list.add(Explanation.of(
                quietUntil == Instants.NONE,
                "outside quiet hours",
                quietUntil == Instants.NONE ? null : "quiet until " + Instants.format(quietUntil)));
        checks.caps(message).forEach(cap -> list.add(cap(cap, checks, now)));
        return list;
    }

    private static Explanation cancelIf(
            PendingMessage message, CustomerState customer, MessageChecks checks, long now) {
        int by = checks.cancelledBy(message, now);
        return Explanation.of(
                by == Where.NONE,
                "nothing since the firing that cancels it",
                by == Where.NONE
                        ? null
                        : customer.log().typeAt(by) + " " + customer.log().eventIdAt(by) + " at "
                                + Instants.format(customer.log().timeAt(by)));
    }

    private static Explanation holdout(PendingMessage message, Campaign campaign, MessageChecks checks) {
        boolean heldOut = checks.isHeldOut(message);
        double share = campaign.holdoutPercent();
        int bucket = checks.holdoutBucket(campaign);
        return new Explanation(
                !heldOut,
                "not in the holdout of " + Numbers.textForm(share) + " %",
                "the customer draws " + Numbers.textForm(bucket / 100.0) + " %",
                heldOut ? "would pass with a holdout of " + Numbers.textForm(bucket / 100.0) + " % or less" : null,
                List.of());
    }

    private static Explanation address(PendingMessage message, CustomerState customer) {
        boolean reaches = Addresses.reaches(customer, message.channel());
        if (Addresses.field(message.channel()) == null) {
            return Explanation.of(true, "an address for " + message.channel(), "the channel needs none");
        }
        Value address = Addresses.of(customer, message.channel());
        return new Explanation(
                reaches,
                "an address for " + message.channel(),
                address == null ? "missing" : "`" + address.display() + "`",
                reaches ? null : "would pass with a valid `" + Addresses.field(message.channel()) + "`",
                List.of());
    }

    private static Explanation cap(Settings.FrequencyCap cap, MessageChecks checks, long now) {
        int count = checks.countOf(cap, now);
        boolean passes = count < cap.max();
        return new Explanation(
                passes,
                "fewer than " + cap.max() + " messages "
                        + (cap.channel().equals(Settings.FrequencyCap.ANY) ? "in all" : "by " + cap.channel()) + " in "
                        + Durations.words(cap.windowMinutes()),
                count + " were sent",
                passes ? null : "would pass with a cap of " + (count + 1),
                List.of());
    }
}
