package dev.rehearsal.cli;

import dev.rehearsal.event.Instants;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.Explanation;
import dev.rehearsal.replay.JourneyExplanation;
import dev.rehearsal.replay.Leaving;
import dev.rehearsal.replay.MessageExplanation;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ScoreExplanation;
import dev.rehearsal.replay.StageExplanation;
import dev.rehearsal.rule.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An explanation as JSON; {@code asked} is false, and nothing else is there, where the rule was never asked. */
final class ExplanationJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ExplanationJson() {}

    static String of(Answer answer) {
        ObjectNode root = MAPPER.createObjectNode().put("asked", !answer.isEmpty());
        answer.decision().ifPresent(present -> decision(root, present));
        answer.journey().ifPresent(present -> journey(root.putObject("journey"), present));
        answer.stage().ifPresent(present -> stage(root.putObject("stage"), present));
        answer.score().ifPresent(present -> score(root.putObject("score"), present));
        ArrayNode messages = root.putArray("messages");
        answer.messages().forEach(message -> message(messages.addObject(), message));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void journey(ObjectNode node, JourneyExplanation explanation) {
        node.put("journey_id", explanation.journeyId());
        node.put("customer_id", explanation.customerId());
        node.put("summary", explanation.summary());
        ArrayNode moves = node.putArray("moves");
        for (JourneyExplanation.Move move : explanation.moves()) {
            ObjectNode written = moves.addObject().put("at", Instants.format(move.at()));
            Leaving left = move.left();
            written.put("node_id", left == null ? move.nodeId() : "#" + left.id());
            part(written.putObject("why"), move.why());
        }
        JourneyExplanation.EntryAsked entry = explanation.entry();
        if (entry != null) {
            part(node.putObject("entry").put("at", Instants.format(entry.at())).putObject("why"), entry.why());
        }
    }

    private static void stage(ObjectNode node, StageExplanation explanation) {
        node.put("customer_id", explanation.customerId());
        node.put("lifecycle_stage", explanation.stage());
        node.put("since", Instants.format(explanation.since()));
        node.put("at", Instants.format(explanation.at()));
        part(node.putObject("why"), explanation.why());
    }

    private static void score(ObjectNode node, ScoreExplanation explanation) {
        node.put("customer_id", explanation.customerId());
        node.put("at", Instants.format(explanation.at()));
        node.put("behavioral_score", explanation.score());
        parts(node.putArray("shares"), explanation.shares());
    }

    private static void message(ObjectNode node, MessageExplanation explanation) {
        node.put("rule_id", explanation.origin());
        node.put("customer_id", explanation.customerId());
        node.put("made", Instants.format(explanation.made()));
        node.put("due", Instants.format(explanation.due()));
        node.put("at", Instants.format(explanation.at()));
        node.put("channel", explanation.channel());
        node.put("campaign_id", explanation.campaignId());
        node.put("template_id", explanation.templateId());
        node.put("variant", explanation.variant());
        node.put("status", Ids.of(explanation.status()));
        node.put("reason", explanation.reason().id());
        node.put("summary", explanation.summary());
        parts(node.putArray("checks"), explanation.checks());
        Long until = explanation.until();
        node.put("until", until == null ? null : Instants.format(until));
    }

    private static void decision(ObjectNode root, DecisionExplanation explanation) {
        root.put("rule_id", explanation.ruleId());
        root.put("customer_id", explanation.customerId());
        root.put("at", Instants.format(explanation.at()));
        root.put("trigger", Ids.of(explanation.trigger()));
        root.put("trigger_event_id", explanation.triggerEventId());
        root.put("outcome", outcome(explanation.outcome()));
        root.put("reason", explanation.reason().id());
        root.put("summary", explanation.summary());
        part(root.putObject("conditions"), explanation.conditions());
        parts(root.putArray("gates"), explanation.gates());
        Long until = explanation.until();
        root.put("until", until == null ? null : Instants.format(until));
    }

    private static String outcome(@Nullable Outcome outcome) {
        return outcome == null ? "waiting" : Ids.of(outcome);
    }

    private static void part(ObjectNode node, Explanation part) {
        node.put("holds", part.holds());
        node.put("asked", part.asked());
        node.put("found", part.found());
        node.put("remedy", part.remedy());
        parts(node.putArray("parts"), part.parts());
    }

    private static void parts(ArrayNode list, List<Explanation> parts) {
        parts.forEach(part -> part(list.addObject(), part));
    }
}
