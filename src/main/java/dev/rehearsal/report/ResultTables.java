package dev.rehearsal.report;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.event.Instants;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.log.TextColumn;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.EffectTable;
import dev.rehearsal.replay.FinalProfile;
import dev.rehearsal.replay.JourneyCounts;
import dev.rehearsal.replay.Leaving;
import dev.rehearsal.replay.MessageReason;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ProfileTable;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.replay.TriggerKind;
import dev.rehearsal.rule.Ids;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
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

    private static <T> byte[][] encoded(List<T> things, Function<T, String[]> cells) {
        return things.stream().map(cells).map(CsvBytes::encoded).toArray(byte[][]::new);
    }

    private static <E extends Enum<E>> Function<E, byte[]> encoded(Class<E> type, Function<E, String> id) {
        Map<E, byte[]> encoded = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            encoded.put(constant, CsvBytes.encoded(id.apply(constant)));
        }
        return constant -> Objects.requireNonNull(encoded.get(constant));
    }

    void decisions() throws IOException {
        DecisionTable decisions = result.decisions();
        TextColumn eventIds = result.log().eventIds();
        byte[][] rules = encoded(result.pack().rules(), rule -> new String[] {rule.id()});
        Function<Outcome, byte[]> outcomes = encoded(Outcome.class, Ids::of);
        Function<Reason, byte[]> reasons = encoded(Reason.class, Reason::id);
        Function<TriggerKind, byte[]> triggers = encoded(TriggerKind.class, Ids::of);
        try (CsvBytes csv = csv(
                "decisions.csv", "at", "customer_id", "rule_id", "outcome", "reason", "trigger", "trigger_event_id")) {
            for (int row : result.decisionOrder()) {
                csv.instant(decisions.at(row))
                        .cell(result.customerId(decisions.customer(row)))
                        .cells(rules[decisions.rule(row)])
                        .cells(outcomes.apply(decisions.outcome(row)))
                        .cells(reasons.apply(decisions.reason(row)))
                        .cells(triggers.apply(decisions.trigger(row)));
                int event = decisions.event(row);
                if (event == DecisionTable.NO_EVENT) {
                    csv.empty().endRow();
                } else {
                    csv.cell(eventIds, event).endRow();
                }
            }
        }
    }

    void messages() throws IOException {
        MessageTable messages = result.messages();
        byte[][] kinds = encoded(messages.kinds(), kind ->
                new String[] {kind.ruleId(), kind.channel(), kind.campaignId(), kind.templateId(), kind.variant()});
        Function<MessageStatus, byte[]> statuses = encoded(MessageStatus.class, Ids::of);
        Function<MessageReason, byte[]> reasons = encoded(MessageReason.class, MessageReason::id);
        try (CsvBytes csv = csv(
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
                csv.instant(messages.at(row))
                        .cell(result.customerId(messages.customer(row)))
                        .cells(kinds[messages.kind(row)])
                        .cells(statuses.apply(messages.status(row)))
                        .cells(reasons.apply(messages.reason(row)))
                        .instant(messages.due(row))
                        .endRow();
            }
        }
    }

    void effects() throws IOException {
        EffectTable effects = result.effects();
        byte[][] kinds = encoded(effects.kinds(), kind -> new String[] {kind.ruleId(), kind.type(), kind.detail()});
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
        byte[][] segments = encoded(profiles.segmentSets(), set -> new String[] {String.join(";", set)});
        byte[][] stages = encoded(profiles.stages(), stage -> new String[] {stage});
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
