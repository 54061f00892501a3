package dev.rehearsal.ui.campaigns;

import java.util.Locale;
import java.util.Set;

/** Ids made of names. */
final class FreshIds {
    private FreshIds() {}

    /** {@code spring_sale}, or {@code spring_sale_2} where that is taken; {@code otherwise} where the name has no letters. */
    static String of(String name, String otherwise, Set<String> taken) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        String start = plain.isEmpty() ? otherwise : plain;
        String id = start;
        for (int number = 2; taken.contains(id); number++) {
            id = start + "_" + number;
        }
        return id;
    }
}
