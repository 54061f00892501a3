package dev.rehearsal.replay;

import dev.rehearsal.event.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a condition or a gate held or did not, in words: what was asked, what was found, and for one that failed what
 * would have to be different. {@code parts} explain what it is made of; {@code actual} is the value that was found, where
 * one value was compared and was not missing.
 */
public record Explanation(
        boolean holds,
        String asked,
        @Nullable String found,
        @Nullable String remedy,
        List<Explanation> parts,
        @Nullable Value actual) {
    public Explanation {
        parts = List.copyOf(parts);
    }

    static final String ANY = "any of these";

    /** Whether one of the parts is enough. */
    public boolean isAlternatives() {
        return asked.equals(ANY);
    }

    /** Of what compares no value. */
    public Explanation(
            boolean holds, String asked, @Nullable String found, @Nullable String remedy, List<Explanation> parts) {
        this(holds, asked, found, remedy, parts, null);
    }

    /** The same with the parts that it is made of. */
    Explanation with(List<Explanation> madeOf) {
        return new Explanation(holds, asked, found, remedy, madeOf, actual);
    }

    /** The same with other words for what was found. */
    Explanation finding(String words) {
        return new Explanation(holds, asked, words, remedy, parts, actual);
    }

    /** Whether the customer is in one of the segments. */
    static Explanation audience(List<String> segments, CustomerState customer) {
        boolean passes = customer.isInSomeOf(segments);
        return new Explanation(
                passes,
                "audience: one of " + String.join(", ", segments),
                "in " + (customer.segments().isEmpty() ? "no segment" : String.join(", ", customer.segments())),
                passes ? null : "would pass in " + segments.getFirst(),
                List.of());
    }

    static Explanation of(boolean holds, String asked, @Nullable String found) {
        return new Explanation(holds, asked, found, null, List.of());
    }
}
