package dev.rehearsal.ui.simulator;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The places that things have when they are sorted as they read, whatever the case of their letters. */
final class Ranks {
    private Ranks() {}

    /** Of the things of a list by their numbers; equal words share a place. */
    static <T> int[] of(List<T> things, Function<T, String> words) {
        List<String> sorted = things.stream()
                .map(thing -> words.apply(thing).toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
        return things.stream()
                .mapToInt(thing -> sorted.indexOf(words.apply(thing).toLowerCase(Locale.ROOT)))
                .toArray();
    }

    static <E extends Enum<E>> OfEnum<E> of(Class<E> type, List<E> constants, Function<E, String> words) {
        Map<E, Integer> places = new EnumMap<>(type);
        int[] ranks = of(constants, words);
        for (int number = 0; number < ranks.length; number++) {
            places.put(constants.get(number), ranks[number]);
        }
        return new OfEnum<>(places);
    }

    /** Of the constants of an enum. */
    record OfEnum<E extends Enum<E>>(Map<E, Integer> places) {
        int of(E constant) {
            return Objects.requireNonNull(places.get(constant));
        }
    }
}
