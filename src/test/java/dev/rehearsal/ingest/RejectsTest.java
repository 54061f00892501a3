package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RejectsTest {
    private static final String GOOD = "e,c1,view,2026-03-01T09:00:00Z,";

    static Stream<Arguments> rowsThatCannotBeRead() {
        return Stream.of(
                Arguments.of("e,,view,1,", "customer_id", "", "customer_id is missing"),
                Arguments.of("e,\"  \",view,1,", "customer_id", "  ", "customer_id is missing"),
                Arguments.of("e,c1,,1,", "event_type", "", "event_type is missing"),
                Arguments.of("e,c1,view,,", "timestamp", "", "timestamp is missing"),
                Arguments.of("e,c1,view,soon,", "timestamp", "soon", "timestamp is no date and time that can be read"),
                Arguments.of(
                        "e,c1,view,2026-02-30T00:00:00Z,",
                        "timestamp",
                        "2026-02-30T00:00:00Z",
                        "timestamp is no date and time that can be read"),
                Arguments.of(
                        "e,c1,view,1772355600250000,",
                        "timestamp",
                        "1772355600250000",
                        "timestamp is no date and time that can be read"),
                Arguments.of("e,c1,view,1,[1]", "properties", "[1]", "properties is no JSON object"),
                Arguments.of("e,c1,view,1,7", "properties", "7", "properties is no JSON object"),
                Arguments.of("e,c1,view,1,{} x", "properties", "{} x", "properties is no JSON object: "),
                Arguments.of("e,c1,view,1,{} 5", "properties", "{} 5", "properties goes on behind its JSON object"),
                Arguments.of("e,c1,view,1,{", "properties", "{", "properties is no JSON object: "),
                Arguments.of(
                        "e,c1,view,1,\"{\"\"a\"\":1,\"\"a\"\":2}\"",
                        "properties",
                        "{\"a\":1,\"a\":2}",
                        "properties is no JSON object: Duplicate"),
                Arguments.of(
                        "e,c1,view,1,\"{\"\"a\"\":1e999}\"",
                        "properties.a",
                        "1e999",
                        "the number in properties.a is too large"),
                Arguments.of("e,c1,view,1,\"{\"\"a\"\":NaN}\"", "properties", "{\"a\":NaN}", "properties is no JSON"),
                Arguments.of(
                        "e,c1,view,1,\"" + "{\"\"a\"\":".repeat(200) + "1" + "}".repeat(200) + "\"",
                        "properties",
                        null,
                        "properties is no JSON object: "),
                Arguments.of("e,c\u0007,view,1,", "customer_id", "c\u0007", "customer_id holds a control character"),
                Arguments.of("e\u0085,c1,view,1,", "event_id", "e\u0085", "event_id holds a control character"),
                Arguments.of(
                        "e," + "c".repeat(10_001) + ",view,1,",
                        "customer_id",
                        null,
                        "customer_id is longer than 10000 characters"),
                Arguments.of("e,c1,view,1", "", "", "the row has 4 cells, but the header has 5 cells"),
                Arguments.of("e", "", "", "the row has 1 cell, but the header has 5 cells"),
                Arguments.of(
                        "e,c1,view,1,{},\"x\ny\"",
                        "",
                        "",
                        "the row has 6 cells and goes on to line 4, but the header has 5 cells"),
                Arguments.of("e,c\0,view,1,", "", "", "the row holds a NUL character"),
                Arguments.of("e,c1,view,\"1,", "", "", "a quote opens in this line and is never closed"));
    }

    @ParameterizedTest
    @MethodSource("rowsThatCannotBeRead")
    void aRowThatCannotBeReadIsARejectWithItsLineAndTheOthersAreRead(
            String row, String column, String value, String reason) throws Exception {
        Imported imported = Imported.csv("event_id,customer_id,event_type,timestamp,properties\n" + GOOD + "\n" + row
                + "\n" + GOOD.replace("c1", "c2") + "\n");
        Reject reject = imported.onlyReject();
        assertThat(reject.line()).isEqualTo(3);
        assertThat(reject.file()).isEqualTo("-");
        assertThat(reject.reason()).startsWith(reason);
        assertThat(reject.column()).isEqualTo(column);
        if (value != null) {
            assertThat(reject.value()).isEqualTo(value);
        }
        assertThat(reject.row()).isEqualTo(row);
        assertThat(imported.events.stream().map(Event::customerId)).containsExactly("c1", "c2");
        assertThat(imported.summary.rows()).isEqualTo(3);
        assertThat(imported.summary.kept()).isEqualTo(2);
        assertThat(imported.summary.rejects()).isEqualTo(1);
    }

    static Stream<Arguments> linesThatCannotBeRead() {
        return Stream.of(
                Arguments.of("[1]", "the line is no JSON object"),
                Arguments.of("{\"customer_id\":\"c1\"", "the line is no JSON object: "),
                Arguments.of("{} {}", "the line goes on behind its JSON object"),
                Arguments.of("{\"a\":1,\"a\":2}", "the line is no JSON object: Duplicate"),
                Arguments.of("{\"customer_id\":{\"a\":1}}", "customer_id is no text"),
                Arguments.of("{\"properties\":[1]}", "properties is no JSON object"),
                Arguments.of("{\"properties\":\"[1]\"}", "properties is no JSON object"),
                Arguments.of("{\"event_type\":\"view\",\"timestamp\":1}", "customer_id is missing"));
    }

    @ParameterizedTest
    @MethodSource("linesThatCannotBeRead")
    void aJsonLineThatCannotBeReadIsARejectAndTheOthersAreRead(String line, String reason) throws Exception {
        String good = "{\"customer_id\":\"c1\",\"event_type\":\"view\",\"timestamp\":1}";
        Imported imported = Imported.csv(good + "\n" + line + "\n" + good + "\n");
        assertThat(imported.onlyReject().line()).isEqualTo(2);
        assertThat(imported.onlyReject().reason()).startsWith(reason);
        assertThat(imported.events).hasSize(2);
    }

    @Test
    void aRejectedRowLeavesNothingInTheNextOne() throws Exception {
        Imported imported = Imported.rows(
                "properties", "c1,view,1,\"{\"\"a\"\":1,\"\"b\"\":1e999}\"", "c2,view,2,\"{\"\"c\"\":3}\"");
        assertThat(imported.events.getFirst().fields().keySet()).hasToString("[properties.c]");
    }

    @Test
    void rowsWithEverNewPropertyNamesAreRejectedBeforeTheyFillTheMemory() throws Exception {
        StringBuilder rows = new StringBuilder("customer_id,event_type,timestamp,properties\n");
        for (int row = 0; row < 30_000; row++) {
            rows.append("c1,view,").append(row).append(",\"{\"\"p").append(row).append("\"\":1}\"\n");
        }
        Imported imported = Imported.csv(rows.toString());
        assertThat(imported.summary.rejects()).isBetween(10_000L, 10_010L);
        assertThat(imported.rejects.getFirst().reason())
                .isEqualTo("the rows have more than 20000 different names of properties");
    }

    @Test
    void theRejectsFileDisarmsFormulasAndLeavesNumbersAlone() throws Exception {
        StringWriter text = new StringWriter();
        try (RejectsFile file = new RejectsFile(text)) {
            file.reject(new Reject("e.csv", 7, "timestamp", "=cmd()", "timestamp, unreadable", "a,=cmd()"));
            file.reject(new Reject("e.csv", 8, "properties.x", "-5", "too \"large\"", "@x\ny"));
            file.reject(new Reject("e.csv", 9, "", "", "NUL", "\tc\0"));
        }
        assertThat(text).hasToString("""
                file,line,reason,column,value,row
                e.csv,7,"timestamp, unreadable",timestamp,'=cmd(),"a,=cmd()"
                e.csv,8,"too ""large""\",properties.x,-5,"'@x
                y"
                e.csv,9,NUL,,,'\tc␀
                """);
    }

    @Test
    void whatIsTooLongToBeLookedAtIsCut() {
        Reject reject = new Reject("e.csv", 1, "x", "v".repeat(5_000), "long", "r".repeat(2_000_000));
        assertThat(reject.value()).hasSize(1_001).endsWith("…");
        assertThat(reject.row()).hasSize(100_001);
    }
}
