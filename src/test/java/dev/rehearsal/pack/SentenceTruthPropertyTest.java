package dev.rehearsal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleArbitraries;
import dev.rehearsal.rule.RuleSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The sentence is true to the rule: whatever is changed in the rule's JSON, the sentence changes too. */
class SentenceTruthPropertyTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What names or sorts a rule without changing what it does on its own. */
    private static final Set<String> UNSAID = Set.of("rule_id", "name", "trigger_type", "priority");

    @Provide
    Arbitrary<Rule> rules() {
        return RuleArbitraries.rules();
    }

    @Property(tries = 120, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void anotherValueThresholdDurationOrOperatorGivesAnotherSentence(@ForAll("rules") Rule rule) throws Exception {
        String sentence = RuleSentence.of(rule);
        for (ObjectNode changed : neighbours(PackReader.MAPPER.readTree(PackWriter.write(rule)))) {
            Rule other = readOrNull(changed.toString());
            if (other != null && !other.equals(rule)) {
                assertThat(RuleSentence.of(other)).as(changed.toString()).isNotEqualTo(sentence);
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void itIsOneSentence(@ForAll("rules") Rule rule) {
        assertThat(RuleSentence.of(rule))
                .matches("(?s)(When|Every|On|Switched off:) .*\\.")
                .doesNotContain("null");
    }

    private static @Nullable Rule readOrNull(String json) {
        try {
            return PackReader.readRule(json);
        } catch (PackInvalid refused) {
            return null;
        }
    }

    /** The same rule with one leaf changed, each in turn. */
    private static List<ObjectNode> neighbours(JsonNode rule) {
        List<ObjectNode> found = new ArrayList<>();
        ObjectNode root = (ObjectNode) rule;
        for (String name : List.copyOf(root.propertyNames())) {
            if (!UNSAID.contains(name)) {
                changeIn(root, root, name, found);
            }
        }
        return found;
    }

    private static void change(ObjectNode root, JsonNode node, List<ObjectNode> found) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(name -> changeIn(root, object, name, found));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode element = list.get(i);
                for (JsonNode other : others("", element).toList()) {
                    list.set(i, other);
                    found.add(root.deepCopy());
                }
                list.set(i, element);
                change(root, element, found);
            }
        }
    }

    private static void changeIn(ObjectNode root, ObjectNode owner, String name, List<ObjectNode> found) {
        JsonNode value = owner.get(name);
        for (JsonNode other : others(name, value).toList()) {
            owner.set(name, other);
            found.add(root.deepCopy());
        }
        owner.set(name, value);
        change(root, value, found);
    }

    private static Stream<JsonNode> others(String name, JsonNode leaf) {
        if (name.equals("operator")) {
            return Stream.of(Operator.values())
                    .map(Operator::id)
                    .filter(id -> !id.equals(leaf.stringValue()))
                    .map(NODES::stringNode);
        }
        if (leaf.isString()) {
            return Stream.of(NODES.stringNode(leaf.stringValue() + "x"));
        }
        if (leaf.isBoolean()) {
            return Stream.of(NODES.booleanNode(!leaf.booleanValue()));
        }
        return leaf.isNumber() ? Stream.of(NODES.numberNode(leaf.doubleValue() + 1)) : Stream.of();
    }
}
