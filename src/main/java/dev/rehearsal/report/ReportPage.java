package dev.rehearsal.report;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Wording;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.report.ReportOptions.Section;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The page of a report, the same for the screen and for paper but for its style. */
final class ReportPage {
    private final Html html = new Html();
    private final Summary summary;
    private final ReplayResult result;
    private final ReportOptions options;

    private ReportPage(Summary summary, ReportOptions options) {
        this.summary = summary;
        this.result = summary.result();
        this.options = options;
    }

    /** @param style the style sheet among the resources of reports, which goes into the page */
    static String of(Summary summary, ReportOptions options, String style) {
        ReportPage page = new ReportPage(summary, options);
        page.html.raw("<!DOCTYPE html>\n").open("html", "lang", "en");
        page.head(style);
        page.html.open("body").open("main");
        page.heading();
        page.sections();
        page.notes();
        page.html.close().close().close();
        return page.html + "\n";
    }

    static String title(ReplayResult result) {
        return Objects.requireNonNullElse(result.pack().name(), "Rules in rehearsal");
    }

    private void head(String style) {
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.with(title(result) + " – replay report", "title");
        html.open("style").raw(resource(style)).close().close();
    }

    private static String resource(String style) {
        try (InputStream in = ReportPage.class.getResourceAsStream("/report/" + style)) {
            return new String(
                    Objects.requireNonNull(in, style + " is packaged").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException("the packaged " + style + " cannot be read", broken);
        }
    }

    private void heading() {
        html.open("div", "class", "header")
                .with("Replay report", "p", "class", "eyebrow")
                .with(title(result), "h1");
        String span = result.horizon() == Instants.NONE
                ? "No events were replayed."
                : Wording.count(result.events()) + " events of "
                        + Wording.count(result.profiles().size()) + " customers from " + day(firstTime()) + " to "
                        + day(result.horizon());
        html.with(span, "p", "class", "muted").close();
    }

    private static String day(long instant) {
        return Instants.format(instant).substring(0, "2026-03-01".length());
    }

    private long firstTime() {
        EventLog log = result.log();
        return IntStream.range(0, log.customerCount())
                .filter(customer -> log.start(customer) < log.end(customer))
                .mapToLong(customer -> log.timeAt(log.start(customer)))
                .min()
                .orElse(result.horizon());
    }

    private void sections() {
        RunCharts charts = new RunCharts(html, summary);
        RuleTable rules = new RuleTable(html, summary, options);
        if (options.has(Section.FIGURES)) {
            FigureCards.draw(html, summary);
        }
        if (options.has(Section.OVER_TIME) && result.horizon() != Instants.NONE) {
            charts.overTime(firstTime());
        }
        if (options.has(Section.OUTCOMES)) {
            charts.outcomes();
        }
        if (options.has(Section.MESSAGES)) {
            charts.messages();
        }
        if (options.has(Section.CAMPAIGNS) && !result.pack().campaigns().isEmpty()) {
            CampaignTable.draw(html, summary);
        }
        if (options.has(Section.RULES)) {
            rules.draw();
        }
        if (options.has(Section.CUSTOMERS)) {
            CustomerTable.draw(html, result, options);
        }
    }

    /** Opens a section of the page under its title; whoever opens it closes it. */
    static void open(Html html, String title, String subtitle) {
        html.open("div", "class", "panel")
                .open("h2")
                .text(title + " ")
                .with(subtitle, "small")
                .close();
    }

    /** The head of a table, open for its rows: the first column holds words, the others numbers from a place on. */
    static void head(Html html, List<String> words, List<String> numbers) {
        html.open("table").open("thead").open("tr");
        words.forEach(word -> html.with(word, "th"));
        numbers.forEach(number -> html.with(number, "th", "class", "number"));
        html.close().close().open("tbody");
    }

    static void cell(Html html, long value) {
        html.with(Wording.count(value), "td", "class", value == 0 ? "number zero" : "number");
    }

    private void notes() {
        List<Field> shown = options.has(Section.CUSTOMERS) ? options.shown(result.log()) : List.of();
        String personal = shown.isEmpty()
                ? "No customer is named on this page."
                : "This page holds personal data: "
                        + Wording.list(shown.stream().map(Field::label).toList(), "and") + ". Treat it as such.";
        html.open("div", "class", "footer");
        html.with(leftOut() + "Times and days are UTC. " + personal, "p");
        html.close();
    }

    private String leftOut() {
        LeftOut rows = summary.leftOut();
        return rows.duplicates() == 0 && rows.rejects() == 0
                ? ""
                : Wording.count(rows.duplicates()) + " duplicate rows were dropped and " + Wording.count(rows.rejects())
                        + " rows could not be read. ";
    }
}
