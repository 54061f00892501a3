package dev.rehearsal.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.Format;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the rows of a file are written: separators, quotes, header and what stands before it. */
class DialectsTest {
    private static final String ROWS = """
            user_id,event,time,city
            u1,open,2024-01-01T10:00:00Z,Köln
            u2,click,2024-01-01T11:00:00Z,Łódź
            u3,open,2024-01-01T12:00:00Z,Wien
            """;

    @TempDir
    private Path folder;

    private Proposal of(String text) throws IOException, InputProblem {
        return Accepted.proposed(folder, "data.csv", text);
    }

    private static void looksAsUsual(Proposal proposal, Charset charset) {
        assertThat(proposal.dialect().encoding()).isEqualTo(charset);
        assertThat(proposal.extent().rows()).isEqualTo(3);
        assertThat(proposal.columns())
                .extracting(ColumnProposal::name)
                .containsExactly("user_id", "event", "time", "city");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {", comma", "; semicolon", "| pipe", "tab tab"})
    void theSeparatorIsTheOneThatCutsEveryRowAlike(String mark, String name) throws Exception {
        String delimiter = mark.equals("tab") ? "\t" : mark;
        Proposal proposal = of(ROWS.replace(",", delimiter));
        assertThat(proposal.dialect().delimiter()).isEqualTo(delimiter.charAt(0));
        Evidence evidence = proposal.evidence(Evidence.Topic.DELIMITER).orElseThrow();
        assertThat(evidence.value()).isEqualTo(name);
        assertThat(evidence.sentence()).isEqualTo("Cut at " + name + ", 4 of the first 4 rows have 4 cells.");
    }

    @Test
    void commasOfDecimalsDoNotHideTheSemicolons() throws Exception {
        Proposal proposal = of("kunde;betrag;datum\n17;12,50;2024-01-01\n18;7,00;2024-01-02\n19;1,25;2024-01-03\n");
        assertThat(proposal.dialect().delimiter()).isEqualTo(';');
        assertThat(proposal.mapping().values().decimal()).isEqualTo(',');
    }

    @Test
    void runsOfBlanksWithoutAHeader() throws Exception {
        Accepted file = Accepted.fixture("purchases.txt");
        assertThat(file.proposal.dialect())
                .isEqualTo(Dialect.delimited(Dialect.BLANKS).withHeader(false));
        assertThat(file.lines())
                .containsExactly(
                        "row-1 00104 purchase 1997-01-01T00:00:00.000Z",
                        "row-2 00104 purchase 1997-01-18T00:00:00.000Z",
                        "row-3 10121 purchase 1997-01-12T00:00:00.000Z");
        assertThat(file.field(2, "properties.column_5")).isEqualTo("63.34");
        assertThat(file.proposal.evidence(Evidence.Topic.HEADER).orElseThrow().value())
                .isEqualTo("no");
    }

    @Test
    void everyKindOfLineEndIsSeenAndRead() throws Exception {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            Proposal proposal = of(ROWS.replace("\n", end));
            looksAsUsual(proposal, StandardCharsets.UTF_8);
            assertThat(proposal.evidence(Evidence.Topic.LINE_ENDS).orElseThrow().value())
                    .isEqualTo(end.replace("\r", "CR ").replace("\n", "LF").strip());
        }
    }

    @Test
    void quotesMayBeSingleOrEscapedByABackslashOrMeanNothing() throws Exception {
        Proposal single = of("user_id,event,note\n'u1','open','a, b'\n'u2','open','c, d, e'\n'u3','click','f'\n");
        assertThat(single.dialect().quote()).isEqualTo('\'');
        Proposal backslash =
                of("user_id,event,note\nu1,open,\"a \\\" b, c\"\nu2,open,\"d \\\", e\"\nu3,open,\"f\\\", g\"\n");
        assertThat(backslash.dialect().escape()).isEqualTo(Dialect.Escape.BACKSLASH);
        assertThat(backslash.extent().badRows()).isZero();
        Proposal none = of("user_id|event|note\nu1|open|\"never closed\nu2|click|19\" screen\nu3|open|\"open again\n");
        assertThat(none.dialect().quote()).isEqualTo(Dialect.NO_QUOTE);
        assertThat(none.extent()).isEqualTo(new Extent(3, 0, true));
    }

    @Test
    void aSingleRowOfQuotedJsonDoesNotMakeTheHeaderALineToSkip() throws Exception {
        Proposal proposal = of("key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [102.0, 0.5]}\"\n");
        assertThat(proposal.dialect()).isEqualTo(Dialect.CSV);
        assertThat(proposal.extent()).isEqualTo(new Extent(1, 0, true));
    }

    @Test
    void linesBeforeTheHeaderAreSkipped() throws Exception {
        Proposal proposal = of("Report of the shop\nmade 2024-02-01, by hand\n\n" + ROWS);
        assertThat(proposal.dialect().skippedLines()).isEqualTo(3);
        looksAsUsual(proposal, StandardCharsets.UTF_8);
        assertThat(proposal.evidence(Evidence.Topic.PREAMBLE).orElseThrow().sentence())
                .contains("“Report of the shop”");
    }

    @Test
    void aLineThatAnnouncesTheSeparatorIsObeyedAndSkipped() throws Exception {
        Proposal proposal = of("sep=;\n" + ROWS.replace(",", ";"));
        assertThat(proposal.dialect().skippedLines()).isEqualTo(1);
        looksAsUsual(proposal, StandardCharsets.UTF_8);
    }

    @Test
    void jsonLinesAreToldByTheirBraceWhateverTheNameSays() throws Exception {
        Proposal proposal = of("""
                {"user_id":"u1","event":"open","ts":1700000000,"x":{"y":1}}
                {"user_id":"u2","event":"click","ts":1700000060}
                """);
        assertThat(proposal.dialect().format()).isEqualTo(Format.JSON_LINES);
        assertThat(proposal.mapping().columns())
                .containsEntry("user_id", "customer_id")
                .containsEntry("event", "event_type")
                .containsEntry("ts", "timestamp")
                .containsEntry("x", "properties.x");
    }

    @Test
    void oneJsonListIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> of("[\n {\"user_id\":\"u1\"},\n {\"user_id\":\"u2\"}\n]\n"))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("the file is one JSON list, but an object is needed in every line");
    }

    @Test
    void columnsWithoutANameOrWithAnothersAreSpokenOfAsTheReaderDoes() throws Exception {
        Proposal proposal = of("user_id,event,time,,note,note\nu1,open,2024-01-01T10:00:00Z,1,a,b\n");
        assertThat(proposal.columns())
                .extracting(ColumnProposal::name)
                .containsExactly("user_id", "event", "time", "column 4", "note", "note (2)");
        assertThat(proposal.columns()).extracting(ColumnProposal::target).doesNotHaveDuplicates();
    }

    @Test
    void aFileWithoutRowsIsRefusedInOneSentence() {
        assertThatThrownBy(() -> of("user_id,event,time\n"))
                .isInstanceOf(InputProblem.class)
                .hasMessage("data.csv: there are no rows in it; choose another file.");
        assertThatThrownBy(() -> of("")).hasMessage("data.csv: there are no rows in it; choose another file.");
    }

    @Test
    void whatSomebodyHasSaidIsNotGuessedAgain() throws Exception {
        of(ROWS.replace(",", ";"));
        Source source = Source.file(folder.resolve("data.csv"));
        Proposal proposal = Detection.of(source, Dialect.delimited(','));
        assertThat(proposal.dialect().delimiter()).isEqualTo(',');
        assertThat(proposal.columns()).hasSize(1);
        assertThat(proposal.isComplete()).isFalse();
    }
}
