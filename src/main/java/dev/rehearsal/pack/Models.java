package dev.rehearsal.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Formulas that were learnt elsewhere and travel with the pack (semantics §11). */
public record Models(@Nullable SendTime sendTime, @Nullable Churn churn) {
    public static final Models NONE = new Models(null, null);

    /** A weight for each of the 24 hours, and how many answers of a customer weigh as much as they do. */
    public record SendTime(List<Double> hourWeights, double strength) {
        public SendTime {
            hourWeights = List.copyOf(hourWeights);
        }
    }

    /** A logistic regression over standardised features. */
    public record Churn(List<Feature> features, double intercept) {
        public Churn {
            features = List.copyOf(features);
        }
    }

    public record Feature(FeatureName name, double mean, double std, double weight) {}

    /** What a churn model may look at. */
    public enum FeatureName {
        DAYS_SINCE_LAST("days_since_last"),
        EVENTS_7D("events_7d"),
        EVENTS_30D("events_30d"),
        EVENTS_90D("events_90d"),
        PURCHASES_90D("purchases_90d"),
        REVENUE_90D("revenue_90d"),
        OPENS_30D("opens_30d"),
        CLICKS_30D("clicks_30d"),
        TENURE_DAYS("tenure_days");

        private final String id;

        FeatureName(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
