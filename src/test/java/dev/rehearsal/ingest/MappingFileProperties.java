package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MappingFileProperties {
    private static final Arbitrary<String> NAMES =
            Arbitraries.of("a", "b c", "ü*", "x.y", "\"q\"", "{", "column 1", "\t");

    @Property(tries = 500)
    void aMappingThatIsWrittenAsAFileReadsBackTheSame(@ForAll("mappings") Mapping mapping) throws InputProblem {
        Mapping read = Mapping.parse("m.json", mapping.toJson());
        assertThat(read).isEqualTo(mapping);
        assertThat(List.copyOf(read.columns().keySet()))
                .isEqualTo(List.copyOf(mapping.columns().keySet()));
        assertThat(read.toJson()).isEqualTo(mapping.toJson());
    }

    @Provide
    Arbitrary<Mapping> mappings() {
        Arbitrary<Mapping> columns = Combinators.combine(
                        dialects().optional(),
                        maps(Arbitraries.of("", "customer_id", "properties.x", "properties.*", "segments.a", "email")),
                        maps(Arbitraries.of(CellType.values())),
                        Arbitraries.maps(Arbitraries.of("event_type", "location", "properties.z"), NAMES),
                        rules().list().ofMaxSize(3),
                        maps(NAMES))
                .as((dialect, names, types, constants, rules, events) -> new Mapping(
                        Optional.of(DataKind.EVENTS),
                        Optional.empty(),
                        dialect,
                        names,
                        types,
                        constants,
                        rules,
                        events,
                        TimeReading.NATIVE,
                        ValueReading.NATIVE,
                        CustomerIds.NATIVE,
                        Optional.empty()));
        return Combinators.combine(columns, times(), values(), customers(), groups().optional())
                .as((mapping, times, values, customers, groups) -> mapping.withTimes(times)
                        .withValues(values)
                        .withCustomers(customers)
                        .withGroups(groups));
    }

    private static <T> Arbitrary<Map<String, T>> maps(Arbitrary<T> values) {
        return Arbitraries.maps(NAMES, values).ofMaxSize(4).map(LinkedHashMap::new);
    }

    private static Arbitrary<Dialect> dialects() {
        Arbitrary<Charset> encodings = Arbitraries.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.ISO_8859_1,
                Charset.forName("windows-1252"));
        Arbitrary<Dialect> delimited = Combinators.combine(
                        encodings,
                        Arbitraries.of(',', ';', '\t', ' ', '|', '→'),
                        Arbitraries.of('"', '\'', '\0'),
                        Arbitraries.of(Dialect.Escape.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 9))
                .as((encoding, delimiter, quote, escape, header, skipped) ->
                        new Dialect(Format.DELIMITED, encoding, delimiter, quote, escape, header, skipped));
        return Arbitraries.oneOf(delimited, encodings.map(Dialect.JSON_LINES::withEncoding));
    }

    private static Arbitrary<TypeRule> rules() {
        return Combinators.combine(NAMES, Arbitraries.of(TypeRule.Test.values()), NAMES, NAMES)
                .as((column, test, value, type) -> new TypeRule(column, test, test.takesValue() ? value : "", type));
    }

    private static Arbitrary<TimeReading> times() {
        return Combinators.combine(
                        Arbitraries.of(ZoneId.of("Europe/Berlin"), ZoneId.of("+02:00"))
                                .optional(),
                        Arbitraries.of("iso", "epoch_micros", "dd.MM.yyyy HH:mm", "d MMM yyyy")
                                .optional(),
                        NAMES.list().uniqueElements().ofMaxSize(2))
                .as(TimeReading::new);
    }

    private static Arbitrary<ValueReading> values() {
        return Combinators.combine(
                        NAMES.set().ofMaxSize(3),
                        Arbitraries.of('.', ','),
                        Arbitraries.of(' ', '\'').optional(),
                        Arbitraries.of(";", "|", " / "))
                .as(ValueReading::new);
    }

    private static Arbitrary<CustomerIds> customers() {
        Arbitrary<IdentityRule> rules = Combinators.combine(
                        Arbitraries.of("device_info.anonymous_id"),
                        NAMES.list().uniqueElements().ofMaxSize(2))
                .as(IdentityRule::new);
        return Combinators.combine(NAMES.set().ofMaxSize(3), Arbitraries.of(true, false), rules.optional())
                .as(CustomerIds::new);
    }

    private static Arbitrary<RowGroups> groups() {
        return Combinators.combine(NAMES, NAMES.list().uniqueElements().ofMaxSize(2))
                .as(RowGroups::new);
    }
}
