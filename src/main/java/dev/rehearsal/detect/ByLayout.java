package dev.rehearsal.detect;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Format;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the columns of a file with known layouts, and gives them the places that a layout says. */
final class ByLayout {
    private static final String ANY = "*";

    private final Map<String, ColumnFacts> byName = new HashMap<>();
    private final Map<String, ColumnFacts> exact = new HashMap<>();
    private final List<ColumnFacts> columns;

    ByLayout(List<ColumnFacts> columns) {
        this.columns = columns;
        for (ColumnFacts column : columns) {
            byName.putIfAbsent(PropertyName.of(column.name()), column);
            exact.put(column.name(), column);
        }
    }

    /** The layouts that fit, the best first. */
    List<LayoutMatch> matches(KnownLayouts layouts, Format format) {
        List<LayoutMatch> matches = new ArrayList<>();
        for (KnownLayout layout : layouts.all()) {
            double score = score(layout.signature(), format);
            if (score > 0) {
                matches.add(new LayoutMatch(layout, score));
            }
        }
        matches.sort(Comparator.comparingDouble(LayoutMatch::score)
                .reversed()
                .thenComparing(match -> match.layout().name()));
        return List.copyOf(matches);
    }

    /** More names that agree speak for a layout, and so does a file that has few others. */
    private double score(KnownLayout.Signature signature, Format format) {
        long needed = present(signature.needed());
        long typical = present(signature.typical());
        boolean fits = needed == signature.needed().size()
                && typical >= signature.least()
                && present(signature.absent()) == 0
                && signature.format().map(format::equals).orElse(true);
        if (!fits) {
            return 0;
        }
        double share = signature.typical().isEmpty()
                ? 1
                : (double) typical / signature.typical().size();
        double known = Math.min(1, (double) (needed + typical) / Math.max(1, topLevel()));
        double names = 1 - 1.0 / (1 + needed + typical);
        return 0.55 * names + 0.3 * share + 0.15 * known;
    }

    private long topLevel() {
        return columns.stream().filter(column -> !isInside(column)).count();
    }

    /** Whether a column is a member of another one. */
    boolean isInside(ColumnFacts column) {
        int dot = column.name().indexOf('.');
        return dot > 0 && exact.containsKey(column.name().substring(0, dot));
    }

    private long present(List<String> names) {
        return names.stream().filter(name -> !named(name).isEmpty()).count();
    }

    /** The columns of a name in a layout, which may end in a star. */
    private List<ColumnFacts> named(String name) {
        if (name.endsWith(ANY)) {
            String beginning = PropertyName.of(name.substring(0, name.length() - 1)) + "_";
            return columns.stream()
                    .filter(column ->
                            !isInside(column) && PropertyName.of(column.name()).startsWith(beginning))
                    .toList();
        }
        return Optional.ofNullable(exact.get(name))
                .or(() -> Optional.ofNullable(byName.get(PropertyName.of(name))))
                .map(List::of)
                .orElse(List.of());
    }

    /** The columns that are meant by a name in a layout, by their own names. */
    List<String> columnsOf(String name) {
        return named(name).stream().map(ColumnFacts::name).toList();
    }

    /** Gives every column that the layout names its place. */
    void fill(Draft draft, KnownLayout layout) {
        layout.mapping().columns().forEach((name, target) -> {
            for (ColumnFacts column : named(name)) {
                if (!draft.has(column.name())) {
                    give(draft, layout, name, target, column);
                }
            }
        });
    }

    private void give(Draft draft, KnownLayout layout, String name, String target, ColumnFacts column) {
        String of = "The layout of " + layout.name();
        if (target.isEmpty()) {
            draft.give(column.name(), "", 0.9, of + " leaves it out.");
        } else if (name.endsWith(ANY) && !target.endsWith(ANY)) {
            draft.giveFamily(column.name(), name, target, 0.9, of + " reads it together with those beside it.");
        } else if (target.endsWith(ANY)) {
            draft.giveOwn(column.name(), behind(name, target, column.name()), 0.9, of + " says so.");
        } else if (target.equals("event_id") && column.ids().contradicting() > 0) {
            draft.giveOwn(
                    column.name(),
                    own(layout.mapping().kind().orElseThrow(), column.name()),
                    0.7,
                    of + " takes it for the id of an event, but "
                            + Sentences.count(column.ids().contradicting(), "row") + " have the id of another one.");
        } else {
            draft.give(column.name(), target, 0.95, of + " says so.");
        }
    }

    /** What a target that ends in a star is for one column; a column that has the target's name already keeps all of it. */
    private static String behind(String name, String target, String column) {
        if (name.equals(target) && column.startsWith(name.substring(0, name.length() - 1))) {
            return column;
        }
        int named = PropertyName.of(name.substring(0, name.length() - 1)).length() + 1;
        return target.substring(0, target.length() - 1)
                + PropertyName.of(column).substring(named);
    }

    /** The place that a column has where nobody says anything about it. */
    static String own(DataKind kind, String column) {
        String name = PropertyName.of(column);
        String inside = switch (kind) {
            case EVENTS -> "properties.";
            case PROFILES -> "custom_attributes.";
        };
        return inside + (name.isEmpty() ? "column" : name);
    }
}
