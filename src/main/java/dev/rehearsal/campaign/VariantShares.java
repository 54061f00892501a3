package dev.rehearsal.campaign;

import dev.rehearsal.event.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * How many of the {@link Bucket#COUNT} buckets fall to each variant of a campaign (semantics §7), which is the share of
 * customers who would get it. All are 0 where no variant weighs anything.
 */
public record VariantShares(List<Integer> buckets) {
    public VariantShares {
        buckets = List.copyOf(buckets);
    }

    public static VariantShares of(List<Campaign.Variant> variants) {
        double[] weights =
                variants.stream().mapToDouble(Campaign.Variant::weight).toArray();
        int[] counts = new int[weights.length];
        for (int bucket = 0; bucket < Bucket.COUNT; bucket++) {
            int picked = Bucket.pick(bucket, weights);
            if (picked >= 0) {
                counts[picked]++;
            }
        }
        List<Integer> buckets = new ArrayList<>();
        for (int count : counts) {
            buckets.add(count);
        }
        return new VariantShares(buckets);
    }

    /** 0 to 1. */
    public double share(int place) {
        return (double) buckets.get(place) / Bucket.COUNT;
    }

    /** {@code 60 %}, {@code 33.3 %}. */
    public String words(int place) {
        return Wording.number(Math.round(share(place) * 1000) / 10.0) + " %";
    }

    /** {@code 60 % / 40 %}. */
    public String words() {
        List<String> all = new ArrayList<>();
        for (int place = 0; place < buckets.size(); place++) {
            all.add(words(place));
        }
        return String.join(" / ", all);
    }
}
