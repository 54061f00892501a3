package dev.rehearsal.replay;

import dev.rehearsal.campaign.Bucket;
import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.event.Instants;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.MessageSpec;
import dev.rehearsal.rule.SendTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The life of a customer's messages, from the firing to their status (semantics §6). */
final class Messages {
    private static final long MINUTE = 60_000;

    private final CustomerState customer;
    private final @Nullable SendTimes sendTimes;
    private final MessageChecks checks;
    private final Timers timers;
    private final Findings findings;
    private final @Nullable Tracer tracer;
    private final List<PendingMessage> pending = new ArrayList<>();

    Messages(
            CustomerState customer,
            @Nullable SendTimes sendTimes,
            MessageChecks checks,
            Timers timers,
            Findings findings,
            @Nullable Tracer tracer) {
        this.customer = customer;
        this.sendTimes = sendTimes;
        this.checks = checks;
        this.timers = timers;
        this.findings = findings;
        this.tracer = tracer;
    }

    void begin() {
        pending.clear();
        checks.begin();
    }

    /** Fixes all that a message is, but for the address (§6.1). */
    void make(BoundMessage what, long now) {
        MessageSpec spec = what.send().message();
        Campaign campaign = what.campaign();
        Campaign.Variant variant = campaign == null ? null : variant(campaign);
        long due = now + delay(spec, campaign) * MINUTE;
        if (sendTimes != null && spec.sendTime() == SendTime.OPTIMAL) {
            due = sendTimes.after(due, customer);
        }
        String channel = what.send().channel();
        PendingMessage message = new PendingMessage(
                what,
                channel.equals(Action.Send.PREFERRED) ? Addresses.preferred(customer) : channel,
                template(spec, campaign, variant),
                variant == null ? "" : variant.id(),
                now,
                due,
                customer.historyEnd());
        pending.add(message);
        timers.add(due, message);
    }

    private static int delay(MessageSpec spec, @Nullable Campaign campaign) {
        int own = spec.delay().orElse(0);
        return own == 0 && campaign != null ? campaign.sendDelay().orElse(0) : own;
    }

    private static String template(MessageSpec spec, @Nullable Campaign campaign, Campaign.@Nullable Variant variant) {
        String ofVariant = variant == null ? null : variant.templateId();
        String ofCampaign = campaign == null ? null : campaign.emailTemplateId();
        String own = spec.templateId();
        return ofVariant != null ? ofVariant : own != null ? own : ofCampaign != null ? ofCampaign : "";
    }

    private Campaign.@Nullable Variant variant(Campaign campaign) {
        List<Campaign.Variant> variants = campaign.variants();
        int picked = Bucket.pick(
                campaign.id() + ":" + customer.id() + ":variant",
                variants.stream().mapToDouble(Campaign.Variant::weight).toArray());
        return picked < 0 ? null : variants.get(picked);
    }

    void due(PendingMessage message, long now) {
        MessageReason reason = checks.reason(message, now);
        long quietUntil = reason == MessageReason.NONE ? checks.quietUntil(message, now) : Instants.NONE;
        if (quietUntil != Instants.NONE) {
            trace(message, now, MessageStatus.SCHEDULED, reason);
            message.defer(quietUntil);
            timers.add(quietUntil, message);
            return;
        }
        MessageStatus status = status(reason);
        trace(message, now, status, reason);
        if (status == MessageStatus.SENT) {
            checks.sent(message.channel(), now);
        }
        settle(message, now, status, reason);
    }

    private static MessageStatus status(MessageReason reason) {
        return switch (reason) {
            case NONE -> MessageStatus.SENT;
            case CAMPAIGN_INACTIVE, CANCEL_IF -> MessageStatus.CANCELLED;
            case HOLDOUT -> MessageStatus.HELD_OUT;
            case NO_ADDRESS, UNSUBSCRIBED, FREQUENCY_CAP -> MessageStatus.SUPPRESSED;
        };
    }

    private void trace(PendingMessage message, long now, MessageStatus status, MessageReason reason) {
        if (tracer != null) {
            tracer.messageDue(message, customer, checks, now, status, reason);
        }
    }

    private void settle(PendingMessage message, long at, MessageStatus status, MessageReason reason) {
        message.settle();
        MessageKind kind = new MessageKind(
                message.what().origin(),
                message.channel(),
                message.what().campaignId(),
                message.templateId(),
                message.variant());
        findings.messages().add(at, customer.customer(), kind, status, reason, message.due());
    }

    /** What is not due by the horizon stays scheduled. */
    void finish() {
        for (PendingMessage message : pending) {
            if (!message.isSettled()) {
                if (tracer != null) {
                    tracer.messageLeft(message, customer);
                }
                settle(message, message.timerDue(), MessageStatus.SCHEDULED, MessageReason.NONE);
            }
        }
    }
}
