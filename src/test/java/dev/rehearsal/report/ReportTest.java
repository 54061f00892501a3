package dev.rehearsal.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Wording;
import dev.rehearsal.report.ReportOptions.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {
    private static final Summary SAMPLE = ReportedRuns.ofSample();
    private static final Pattern STYLE_OR_TAG = Pattern.compile("(?s)<style>.*?</style>|<[^>]+>");

    private static byte[] pdf(ReportOptions options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfReport.write(bytes, SAMPLE, options);
        return bytes.toByteArray();
    }

    private static String textOfPdf(ReportOptions options) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(options))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String textOfHtml(ReportOptions options) {
        return STYLE_OR_TAG.matcher(HtmlReport.of(SAMPLE, options)).replaceAll(" ");
    }

    private static ReportOptions only(Section section) {
        return new ReportOptions(EnumSet.of(section), Set.of());
    }

    /** A figure stands behind its label, be that in one line or in the next. */
    private static Pattern figure(String label, long value) {
        return Pattern.compile("(?is)" + Pattern.quote(label) + "\\s+" + Pattern.quote(Wording.count(value)) + "\\b");
    }

    @Test
    void theFiguresAreThoseOfTheSummary() throws IOException {
        JsonNode summary = JsonMapper.shared().readTree(SAMPLE.toJson());
        String html = textOfHtml(only(Section.FIGURES));
        for (String outcome : Set.of("fired", "suppressed", "cancelled", "pending")) {
            long value = summary.path("decisions").path(outcome).asLong(0);
            assertThat(html).containsPattern(figure(outcome, value));
        }
        assertThat(html)
                .containsPattern(
                        figure("Sent", summary.path("messages").path("sent").asLong()));
        String pdf = textOfPdf(only(Section.FIGURES));
        for (String figure : Set.of("fired", "suppressed", "cancelled")) {
            assertThat(pdf)
                    .contains(
                            Wording.count(summary.path("decisions").path(figure).asLong()));
        }
    }

    @Test
    void everyRuleHasItsFiguresInBothForms() throws IOException {
        JsonNode rules = JsonMapper.shared().readTree(SAMPLE.toJson()).path("rules");
        String html = textOfHtml(only(Section.RULES));
        String pdf = textOfPdf(only(Section.RULES)).replaceAll("\\s+", " ");
        SAMPLE.result().pack().rules().forEach(rule -> {
            long fired = rules.path(rule.id()).path("decisions").path("fired").asLong(0);
            assertThat(html).containsPattern("(?s)" + rule.id() + ".*?\\s" + Wording.count(fired) + "\\s");
            assertThat(pdf).contains(rule.name());
        });
    }

    @Test
    void campaignsSayWhatWasSentAndHeldOut() throws IOException {
        JsonNode campaigns = JsonMapper.shared().readTree(SAMPLE.toJson()).path("campaigns");
        String pdf = textOfPdf(only(Section.CAMPAIGNS)).replaceAll("\\s+", " ");
        JsonNode counts = campaigns.path("cart_recovery_campaign").path("messages");
        assertThat(pdf).contains("10 % of customers are held out").contains("Variants voucher and plain, 50 % / 50 %");
        assertThat(pdf)
                .contains(Wording.count(counts.path("sent").asLong()) + " "
                        + Wording.count(counts.path("held_out").asLong()));
    }

    @Test
    void onlyTheSectionsThatWereAskedForAreThere() {
        String html = textOfHtml(only(Section.MESSAGES));
        assertThat(html).contains("per channel").doesNotContain("in words").doesNotContain("Customer 1");
        assertThat(textOfHtml(ReportOptions.PLAIN)).contains("in words").contains("Customer 1 ");
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        assertThat(pdf(ReportOptions.PLAIN)).isEqualTo(pdf(ReportOptions.PLAIN));
        assertThat(HtmlReport.of(SAMPLE, ReportOptions.PLAIN)).isEqualTo(HtmlReport.of(SAMPLE, ReportOptions.PLAIN));
    }

    @Test
    void pagesAreNumberedAndLettersAreInTheFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(ReportOptions.PLAIN))) {
            int pages = document.getNumberOfPages();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Page 1 of " + pages)
                    .contains("Page " + pages + " of " + pages);
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("Inter");
                }
            }
            assertThat(document.getDocumentInformation().getCreationDate().getTimeInMillis())
                    .isEqualTo(SAMPLE.result().horizon() / 1000 * 1000);
        }
    }

    @Test
    void thePageNeedsNothingBesideIt() {
        assertThat(HtmlReport.of(SAMPLE, ReportOptions.PLAIN))
                .doesNotContainPattern("(?i)(src|href)=|url\\(|@import|<script");
    }

    @Test
    void aFieldThatIsAskedForIsShownAndNoOther() throws IOException {
        ReportOptions emails = new ReportOptions(EnumSet.of(Section.CUSTOMERS), Set.of(Field.EMAIL));
        String html = textOfHtml(emails);
        String email = Field.EMAIL.label();
        assertThat(html.toLowerCase(Locale.ROOT))
                .contains("this page holds personal data: " + email.toLowerCase(Locale.ROOT));
        assertThat(html).contains("@").doesNotContain(SAMPLE.result().customerId(0) + " ");
        assertThat(textOfPdf(emails)).contains("@");
        assertThat(textOfHtml(ReportOptions.PLAIN)).doesNotContain("@").contains("No customer is named on this page.");
    }

    @Test
    void nobodyOfTheSampleIsNamed() throws IOException {
        String html = HtmlReport.of(SAMPLE, ReportOptions.PLAIN);
        String pdf = textOfPdf(ReportOptions.PLAIN);
        for (int customer = 0; customer < SAMPLE.result().log().customerCount(); customer++) {
            assertThat(html).doesNotContain(SAMPLE.result().customerId(customer));
            assertThat(pdf).doesNotContain(SAMPLE.result().customerId(customer));
        }
        Path left = Path.of("target", "reports");
        Files.createDirectories(left);
        Files.writeString(left.resolve("sample.html"), html);
        Files.write(left.resolve("sample.pdf"), pdf(ReportOptions.PLAIN));
    }
}
