package dev.rehearsal.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The columns that a kind of file may have under their native names: texts in slots, JSON objects, and the columns that
 * must be there. Holds the names met so far.
 */
final class Layout {
    private final Map<String, Target> targets = new TreeMap<>();
    /** The names below which there are columns of any name. */
    private final List<String> parents;

    private final List<String> required;
    private final FieldPath names = FieldPath.root();
    private final int slots;

    /** Texts take the slots in the order in which they are named, {@code listings} behind them; {@code parents} have columns below them as objects have. */
    Layout(
            List<String> texts,
            List<String> listings,
            List<String> objects,
            List<String> parents,
            List<String> required) {
        this.parents = Stream.concat(objects.stream(), parents.stream()).toList();
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
        for (String parent : parents) {
            if (column.startsWith(parent + ".") && column.length() > parent.length() + 1) {
                return path(column).map(Target.Typed::new);
            }
        }
        return Optional.empty();
    }

    /** The path of a name with dots; empty where there are too many. */
    Optional<FieldPath> path(String column) {
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
