package dev.rehearsal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class VariantSharesProperties {
    private static List<Campaign.Variant> variants(List<Integer> weights) {
        List<Campaign.Variant> variants = new ArrayList<>();
        weights.forEach(weight -> variants.add(new Campaign.Variant("v" + variants.size(), weight, null)));
        return variants;
    }

    @Property(tries = 100)
    void everyBucketFallsToOneVariantWhereAnyWeighsSomething(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 50) Integer> weights) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        VariantShares shares = VariantShares.of(variants(weights));
        assertThat(shares.buckets().stream().mapToInt(Integer::intValue).sum()).isEqualTo(sum == 0 ? 0 : 10_000);
        for (int place = 0; place < weights.size() && sum > 0; place++) {
            assertThat(shares.buckets().get(place))
                    .isBetween(
                            (int) Math.floor(10_000.0 * weights.get(place) / sum) - 1,
                            (int) Math.ceil(10_000.0 * weights.get(place) / sum) + 1);
        }
    }

    @Property(tries = 20)
    void aCustomerGetsTheVariantThatTheShareOfTheirBucketSays(@ForAll @IntRange(max = 1_000_000) int customer) {
        double[] weights = {3, 2};
        String text = "spring:c" + customer + ":variant";
        assertThat(Bucket.pick(text, weights)).isEqualTo(Bucket.of(text) < 6000 ? 0 : 1);
    }

    @Example
    void sharesAreSaidAsPercentages() {
        assertThat(VariantShares.of(variants(List.of(3, 2))).words()).isEqualTo("60 % / 40 %");
        assertThat(VariantShares.of(variants(List.of(1, 1, 1))).words()).isEqualTo("33.3 % / 33.3 % / 33.3 %");
        assertThat(VariantShares.of(variants(List.of(0, 0))).words()).isEqualTo("0 % / 0 %");
        assertThat(VariantShares.of(List.of()).words()).isEmpty();
    }

    @Property(tries = 200)
    void aLargerHoldoutKeepsTheCustomersOfASmallerOne(
            @ForAll @IntRange(max = 100) int small, @ForAll @IntRange(max = 100) int more) {
        Campaign few = CampaignEdits.holdout(small).apply(Campaign.empty("spring", "Spring"));
        Campaign many = CampaignEdits.holdout(Math.min(100, small + more)).apply(few);
        for (int customer = 0; customer < 100; customer++) {
            if (few.holdsOut("c" + customer)) {
                assertThat(many.holdsOut("c" + customer)).isTrue();
            }
        }
    }
}
