package dev.rehearsal.cli;

import dev.rehearsal.event.Instants;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.Explanation;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.rule.Ids;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An explanation as JSON; {@code asked} is false, and nothing else is there, where the rule was never asked. */
final class ExplanationJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ExplanationJson() {}

    static String of(Optional<DecisionExplanation> explanation) {
        ObjectNode root = MAPPER.createObjectNode().put("asked", explanation.isPresent());
        explanation.ifPresent(present -> decision(root, present));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
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
