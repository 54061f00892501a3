package dev.rehearsal.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of a delimited file under a mapping, checked once; every complaint names the column by number or by name. */
final class Header {
    /** Of a file without a single row. */
    static final Header NONE = new Header(
            new FileColumns("", Dialect.CSV, ColumnNames.numbered(0), 0), Mapping.NATIVE, EventColumns.layout());

    private final FileColumns file;
    private final ColumnNames names;
    private final Mapping mapping;
    private final Layout layout;
    private final Map<String, String> sources = new HashMap<>();
    private final List<String> columns = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private Header(FileColumns file, Mapping mapping, Layout layout) {
        this.file = file;
        this.names = file.names();
        this.mapping = mapping;
        this.layout = layout;
    }

    /** Checks that every column is spoken of in a way that can be followed. */
    static Header of(FileColumns file, Mapping mapping, Layout layout) throws InputProblem {
        Header header = new Header(file, mapping, layout);
        header.checkMapping();
        for (String name : file.names().names()) {
            header.resolve(name);
        }
        return header;
    }

    /** Where the cells of each column go in a layout of the kind that the header was read for. */
    List<Target> targets(Layout under) {
        return columns.stream()
                .map(column -> under.target(column).orElse(new Target.LeftOut()))
                .toList();
    }

    List<String> names() {
        return names.names();
    }

    /** Whether the file has a column of this name; JSON lines may have any. */
    boolean has(String name) {
        return names.names().isEmpty() || names.names().contains(name);
    }

    /** The names of the columns that nothing takes and that nobody asked to leave out. */
    List<String> leftOut() {
        return leftOut;
    }

    private void checkMapping() throws InputProblem {
        Set<String> named = new LinkedHashSet<>(mapping.columns().keySet());
        named.addAll(mapping.types().keySet());
        named.addAll(mapping.times().joined());
        mapping.typeRules().forEach(rule -> named.add(rule.column()));
        mapping.groups().ifPresent(groups -> {
            named.add(groups.by());
            named.addAll(groups.listed());
        });
        Set<String> known = Set.copyOf(names.names());
        for (String source : named) {
            if (!known.contains(source) && !ColumnFamily.isOne(source)) {
                throw problem(
                        source,
                        "the mapping names a column '" + shown(source) + "' that the header does not have",
                        ClosestName.of(source, names.names())
                                .map(name -> "maybe it is '" + shown(name) + "'")
                                .orElse("take it out of the mapping"));
            }
        }
    }

    private void resolve(String name) throws InputProblem {
        ColumnFamily family = ColumnFamily.of(name, mapping);
        String column = family.target();
        checkName(name);
        Optional<Target> target = family.isParameters() ? layout.target("") : layout.target(column);
        if (target.isPresent()) {
            String other = sources.putIfAbsent(column, name);
            if (other != null && !(isNamed(other) && isNamed(name))) {
                throw problem(
                        name,
                        "the columns '" + shown(other) + "' and '" + shown(name) + "' are both mapped to " + column,
                        "leave one of them out in the mapping");
            }
        } else if (!column.isEmpty() && !family.isParameters()) {
            leftOut.add(name);
        }
        columns.add(column);
    }

    private boolean isNamed(String name) {
        return mapping.columns().containsKey(name);
    }

    /** A name that the file does not have as it is has to be spoken of, so that nothing is taken for something else. */
    private void checkName(String name) throws InputProblem {
        String wrong = names.made().get(name);
        if (wrong != null && !isNamed(name)) {
            String remedy = wrong.endsWith("has no name") ? "name it or remove it" : "rename one of them";
            String mapped = mapping.columns().isEmpty() ? "" : ", or say in the mapping what '" + shown(name) + "' is";
            throw problem(name, wrong, remedy + mapped);
        }
    }

    /** Checks that everything is there that every row has to have. */
    void checkRequired() throws InputProblem {
        for (String required : layout.required()) {
            boolean given = sources.containsKey(required)
                    || mapping.constants().containsKey(required)
                    || (required.equals("event_type") && !mapping.typeRules().isEmpty())
                    || (required.equals("timestamp")
                            && !mapping.times().joined().isEmpty());
            if (!given) {
                throw problem(required, "the header has no column " + required, remedy(required));
            }
        }
    }

    private String remedy(String required) {
        String only = names.names().getFirst();
        if (names.names().size() == 1 && (only.contains(";") || only.contains("|") || only.contains("\t"))) {
            return "its columns seem not to be separated by the character that the name of the file promises, "
                    + "so save it with commas as .csv or with tabs as .tsv";
        }
        return ClosestName.of(required, leftOut)
                .map(name -> "maybe '" + shown(name) + "' is meant: rename it or map it in a mapping file")
                .orElse("rename the column that holds it or map it in a mapping file");
    }

    private InputProblem problem(String column, String reason, String remedy) {
        return new InputProblem(file.file(), file.line(), column, "", reason, remedy);
    }

    private static String shown(String name) {
        return ColumnNames.shown(name);
    }
}
