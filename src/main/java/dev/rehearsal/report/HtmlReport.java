package dev.rehearsal.report;

import java.io.IOException;
import java.io.Writer;

/**
 * A replay as one page of HTML that needs nothing beside it: figures, charts, and every rule in words. Light and dark as the
 * reader's machine is, and printable. The same run gives the same bytes.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /** Writes the page as {@code report.html}, without anybody's personal data. */
    public static void write(WholeFiles files, Summary summary) throws IOException {
        try (Writer out = files.open("report.html")) {
            out.write(of(summary, ReportOptions.PLAIN));
        }
    }

    /** The whole page. */
    public static String of(Summary summary, ReportOptions options) {
        return ReportPage.of(summary, options, "report.css");
    }
}
