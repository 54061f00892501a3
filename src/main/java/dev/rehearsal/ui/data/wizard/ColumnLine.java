package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.detect.ColumnProposal;
import dev.rehearsal.ingest.CellType;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ui.kit.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A column of the file as the list shows it.
 *
 * @param rank which of the columns with the same target it is, from 1; 0 where it is the only one
 * @param missing the share of rows in which nothing stands
 */
record ColumnLine(
        String name,
        String target,
        String goesTo,
        int rank,
        CellType type,
        Confidence confidence,
        String why,
        List<String> examples,
        String missing) {
    /** What decides where a column goes, and how it is read. */
    static String targetTopic(String column) {
        return "target:" + column;
    }

    static String typeTopic(String column) {
        return "type:" + column;
    }

    static List<ColumnLine> all(FileGroup group) {
        Reading reading = group.reading();
        List<ColumnLine> lines = new ArrayList<>();
        for (ColumnProposal column : reading.proposal().columns()) {
            lines.add(of(group, reading.mapping(), column));
        }
        return lines;
    }

    private static ColumnLine of(FileGroup group, Mapping mapping, ColumnProposal column) {
        String target = mapping.columns().getOrDefault(column.name(), column.target());
        boolean chosen = !target.equals(column.target()) || group.isDecided(targetTopic(column.name()));
        int rank = rank(mapping, column.name(), target);
        String label = Targets.label(group.reading().kind(), target);
        return new ColumnLine(
                column.name(),
                target,
                rank > 0 ? label + " · " + ordinal(rank) + " choice" : label,
                rank,
                mapping.types().getOrDefault(column.name(), CellType.AUTOMATIC),
                chosen ? Confidence.CHOSEN : Confidence.of(column.confidence()),
                chosen ? "You chose this." : column.sentence(),
                column.examples(),
                column.missing() == 0 ? "" : Figures.share(Math.round(column.missing() * 10_000), 10_000));
    }

    private static int rank(Mapping mapping, String column, String target) {
        if (target.isEmpty()) {
            return 0;
        }
        List<String> same = mapping.columns().entrySet().stream()
                .filter(entry -> entry.getValue().equals(target))
                .map(Map.Entry::getKey)
                .toList();
        return same.size() < 2 ? 0 : same.indexOf(column) + 1;
    }

    private static String ordinal(int number) {
        return switch (number) {
            case 1 -> "first";
            case 2 -> "second";
            case 3 -> "third";
            default -> number + "th";
        };
    }

    boolean isLeftOut() {
        return target.isEmpty();
    }

    boolean fits(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return (name + " " + goesTo).toLowerCase(Locale.ROOT).contains(wanted);
    }

    String examplesInOne() {
        return String.join("  ·  ", examples);
    }

    /** What the words for a type are. */
    static String words(CellType type) {
        return switch (type) {
            case AUTOMATIC -> "As it looks";
            case TEXT -> "Text";
            case NUMBER -> "Number";
            case BOOLEAN -> "Yes or no";
            case TIME -> "Time";
            case JSON -> "Nested values";
            case PARAMETERS -> "Names and values";
            case LIST -> "List of texts";
        };
    }
}
