package dev.rehearsal.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The first row of a delimited file, checked once: where the cells of each column go. */
final class Header {
    /** Of a file without a single row. */
    static final Header NONE = new Header(List.of(), List.of());

    private final List<String> columns;
    private final List<String> leftOut;

    private Header(List<String> columns, List<String> leftOut) {
        this.columns = List.copyOf(columns);
        this.leftOut = List.copyOf(leftOut);
    }

    static Header of(String file, Piece first, char delimiter, Layout layout, Mapping mapping) throws InputProblem {
        return new Reader(file, first, delimiter, layout, mapping).read();
    }

    /** Where the cells of each column go in a layout of the kind that the header was read for. */
    List<Target> targets(Layout layout) {
        return columns.stream()
                .map(column -> layout.target(column).orElse(new Target.LeftOut()))
                .toList();
    }

    /** The names of the columns that nothing takes and that nobody asked to leave out. */
    List<String> leftOut() {
        return leftOut;
    }

    /** Checks a header and resolves it; every complaint names the column by number or by name. */
    private static final class Reader {
        private final String file;
        private final Piece first;
        private final DelimitedRecords record;
        private final Layout layout;
        private final Mapping mapping;
        private final List<String> names = new ArrayList<>();
        private final Map<String, String> sources = new HashMap<>();
        private final List<String> columns = new ArrayList<>();
        private final List<String> leftOut = new ArrayList<>();

        Reader(String file, Piece first, char delimiter, Layout layout, Mapping mapping) {
            this.file = file;
            this.first = first;
            this.record = new DelimitedRecords(first, delimiter);
            this.layout = layout;
            this.mapping = mapping;
        }

        Header read() throws InputProblem {
            readNames();
            checkMapping();
            for (String name : names) {
                resolve(name);
            }
            checkRequired();
            return new Header(columns, leftOut);
        }

        private void readNames() throws InputProblem {
            if (first.isFaulty() || !record.next()) {
                throw problem("", "the header row cannot be read", "look for an open quote or a binary file");
            }
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < record.cellCount(); i++) {
                String name = record.text(i);
                if (name.isBlank()) {
                    throw problem(name, "column " + (i + 1) + " of the header has no name", "name it or remove it");
                }
                if (!seen.add(name)) {
                    throw problem(
                            name,
                            "column " + (i + 1) + " of the header is named '" + shown(name) + "' like column "
                                    + (names.indexOf(name) + 1),
                            "rename one of them");
                }
                names.add(name);
            }
        }

        private void checkMapping() throws InputProblem {
            for (String source : mapping.columns().keySet()) {
                if (!names.contains(source)) {
                    throw problem(
                            source,
                            "the mapping names a column '" + shown(source) + "' that the header does not have",
                            ClosestName.of(source, names)
                                    .map(name -> "maybe it is '" + shown(name) + "'")
                                    .orElse("take it out of the mapping"));
                }
            }
        }

        private void resolve(String name) throws InputProblem {
            String column = mapping.columnOf(name);
            Optional<Target> target = layout.target(column);
            boolean asked = column.isEmpty();
            if (target.isPresent()) {
                String other = sources.putIfAbsent(column, name);
                if (other != null) {
                    throw problem(
                            name,
                            "the columns '" + shown(other) + "' and '" + shown(name) + "' are both mapped to " + column,
                            "leave one of them out in the mapping");
                }
            } else if (!asked) {
                leftOut.add(name);
            }
            columns.add(column);
        }

        private void checkRequired() throws InputProblem {
            for (String required : layout.required()) {
                if (!sources.containsKey(required)) {
                    throw problem(required, "the header has no column " + required, remedy(required));
                }
            }
        }

        private String remedy(String required) {
            String only = names.getFirst();
            if (names.size() == 1 && (only.contains(";") || only.contains("|") || only.contains("\t"))) {
                return "its columns seem not to be separated by the character that the name of the file promises, "
                        + "so save it with commas as .csv or with tabs as .tsv";
            }
            return ClosestName.of(required, leftOut)
                    .map(name -> "maybe '" + shown(name) + "' is meant: rename it or map it in a mapping file")
                    .orElse("rename the column that holds it or map it in a mapping file");
        }

        private InputProblem problem(String column, String reason, String remedy) {
            return new InputProblem(
                    file, first.isFaulty() ? first.firstLine() : record.line(), column, "", reason, remedy);
        }

        private static String shown(String name) {
            return Reject.shortened(name.replaceAll("\\p{Cntrl}", " "), 60);
        }
    }
}
