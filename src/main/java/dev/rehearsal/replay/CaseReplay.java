package dev.rehearsal.replay;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.event.Event;
import dev.rehearsal.event.Instants;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Profiles;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackCase;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Ids;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Replays a case of a pack alone and says where it went another way than the case expects. Expected rows stand in the
 * order of result files; only the columns that they name are compared, but every row has to be expected.
 */
public final class CaseReplay {
    private final ReplayResult result;

    private CaseReplay(ReplayResult result) {
        this.result = result;
    }

    /** A sentence for each difference; none when everything came as expected. */
    public static List<String> differences(RulePack pack, PackCase story) {
        return compare(pack, story).differences().stream()
                .map(CaseDifference::sentence)
                .toList();
    }

    /** What differs, and the decisions that were made, by column. */
    public record Comparison(List<CaseDifference> differences, List<Map<String, String>> decisions) {}

    public static Comparison compare(RulePack pack, PackCase story) {
        CaseReplay replay = new CaseReplay(run(pack, story));
        PackCase.Expectation expect = story.expect();
        List<Map<String, String>> decisions = replay.decisions();
        List<CaseDifference> differences = new ArrayList<>();
        differences.addAll(CaseDifference.between("decision", expect.decisions(), decisions));
        differences.addAll(CaseDifference.between("message", expect.messages(), replay.messages()));
        differences.addAll(CaseDifference.between("effect", expect.effects(), replay.effects()));
        differences.addAll(CaseDifference.between("journey row", expect.journeys(), replay.journeys()));
        differences.addAll(CaseDifference.between("profile", expect.profiles(), replay.profiles()));
        return new Comparison(differences, decisions);
    }

    /** All that the pack does in the story, as rows with every column. */
    public static PackCase.Expectation outcome(RulePack pack, PackCase story) {
        CaseReplay replay = new CaseReplay(run(pack, story));
        return new PackCase.Expectation(
                replay.decisions(), replay.messages(), replay.effects(), replay.journeys(), replay.profiles());
    }

    public static ReplayResult run(RulePack pack, PackCase story) {
        return Replay.bind(pack, log(story)).run(new ReplayOptions(story.until(), false), Progress.NONE);
    }

    private static EventLog log(PackCase story) {
        EventBatch.Builder batch = new EventBatch.Builder();
        for (Event event : story.events()) {
            batch.row(event.id(), event.customerId(), event.type(), event.time());
            event.fields().forEach(batch::put);
        }
        Profiles.Builder profiles = new Profiles.Builder();
        if (story.profile() != null) {
            profiles.add(story.profile().customerId(), story.profile().fields());
        }
        return new EventLog.Builder()
                .add(batch.build())
                .profiles(profiles.build())
                .build();
    }

    private List<Map<String, String>> decisions() {
        DecisionTable table = result.decisions();
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row : result.decisionOrder()) {
            Map<String, String> cells = cells(table.at(row), table.customer(row));
            cells.put("rule_id", result.rule(table.rule(row)).id());
            cells.put("outcome", Ids.of(table.outcome(row)));
            cells.put("reason", table.reason(row).id());
            cells.put("trigger", Ids.of(table.trigger(row)));
            cells.put("trigger_event_id", result.triggerEventId(row));
            rows.add(cells);
        }
        return rows;
    }

    private List<Map<String, String>> messages() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row : result.messageOrder()) {
            MessageRow message = result.messages().row(row);
            Map<String, String> cells = cells(message.at(), message.customer());
            cells.put("rule_id", message.ruleId());
            cells.put("channel", message.channel());
            cells.put("campaign_id", message.campaignId());
            cells.put("template_id", message.templateId());
            cells.put("variant", message.variant());
            cells.put("status", Ids.of(message.status()));
            cells.put("reason", message.reason().id());
            cells.put("due", Instants.format(message.due()));
            rows.add(cells);
        }
        return rows;
    }

    private List<Map<String, String>> effects() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row : result.effectOrder()) {
            EffectRow effect = result.effects().row(row);
            Map<String, String> cells = cells(effect.at(), effect.customer());
            cells.put("rule_id", effect.ruleId());
            cells.put("type", effect.type());
            cells.put("detail", effect.detail());
            rows.add(cells);
        }
        return rows;
    }

    /** Only rows that anything happened at, so that a story can leave out the rest. */
    private List<Map<String, String>> journeys() {
        List<Map<String, String>> rows = new ArrayList<>();
        JourneyCounts[] counts = JourneyCounts.of(result);
        for (int number = 0; number < counts.length; number++) {
            Journey journey = result.pack().journeys().get(number);
            for (Leaving how : Leaving.values()) {
                if (counts[number].left(how) > 0) {
                    rows.add(journeyRow(journey, "#" + how.id(), counts[number].left(how), ""));
                }
            }
            for (int node = 0; node < journey.nodes().size(); node++) {
                if (counts[number].entered(node) > 0) {
                    String waiting = Integer.toString(counts[number].waiting(node));
                    rows.add(
                            journeyRow(journey, journey.nodes().get(node).id(), counts[number].entered(node), waiting));
                }
            }
        }
        rows.sort(Comparator.comparing((Map<String, String> row) -> row.get("journey_id"), CodePoints.ORDER)
                .thenComparing(row -> row.get("node_id"), CodePoints.ORDER));
        return rows;
    }

    private static Map<String, String> journeyRow(Journey journey, String node, int entered, String waiting) {
        return new TreeMap<>(
                Map.of("journey_id", journey.id(), "node_id", node, "entered", "" + entered, "waiting", waiting));
    }

    private List<Map<String, String>> profiles() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (FinalProfile profile : result.profiles().rows()) {
            rows.add(new TreeMap<>(Map.of(
                    "customer_id", result.customerId(profile.customer()),
                    "segments", String.join(";", profile.segments()),
                    "lifecycle_stage", profile.lifecycleStage(),
                    "behavioral_score", profile.scoreText(),
                    "last_engagement", profile.engagementText())));
        }
        return rows;
    }

    private Map<String, String> cells(long at, int customer) {
        Map<String, String> cells = new TreeMap<>();
        cells.put("at", Instants.format(at));
        cells.put("customer_id", result.customerId(customer));
        return cells;
    }
}
