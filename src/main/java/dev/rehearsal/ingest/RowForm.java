package dev.rehearsal.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** How the rows of a file are read under a mapping. Any thread may, with a layout of its own. */
final class RowForm {
    private final Dialect dialect;
    private final Mapping mapping;
    private final Header header;
    private final Supplier<String> damage;
    private final Consumer<Piece> spare;
    private final boolean plain;

    private RowForm(Dialect dialect, Mapping mapping, Header header, Supplier<String> damage, Consumer<Piece> spare) {
        this.dialect = dialect;
        this.mapping = mapping;
        this.header = header;
        this.damage = damage;
        this.spare = spare;
        this.plain = isPlain(dialect, mapping);
    }

    /**
     * {@code damage} is what is said of a row that breaks off, asked for when there is one; {@code spare} takes pieces that
     * nobody reads again.
     */
    static RowForm of(
            FileColumns columns, Mapping mapping, Layout layout, Supplier<String> damage, Consumer<Piece> spare)
            throws InputProblem {
        Header header = columns.names().names().isEmpty() ? Header.NONE : Header.of(columns, mapping, layout);
        return new RowForm(columns.dialect(), mapping, header, damage, spare);
    }

    /** Whether the mapping says nothing but how columns are called, one column for everything, as the quick way knows it. */
    private static boolean isPlain(Dialect dialect, Mapping mapping) {
        Set<String> targets = new HashSet<>();
        boolean oneForEach = mapping.columns().values().stream()
                .filter(target -> !target.isEmpty())
                .allMatch(targets::add);
        boolean json = dialect.format() == Format.JSON_LINES;
        boolean namesOnly = mapping.columns().keySet().stream()
                .noneMatch(name -> ColumnFamily.isOne(name) || (json && name.indexOf('.') >= 0));
        return (json || dialect.isPlain())
                && oneForEach
                && namesOnly
                && mapping.types().isEmpty()
                && mapping.constants().isEmpty()
                && mapping.typeRules().isEmpty()
                && mapping.times().joined().isEmpty()
                && mapping.values().equals(ValueReading.NATIVE)
                && mapping.customers().placeholders().isEmpty()
                && !mapping.customers().wholeNumbers()
                && mapping.customers().identity().isEmpty()
                && mapping.groups().isEmpty();
    }

    /** Checks that there is a column for everything that every row has to have; JSON lines say it row by row. */
    void checkRequired() throws InputProblem {
        if (!header.names().isEmpty()) {
            header.checkRequired();
        }
    }

    Rows rows(Piece piece, Layout layout) {
        if (plain) {
            return switch (dialect.format()) {
                case DELIMITED -> new DelimitedRows(piece, dialect, header.targets(layout), damage.get());
                case JSON_LINES -> new JsonLineRows(piece, layout, mapping, damage.get());
            };
        }
        CellPlan plan = new CellPlan(mapping, layout, header.names());
        return new MappedRows(piece, records(piece, plan), this::fault, mapping, layout, plan, damage.get());
    }

    /** The same with the column called as the file calls it. */
    UnreadableRow named(UnreadableRow why) {
        String column = why.column();
        for (Map.Entry<String, String> source : mapping.columns().entrySet()) {
            if (source.getValue().equals(column) && header.has(source.getKey())) {
                return why.named(source.getKey());
            }
        }
        List<String> joined = mapping.times().joined();
        return column.equals("timestamp") && !joined.isEmpty() ? why.named(joined.getFirst()) : why;
    }

    /** The records of a piece; those of JSON lines have the cells of a plan. */
    Records records(Piece piece, CellPlan plan) {
        return switch (dialect.format()) {
            case DELIMITED -> Records.of(piece, dialect);
            case JSON_LINES -> new JsonRecords(piece, plan);
        };
    }

    private Optional<String> fault(Records records) {
        if (records instanceof JsonRecords json) {
            return Optional.of(json.fault()).filter(fault -> !fault.isEmpty());
        }
        return RowFault.of(records, header.names().size(), dialect.hasHeader());
    }

    /** A plan for whoever looks at the cells of records himself. */
    CellPlan plan(Layout layout) {
        return new CellPlan(mapping, layout, header.names());
    }

    /** Nobody will read the piece again. */
    void done(Piece piece) {
        spare.accept(piece);
    }

    /** Columns that no field takes, though nobody asked to leave them out. */
    List<String> leftOut() {
        return header.leftOut();
    }
}
