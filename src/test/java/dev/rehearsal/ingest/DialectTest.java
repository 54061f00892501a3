package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Value;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {
    @ParameterizedTest
    @ValueSource(strings = {";", "|", "tab", "^", "¦"})
    void anyCharacterMayStandBetweenTheCells(String delimiter) throws Exception {
        String mark = delimiter.equals("tab") ? "\t" : delimiter;
        String text = "customer_id,event_type,timestamp,location\nc1,view,1,\"a,b\"\n".replace(",", mark);
        Imported imported = Imported.mapped("{\"file\":{\"delimiter\":\"" + delimiter + "\"}}", text);
        assertThat(imported.field("location")).isEqualTo(Value.text("a" + mark + "b"));
    }

    @Test
    void anotherQuoteMayHoldADelimiter() throws Exception {
        Imported imported = Imported.mapped("{\"file\":{\"quote\":\"'\"}}", """
                customer_id,event_type,timestamp,location
                c1,view,1,'a, "b" and ''c'''
                """);
        assertThat(imported.field("location")).isEqualTo(Value.text("a, \"b\" and 'c'"));
    }

    @Test
    void withoutQuotesAQuoteIsACharacterLikeAnyOther() throws Exception {
        Imported imported = Imported.mapped("{\"file\":{\"quote\":\"none\",\"delimiter\":\"tab\"}}", """
                customer_id\tevent_type\ttimestamp\tlocation
                c1\tview\t1\t"5 inch
                c2\tview\t2\t5"
                """);
        assertThat(imported.events).hasSize(2);
        assertThat(imported.rejects).isEmpty();
    }

    @Test
    void aBackslashTakesItsMeaningFromWhatFollowsAndStaysBeforeAnythingElse() throws Exception {
        assertThat(DialectProperties.read(
                        Dialect.CSV.withQuote('"', Dialect.Escape.BACKSLASH),
                        "\"a \\\"b\\\"\",c\\,d,\\N,\"e\\\\\",\"{\\\"x\\\":\\\"1\\\\n2\\\"}\"\n"))
                .containsExactly(List.of("a \"b\"", "c,d", "\\N", "e\\", "{\"x\":\"1\\n2\"}"));
    }

    @Test
    void blanksSeparateInRunsAndCountForNothingAtBothEndsOfALine() throws Exception {
        assertThat(DialectProperties.read(
                        Dialect.delimited(Dialect.BLANKS), "  00004   1 19970101  2   29.33  \n\n   \n b\t\"c d\" \n"))
                .containsExactly(List.of("00004", "1", "19970101", "2", "29.33"), List.of("b", "c d"));
    }

    @Test
    void withoutAHeaderTheColumnsAreNumberedAndTheFirstLineIsARow() throws Exception {
        Imported imported = Imported.mapped("""
                {"file":{"delimiter":"blanks","header":false},"constants":{"event_type":"purchase"},\
                "columns":{"column 1":"customer_id","column 2":null,"column 3":"timestamp","column 4":"properties.units"},\
                "time_format":"yyyyMMdd"}""", " 00004 1 19970101 2\n 00004 1 19970118 3\n 00021 4 19970101\n");
        assertThat(imported.events).extracting(Event::customerId).containsExactly("00004", "00004");
        assertThat(imported.events).extracting(Event::type).containsOnly("purchase");
        assertThat(imported.events).extracting(Event::id).containsExactly("row-1", "row-2");
        assertThat(imported.onlyReject().line()).isEqualTo(3);
    }

    @Test
    void linesBeforeTheHeaderAreSteppedOverAndCounted() throws Exception {
        Imported imported = Imported.mapped(
                "{\"file\":{\"skip_lines\":3}}",
                "Report of \"March\n\ncreated today\ncustomer_id,event_type,timestamp\nc1,view,soon\nc2,view,1\n");
        assertThat(imported.events).hasSize(1);
        assertThat(imported.onlyReject().line()).isEqualTo(5);
    }

    @Test
    void aFileThatIsShorterThanWhatIsSkippedHasNoRows() {
        assertThatThrownBy(() -> Imported.mapped("{\"file\":{\"skip_lines\":9}}", "a\nb\n"))
                .hasMessageContaining("no rows");
    }

    @Test
    void aQuoteOfAnyDialectThatIsNeverClosedSpoilsItsOwnLineOnly() throws Exception {
        Imported imported = Imported.mapped(
                "{\"file\":{\"delimiter\":\";\",\"quote\":\"'\"}}",
                "customer_id;event_type;timestamp\nc1;'view;1\nc2;view;2\nc3;view;3\n");
        assertThat(imported.events).extracting(Event::customerId).containsExactly("c2", "c3");
        assertThat(imported.onlyReject().line()).isEqualTo(2);
        assertThat(imported.onlyReject().row()).isEqualTo("c1;'view;1");
        assertThat(imported.onlyReject().reason()).isEqualTo("a quote opens in this line and is never closed");
    }

    @Test
    void aRecordOfAnyDialectThatIsTooLongIsARejectAndTheOthersAreRead() throws Exception {
        Imported imported = Imported.mapped(
                "{\"file\":{\"delimiter\":\"|\"}}",
                "customer_id|event_type|timestamp\nc1|view|" + "1|".repeat(Piece.LONGEST) + "\nc2|view|2\n");
        assertThat(imported.events).extracting(Event::customerId).containsExactly("c2");
        assertThat(imported.onlyReject().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "ISO-8859-15", "UTF-8"})
    void textOfAnyEncodingArrivesAsItWasMeant(String encoding) throws Exception {
        String text = "customer_id,event_type,timestamp,location\nc1,view,1,Zürich\nc2,view,2,Århus\n";
        Imported imported = Imported.mapped(
                "{\"file\":{\"encoding\":\"" + encoding + "\"}}", text.getBytes(Charset.forName(encoding)));
        assertThat(imported.events)
                .extracting(event -> String.valueOf(event.field(dev.rehearsal.event.Field.LOCATION)))
                .containsExactly("Text[text=Zürich]", "Text[text=Århus]");
        assertThat(imported.summary.replacedCharacters()).isZero();
    }

    @Test
    void bytesThatAreNoTextBecomeReplacementsAndAreCounted() throws Exception {
        byte[] latin = "customer_id,event_type,timestamp,location\nc1,view,1,Z\u00fcrich \u00e9\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        Imported imported = Imported.mapped("{}", latin);
        assertThat(imported.field("location")).isEqualTo(Value.text("Z\uFFFDrich \uFFFD"));
        assertThat(imported.summary.replacedCharacters()).isEqualTo(2);
    }

    @Test
    void aReplacementThatTheFileHasItselfIsNotCounted() throws Exception {
        Imported imported = Imported.mapped("{}", "customer_id,event_type,timestamp,location\nc1,view,1,Z\uFFFDrich\n");
        assertThat(imported.summary.replacedCharacters()).isZero();
    }

    @Test
    void bytesThatWindowsKnowsNoCharacterForAreCountedToo() throws Exception {
        byte[] text = "customer_id,event_type,timestamp,location\nc1,view,1,a?b?\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) {
            text[i] = text[i] == '?' ? (byte) 0x81 : text[i];
        }
        Imported imported = Imported.mapped("{\"file\":{\"encoding\":\"windows-1252\"}}", text);
        assertThat(imported.field("location")).isEqualTo(Value.text("a\uFFFDb\uFFFD"));
        assertThat(imported.summary.replacedCharacters()).isEqualTo(2);
    }

    @Test
    void aDelimiterThatIsTheQuoteIsRefused() {
        assertThatThrownBy(() -> Mapping.parse("m.json", "{\"file\":{\"delimiter\":\"'\",\"quote\":\"'\"}}"))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("choose another one");
    }
}
