package dev.rehearsal.report;

import dev.rehearsal.event.Instants;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Ids;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code summary.json}: the figures of a run. A figure of zero is left out where it counts outcomes or statuses.
 */
public record Summary(ReplayResult result, Tally tally, LeftOut leftOut, Elapsed elapsed) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The figures as indented JSON that ends with a line break. */
    public String toJson() {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree()) + "\n";
    }

    private ObjectNode tree() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("events", result.events());
        root.put("customers", result.profiles().size());
        root.put("horizon", result.horizon() == Instants.NONE ? null : Instants.format(result.horizon()));
        root.put("duplicates", leftOut.duplicates());
        root.put("rejects", leftOut.rejects());
        root.put("chain_limit", result.chainLimit());
        counts(root, "decisions", tally.outcomes());
        counts(root, "messages", tally.statuses());
        rules(root.putObject("rules"));
        ObjectNode campaigns = root.putObject("campaigns");
        result.pack()
                .campaigns()
                .forEach(campaign -> counts(
                        campaigns.putObject(campaign.id()), "messages", tally.statusesOfCampaign(campaign.id())));
        root.putObject("elapsed_ms")
                .put("load", elapsed.load().toMillis())
                .put("replay", elapsed.replay().toMillis())
                .put("write", elapsed.write().toMillis());
        return root;
    }

    private void rules(ObjectNode rules) {
        for (int number = 0; number < result.pack().rules().size(); number++) {
            String id = result.rule(number).id();
            ObjectNode rule = rules.putObject(id);
            counts(rule, "decisions", tally.outcomesOfRule(number));
            counts(rule, "messages", tally.statusesOfRule(id));
        }
    }

    private static <K extends Enum<K>> void counts(ObjectNode owner, String name, Map<K, Long> counts) {
        ObjectNode node = owner.putObject(name);
        counts.forEach((key, count) -> node.put(Ids.of(key), count));
    }
}
