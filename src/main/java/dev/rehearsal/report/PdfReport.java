package dev.rehearsal.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.rehearsal.event.Instants;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * The same report on paper: pages of A4 with numbers, and the letters of Inter in the file. Dates and the id of the document
 * follow from the run, so that the same run gives the same bytes.
 */
public final class PdfReport {
    private static final String FAMILY = "Inter Tabular";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PdfReport() {}

    /** Writes the whole document and leaves the stream open. */
    public static void write(OutputStream out, Summary summary, ReportOptions options) throws IOException {
        XRLog.setLoggerImpl(new QuietPdfLog());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "InterTabular-Regular.ttf", REGULAR);
        font(builder, "InterTabular-SemiBold.ttf", BOLD);
        String page = ReportPage.of(summary, options, "report-print.css");
        builder.withHtmlContent(page, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            label(document, summary);
            document.setDocumentId((long) page.hashCode());
            document.save(out);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(() -> font(file), FAMILY, weight, FontStyle.NORMAL, true);
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(
                PdfReport.class.getResourceAsStream("/fonts/" + file), () -> file + " is packaged");
    }

    private static void label(PDDocument document, Summary summary) {
        Calendar when = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        long horizon = summary.result().horizon();
        when.setTimeInMillis(horizon == Instants.NONE ? 0 : horizon);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(ReportPage.title(summary.result()) + " – replay report");
        information.setCreator("Rehearsal");
        information.setProducer("Rehearsal");
        information.setCreationDate(when);
        information.setModificationDate(when);
        document.setDocumentInformation(information);
    }
}
