package dev.rehearsal.insight;

import dev.rehearsal.insight.Parameter.Kind;
import dev.rehearsal.insight.Parameter.Unit;
import dev.rehearsal.pack.Lifecycle;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Scoring;
import dev.rehearsal.rule.Action;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds what can be set of how the score (semantics §8) and the stage (§9) of a customer come about. */
final class StateParameters {
    private final Listing listing;
    private final RulePack pack;

    StateParameters(Listing listing, RulePack pack) {
        this.listing = listing;
        this.pack = pack;
    }

    void scoring(Scoring scoring, Place place) {
        new TreeMap<>(scoring.eventWeights())
                .forEach((type, weight) -> listing.number(
                        place.at("event_weights").at(type),
                        Kind.SCORE_WEIGHT,
                        Unit.NUMBER,
                        "weight of " + type,
                        weight,
                        other -> {
                            Map<String, Double> weights = new HashMap<>(scoring.eventWeights());
                            weights.put(type, other);
                            return pack.withScoring(new Scoring(
                                    weights, scoring.decayFactor(), scoring.maxScore(), scoring.multipliers()));
                        }));
        listing.number(
                place.at("decay_factor"),
                Kind.SCORE_DECAY,
                Unit.NUMBER,
                "decay a day",
                scoring.decayFactor(),
                other -> with(scoring, other, scoring.maxScore(), scoring.multipliers()));
        listing.number(
                place.at("max_score"),
                Kind.SCORE_MAXIMUM,
                Unit.NUMBER,
                "highest score",
                scoring.maxScore(),
                other -> with(scoring, scoring.decayFactor(), other, scoring.multipliers()));
        List<Scoring.Multiplier> multipliers = scoring.multipliers();
        for (int i = 0; i < multipliers.size(); i++) {
            int index = i;
            Scoring.Multiplier multiplier = multipliers.get(i);
            Place here = place.at("multipliers").at(i);
            new ConditionParameters(listing)
                    .list(
                            multiplier.where(),
                            here.at("where"),
                            Reading.NOTHING,
                            other -> with(
                                    scoring,
                                    scoring.decayFactor(),
                                    scoring.maxScore(),
                                    Listing.with(
                                            multipliers,
                                            index,
                                            new Scoring.Multiplier(
                                                    multiplier.eventType(), other, multiplier.factor()))));
            listing.number(
                    here.at("factor"),
                    Kind.SCORE_FACTOR,
                    Unit.NUMBER,
                    "factor",
                    multiplier.factor(),
                    other -> with(
                            scoring,
                            scoring.decayFactor(),
                            scoring.maxScore(),
                            Listing.with(
                                    multipliers,
                                    index,
                                    new Scoring.Multiplier(multiplier.eventType(), multiplier.where(), other))));
        }
    }

    private RulePack with(Scoring scoring, double decay, double most, List<Scoring.Multiplier> multipliers) {
        return pack.withScoring(new Scoring(scoring.eventWeights(), decay, most, multipliers));
    }

    void lifecycle(Lifecycle lifecycle, Place place) {
        List<Lifecycle.Stage> stages = lifecycle.stages();
        for (int i = 0; i < stages.size(); i++) {
            int index = i;
            Lifecycle.Stage stage = stages.get(i);
            Place here = place.at("stages").at(i).at("conditions");
            new ConditionParameters(listing)
                    .list(
                            stage.when(),
                            here,
                            Reading.NOTHING,
                            other -> pack.withLifecycle(new Lifecycle(
                                    Listing.with(stages, index, new Lifecycle.Stage(stage.name(), other)),
                                    lifecycle.transitions())));
        }
        new TreeMap<>(lifecycle.transitions())
                .forEach((name, actions) -> new ActionParameters(listing)
                        .list(actions, place.at("transitions").at(name), other -> {
                            Map<String, List<Action>> all = new HashMap<>(lifecycle.transitions());
                            all.put(name, other);
                            return pack.withLifecycle(new Lifecycle(stages, all));
                        }));
    }
}
