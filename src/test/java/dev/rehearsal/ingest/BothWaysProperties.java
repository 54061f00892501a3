package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A mapping that says something that matters nowhere is not read the quick way, and reads the same. */
class BothWaysProperties {
    private static final Mapping SLOW =
            Mapping.NATIVE.withValues(new ValueReading(Set.of("\u0001never"), '.', Optional.empty(), ";"));
    private static final List<String> COLUMNS = List.of(
            "customer_id",
            "event_type",
            "timestamp",
            "event_id",
            "properties",
            "properties.a",
            "properties.b.c",
            "device_info.os",
            "location",
            "colour");

    @Property(tries = 300)
    void rowsOfCsvAreTheSameBothWays(@ForAll("tables") List<List<String>> rows) throws IOException, InputProblem {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = new CsvWriter(text)) {
            writer.row(COLUMNS.toArray(new String[0]));
            for (List<String> row : rows) {
                writer.row(row.toArray(new String[0]));
            }
        }
        areTheSame(text.toString());
    }

    @Property(tries = 300)
    void linesOfJsonAreTheSameBothWays(@ForAll("lines") List<String> lines) throws IOException, InputProblem {
        areTheSame("{\"customer_id\":\"c\",\"event_type\":\"v\",\"timestamp\":1}\n" + String.join("\n", lines));
    }

    private static void areTheSame(String text) throws IOException, InputProblem {
        Imported quick = Imported.csv(text, Mapping.NATIVE);
        Imported slow = Imported.csv(text, SLOW);
        assertThat(slow.events).isEqualTo(quick.events);
        assertThat(slow.rejects)
                .as("of two things that are wrong either may be named")
                .usingElementComparator(Comparator.comparingLong(Reject::line).thenComparing(Reject::row))
                .isEqualTo(quick.rejects);
        assertThat(slow.summary)
                .as("one of them looks further into a row that is rejected")
                .usingRecursiveComparison()
                .ignoringFields("columnsLeftOut")
                .isEqualTo(quick.summary);
        assertThat(slow.summary.columnsLeftOut()).containsAll(quick.summary.columnsLeftOut());
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> customer = Arbitraries.of("c1", "c2", "", "  ", "a\u0001");
        Arbitrary<String> time = Arbitraries.of("1772355600", "2026-03-01 09:00", "2026-03-01T09:00:00Z", "soon", "");
        Arbitrary<String> object = Arbitraries.of(
                "", "{}", "{\"a\":1,\"b\":{\"c\":\"x\"}}", "{\"n\":[1,null,{\"m\":2}]}", "[1]", "{\"a\":1");
        Arbitrary<String> cell = Arbitraries.of(
                "", "1", "-0", "1.50", "007", "true", "false", "truth", "ü", "1e400", "-", "{\"x\":1}", "a,b\n\"c\"");
        Arbitrary<String> id = Arbitraries.of("", "", "e1", "e\u0002");
        Arbitrary<List<String>> row = Combinators.combine(
                        customer, Arbitraries.of("view", "", "buy"), time, id, object, cell, cell, cell)
                .as((who, what, when, which, json, a, b, c) -> List.of(who, what, when, which, json, a, b, c, a, b));
        return row.list().ofMinSize(1).ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> member = Arbitraries.of(
                "\"customer_id\":\"c1\"",
                "\"customer_id\":7",
                "\"customer_id\":null",
                "\"event_type\":\"view\"",
                "\"timestamp\":1772355600",
                "\"timestamp\":\"2026-03-01T09:00:00Z\"",
                "\"event_id\":12345678901234567890",
                "\"properties\":{\"a\":1.50,\"b\":{\"c\":[1,\"x\"]}}",
                "\"properties\":\"{\\\"a\\\":true}\"",
                "\"properties\":5",
                "\"properties.a\":\"1\"",
                "\"properties.d\":{\"e\":false}",
                "\"properties.l\":[1,2]",
                "\"properties.h\":1e400",
                "\"location\":true",
                "\"colour\":{\"r\":1}");
        Arbitrary<String> line =
                member.list().uniqueElements().ofMaxSize(7).map(members -> "{" + String.join(",", members) + "}");
        return line.list().ofMaxSize(20);
    }
}
