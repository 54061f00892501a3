package dev.rehearsal.report;

import dev.rehearsal.event.Instants;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Ids;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleSentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A replay as one page of HTML that needs nothing beside it: figures, charts, and every rule in words. It speaks of
 * counts only and names no customer, so that it can be passed on.
 */
public final class HtmlReport {
    private final Html html = new Html();
    private final Summary summary;
    private final ReplayResult result;
    private final Tally tally;
    private final List<Integer> busiestFirst;

    private HtmlReport(Summary summary) {
        this.summary = summary;
        this.result = summary.result();
        this.tally = summary.tally();
        this.busiestFirst = IntStream.range(0, result.pack().rules().size())
                .boxed()
                .sorted((left, right) -> Long.compare(matched(right), matched(left)))
                .toList();
    }

    /** Writes the page as {@code report.html}. */
    public static void write(WholeFiles files, Summary summary) throws IOException {
        try (Writer out = files.open("report.html")) {
            out.write(of(summary));
        }
    }

    /** The whole page. */
    public static String of(Summary summary) {
        HtmlReport report = new HtmlReport(summary);
        report.html.raw("<!DOCTYPE html>\n").open("html", "lang", "en");
        report.head();
        report.html.open("body").open("main");
        report.heading();
        report.cards();
        report.charts();
        report.rules();
        report.notes();
        report.html.close().close().close();
        return report.html + "\n";
    }

    /** A count as people read it, the same in every country. */
    static String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }

    private String title() {
        return Objects.requireNonNullElse(result.pack().name(), "Rules in rehearsal");
    }

    private void head() {
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.with(title() + " – replay report", "title");
        html.open("style").raw(style()).close().close();
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("/report/report.css")) {
            return new String(
                    Objects.requireNonNull(in, "report.css is packaged").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException("the packaged report.css cannot be read", broken);
        }
    }

    private void heading() {
        html.open("header").with("Replay report", "p", "class", "eyebrow").with(title(), "h1");
        String span = result.horizon() == Instants.NONE
                ? "No events were replayed."
                : count(result.events()) + " events of "
                        + count(result.profiles().size()) + " customers from " + Instants.format(firstTime()) + " to "
                        + Instants.format(result.horizon());
        html.with(span, "p", "class", "muted").close();
    }

    private long firstTime() {
        EventLog log = result.log();
        return IntStream.range(0, log.customerCount())
                .filter(customer -> log.start(customer) < log.end(customer))
                .mapToLong(customer -> log.timeAt(log.start(customer)))
                .min()
                .orElse(result.horizon());
    }

    private void cards() {
        html.open("section", "class", "cards");
        card("Fired", tally.outcomes().getOrDefault(Outcome.FIRED, 0L), "fired");
        card("Suppressed", tally.outcomes().getOrDefault(Outcome.SUPPRESSED, 0L), "suppressed");
        card("Cancelled", tally.outcomes().getOrDefault(Outcome.CANCELLED, 0L), "cancelled");
        card("Pending", tally.outcomes().getOrDefault(Outcome.PENDING, 0L), "pending");
        card("Messages", result.messages().size(), "sent");
        card("Other effects", result.effects().size(), "plain");
        html.close();
    }

    private void card(String label, long value, String colour) {
        html.open("div", "class", "card");
        html.open("span", "class", "label")
                .with("", "i", "class", "swatch " + colour)
                .text(label)
                .close();
        html.with(count(value), "strong").close();
    }

    private void charts() {
        if (result.horizon() != Instants.NONE) {
            Days days = new Days(firstTime(), result.horizon());
            DayCounts counts = new DayCounts(result, days);
            chart(
                    "Firings per " + days.unit(),
                    "by rule",
                    () -> Columns.draw(html, "Firings over time, stacked by rule", days, counts.firings()));
            chart(
                    "Events per " + days.unit(),
                    "by type",
                    () -> Columns.draw(html, "Events over time, stacked by type", days, counts.events()));
        }
        List<String> names = busiestFirst.stream().map(this::name).toList();
        chart(
                "Outcomes",
                "per rule",
                () -> Bars.draw(
                        html,
                        "Outcomes per rule",
                        names,
                        series(
                                List.of(Outcome.FIRED, Outcome.SUPPRESSED, Outcome.CANCELLED, Outcome.PENDING),
                                this::outcomes)));
        chart(
                "Why rules were held back",
                "suppressed, per rule",
                () -> Bars.draw(
                        html,
                        "Reasons of suppression per rule",
                        names,
                        series(List.of(Reason.values()), this::reasons)));
        List<String> channels = List.copyOf(tally.statusesOfChannels().keySet());
        chart(
                "Messages",
                "per channel",
                () -> Bars.draw(
                        html,
                        "Messages per channel",
                        channels,
                        series(List.of(MessageStatus.values()), this::statuses)));
    }

    private void chart(String title, String subtitle, Runnable drawing) {
        html.open("section", "class", "panel")
                .open("h2")
                .text(title + " ")
                .with(subtitle, "small")
                .close();
        drawing.run();
        html.close();
    }

    private List<Map<Outcome, Long>> outcomes() {
        return busiestFirst.stream().map(tally::outcomesOfRule).toList();
    }

    private List<Map<Reason, Long>> reasons() {
        return busiestFirst.stream().map(tally::reasonsOfRule).toList();
    }

    private List<Map<MessageStatus, Long>> statuses() {
        return List.copyOf(tally.statusesOfChannels().values());
    }

    private interface Lines<K extends Enum<K>> {
        List<Map<K, Long>> counts();
    }

    private static <K extends Enum<K>> List<Series> series(List<K> keys, Lines<K> lines) {
        List<Series> series = new ArrayList<>();
        for (K key : keys) {
            List<Long> values = lines.counts().stream()
                    .map(counts -> counts.getOrDefault(key, 0L))
                    .toList();
            String name = Ids.of(key).replace('_', ' ');
            series.add(new Series(name, colour(key), values));
        }
        return series;
    }

    private static String colour(Enum<?> key) {
        return key instanceof Reason reason
                ? "data-" + (1 + List.of(Reason.values()).indexOf(reason) % 8)
                : Ids.of(key).replace('_', '-');
    }

    private long matched(int rule) {
        return tally.outcomesOfRule(rule).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private String name(int rule) {
        Rule known = result.rule(rule);
        return known.name().isEmpty() ? known.id() : known.name();
    }

    private void rules() {
        html.open("section", "class", "panel")
                .open("h2")
                .text("Rules ")
                .with("in words", "small")
                .close();
        html.open("table").open("thead").open("tr").with("Rule", "th");
        for (String column : List.of("Fired", "Suppressed", "Cancelled", "Pending", "Messages")) {
            html.with(column, "th", "class", "number");
        }
        html.close().close().open("tbody");
        busiestFirst.forEach(this::rule);
        html.close().close().close();
    }

    private void rule(int number) {
        Rule rule = result.rule(number);
        html.open("tr").open("td");
        html.with(name(number), "b").text(" ").with(rule.id(), "code");
        html.with(RuleSentence.of(rule), "p").close();
        for (Outcome outcome : List.of(Outcome.FIRED, Outcome.SUPPRESSED, Outcome.CANCELLED, Outcome.PENDING)) {
            cell(tally.outcomesOfRule(number).getOrDefault(outcome, 0L));
        }
        cell(tally.statusesOfRule(rule.id()).values().stream()
                .mapToLong(Long::longValue)
                .sum());
        html.close();
    }

    private void cell(long value) {
        html.with(count(value), "td", "class", value == 0 ? "number zero" : "number");
    }

    private void notes() {
        html.open("footer");
        html.with(
                count(summary.leftOut().duplicates()) + " duplicate rows were dropped and "
                        + count(summary.leftOut().rejects())
                        + " rows could not be read. Times and days are UTC. No customer is named on this page.",
                "p");
        html.close();
    }
}
