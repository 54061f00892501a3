package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventColumnsTest {
    private static final String TIME = "2026-03-01T09:00:00Z";

    @Test
    void everyNativeColumnArrivesUnderItsField() throws Exception {
        Event event = Imported.csv("""
                        event_id,customer_id,event_type,timestamp,properties,session_id,device_info,location,referrer
                        e1,c1,cart_add,2026-03-01T09:00:00.5Z,"{""price"":9.5}",007,"{""os"":""ios""}",DE,"ads, x"
                        """).only();
        assertThat(event.id()).isEqualTo("e1");
        assertThat(event.customerId()).isEqualTo("c1");
        assertThat(event.type()).isEqualTo("cart_add");
        assertThat(Instants.format(event.time())).isEqualTo("2026-03-01T09:00:00.500Z");
        assertThat(named(event))
                .isEqualTo(Map.of(
                        "properties.price", Value.number(9.5),
                        "session_id", Value.text("007"),
                        "device_info.os", Value.text("ios"),
                        "location", Value.text("DE"),
                        "referrer", Value.text("ads, x")));
    }

    @Test
    void propertiesAreFlattenedAndKeepTheirTypes() throws Exception {
        String json = "{'n':-0.5,'t':'x','yes':true,'no':false,'none':null,'item':{'sku':{'n':'k'},'gone':null},"
                + "'tags':['a',1,null,true,{'b':1},[2]],'empty':{}}";
        Event event = Imported.rows("properties", "c1,view," + TIME + "," + quoted(json.replace('\'', '"')))
                .only();
        assertThat(named(event))
                .isEqualTo(Map.of(
                        "properties.n", Value.number(-0.5),
                        "properties.t", Value.text("x"),
                        "properties.yes", Value.flag(true),
                        "properties.no", Value.flag(false),
                        "properties.item.sku.n", Value.text("k"),
                        "properties.tags",
                                new Value.Items(List.of(
                                        Value.text("a"),
                                        Value.number(1),
                                        Value.flag(true),
                                        Value.text("{\"b\":1}"),
                                        new Value.Items(List.of(Value.number(2)))))));
    }

    @ParameterizedTest
    @CsvSource({"12,number", "-1.5e3,number", "0,number", "007,text", "+5,text", "1.,text", "True,text", "NaN,text"})
    void aDottedColumnIsTypedByHowItsCellsLook(String cell, String kind) throws Exception {
        Value expected = kind.equals("number") ? Value.number(Double.parseDouble(cell)) : Value.text(cell);
        assertThat(Imported.rows("properties.x", "c1,view," + TIME + "," + cell).field("properties.x"))
                .isEqualTo(expected);
    }

    @Test
    void trueAndFalseOfADottedColumnAreBooleansAndEmptyIsMissing() throws Exception {
        Imported imported = Imported.rows(
                "properties.x", "c1,view," + TIME + ",true", "c1,view," + TIME + ",false", "c1,view," + TIME + ",");
        assertThat(imported.events.stream().map(EventColumnsTest::named))
                .containsExactly(
                        Map.of("properties.x", Value.flag(true)), Map.of("properties.x", Value.flag(false)), Map.of());
    }

    @Test
    void aDottedColumnAddsToTheObjectAndOverridesItWhereverItStands() throws Exception {
        Event event = Imported.csv("""
                        properties.a.b,customer_id,event_type,timestamp,properties,properties.c
                        7,c1,view,%s,"{""a"":{""b"":1},""c"":2,""d"":3}",
                        """.formatted(TIME)).only();
        assertThat(named(event))
                .isEqualTo(Map.of(
                        "properties.a.b", Value.number(7),
                        "properties.c", Value.number(2),
                        "properties.d", Value.number(3)));
    }

    @Test
    void aRowWithoutEventIdIsNamedByItsNumberAmongAllDataRows() throws Exception {
        Imported imported =
                Imported.rows("event_id", "c1,view," + TIME + ",", ",view," + TIME + ",", "", "c1,view," + TIME + ",");
        assertThat(ids(imported)).containsExactly("row-1", "row-3");
    }

    @Test
    void theFileNameStandsBeforeTheRowNumberWhenThereAreSeveralFiles(@TempDir Path folder) throws Exception {
        Path first =
                Files.writeString(folder.resolve("a.csv"), "customer_id,event_type,timestamp\nc1,view,1\nc1,view,2\n");
        Path second = Files.writeString(folder.resolve("b.tsv"), "event_type\ttimestamp\tcustomer_id\nview\t3\tc2\n");
        Imported imported = Imported.of(Mapping.NATIVE, Source.file(first), Source.file(second));
        assertThat(ids(imported)).containsExactly("a.csv:row-1", "a.csv:row-2", "b.tsv:row-1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T09:00:00.250Z,2026-03-01T09:00:00.250Z",
        "2026-03-01T14:30:00+05:30,2026-03-01T09:00:00.000Z",
        "2026-03-01T09:00:00,2026-03-01T09:00:00.000Z",
        "2026-03-01 09:00:00.25 UTC,2026-03-01T09:00:00.250Z",
        "1772355600,2026-03-01T09:00:00.000Z",
        "1772355600250,2026-03-01T09:00:00.250Z",
        "1969-12-31T23:59:59Z,1969-12-31T23:59:59.000Z",
        "9999-12-31T23:59:59Z,9999-12-31T23:59:59.000Z"
    })
    void timestampsAreReadInEveryNativeForm(String text, String instant) throws Exception {
        Event event = Imported.csv("customer_id,event_type,timestamp\nc1,view," + text + "\n")
                .only();
        assertThat(Instants.format(event.time())).isEqualTo(instant);
    }

    @Test
    void jsonLinesHaveTheSameNamesWithValuesOfTheirOwnTypes() throws Exception {
        String lines = """
                {"customer_id":12345678901234567890,"event_type":"view","timestamp":1772355600250,"properties":{"a":{"b":1},"s":"07"},"properties.x":"07"}

                {"customer_id":"c2","event_type":"view","timestamp":"%s","properties":"{\\"p\\":2}","device_info":null,"session_id":7}
                """.formatted(TIME);
        Imported imported = Imported.csv(lines);
        assertThat(imported.events.stream().map(Event::customerId)).containsExactly("12345678901234567890", "c2");
        assertThat(ids(imported)).containsExactly("row-1", "row-2");
        assertThat(imported.events.stream().map(EventColumnsTest::named))
                .containsExactly(
                        Map.of(
                                "properties.a.b", Value.number(1),
                                "properties.s", Value.text("07"),
                                "properties.x", Value.text("07")),
                        Map.of("properties.p", Value.number(2), "session_id", Value.text("7")));
    }

    @Test
    void otherColumnsAreLeftOutAndNamed() throws Exception {
        Imported csv = Imported.csv("customer_id,colour,event_type,timestamp,Size\nc1,red,view,1,XL\n");
        assertThat(csv.summary.columnsLeftOut()).containsExactly("colour", "Size");
        Imported json =
                Imported.csv("{\"customer_id\":\"c1\",\"event_type\":\"v\",\"timestamp\":1,\"colour\":{\"a\":[1]}}");
        assertThat(json.summary.columnsLeftOut()).containsExactly("colour");
        assertThat(json.events).hasSize(1);
    }

    @Test
    void aColumnThatMustBeThereIsMissedByNameWithWhatMayBeMeant() {
        assertThatThrownBy(() -> Imported.csv("customer-id,event_type,timestamp\nc1,view,1\n"))
                .isInstanceOf(InputProblem.class)
                .hasMessage(
                        "-, line 1: the header has no column customer_id; maybe 'customer-id' is meant: rename it or"
                                + " map it in a mapping file.");
    }

    @Test
    void aHeaderWithTheWrongSeparatorIsRecognised() {
        assertThatThrownBy(() -> Imported.csv("customer_id;event_type;timestamp\nc1;view;1\n"))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("save it with commas as .csv");
    }

    @Test
    void aHeaderNameThatIsEmptyOrComesTwiceIsNamedByItsNumber() {
        assertThatThrownBy(() -> Imported.csv("customer_id,,event_type,timestamp\n"))
                .hasMessage("-, line 1: column 2 of the header has no name; name it or remove it.");
        assertThatThrownBy(() -> Imported.csv("customer_id,event_type,timestamp,event_type\n"))
                .hasMessage(
                        "-, line 1: column 4 of the header is named 'event_type' like column 2; rename one of them.");
    }

    @ParameterizedTest
    @CsvSource({"''", "'customer_id,event_type,timestamp\n'", "'\n\n'"})
    void aFileWithoutRowsIsRefused(String text) {
        assertThatThrownBy(() -> Imported.csv(text))
                .isInstanceOf(InputProblem.class)
                .hasMessage("-: no rows; check that this is the file that was meant.");
    }

    @Test
    void aFileThatIsNotThereOrOfAnotherKindIsRefused(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> Imported.of(Mapping.NATIVE, Source.file(folder.resolve("none.csv"))))
                .isInstanceOf(InputProblem.class)
                .hasMessageStartingWith("none.csv: there is no such file at ");
        Path sheet = Files.write(folder.resolve("events.xlsx"), "PK".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Imported.of(Mapping.NATIVE, Source.file(sheet)))
                .hasMessage("events.xlsx: only .csv, .tsv, .ndjson and .jsonl are read, each also as .gz;"
                        + " save it as CSV and give that file.");
    }

    private static List<String> ids(Imported imported) {
        return imported.events.stream().map(Event::id).toList();
    }

    private static Map<String, Value> named(Event event) {
        return event.fields().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
