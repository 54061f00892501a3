package dev.rehearsal.replay;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.Lifecycle;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Settings;
import dev.rehearsal.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that decides what a part finds, besides the log and what all packs of a memory share. */
record PartKey(
        List<Rule> rules,
        List<Journey> journeys,
        @Nullable Lifecycle lifecycle,
        boolean keepsProfiles,
        Settings settings,
        List<Campaign> campaigns,
        long horizon) {

    static PartKey of(Part part, RulePack pack, long horizon) {
        return new PartKey(
                part.rules().stream().map(BoundRule::rule).toList(),
                part.journeys().stream().map(BoundJourney::journey).toList(),
                part.lifecycle() == null ? null : part.lifecycle().lifecycle(),
                part.keepsProfiles(),
                pack.settings(),
                pack.campaigns(),
                horizon);
    }
}
