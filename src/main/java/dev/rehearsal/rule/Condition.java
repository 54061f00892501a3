package dev.rehearsal.rule;

import dev.rehearsal.event.Field;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds or does not hold at an occurrence (semantics §3). A closed family: a new kind is one record here,
 * and the compiler names every place that has to learn of it. All durations are minutes.
 */
public sealed interface Condition {

    /** Holds when every part holds; of nothing it holds. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Holds when some part holds; of nothing it fails. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /** A field of the current event, or inside `where` of the history event that is tested (§3.2). */
    record OfEvent(Field field, Test test) implements Condition {}

    /** A field of the profile as it is now (§3.3). */
    record OfProfile(Field field, Test test) implements Condition {}

    /** The short historical form: some event of the window passes, or for the negative operators none (§3.4). */
    record History(Field field, Test test, OptionalInt timeframe, List<Field> same) implements Condition {
        public History {
            same = List.copyOf(same);
        }
    }

    /** A number made of the events of the window that satisfy `where` (§3.4). */
    record Aggregate(
            Aggregation aggregation,
            Condition where,
            @Nullable Field of,
            OptionalInt timeframe,
            Test test,
            List<Field> same)
            implements Condition {
        public Aggregate {
            same = List.copyOf(same);
        }
    }

    /** Steps that events of the history satisfied in order, the last of them the current event (§3.5). */
    record Sequence(List<Step> steps, OptionalInt within, List<Field> same) implements Condition {
        public Sequence {
            steps = List.copyOf(steps);
            same = List.copyOf(same);
        }
    }

    /** `within` and `without` speak of the way from the step before; null means nothing has to stay away. */
    record Step(
            Condition where, OptionalInt within, @Nullable Condition without) {}

    /** How often a rule has fired for this customer (§3.6). */
    record Firings(String ruleId, OptionalInt timeframe, Test test) implements Condition {}

    /** What a model of the pack says of this customer (§3.7). */
    record Prediction(Field field, Test test) implements Condition {
        public static final Field CHURN_PROBABILITY = new Field("churn_probability");
    }

    /** What every list of conditions in a pack means. */
    static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }

    /** Whether this is an empty list of conditions, which places like `without` read as "nothing". */
    default boolean isEmpty() {
        return this instanceof All(List<Condition> parts) && parts.isEmpty();
    }
}
