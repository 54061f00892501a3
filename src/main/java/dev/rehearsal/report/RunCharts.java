package dev.rehearsal.report;

import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The charts of a run: over time, per rule, per channel. */
final class RunCharts {
    private final Html html;
    private final ReplayResult result;
    private final Tally tally;

    RunCharts(Html html, Summary summary) {
        this.html = html;
        this.result = summary.result();
        this.tally = summary.tally();
    }

    void overTime(long firstTime) {
        Days days = new Days(firstTime, result.horizon());
        DayCounts counts = new DayCounts(result, days);
        ReportPage.open(html, "Firings per " + days.unit(), "by rule");
        Columns.draw(html, "Firings over time, stacked by rule", days, counts.firings());
        html.close();
        ReportPage.open(html, "Events per " + days.unit(), "by type");
        Columns.draw(html, "Events over time, stacked by type", days, counts.events());
        html.close();
    }

    void outcomes() {
        List<Integer> rules = RuleTable.busiestFirst(result, tally);
        List<String> names =
                rules.stream().map(rule -> RuleTable.name(result.rule(rule))).toList();
        ReportPage.open(html, "Outcomes", "per rule");
        List<Outcome> outcomes = List.of(Outcome.FIRED, Outcome.SUPPRESSED, Outcome.CANCELLED, Outcome.PENDING);
        Bars.draw(
                html,
                "Outcomes per rule",
                names,
                series(outcomes, rules.stream().map(tally::outcomesOfRule).toList()));
        html.close();
        ReportPage.open(html, "Why rules were held back", "suppressed, per rule");
        List<Integer> heldBack = rules.stream()
                .filter(rule -> !tally.reasonsOfRule(rule).isEmpty())
                .toList();
        Bars.draw(
                html,
                "Reasons of suppression per rule",
                heldBack.stream().map(rule -> RuleTable.name(result.rule(rule))).toList(),
                series(
                        List.of(Reason.values()),
                        heldBack.stream().map(tally::reasonsOfRule).toList()));
        html.close();
    }

    void messages() {
        ReportPage.open(html, "Messages", "per channel");
        Bars.draw(
                html,
                "Messages per channel",
                List.copyOf(tally.statusesOfChannels().keySet()),
                series(
                        List.of(MessageStatus.values()),
                        List.copyOf(tally.statusesOfChannels().values())));
        html.close();
    }

    private static <K extends Enum<K>> List<Series> series(List<K> keys, List<Map<K, Long>> lines) {
        List<Series> series = new ArrayList<>();
        for (K key : keys) {
            List<Long> values =
                    lines.stream().map(counts -> counts.getOrDefault(key, 0L)).toList();
            series.add(new Series(Ids.of(key).replace('_', ' '), colour(key), values));
        }
        return series;
    }

    private static String colour(Enum<?> key) {
        return key instanceof Reason reason
                ? "data-" + (1 + List.of(Reason.values()).indexOf(reason) % 8)
                : Ids.of(key).replace('_', '-');
    }
}
