package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTypesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234|.||1234",
                "-1,234.50|.|,|-1234.5",
                "1.234,56|,|.|1234.56",
                "1 234 567,8|,|' '|1234567.8",
                "1\u00a0234,5|,|' '|1234.5",
                "1'234.5|.|''''|1234.5",
                "12,34,567|.|,|1234567",
                "+7|.||7",
                "007|.||7",
                ".5|.||0.5",
                "5.|.||5",
                "1e3|.||1000",
                "' 3 '|.||3",
                "1234,5|,|.|1234.5"
            })
    void numbersAreReadWithTheMarksOfTheMapping(String cell, String decimal, @Nullable String thousands, double number)
            throws Exception {
        String marks =
                "\"decimal\":\"" + decimal + "\"" + (thousands == null ? "" : ",\"thousands\":\"" + thousands + "\"");
        assertThat(typed("number", marks, cell).field("properties.x")).isEqualTo(Value.number(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NaN|.||x is no number, which would be written like 1234.5",
                "Infinity|.||x is no number, which would be written like 1234.5",
                "1e999|.||the number in x is too large",
                "1.234,56|.||x is no number, which would be written like 1234.5",
                "1,23|.|,|x is no number, which would be written like 1,234.5",
                "1.23|,|.|x is no number, which would be written like 1.234,5",
                "12 EUR|.||x is no number, which would be written like 1234.5",
                "0x10|.||x is no number, which would be written like 1234.5",
                "5d|.||x is no number, which would be written like 1234.5"
            })
    void whatIsNoNumberIsARejectAndNeverInfinite(String cell, String decimal, @Nullable String thousands, String reason)
            throws Exception {
        String marks =
                "\"decimal\":\"" + decimal + "\"" + (thousands == null ? "" : ",\"thousands\":\"" + thousands + "\"");
        Reject reject = typed("number", marks, cell).onlyReject();
        assertThat(reject.reason()).isEqualTo(reason);
        assertThat(reject.column()).isEqualTo("x");
        assertThat(reject.value()).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({"true,true", "YES,true", "y,true", "T,true", "1,true", "False,false", "no,false", "N,false", "0,false"})
    void booleansAreReadInTheirUsualWords(String cell, boolean flag) throws Exception {
        assertThat(typed("boolean", "\"missing\":[]", cell).field("properties.x"))
                .isEqualTo(Value.flag(flag));
    }

    @Test
    void whatIsNeitherTrueNorFalseIsAReject() throws Exception {
        assertThat(typed("boolean", "\"missing\":[]", "maybe").onlyReject().reason())
                .isEqualTo("x is neither true nor false, yes nor no, 1 nor 0");
    }

    @Test
    void aTextStaysATextHoweverItLooks() throws Exception {
        assertThat(typed("text", "\"missing\":[]", "007").field("properties.x")).isEqualTo(Value.text("007"));
        assertThat(typed("text", "\"missing\":[]", "true").field("properties.x"))
                .isEqualTo(Value.text("true"));
    }

    @Test
    void aTimeIsATextInCanonicalForm() throws Exception {
        Imported imported = Imported.mapped("""
                {"columns":{"x":"properties.x"},"types":{"x":"time"},"time_format":"dd.MM.yyyy HH:mm","timezone":"Europe/Berlin"}""", """
                customer_id,event_type,timestamp,x
                c1,view,01.03.2026 09:00,01.07.2026 09:00
                c1,view,01.03.2026 09:00,tomorrow
                """);
        assertThat(imported.events.getFirst().field(new Field("properties.x")))
                .isEqualTo(Value.text("2026-07-01T07:00:00.000Z"));
        assertThat(imported.onlyReject().reason()).isEqualTo("x is no date and time that can be read");
    }

    @Test
    void aListIsTakenApartAtTheSeparator() throws Exception {
        assertThat(typed("list", "\"separator\":\"|\"", "a| b ||c").field("properties.x"))
                .isEqualTo(new Value.Items(List.of(Value.text("a"), Value.text("b"), Value.text("c"))));
        assertThat(typed("list", "\"separator\":\"|\"", "\"[\"\"a\"\",1]\"").field("properties.x"))
                .isEqualTo(new Value.Items(List.of(Value.text("a"), Value.number(1))));
    }

    @Test
    void jsonInsideOfTextsIsReadToo() throws Exception {
        String cell =
                "{\"a\":\"{\\\"b\\\":\\\"{\\\\\\\"c\\\\\\\":1}\\\",\\\"d\\\":[1,\\\"x\\\"]}\",\"e\":\"{no json}\",\"f\":\"[1]\"}";
        Imported imported = typed("json", "\"missing\":[]", "\"" + cell.replace("\"", "\"\"") + "\"");
        assertThat(imported.only().fields())
                .isEqualTo(Map.of(
                        new Field("properties.x.a.b.c"),
                        Value.number(1),
                        new Field("properties.x.a.d"),
                        new Value.Items(List.of(Value.number(1), Value.text("x"))),
                        new Field("properties.x.e"),
                        Value.text("{no json}"),
                        new Field("properties.x.f"),
                        new Value.Items(List.of(Value.number(1)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "\"{\"\"a\"\":1} x\"", "\"{\"\"a\"\":1,\"\"a\"\":2}\""})
    void whatIsNoJsonIsAReject(String cell) throws Exception {
        Reject reject = typed("json", "\"missing\":[]", cell).onlyReject();
        assertThat(reject.column()).isEqualTo("x");
        assertThat(reject.reason()).contains("JSON");
    }

    @Test
    void aListOfParametersBecomesAFieldForEveryKey() throws Exception {
        String cell = """
                [{"key":"page","value":{"string_value":"/home","int_value":null,"float_value":null}},
                {"key":"session","value":{"string_value":null,"int_value":"1772355600"}},
                {"key":"price","value":{"string_value":null,"double_value":9.5}},
                {"key":"code","value":{"string_value":"007"}},
                {"key":"nothing","value":{"string_value":null}},
                {"key":"since","value":{"set_timestamp_micros":"1"}},
                {"key":"bare","value":"x"}]""".replace("\"", "\"\"");
        Imported imported = Imported.mapped(
                "{\"columns\":{\"x\":\"properties\"},\"types\":{\"x\":\"parameters\"}}",
                "customer_id,event_type,timestamp,x\nc1,view,1,\"" + cell + "\"\n");
        assertThat(imported.only().fields())
                .isEqualTo(Map.of(
                        new Field("properties.page"), Value.text("/home"),
                        new Field("properties.session"), Value.number(1_772_355_600),
                        new Field("properties.price"), Value.number(9.5),
                        new Field("properties.code"), Value.text("007"),
                        new Field("properties.bare"), Value.text("x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{}", "[1]", "[{\"value\":1}]", "["})
    void whatIsNoListOfParametersIsAReject(String cell) throws Exception {
        Imported imported = typed("parameters", "\"missing\":[]", "\"" + cell.replace("\"", "\"\"") + "\"");
        assertThat(imported.onlyReject().column()).isEqualTo("x");
    }

    @Test
    void parametersThatWereFlattenedIntoColumnsAreReadAsAFamily() throws Exception {
        Imported imported = Imported.mapped("""
                {"columns":{"params.*":"properties","user_*":"properties.*","junk*":null,"user_name":"properties.name"},\
                "types":{"params.*":"parameters"}}""", """
                customer_id,event_type,timestamp,params.0.key,params.0.value.string_value,params.0.value.int_value,\
                params.1.key,params.1.value.string_value,params.1.value.int_value,user_name,user_plan,junk1
                c1,view,1,page,/home,,n,,7,Ann,gold,x
                c1,view,2,,,,,,,,,
                """);
        assertThat(imported.events.getFirst().fields())
                .isEqualTo(Map.of(
                        new Field("properties.page"), Value.text("/home"),
                        new Field("properties.n"), Value.number(7),
                        new Field("properties.name"), Value.text("Ann"),
                        new Field("properties.plan"), Value.text("gold")));
        assertThat(imported.events.get(1).fields()).isEmpty();
        assertThat(imported.summary.columnsLeftOut()).isEmpty();
    }

    @Test
    void wordsForMissingAreNothing() throws Exception {
        String missing = "{\"columns\":{\"x\":\"properties.x\"},\"missing\":[\"NULL\",\"\\\\N\",\" \"]}";
        Imported imported = Imported.mapped(
                missing,
                "customer_id,event_type,timestamp,x\nc1,view,1,NULL\nc1,view,1,\\N\nc1,view,1,   \nc1,view,1,null\n");
        assertThat(imported.events).extracting(event -> event.fields().size()).containsExactly(0, 0, 0, 1);
        assertThat(Imported.mapped(missing, "customer_id,event_type,timestamp,x\nNULL,view,1,2\n")
                        .onlyReject()
                        .reason())
                .isEqualTo("customer_id is missing");
    }

    private static Imported typed(String type, String more, String cell) throws Exception {
        return Imported.mapped(
                "{\"file\":{\"delimiter\":\";\"},\"columns\":{\"x\":\"properties.x\"},\"types\":{\"x\":\"" + type
                        + "\"}," + more + "}",
                "customer_id;event_type;timestamp;x\nc1;view;1;" + cell + "\n");
    }
}
