package dev.rehearsal.ingest;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the texts of cells stand for.
 *
 * @param missing words that mean that nothing is there, such as {@code NULL}, compared to the letter
 * @param decimal what stands before the decimals of a {@link CellType#NUMBER}
 * @param thousands what may stand between the digits of one
 * @param separator what stands between the texts of a {@link CellType#LIST}, and between segments
 */
public record ValueReading(Set<String> missing, char decimal, Optional<Character> thousands, String separator) {
    public static final ValueReading NATIVE = new ValueReading(Set.of(), '.', Optional.empty(), ";");

    public ValueReading {
        missing = Collections.unmodifiableSet(new LinkedHashSet<>(missing));
        if (thousands.filter(mark -> mark == decimal).isPresent()) {
            throw new IllegalArgumentException("decimals and thousands are both marked by " + decimal);
        }
        if (separator.isEmpty()) {
            throw new IllegalArgumentException("nothing separates the texts of a list");
        }
    }
}
