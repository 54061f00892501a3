package dev.rehearsal.insight;

import dev.rehearsal.campaign.Bucket;
import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What a customer draws in a pack by the hash of their id: holdouts, variants (semantics §7), and splits (§10.2). */
final class Draws {
    private static final int BUCKETS = 10_000;

    private Draws() {}

    /** One number a draw, the same for two customers who draw alike everywhere. */
    static List<Integer> of(RulePack pack, String customerId) {
        List<Integer> draws = new ArrayList<>();
        for (Campaign campaign : pack.campaigns()) {
            String key = campaign.id() + ":" + customerId;
            draws.add(Bucket.of(key + ":holdout") < campaign.holdoutPercent() * 100 ? 1 : 0);
            draws.add(arm(key + ":variant", campaign.variants(), Campaign.Variant::weight));
        }
        for (Journey journey : pack.journeys()) {
            for (Node node : journey.nodes()) {
                if (node instanceof Node.Split split) {
                    draws.add(arm(
                            journey.id() + ":" + split.id() + ":" + customerId, split.arms(), Node.Split.Arm::weight));
                }
            }
        }
        return draws;
    }

    private static <T> int arm(String key, List<T> arms, ToDoubleFunction<T> weight) {
        double drawn = Bucket.of(key) * arms.stream().mapToDouble(weight).sum() / BUCKETS;
        double sum = 0;
        for (int i = 0; i < arms.size(); i++) {
            sum += weight.applyAsDouble(arms.get(i));
            if (sum > drawn) {
                return i;
            }
        }
        return arms.size();
    }
}
