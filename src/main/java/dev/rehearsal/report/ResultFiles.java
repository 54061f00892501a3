package dev.rehearsal.report;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.event.Instants;
import dev.rehearsal.ingest.CsvWriter;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.EffectRow;
import dev.rehearsal.replay.FinalProfile;
import dev.rehearsal.replay.MessageRow;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Ids;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The result of a replay as files, the same bytes for the same result on every machine: UTF-8, comma, LF, rows sorted
 * by their columns. Ids are written as they are, since other programs compare these files.
 */
public final class ResultFiles {
    public static final String REJECTS = "rejects.csv";
    public static final String SUMMARY = "summary.json";

    private static final List<String> WAYS_OUT = List.of("#completed", "#exit_criteria", "#goal");

    private final WholeFiles files;
    private final ReplayResult result;

    private ResultFiles(WholeFiles files, ReplayResult result) {
        this.files = files;
        this.result = result;
    }

    /** Writes every file but that of the rejects, which whoever read the log has begun; returns the summary. */
    public static Summary write(
            WholeFiles files, ReplayResult result, LeftOut leftOut, Duration loading, Duration replaying)
            throws IOException {
        long begin = System.nanoTime();
        files.outdate(REJECTS);
        ResultFiles writing = new ResultFiles(files, result);
        writing.decisions();
        writing.messages();
        writing.effects();
        writing.journeys();
        writing.profiles();
        Tally tally = Tally.of(result);
        Elapsed elapsed = new Elapsed(loading, replaying, Duration.ofNanos(System.nanoTime() - begin));
        Summary summary = new Summary(result, tally, leftOut, elapsed);
        try (Writer out = files.open(SUMMARY)) {
            out.write(summary.toJson());
        }
        return summary;
    }

    private CsvWriter csv(String name, String... header) throws IOException {
        return new CsvWriter(files.open(name)).row(header);
    }

    private void decisions() throws IOException {
        DecisionTable decisions = result.decisions();
        try (CsvWriter csv = csv(
                "decisions.csv", "at", "customer_id", "rule_id", "outcome", "reason", "trigger", "trigger_event_id")) {
            for (int row : result.decisionOrder()) {
                csv.cell(Instants.format(decisions.at(row)))
                        .cell(result.customerId(decisions.customer(row)))
                        .cell(result.rule(decisions.rule(row)).id())
                        .cell(Ids.of(decisions.outcome(row)))
                        .cell(decisions.reason(row).id())
                        .cell(Ids.of(decisions.trigger(row)))
                        .cell(result.triggerEventId(row))
                        .endRow();
            }
        }
    }

    private void messages() throws IOException {
        try (CsvWriter csv = csv(
                "messages.csv",
                "at",
                "customer_id",
                "rule_id",
                "channel",
                "campaign_id",
                "template_id",
                "variant",
                "status",
                "reason",
                "due")) {
            for (MessageRow message : result.sortedMessages()) {
                csv.cell(Instants.format(message.at()))
                        .cell(result.customerId(message.customer()))
                        .cell(message.ruleId())
                        .cell(message.channel())
                        .cell(message.campaignId())
                        .cell(message.templateId())
                        .cell(message.variant())
                        .cell(Ids.of(message.status()))
                        .cell(message.reason())
                        .cell(Instants.format(message.due()))
                        .endRow();
            }
        }
    }

    private void effects() throws IOException {
        try (CsvWriter csv = csv("effects.csv", "at", "customer_id", "rule_id", "type", "detail")) {
            for (EffectRow effect : result.sortedEffects()) {
                csv.cell(Instants.format(effect.at()))
                        .cell(result.customerId(effect.customer()))
                        .cell(effect.ruleId())
                        .cell(effect.type())
                        .cell(effect.detail())
                        .endRow();
            }
        }
    }

    private void journeys() throws IOException {
        List<Journey> sorted = result.pack().journeys().stream()
                .sorted(Comparator.comparing(Journey::id, CodePoints.ORDER))
                .toList();
        try (CsvWriter csv = csv("journeys.csv", "journey_id", "node_id", "entered", "waiting")) {
            for (Journey journey : sorted) {
                journey(csv, journey);
            }
        }
    }

    private static void journey(CsvWriter csv, Journey journey) throws IOException {
        TreeSet<String> rows = new TreeSet<>(CodePoints.ORDER);
        rows.addAll(WAYS_OUT);
        journey.nodes().stream().map(Node::id).forEach(rows::add);
        for (String row : rows) {
            csv.row(journey.id(), row, "0", WAYS_OUT.contains(row) ? "" : "0");
        }
    }

    private void profiles() throws IOException {
        List<FinalProfile> sorted = result.profiles().stream()
                .sorted(Comparator.comparingInt(FinalProfile::customer))
                .toList();
        try (CsvWriter csv = csv(
                "profiles.csv", "customer_id", "segments", "lifecycle_stage", "behavioral_score", "last_engagement")) {
            for (FinalProfile profile : sorted) {
                csv.row(
                        result.customerId(profile.customer()),
                        String.join(";", profile.segments()),
                        profile.lifecycleStage(),
                        score(profile.behavioralScore()),
                        profile.lastEngagement() == Instants.NONE ? "" : Instants.format(profile.lastEngagement()));
            }
        }
    }

    private static String score(double score) {
        return Double.isNaN(score)
                ? ""
                : new BigDecimal(score).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }
}
