package dev.rehearsal.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the columns of a delimited file are called. One without a name is {@code column 3}, the second {@code price} is
 * {@code price (2)}, so that each can be spoken of.
 *
 * @param names of all columns in their order, no two the same
 * @param made for the names that the file does not have as they are, what is wrong in the header
 */
record ColumnNames(List<String> names, Map<String, String> made) {
    ColumnNames {
        names = List.copyOf(names);
        made = Collections.unmodifiableMap(new LinkedHashMap<>(made));
    }

    static ColumnNames ofHeader(Records header) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < header.cellCount(); i++) {
            texts.add(header.text(i));
        }
        return of(texts);
    }

    static ColumnNames of(List<String> texts) {
        Set<String> taken = new HashSet<>(texts);
        Map<String, Integer> first = new LinkedHashMap<>();
        Map<String, String> made = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String column = "column " + (i + 1);
            if (text.isBlank()) {
                names.add(free(column, taken));
                made.put(names.getLast(), column + " of the header has no name");
            } else if (first.putIfAbsent(text, i + 1) == null) {
                names.add(text);
            } else {
                names.add(numbered(text, taken));
                made.put(
                        names.getLast(),
                        column + " of the header is named '" + shown(text) + "' like column " + first.get(text));
            }
        }
        return new ColumnNames(names, made);
    }

    /** Of a file without a header. */
    static ColumnNames numbered(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            names.add("column " + i);
        }
        return new ColumnNames(names, Map.of());
    }

    private static String free(String wanted, Set<String> taken) {
        return taken.add(wanted) ? wanted : numbered(wanted, taken);
    }

    private static String numbered(String name, Set<String> taken) {
        int number = 2;
        while (!taken.add(name + " (" + number + ")")) {
            number++;
        }
        return name + " (" + number + ")";
    }

    static String shown(String name) {
        return Reject.shortened(name.replaceAll("\\p{Cntrl}", " "), 60);
    }
}
