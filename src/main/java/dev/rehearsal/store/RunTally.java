package dev.rehearsal.store;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Ids;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Counts the decisions of a result by rule, outcome and reason; relies on their being grouped by customer. */
final class RunTally {
    private record Key(int rule, Outcome outcome, Reason reason) {}

    private static final class Count {
        private long decisions;
        private long customers;
        private int lastCustomer = -1;
    }

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RunTally() {}

    /** The figures of a run as JSON. */
    static String summary(ReplayResult result, List<RunCount> counts) {
        ObjectNode summary = MAPPER.createObjectNode();
        summary.put("events", result.events());
        summary.put("customers", result.profiles().size());
        summary.put("chain_limit", result.chainLimit());
        summary.put("messages", result.messages().size());
        ObjectNode decisions = summary.putObject("decisions");
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        counts.forEach(count -> outcomes.merge(count.outcome(), count.decisions(), Long::sum));
        outcomes.forEach((outcome, times) -> decisions.put(Ids.of(outcome), times));
        return summary.toString();
    }

    static List<RunCount> of(ReplayResult result) {
        Map<Key, Count> counts = new LinkedHashMap<>();
        DecisionTable decisions = result.decisions();
        for (int row = 0; row < decisions.size(); row++) {
            Key key = new Key(decisions.rule(row), decisions.outcome(row), decisions.reason(row));
            Count count = counts.computeIfAbsent(key, unseen -> new Count());
            count.decisions++;
            if (count.lastCustomer != decisions.customer(row)) {
                count.lastCustomer = decisions.customer(row);
                count.customers++;
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new RunCount(
                        result.rule(entry.getKey().rule()).id(),
                        entry.getKey().outcome(),
                        entry.getKey().reason(),
                        entry.getValue().decisions,
                        entry.getValue().customers))
                .toList();
    }
}
