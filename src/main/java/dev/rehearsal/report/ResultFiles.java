package dev.rehearsal.report;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.event.Instants;
import dev.rehearsal.ingest.CsvWriter;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.EffectRow;
import dev.rehearsal.replay.FinalProfile;
import dev.rehearsal.replay.JourneyCounts;
import dev.rehearsal.replay.Leaving;
import dev.rehearsal.replay.MessageRow;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Ids;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The result of a replay as files, the same bytes for the same result on every machine: UTF-8, comma, LF, rows sorted
 * by their columns. Ids are written as they are, since other programs compare these files.
 */
public final class ResultFiles {
    public static final String REJECTS = "rejects.csv";
    public static final String SUMMARY = "summary.json";

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
            for (int row : result.messageOrder()) {
                MessageRow message = result.messages().row(row);
                csv.cell(Instants.format(message.at()))
                        .cell(result.customerId(message.customer()))
                        .cell(message.ruleId())
                        .cell(message.channel())
                        .cell(message.campaignId())
                        .cell(message.templateId())
                        .cell(message.variant())
                        .cell(Ids.of(message.status()))
                        .cell(message.reason().id())
                        .cell(Instants.format(message.due()))
                        .endRow();
            }
        }
    }

    private void effects() throws IOException {
        try (CsvWriter csv = csv("effects.csv", "at", "customer_id", "rule_id", "type", "detail")) {
            for (int row : result.effectOrder()) {
                EffectRow effect = result.effects().row(row);
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
        List<Journey> journeys = result.pack().journeys();
        JourneyCounts[] counts = JourneyCounts.of(result);
        List<Integer> sorted = IntStream.range(0, journeys.size())
                .boxed()
                .sorted(Comparator.comparing(number -> journeys.get(number).id(), CodePoints.ORDER))
                .toList();
        try (CsvWriter csv = csv("journeys.csv", "journey_id", "node_id", "entered", "waiting")) {
            for (int number : sorted) {
                journey(csv, journeys.get(number), counts[number]);
            }
        }
    }

    private static void journey(CsvWriter csv, Journey journey, JourneyCounts counts) throws IOException {
        TreeMap<String, List<String>> rows = new TreeMap<>(CodePoints.ORDER);
        for (Leaving how : Leaving.values()) {
            rows.put("#" + how.id(), List.of(Integer.toString(counts.left(how)), ""));
        }
        for (int node = 0; node < journey.nodes().size(); node++) {
            rows.put(
                    journey.nodes().get(node).id(),
                    List.of(Integer.toString(counts.entered(node)), Integer.toString(counts.waiting(node))));
        }
        for (var row : rows.entrySet()) {
            csv.row(
                    journey.id(),
                    row.getKey(),
                    row.getValue().getFirst(),
                    row.getValue().getLast());
        }
    }

    private void profiles() throws IOException {
        try (CsvWriter csv = csv(
                "profiles.csv", "customer_id", "segments", "lifecycle_stage", "behavioral_score", "last_engagement")) {
            for (FinalProfile profile : result.profiles().rows()) {
                csv.row(
                        result.customerId(profile.customer()),
                        String.join(";", profile.segments()),
                        profile.lifecycleStage(),
                        profile.scoreText(),
                        profile.engagementText());
            }
        }
    }
}
