package dev.rehearsal.insight;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.event.Value;
import dev.rehearsal.insight.Parameter.Kind;
import dev.rehearsal.insight.Parameter.Unit;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Settings;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** Finds what can be set for all messages (semantics §6.3) and for those of a campaign (§7). */
final class SettingsParameters {
    private final Listing listing;
    private final RulePack pack;

    SettingsParameters(Listing listing, RulePack pack) {
        this.listing = listing;
        this.pack = pack;
    }

    void settings(Place place) {
        Settings.QuietHours quiet = pack.settings().quietHours();
        if (quiet != null) {
            Place here = place.at("quiet_hours");
            listing.whole(
                    here.at("start"),
                    Kind.QUIET_START,
                    Unit.TIME_OF_DAY,
                    "quiet from",
                    quiet.start(),
                    other -> quiet(other, quiet.end(), quiet.channels()));
            listing.whole(
                    here.at("end"),
                    Kind.QUIET_END,
                    Unit.TIME_OF_DAY,
                    "quiet until",
                    quiet.end(),
                    other -> quiet(quiet.start(), other, quiet.channels()));
        }
        List<Settings.FrequencyCap> caps = pack.settings().frequencyCaps();
        for (int i = 0; i < caps.size(); i++) {
            int index = i;
            cap(caps.get(i), place.at("frequency_caps").at(i), other -> with(Listing.with(caps, index, other)));
        }
    }

    private RulePack quiet(int start, int end, List<String> channels) {
        if (start == end) {
            throw new IllegalArgumentException("quiet hours that start when they end");
        }
        return pack.withSettings(new Settings(
                pack.settings().timezone(),
                new Settings.QuietHours(start, end, channels),
                pack.settings().frequencyCaps()));
    }

    private RulePack with(List<Settings.FrequencyCap> caps) {
        return pack.withSettings(
                new Settings(pack.settings().timezone(), pack.settings().quietHours(), caps));
    }

    private void cap(Settings.FrequencyCap cap, Place place, Function<Settings.FrequencyCap, RulePack> put) {
        String channel = cap.channel().equals(Settings.FrequencyCap.ANY) ? "" : " by " + cap.channel();
        listing.whole(
                place.at("max"),
                Kind.CAP,
                Unit.COUNT,
                "cap" + channel,
                cap.max(),
                other -> put.apply(new Settings.FrequencyCap(cap.channel(), other, cap.windowMinutes())));
        listing.whole(
                place.at("window_minutes"),
                Kind.CAP_WINDOW,
                Unit.MINUTES,
                "window of the cap" + channel,
                cap.windowMinutes(),
                other -> put.apply(new Settings.FrequencyCap(cap.channel(), cap.max(), other)));
    }

    void campaign(Campaign campaign, Place place, Function<Campaign, RulePack> put) {
        listing.optional(
                place.at("send_delay"),
                Kind.DELAY,
                Unit.MINUTES,
                "delay",
                campaign.sendDelay(),
                other -> put.apply(
                        with(campaign, other, campaign.active(), campaign.holdoutPercent(), campaign.variants())));
        listing.add(new Parameter(
                place.at("active"),
                Kind.ACTIVE,
                Unit.SWITCH,
                false,
                "switched on",
                Value.flag(campaign.active()),
                Reading.NOTHING,
                other -> "campaign " + campaign.id() + (Value.flag(true).equals(other) ? " on" : " off"),
                other -> put.apply(with(
                        campaign,
                        campaign.sendDelay(),
                        Value.flag(true).equals(other),
                        campaign.holdoutPercent(),
                        campaign.variants()))));
        listing.number(
                place.at("holdout_percent"),
                Kind.HOLDOUT,
                Unit.PERCENT,
                "holdout",
                campaign.holdoutPercent(),
                other ->
                        put.apply(with(campaign, campaign.sendDelay(), campaign.active(), other, campaign.variants())));
        List<Campaign.Variant> variants = campaign.variants();
        for (int i = 0; i < variants.size(); i++) {
            int index = i;
            Campaign.Variant variant = variants.get(i);
            listing.number(
                    place.at("a_b_test_config").at("variants").at(i).at("weight"),
                    Kind.WEIGHT,
                    Unit.NUMBER,
                    "weight of variant " + variant.id(),
                    variant.weight(),
                    other -> put.apply(with(
                            campaign,
                            campaign.sendDelay(),
                            campaign.active(),
                            campaign.holdoutPercent(),
                            Listing.with(
                                    variants,
                                    index,
                                    new Campaign.Variant(variant.id(), other, variant.templateId())))));
        }
    }

    private static Campaign with(
            Campaign campaign, OptionalInt delay, boolean active, double holdout, List<Campaign.Variant> variants) {
        return new Campaign(
                campaign.id(),
                campaign.name(),
                campaign.description(),
                campaign.triggerRules(),
                campaign.emailTemplateId(),
                campaign.personalizationRules(),
                delay,
                active,
                holdout,
                variants);
    }
}
