package dev.rehearsal.store;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.EffectTable;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.ReplayResult;
import java.util.List;
import java.util.function.Function;

/**
 * SHA-256 over every row of a result, customer by customer and in the order of result files within one: the same for the
 * same pack over the same events, whatever machine ran it and in whatever pieces.
 */
final class ResultDigest {
    private final ReplayResult result;
    private final RowHash hash = RowHash.begin();

    private ResultDigest(ReplayResult result) {
        this.result = result;
    }

    static String of(ReplayResult result) {
        ResultDigest digest = new ResultDigest(result);
        digest.decisions();
        digest.messages();
        digest.effects();
        return digest.hash.hex();
    }

    private static <T> byte[][] encoded(List<T> things, Function<T, String[]> fields) {
        return things.stream().map(fields).map(RowHash::encoded).toArray(byte[][]::new);
    }

    private void decisions() {
        DecisionTable decisions = result.decisions();
        byte[][] rules = encoded(result.pack().rules(), rule -> new String[] {rule.id()});
        for (int row : result.decisionOrderByCustomer()) {
            hash.field(decisions.at(row))
                    .field(result.customerId(decisions.customer(row)))
                    .fields(rules[decisions.rule(row)])
                    .field(decisions.outcome(row).name())
                    .field(decisions.reason(row).name())
                    .field(decisions.trigger(row).name())
                    .field(result.triggerEventId(row))
                    .endRow();
        }
    }

    private void messages() {
        MessageTable messages = result.messages();
        byte[][] kinds = encoded(messages.kinds(), kind ->
                new String[] {kind.ruleId(), kind.channel(), kind.campaignId(), kind.templateId(), kind.variant()});
        for (int row : result.messageOrderByCustomer()) {
            hash.field(messages.at(row))
                    .field(result.customerId(messages.customer(row)))
                    .fields(kinds[messages.kind(row)])
                    .field(messages.status(row).name())
                    .field(messages.reason(row).name())
                    .field(messages.due(row))
                    .endRow();
        }
    }

    private void effects() {
        EffectTable effects = result.effects();
        byte[][] kinds = encoded(effects.kinds(), kind -> new String[] {kind.ruleId(), kind.type(), kind.detail()});
        for (int row : result.effectOrderByCustomer()) {
            hash.field(effects.at(row))
                    .field(result.customerId(effects.customer(row)))
                    .fields(kinds[effects.kind(row)])
                    .endRow();
        }
    }
}
