package dev.rehearsal.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that was decided about a file of another tool before it is read, so that nothing has to be decided row by
 * row. Of a file that has the native columns nothing needs to be said.
 *
 * @param kind what the rows are; absent in a mapping that leaves it to whoever imports
 * @param layout the name of the known layout that was recognised, for people to see
 * @param dialect how the file is written; absent where its name and its first bytes tell
 * @param columns from the file's name of a column to the native one or to one inside {@code properties} and the like, or
 *     to an empty text for a column to leave out. A column that is not named keeps its name. Where several lead to one
 *     native column, a row takes the first of them, in the order of this map, that is not missing in it; to a whole object
 *     such as {@code properties} they all lead. A name that ends in a star stands for all columns that begin like it and
 *     are not named; in JSON lines one with dots reaches into objects.
 * @param types how the cells of columns are read, by the file's name; {@link CellType#AUTOMATIC} where nothing is said
 * @param constants texts for native columns in every row in which no column of the file gives one
 * @param typeRules event types given to rows by what stands in them; they go before {@code eventTypes}
 * @param eventTypes renames event types; those not named stay as they are
 * @param times how times are read
 * @param values what the texts of cells stand for
 * @param customers what is an id of a customer
 * @param groups several rows that are one event; absent where every row is one
 */
public record Mapping(
        Optional<DataKind> kind,
        Optional<String> layout,
        Optional<Dialect> dialect,
        Map<String, String> columns,
        Map<String, CellType> types,
        Map<String, String> constants,
        List<TypeRule> typeRules,
        Map<String, String> eventTypes,
        TimeReading times,
        ValueReading values,
        CustomerIds customers,
        Optional<RowGroups> groups) {
    /** For files that have the native columns already. */
    public static final Mapping NATIVE = new Mapping(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            Map.of(),
            TimeReading.NATIVE,
            ValueReading.NATIVE,
            CustomerIds.NATIVE,
            Optional.empty());

    public Mapping {
        columns = inOrder(columns);
        types = inOrder(types);
        constants = inOrder(constants);
        typeRules = List.copyOf(typeRules);
        eventTypes = inOrder(eventTypes);
    }

    private static <T> Map<String, T> inOrder(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Reads a mapping file. */
    public static Mapping read(Path file) throws IOException, InputProblem {
        return MappingReader.read(file);
    }

    /** Reads the JSON of a mapping file; the name is for messages. */
    public static Mapping parse(String name, String json) throws InputProblem {
        return MappingReader.read(name, json);
    }

    /** The mapping as the text of a mapping file; reading it again gives an equal mapping. */
    public String toJson() {
        return MappingWriter.write(this);
    }

    /** The native name of a column, empty for one to leave out. */
    String columnOf(String source) {
        return columns.getOrDefault(source, source);
    }

    String eventTypeOf(String source) {
        return eventTypes.getOrDefault(source, source);
    }

    public Mapping withKind(DataKind other) {
        return new Mapping(
                Optional.of(other),
                layout,
                dialect,
                columns,
                types,
                constants,
                typeRules,
                eventTypes,
                times,
                values,
                customers,
                groups);
    }

    public Mapping withLayout(Optional<String> other) {
        return new Mapping(
                kind,
                other,
                dialect,
                columns,
                types,
                constants,
                typeRules,
                eventTypes,
                times,
                values,
                customers,
                groups);
    }

    public Mapping withDialect(Dialect other) {
        return new Mapping(
                kind,
                layout,
                Optional.of(other),
                columns,
                types,
                constants,
                typeRules,
                eventTypes,
                times,
                values,
                customers,
                groups);
    }

    public Mapping withColumns(Map<String, String> other) {
        return new Mapping(
                kind,
                layout,
                dialect,
                other,
                types,
                constants,
                typeRules,
                eventTypes,
                times,
                values,
                customers,
                groups);
    }

    public Mapping withTypes(Map<String, CellType> other) {
        return new Mapping(
                kind,
                layout,
                dialect,
                columns,
                other,
                constants,
                typeRules,
                eventTypes,
                times,
                values,
                customers,
                groups);
    }

    public Mapping withConstants(Map<String, String> other) {
        return new Mapping(
                kind, layout, dialect, columns, types, other, typeRules, eventTypes, times, values, customers, groups);
    }

    public Mapping withTypeRules(List<TypeRule> other) {
        return new Mapping(
                kind, layout, dialect, columns, types, constants, other, eventTypes, times, values, customers, groups);
    }

    public Mapping withEventTypes(Map<String, String> other) {
        return new Mapping(
                kind, layout, dialect, columns, types, constants, typeRules, other, times, values, customers, groups);
    }

    public Mapping withTimes(TimeReading other) {
        return new Mapping(
                kind,
                layout,
                dialect,
                columns,
                types,
                constants,
                typeRules,
                eventTypes,
                other,
                values,
                customers,
                groups);
    }

    public Mapping withValues(ValueReading other) {
        return new Mapping(
                kind,
                layout,
                dialect,
                columns,
                types,
                constants,
                typeRules,
                eventTypes,
                times,
                other,
                customers,
                groups);
    }

    public Mapping withCustomers(CustomerIds other) {
        return new Mapping(
                kind, layout, dialect, columns, types, constants, typeRules, eventTypes, times, values, other, groups);
    }

    public Mapping withGroups(Optional<RowGroups> other) {
        return new Mapping(
                kind,
                layout,
                dialect,
                columns,
                types,
                constants,
                typeRules,
                eventTypes,
                times,
                values,
                customers,
                other);
    }
}
