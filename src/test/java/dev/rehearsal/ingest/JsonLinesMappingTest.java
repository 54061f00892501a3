package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesMappingTest {
    private static final String MIXPANEL = """
            {"file":{"format":"json_lines"},\
            "columns":{"event":"event_type","properties.time":"timestamp","properties.distinct_id":"customer_id",\
            "properties.$insert_id":"event_id","properties.geo.city":"location","properties.junk":null},\
            "time_format":"epoch_seconds"}""";

    @Test
    void aNameWithDotsReachesIntoObjectsAndTakesWhatItNamesOutOfThem() throws Exception {
        Event event = Imported.mapped(MIXPANEL, """
                {"event":"Signed up","properties":{"time":1601412131,"distinct_id":"u1","$insert_id":"i1","plan":"gold",\
                "junk":{"a":1},"geo":{"city":"Ulm","country":"DE"},"tags":["a",2,{"b":1}],"n":null}}""").only();
        assertThat(event.type()).isEqualTo("Signed up");
        assertThat(event.customerId()).isEqualTo("u1");
        assertThat(event.id()).isEqualTo("i1");
        assertThat(Instants.format(event.time())).isEqualTo("2020-09-29T20:42:11.000Z");
        assertThat(event.fields())
                .isEqualTo(Map.of(
                        Field.LOCATION,
                        Value.text("Ulm"),
                        new Field("properties.plan"),
                        Value.text("gold"),
                        new Field("properties.geo.country"),
                        Value.text("DE"),
                        new Field("properties.tags"),
                        new Value.Items(List.of(Value.text("a"), Value.number(2), Value.text("{\"b\":1}")))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"event\":1}]|the line is no JSON object",
                "{\"event\":\"a\"} {}|the line goes on behind its JSON object",
                "{\"event\":\"a\",\"event\":\"b\"}|the line is no JSON object: Duplicate Object property \"event\"",
                "{\"event\":\"a\",\"properties\":{\"time\":1}}|customer_id is missing",
                "{\"event\":\"a\",\"properties\":{\"time\":\"x\",\"distinct_id\":\"u\"}}|timestamp is no date and time that can be read"
            })
    void aLineThatCannotBeReadIsAReject(String line, String reason) throws Exception {
        String good = "{\"event\":\"a\",\"properties\":{\"time\":1,\"distinct_id\":\"u\"}}";
        Imported imported = Imported.mapped(MIXPANEL, good + "\n\n" + line + "\n" + good + "\n");
        assertThat(imported.events).hasSize(2);
        assertThat(imported.onlyReject().reason()).isEqualTo(reason);
        assertThat(imported.onlyReject().line()).isEqualTo(3);
        assertThat(imported.onlyReject().row()).isEqualTo(line);
    }

    @Test
    void membersHaveTypesAndConstantsAsColumnsDo() throws Exception {
        Event event = Imported.mapped("""
                {"columns":{"email":"customer_id","sg_event_id":"event_id","category":"properties.category","ip":null,\
                "price":"properties.price","code":"properties.code","args":"properties.args"},\
                "types":{"price":"number","code":"text","args":"json"},"decimal":",","constants":{"location":"mail"}}""", """
                {"email":"a@example.com","timestamp":1,"event_type":"open","sg_event_id":"e","category":["a","b"],"ip":"::1",\
                "price":"9,5","code":7,"args":{"x":"{\\"y\\":true}"},"useragent":"x"}""").only();
        assertThat(event.fields())
                .isEqualTo(Map.of(
                        Field.LOCATION,
                        Value.text("mail"),
                        new Field("properties.category"),
                        new Value.Items(List.of(Value.text("a"), Value.text("b"))),
                        new Field("properties.price"),
                        Value.number(9.5),
                        new Field("properties.code"),
                        Value.text("7"),
                        new Field("properties.args.x.y"),
                        Value.flag(true)));
    }

    @Test
    void membersThatNothingTakesAreNamed() throws Exception {
        Imported imported = Imported.mapped(
                "{\"missing\":[\"-\"]}",
                "{\"customer_id\":\"c\",\"event_type\":\"v\",\"timestamp\":1,\"colour\":\"red\"}");
        assertThat(imported.summary.columnsLeftOut()).containsExactly("colour");
    }

    @Test
    void aFileThatIsOneJsonListIsRefusedWithARemedy() {
        assertThatThrownBy(() -> Imported.mapped(MIXPANEL, "\n [\n{\"event\":\"a\"},\n{\"event\":\"b\"}\n]\n"))
                .isInstanceOf(InputProblem.class)
                .hasMessage("-: the file is one JSON list, but an object is needed in every line;"
                        + " export it as JSON lines (also called NDJSON) or as CSV.");
    }
}
