package dev.rehearsal.report;

import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleSentence;
import java.util.List;
import java.util.stream.IntStream;

/** Every rule in words with its figures, the busiest first. */
final class RuleTable {
    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.FIRED, Outcome.SUPPRESSED, Outcome.CANCELLED, Outcome.PENDING);

    private final Html html;
    private final Summary summary;
    private final ReportOptions options;

    RuleTable(Html html, Summary summary, ReportOptions options) {
        this.html = html;
        this.summary = summary;
        this.options = options;
    }

    /** The numbers of the rules by how often they matched. */
    static List<Integer> busiestFirst(ReplayResult result, Tally tally) {
        return IntStream.range(0, result.pack().rules().size())
                .boxed()
                .sorted((left, right) -> Long.compare(matched(tally, right), matched(tally, left)))
                .toList();
    }

    private static long matched(Tally tally, int rule) {
        return sum(tally.outcomesOfRule(rule).values());
    }

    static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    static String name(Rule rule) {
        return rule.name().isEmpty() ? rule.id() : rule.name();
    }

    void draw() {
        ReportPage.open(html, "Rules", "in words");
        ReportPage.head(html, List.of("Rule"), List.of("Fired", "Suppressed", "Cancelled", "Pending", "Messages"));
        busiestFirst(summary.result(), summary.tally()).forEach(this::rule);
        html.close().close().close();
    }

    private void rule(int number) {
        Rule rule = summary.result().rule(number);
        html.open("tr").open("td");
        html.with(name(rule), "b").text(" ").with(rule.id(), "code");
        html.with(RuleSentence.of(Discreet.rule(rule, options.personal())), "p").close();
        for (Outcome outcome : OUTCOMES) {
            ReportPage.cell(html, summary.tally().outcomesOfRule(number).getOrDefault(outcome, 0L));
        }
        ReportPage.cell(html, sum(summary.tally().statusesOfRule(rule.id()).values()));
        html.close();
    }
}
