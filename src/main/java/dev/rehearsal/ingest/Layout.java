package dev.rehearsal.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The columns that a kind of file may have under their native names: texts in slots, JSON objects, and the columns that
 * must be there. Holds the names met so far.
 */
final class Layout {
    private final Map<String, Target> targets = new TreeMap<>();
    private final List<String> objects;
    private final List<String> required;
    private final FieldPath names = FieldPath.root();
    private final int slots;

    /** Texts take the slots in the order in which they are named, {@code listings} behind them. */
    Layout(List<String> texts, List<String> listings, List<String> objects, List<String> required) {
        this.objects = objects;
        this.required = required;
        this.slots = texts.size() + listings.size();
        for (String text : texts) {
            targets.put(text, new Target.Text(targets.size()));
        }
        for (String listing : listings) {
            targets.put(listing, new Target.Listing(targets.size()));
        }
        for (String object : objects) {
            targets.put(object, new Target.Members(path(object).orElseThrow()));
        }
    }

    /** Where a column of this native name goes; empty when the layout has no such column. */
    Optional<Target> target(String column) {
        Target known = targets.get(column);
        return known != null ? Optional.of(known) : typed(column);
    }

    /** A column of too many would be left out like one of an unknown name. */
    private Optional<Target> typed(String column) {
        for (String object : objects) {
            if (column.startsWith(object + ".") && column.length() > object.length() + 1) {
                return path(column).map(Target.Typed::new);
            }
        }
        return Optional.empty();
    }

    private Optional<FieldPath> path(String column) {
        Optional<FieldPath> path = Optional.of(names);
        for (String step : column.split("\\.", -1)) {
            path = path.map(parent -> parent.child(step));
        }
        return path;
    }

    List<String> required() {
        return required;
    }

    /** The native columns by name, for messages. */
    List<String> columns() {
        return List.copyOf(targets.keySet());
    }

    RowDraft newDraft() {
        return new RowDraft(slots);
    }

    /** Takes in the names that columns and members have in another layout; false if these are too many. */
    boolean takeIn(Layout other) {
        return names.takeIn(other.names);
    }
}
