package dev.rehearsal.report;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.event.Instants;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.replay.EffectTable;
import dev.rehearsal.replay.FinalProfile;
import dev.rehearsal.replay.JourneyCounts;
import dev.rehearsal.replay.Leaving;
import dev.rehearsal.replay.ProfileTable;
import dev.rehearsal.replay.ReplayResult;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The tables of a result as CSV, a file each, straight from the columns. What rows have in common is encoded once. Each
 * may be written by another thread.
 */
final class ResultTables {
    private final WholeFiles files;
    private final ReplayResult result;

    ResultTables(WholeFiles files, ReplayResult result) {
        this.files = files;
        this.result = result;
    }

    private CsvBytes csv(String name, String... header) throws IOException {
        return new CsvBytes(files.stream(name)).row(header);
    }

    void decisions() throws IOException {
        RowFiles.decisions(files.stream("decisions.csv"), result, result.decisionOrder());
    }

    void messages() throws IOException {
        RowFiles.messages(files.stream("messages.csv"), result, result.messageOrder());
    }

    void effects() throws IOException {
        EffectTable effects = result.effects();
        byte[][] kinds =
                RowFiles.encoded(effects.kinds(), kind -> new String[] {kind.ruleId(), kind.type(), kind.detail()});
        try (CsvBytes csv = csv("effects.csv", "at", "customer_id", "rule_id", "type", "detail")) {
            for (int row : result.effectOrder()) {
                csv.instant(effects.at(row))
                        .cell(result.customerId(effects.customer(row)))
                        .cells(kinds[effects.kind(row)])
                        .endRow();
            }
        }
    }

    void profiles() throws IOException {
        ProfileTable profiles = result.profiles();
        byte[][] segments = RowFiles.encoded(profiles.segmentSets(), set -> new String[] {String.join(";", set)});
        byte[][] stages = RowFiles.encoded(profiles.stages(), stage -> new String[] {stage});
        try (CsvBytes csv = csv(
                "profiles.csv", "customer_id", "segments", "lifecycle_stage", "behavioral_score", "last_engagement")) {
            for (int row = 0; row < profiles.size(); row++) {
                csv.cell(result.customerId(profiles.customer(row)))
                        .cells(segments[profiles.segments(row)])
                        .cells(stages[profiles.stage(row)])
                        .cell(FinalProfile.scoreText(profiles.score(row)));
                if (profiles.lastEngagement(row) == Instants.NONE) {
                    csv.empty().endRow();
                } else {
                    csv.instant(profiles.lastEngagement(row)).endRow();
                }
            }
        }
    }

    void journeys() throws IOException {
        List<Journey> journeys = result.pack().journeys();
        JourneyCounts[] counts = JourneyCounts.of(result);
        List<Integer> sorted = IntStream.range(0, journeys.size())
                .boxed()
                .sorted(Comparator.comparing(number -> journeys.get(number).id(), CodePoints.ORDER))
                .toList();
        try (CsvBytes csv = csv("journeys.csv", "journey_id", "node_id", "entered", "waiting")) {
            for (int number : sorted) {
                journey(csv, journeys.get(number), counts[number]);
            }
        }
    }

    private static void journey(CsvBytes csv, Journey journey, JourneyCounts counts) throws IOException {
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
}
