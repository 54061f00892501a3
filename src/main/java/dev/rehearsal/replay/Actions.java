package dev.rehearsal.replay;

import dev.rehearsal.campaign.Bucket;
import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.MessageSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs actions: each leaves a row or changes the profile, and some cause further occurrences (semantics §5). */
final class Actions {
    private static final long MINUTE = 60_000;
    private static final Map<String, Field> ADDRESSES = Map.of(
            Action.Send.EMAIL, Field.EMAIL,
            Action.Send.SMS, new Field("custom_attributes.phone"),
            Action.Send.PUSH, new Field("custom_attributes.push_token"));
    private static final List<String> PREFERENCE = List.of(Action.Send.EMAIL, Action.Send.PUSH, Action.Send.SMS);

    /** Takes up what an action caused. */
    interface Chain {
        void cause(Occurrence by, TriggerKind kind, Object about);
    }

    private final Map<String, Campaign> campaigns = new HashMap<>();
    private final CustomerState customer;
    private final Findings findings;
    private final Chain chain;

    Actions(RulePack pack, CustomerState customer, Findings findings, Chain chain) {
        pack.campaigns().forEach(campaign -> campaigns.put(campaign.id(), campaign));
        this.customer = customer;
        this.findings = findings;
        this.chain = chain;
    }

    void run(List<Action> actions, String by, Occurrence occurrence) {
        for (Action action : actions) {
            switch (action) {
                case Action.Send send -> message(send, by, occurrence);
                case Action.AddToSegment(String segment) -> {
                    if (customer.segments().add(segment)) {
                        chain.cause(occurrence, TriggerKind.SEGMENT_ENTERED, segment);
                    }
                    effect(action, by, occurrence, segment);
                }
                case Action.RemoveFromSegment(String segment) -> {
                    if (customer.segments().remove(segment)) {
                        chain.cause(occurrence, TriggerKind.SEGMENT_LEFT, segment);
                    }
                    effect(action, by, occurrence, segment);
                }
                case Action.SetField(Field field, Value value) -> {
                    set(field, value, occurrence);
                    effect(action, by, occurrence, field + "=" + (value == null ? "" : value.display()));
                }
                case Action.IncrementField(Field field, double increment) -> {
                    double before = customer.stored(field) instanceof Value.Number(double number) ? number : 0;
                    Value after = Value.number(before + increment);
                    customer.change(field, after);
                    effect(action, by, occurrence, field + "=" + after.display());
                }
                case Action.CreateTask task -> effect(action, by, occurrence, task.title());
                case Action.Webhook hook -> effect(action, by, occurrence, hook.url());
            }
        }
    }

    private void set(Field field, @Nullable Value value, Occurrence occurrence) {
        if (field.equals(Field.LIFECYCLE_STAGE)) {
            String before = customer.lifecycleStage();
            customer.change(field, value);
            String after = customer.lifecycleStage();
            if (!after.equals(before)) {
                chain.cause(occurrence, TriggerKind.LIFECYCLE, new Occurrence.StageChange(before, after));
            }
        } else {
            customer.change(field, value);
        }
    }

    private void effect(Action action, String by, Occurrence occurrence, String detail) {
        findings.effects().add(new EffectRow(occurrence.now(), customer.customer(), by, action.type(), detail));
    }

    /** What a message is, is fixed when it is made (§6.1). */
    private void message(Action.Send send, String by, Occurrence occurrence) {
        MessageSpec spec = send.message();
        String campaignId = spec.campaignId();
        Campaign campaign = campaignId == null ? null : campaigns.get(campaignId);
        Campaign.Variant variant = campaign == null ? null : variant(campaign);
        long due = occurrence.now() + delay(spec, campaign) * MINUTE;
        findings.messages()
                .add(new MessageRow(
                        due,
                        customer.customer(),
                        by,
                        channel(send),
                        campaignId == null ? "" : campaignId,
                        template(spec, campaign, variant),
                        variant == null ? "" : variant.id(),
                        MessageStatus.SCHEDULED,
                        "",
                        due));
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
        double sum = campaign.variants().stream()
                .mapToDouble(Campaign.Variant::weight)
                .sum();
        double share = Bucket.of(campaign.id() + ":" + customer.log().customerId(customer.customer()) + ":variant")
                * sum
                / Bucket.COUNT;
        double cumulative = 0;
        for (Campaign.Variant variant : campaign.variants()) {
            cumulative += variant.weight();
            if (cumulative > share) {
                return variant;
            }
        }
        return null;
    }

    private String channel(Action.Send send) {
        if (!send.channel().equals(Action.Send.PREFERRED)) {
            return send.channel();
        }
        if (customer.stored(new Field("preferences.channel")) instanceof Value.Text(String wanted)
                && PREFERENCE.contains(wanted)
                && hasAddress(wanted)) {
            return wanted;
        }
        return PREFERENCE.stream().filter(this::hasAddress).findFirst().orElse(Action.Send.EMAIL);
    }

    private boolean hasAddress(String channel) {
        Field field = ADDRESSES.get(channel);
        Value address = field == null ? null : customer.stored(field);
        return address != null && !address.display().isEmpty();
    }
}
