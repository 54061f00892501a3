package dev.rehearsal.insight;

import dev.rehearsal.pack.Lifecycle;
import dev.rehearsal.pack.PackEdit.Part;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Scoring;
import java.util.List;
import java.util.Optional;

/**
 * Everything of one pack that can be set to another value: thresholds and timeframes of conditions, waits, gates,
 * priorities, delays, quiet hours, caps, holdouts, weights, and the numbers of scoring; gates that are open are in the list
 * without a value. Not in it are names, what messages say, what actions write, and the numbers of models. Immutable.
 */
public final class Parameters {
    private final List<Parameter> all;

    private Parameters(List<Parameter> all) {
        this.all = all;
    }

    /** In the order of the pack: settings, rules, campaigns, journeys, scoring, lifecycle. */
    public static Parameters of(RulePack pack) {
        Listing listing = new Listing();
        SettingsParameters settings = new SettingsParameters(listing, pack);
        settings.settings(new Place(Part.SETTINGS, "", "/settings"));
        for (int i = 0; i < pack.rules().size(); i++) {
            int index = i;
            new RuleParameters(
                            listing,
                            pack.rules().get(i),
                            new Place(Part.RULE, pack.rules().get(i).id(), "/rules/" + i),
                            other -> pack.withRules(Listing.with(pack.rules(), index, other)))
                    .list();
        }
        for (int i = 0; i < pack.campaigns().size(); i++) {
            int index = i;
            settings.campaign(
                    pack.campaigns().get(i),
                    new Place(Part.CAMPAIGN, pack.campaigns().get(i).id(), "/campaigns/" + i),
                    other -> pack.withCampaigns(Listing.with(pack.campaigns(), index, other)));
        }
        for (int i = 0; i < pack.journeys().size(); i++) {
            int index = i;
            new JourneyParameters(
                            listing,
                            pack.journeys().get(i),
                            new Place(Part.JOURNEY, pack.journeys().get(i).id(), "/journeys/" + i),
                            other -> pack.withJourneys(Listing.with(pack.journeys(), index, other)))
                    .list();
        }
        StateParameters state = new StateParameters(listing, pack);
        Scoring scoring = pack.scoring();
        if (scoring != null) {
            state.scoring(scoring, new Place(Part.SCORING, "", "/scoring"));
        }
        Lifecycle lifecycle = pack.lifecycle();
        if (lifecycle != null) {
            state.lifecycle(lifecycle, new Place(Part.LIFECYCLE, "", "/lifecycle"));
        }
        return new Parameters(listing.found());
    }

    public List<Parameter> all() {
        return all;
    }

    /** The parameter at the JSON pointer; empty where the pack has none there. */
    public Optional<Parameter> at(String pointer) {
        return all.stream()
                .filter(parameter -> parameter.pointer().equals(pointer))
                .findFirst();
    }

    /** Those of one rule. */
    public List<Parameter> ofRule(String ruleId) {
        return all.stream()
                .filter(parameter ->
                        parameter.part() == Part.RULE && parameter.ownerId().equals(ruleId))
                .toList();
    }
}
