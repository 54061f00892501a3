package dev.rehearsal.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The differences of two lists whose elements are known by a name. */
public final class ListChanges {
    private ListChanges() {}

    /** Element by element; {@code noun} stands before the name of each. */
    public static <E> List<Change> between(
            String noun, List<E> before, List<E> after, Function<E, String> name, Function<E, String> words) {
        Map<String, String> old = words(before, name, words);
        Map<String, String> young = words(after, name, words);
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(young.keySet());
        List<Change> changes = new ArrayList<>();
        for (String one : names) {
            String part = noun + " “" + one + "”";
            String was = old.get(one);
            String now = young.get(one);
            if (was == null) {
                changes.add(Change.added(part, now == null ? "" : now));
            } else if (now == null) {
                changes.add(Change.removed(part, was));
            } else if (!was.equals(now)) {
                changes.add(Change.changed(part, was, now));
            }
        }
        return changes;
    }

    private static <E> Map<String, String> words(List<E> list, Function<E, String> name, Function<E, String> words) {
        Map<String, String> all = new LinkedHashMap<>();
        list.forEach(one -> all.merge(name.apply(one), words.apply(one), (first, second) -> first + "; " + second));
        return all;
    }
}
