package dev.rehearsal.pack;

import dev.rehearsal.rule.Condition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the behavioural score comes about (semantics §8); decay is per whole day. */
public record Scoring(
        Map<String, Double> eventWeights, double decayFactor, double maxScore, List<Multiplier> multipliers) {
    public static final double DEFAULT_DECAY = 0.95;
    public static final double DEFAULT_MAX = 100;

    public Scoring {
        eventWeights = Map.copyOf(eventWeights);
        multipliers = List.copyOf(multipliers);
    }

    /** Fits events of the type, or of every type where it is null, that satisfy the condition. */
    public record Multiplier(@Nullable String eventType, Condition where, double factor) {}
}
