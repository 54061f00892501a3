package dev.rehearsal.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which bytes a file is written: compression and encoding. */
class EncodingsTest {
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

    private Proposal of(byte[] bytes) throws IOException, InputProblem {
        Path file = folder.resolve("data.bin");
        Files.write(file, bytes);
        return Detection.of(Source.file(file));
    }

    private static byte[] joined(int[] mark, byte[] text) {
        byte[] all = new byte[mark.length + text.length];
        for (int i = 0; i < mark.length; i++) {
            all[i] = (byte) mark[i];
        }
        System.arraycopy(text, 0, all, mark.length, text.length);
        return all;
    }

    private static void looksAsUsual(Proposal proposal, Charset charset) {
        assertThat(proposal.dialect().encoding()).isEqualTo(charset);
        assertThat(proposal.extent().rows()).isEqualTo(3);
        assertThat(proposal.columns())
                .extracting(ColumnProposal::name)
                .containsExactly("user_id", "event", "time", "city");
    }

    @Test
    void plainUtf8IsRecognisedByItsWellFormedCharacters() throws Exception {
        Proposal proposal = of(ROWS);
        looksAsUsual(proposal, StandardCharsets.UTF_8);
        assertThat(proposal.evidence(Evidence.Topic.ENCODING).orElseThrow().sentence())
                .isEqualTo("All 4 characters beyond ASCII are well-formed UTF-8.");
    }

    @Test
    void byteOrderMarksAreObeyedAndAreNoPartOfTheFirstName() throws Exception {
        looksAsUsual(
                of(joined(new int[] {0xEF, 0xBB, 0xBF}, ROWS.getBytes(StandardCharsets.UTF_8))),
                StandardCharsets.UTF_8);
        looksAsUsual(
                of(joined(new int[] {0xFF, 0xFE}, ROWS.getBytes(StandardCharsets.UTF_16LE))),
                StandardCharsets.UTF_16LE);
        looksAsUsual(
                of(joined(new int[] {0xFE, 0xFF}, ROWS.getBytes(StandardCharsets.UTF_16BE))),
                StandardCharsets.UTF_16BE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAMarkIsRecognisedByItsZeros(String name) throws Exception {
        looksAsUsual(of(ROWS.getBytes(Charset.forName(name))), Charset.forName(name));
    }

    @Test
    void oneByteEncodingsAreToldApartByWhatOnlyOneOfThemHas() throws Exception {
        String latin = ROWS.replace("Łódź", "Málaga");
        Proposal latin1 = of(latin.getBytes(StandardCharsets.ISO_8859_1));
        looksAsUsual(latin1, StandardCharsets.ISO_8859_1);
        Proposal windows = of(latin.replace("Wien", "5 € “Wien”").getBytes(Charset.forName("windows-1252")));
        looksAsUsual(windows, Charset.forName("windows-1252"));
        assertThat(windows.evidence(Evidence.Topic.ENCODING).orElseThrow().sentence())
                .isEqualTo(
                        "At 5 places the file is no UTF-8; 3 bytes stand for characters such as € or ’ in Windows-1252"
                                + " and for none in Latin-1.");
    }

    @Test
    void aFewBrokenCharactersDoNotMakeAnotherEncoding() throws Exception {
        byte[] broken = ROWS.replace("Wien", "ä".repeat(40) + "§").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < broken.length - 1; i++) {
            if ((broken[i] & 0xFF) == 0xC2 && (broken[i + 1] & 0xFF) == 0xA7) {
                broken[i] = (byte) 0xA7;
            }
        }
        assertThat(of(broken).evidence(Evidence.Topic.ENCODING).orElseThrow().sentence())
                .contains("44 characters are well-formed UTF-8; at 2 places something else stands");
    }

    @Test
    void whatIsCompressedIsToldByItsContentNotByItsName() throws Exception {
        Proposal proposal = of(zipped(ROWS));
        looksAsUsual(proposal, StandardCharsets.UTF_8);
        assertThat(proposal.evidence(Evidence.Topic.COMPRESSION).orElseThrow().value())
                .isEqualTo("gzip");
        assertThat(of(ROWS).evidence(Evidence.Topic.COMPRESSION)).isEmpty();
    }

    @Test
    void aCompressedFileThatBreaksOffIsProposedAsFarAsItGoes() throws Exception {
        StringBuilder rows = new StringBuilder("user_id,event,time\n");
        for (int i = 0; i < 20_000; i++) {
            rows.append('u')
                    .append(i * 7919 % 10_007)
                    .append(",open,")
                    .append(1_700_000_000 + i * 31)
                    .append('\n');
        }
        byte[] zipped = zipped(rows.toString());
        Proposal proposal = of(Arrays.copyOf(zipped, zipped.length / 2));
        assertThat(proposal.extent().rows()).isBetween(5_000L, 19_999L);
        assertThat(proposal.decisions())
                .extracting(Decision::sentence)
                .anySatisfy(sentence -> assertThat(sentence).contains("the compressed file breaks off here"));
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
