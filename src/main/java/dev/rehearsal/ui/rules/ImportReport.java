package dev.rehearsal.ui.rules;

import dev.rehearsal.ui.kit.Figures;
import java.util.ArrayList;
import java.util.List;

/** What the rules of a pack are to those of the workspace, by name. */
record ImportReport(List<String> fresh, List<String> changed, List<String> unchanged) {
    private static final int NAMED = 3;

    ImportReport {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
    }

    /** How many drafts it makes: what is the same as here is left alone. */
    int drafts() {
        return fresh.size() + changed.size();
    }

    /** {@code 2 are new (Cart left, Thanks), 1 changes what is here (Win back), 5 are the same as here}. */
    String words() {
        List<String> parts = new ArrayList<>();
        part(parts, fresh, "is new", "are new");
        part(parts, changed, "changes what is here", "change what is here");
        if (!unchanged.isEmpty()) {
            parts.add(Figures.count(unchanged.size()) + (unchanged.size() == 1 ? " is" : " are") + " the same as here");
        }
        return String.join(", ", parts);
    }

    private static void part(List<String> parts, List<String> names, String one, String many) {
        if (!names.isEmpty()) {
            parts.add(
                    "%s %s (%s)".formatted(Figures.count(names.size()), names.size() == 1 ? one : many, named(names)));
        }
    }

    private static String named(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + " and " + (names.size() - NAMED) + " more" : first;
    }
}
