package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {
    private static final String SHOP = """
            {"columns":{"event_time":"timestamp","user_id":"customer_id","user_session":"session_id",\
            "product_id":"properties.product_id","brand":null,"price":""},\
            "event_types":{"view":"product_view","cart":"cart_add"}}""";

    @Test
    void columnsAndEventTypesOfAnotherToolBecomeNativeOnes() throws Exception {
        Event event = Imported.csv("""
                        event_time,event_type,product_id,brand,price,user_id,user_session
                        2019-10-01 00:00:00 UTC,view,44600062,shiseido,35.79,541312140,72d76fde
                        """, Mapping.parse("m.json", SHOP)).only();
        assertThat(event.type()).isEqualTo("product_view");
        assertThat(event.customerId()).isEqualTo("541312140");
        assertThat(Instants.format(event.time())).isEqualTo("2019-10-01T00:00:00.000Z");
        assertThat(event.fields())
                .isEqualTo(Map.of(
                        Field.SESSION_ID,
                        Value.text("72d76fde"),
                        new Field("properties.product_id"),
                        Value.number(44600062)));
    }

    @Test
    void theTruncatedLastRowOfAnotherToolsFileIsARejectWithItsLine() throws Exception {
        Path file = Path.of(MappingTest.class.getResource("shop-truncated.csv").toURI());
        Imported imported = Imported.of(Mapping.parse("m.json", SHOP), Source.file(file));
        assertThat(imported.events).hasSize(5);
        assertThat(imported.onlyReject().line()).isEqualTo(7);
        assertThat(imported.onlyReject().reason()).isEqualTo("the row has 5 cells, but the header has 7 cells");
    }

    @Test
    void columnsLeftOutOnPurposeAreNotNamed() throws Exception {
        Imported imported = Imported.csv(
                "event_time,event_type,product_id,brand,price,user_id,user_session,colour\n1,view,1,b,2,u,s,red\n",
                Mapping.parse("m.json", SHOP));
        assertThat(imported.summary.columnsLeftOut()).containsExactly("colour");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:59:00,2026-03-29T00:59:00.000Z",
        "2026-03-29T02:30:00,2026-03-29T01:30:00.000Z",
        "2026-10-25 02:30:00.125,2026-10-25T00:30:00.125Z",
        "2026-10-25T02:30:00Z,2026-10-25T02:30:00.000Z",
        "2026-10-25T02:30:00-05:00,2026-10-25T07:30:00.000Z",
        "2026-10-25 02:30:00 UTC,2026-10-25T02:30:00.000Z",
        "1772355600,2026-03-01T09:00:00.000Z"
    })
    void localTimesAreOfTheMappingsZoneLaterInAGapAndEarlierInAnOverlap(String text, String instant) throws Exception {
        assertThat(time("{\"timezone\":\"Europe/Berlin\"}", text)).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "epoch_micros,1772355600250999,2026-03-01T09:00:00.250Z",
        "epoch_millis,1772355600,1970-01-21T12:19:15.600Z",
        "epoch_seconds,1772355600,2026-03-01T09:00:00.000Z",
        "iso,2026-03-01 09:00,2026-03-01T09:00:00.000Z",
        "dd/MM/yyyy HH:mm,01/03/2026 09:00,2026-03-01T09:00:00.000Z",
        "M/d/yyyy H:mm,12/1/2010 8:26,2010-12-01T08:26:00.000Z",
        "d MMM yyyy,1 Mar 2026,2026-03-01T00:00:00.000Z",
        "yyyy-MM-dd HH:mm:ss xx,2024-05-01 10:00:00 +0200,2024-05-01T08:00:00.000Z",
        "dd/MM/yyyy hh:mm a,01/03/2026 09:00 pm,2026-03-01T21:00:00.000Z"
    })
    void aFormatThatIsNamedIsReadForEveryRow(String format, String text, String instant) throws Exception {
        assertThat(time("{\"time_format\":\"" + format + "\"}", text)).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "iso,1772355600",
        "epoch_seconds,99999999999999",
        "epoch_micros,12345678901234567",
        "epoch_millis,-5",
        "dd/MM/yyyy,30/02/2026",
        "dd/MM/yyyy,2026-03-01"
    })
    void whatDoesNotFitTheFormatIsAReject(String format, String text) throws Exception {
        Imported imported = Imported.csv(
                "customer_id,event_type,timestamp\nc1,view," + text + "\n",
                Mapping.parse("m.json", "{\"time_format\":\"" + format + "\"}"));
        assertThat(imported.onlyReject().column()).isEqualTo("timestamp");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"colums\":{}}|/colums of the mapping has the unknown name 'colums'; maybe columns.",
                "{\"columns\":{\"a\":\"custmer_id\"}}"
                        + "|/columns/a of the mapping has the unknown name 'custmer_id'; maybe customer_id.",
                "{\"columns\":{\"a\":\"properties.\"}}|/columns/a of the mapping has the unknown name 'properties.'; maybe properties.",
                "{\"columns\":{\"a\":5}}|/columns/a of the mapping is no text; write it in quotes.",
                "{\"columns\":[]}|/columns of the mapping is no JSON object; write it as {\"from\":\"to\"}.",
                "{\"event_types\":{\"a\":null}}|/event_types/a of the mapping is no text; write it in quotes.",
                "{\"timezone\":\"Europe/Berlinn\"}|/timezone of the mapping names the time zone 'Europe/Berlinn'"
                        + " that does not exist; maybe Europe/Berlin.",
                "{\"time_format\":\"bogus\"}|/time_format of the mapping is 'bogus', which is neither a format nor a"
                        + " pattern; write iso, epoch_seconds, epoch_millis, epoch_micros or a pattern like dd/MM/yyyy HH:mm."
            })
    void whatAMappingDoesNotKnowItRefusesWithWhatMayBeMeant(String json, String sentence) {
        assertThatThrownBy(() -> Mapping.parse("m.json", json))
                .isInstanceOf(InputProblem.class)
                .hasMessage("m.json: " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "{", "{} {}", "{\"columns\":{\"a\":\"b\",\"a\":\"c\"}}"})
    void whatIsNoMappingAtAllIsRefused(String json) {
        assertThatThrownBy(() -> Mapping.parse("m.json", json))
                .isInstanceOf(InputProblem.class)
                .hasMessageStartingWith("m.json")
                .hasMessageContaining("the mapping is no JSON");
    }

    @Test
    void aColumnThatTheFileDoesNotHaveIsNamedWithWhatMayBeMeant() {
        assertThatThrownBy(() -> Imported.csv(
                        "user-id,event_type,timestamp\nu,view,1\n",
                        Mapping.parse("m.json", "{\"columns\":{\"user_id\":\"customer_id\"}}")))
                .hasMessage("-, line 1: the mapping names a column 'user_id' that the header does not have;"
                        + " maybe it is 'user-id'.");
    }

    @Test
    void twoColumnsCannotBecomeOne() {
        assertThatThrownBy(() -> Imported.csv(
                        "user_id,customer_id,event_type,timestamp\nu,c,view,1\n",
                        Mapping.parse("m.json", "{\"columns\":{\"user_id\":\"customer_id\"}}")))
                .hasMessage("-, line 1: the columns 'user_id' and 'customer_id' are both mapped to customer_id;"
                        + " leave one of them out in the mapping.");
    }

    @Test
    void aMappingThatIsWrittenReadsBackTheSame(@TempDir Path folder) throws Exception {
        Mapping mapping = new Mapping(
                Optional.of(DataKind.EVENTS),
                Optional.of("shop"),
                Optional.of(new Dialect(
                        Format.DELIMITED,
                        StandardCharsets.ISO_8859_1,
                        Dialect.BLANKS,
                        Dialect.NO_QUOTE,
                        Dialect.Escape.BACKSLASH,
                        false,
                        3)),
                Map.of("user", "customer_id", "brand", ""),
                Map.of("price", CellType.NUMBER),
                Map.of("event_type", "purchase"),
                List.of(
                        new TypeRule("quantity", TypeRule.Test.LESS_THAN, "0", "return"),
                        new TypeRule("price", TypeRule.Test.EMPTY, "", "gift")),
                Map.of("view", "product_view"),
                new TimeReading(
                        Optional.of(ZoneId.of("Europe/Berlin")), Optional.of("dd/MM/yyyy"), List.of("day", "hour")),
                new ValueReading(Set.of("NULL", "NA"), ',', Optional.of('.'), "|"),
                new CustomerIds(
                        Set.of("anon"),
                        true,
                        Optional.of(new IdentityRule("device_info.anonymous_id", List.of("identify")))),
                Optional.of(new RowGroups("order", List.of("item"))));
        Path file = Files.writeString(folder.resolve("m.json"), mapping.toJson());
        assertThat(Mapping.read(file)).isEqualTo(mapping);
        assertThat(Mapping.parse("m.json", Mapping.NATIVE.toJson())).isEqualTo(Mapping.NATIVE);
        assertThatThrownBy(() -> Mapping.read(folder.resolve("none.json"))).isInstanceOf(InputProblem.class);
    }

    @Test
    void theExampleOfTheDocumentationIsAMapping() throws Exception {
        String page = Files.readString(Path.of("docs/importing.md"));
        int begin = page.indexOf("```json\n") + 8;
        Mapping mapping = Mapping.parse("importing.md", page.substring(begin, page.indexOf("```", begin)));
        assertThat(mapping.dialect())
                .hasValueSatisfying(
                        dialect -> assertThat(dialect.skippedLines()).isEqualTo(2));
        Imported imported = Imported.of(
                mapping, Imported.bytes("""
                made today

                user_id;visitor_id;day;hour;order;qty;price;utm_source;internal
                0;v1;01.07.2026;9:00;o1;2;1.234,50;mail;x
                0;v1;;;o1;1;3;;
                """.replace("9:00", "09:00").getBytes(Charset.forName("windows-1252"))));
        assertThat(imported.only().customerId()).isEqualTo("v1");
        assertThat(imported.field("properties.price"))
                .isEqualTo(new Value.Items(List.of(Value.number(1234.5), Value.number(3))));
        assertThat(imported.field("properties.source")).isEqualTo(Value.text("mail"));
    }

    @Test
    void membersOfJsonLinesAreMappedToo() throws Exception {
        Event event = Imported.csv(
                        "{\"user\":\"u1\",\"event_type\":\"view\",\"timestamp\":1}",
                        Mapping.parse("m.json", "{\"columns\":{\"user\":\"customer_id\"}}"))
                .only();
        assertThat(event.customerId()).isEqualTo("u1");
    }

    private static String time(String mapping, String text) throws Exception {
        return Instants.format(Imported.csv(
                        "customer_id,event_type,timestamp\nc1,view," + text + "\n", Mapping.parse("m.json", mapping))
                .only()
                .time());
    }
}
