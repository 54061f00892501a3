package dev.rehearsal.store;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.EffectRow;
import dev.rehearsal.replay.MessageRow;
import dev.rehearsal.replay.ReplayResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over every row of a result: the same for the same pack over the same events, whatever machine ran it. */
final class ResultDigest {
    private final MessageDigest digest;

    private ResultDigest(MessageDigest digest) {
        this.digest = digest;
    }

    static String of(ReplayResult result) {
        try {
            ResultDigest digest = new ResultDigest(MessageDigest.getInstance("SHA-256"));
            digest.decisions(result);
            digest.rest(result);
            return HexFormat.of().formatHex(digest.digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private void decisions(ReplayResult result) {
        DecisionTable decisions = result.decisions();
        for (int row = 0; row < decisions.size(); row++) {
            line(
                    decisions.at(row),
                    result.customerId(decisions.customer(row)),
                    result.rule(decisions.rule(row)).id(),
                    decisions.outcome(row),
                    decisions.reason(row),
                    decisions.trigger(row),
                    result.triggerEventId(row));
        }
    }

    private void rest(ReplayResult result) {
        for (int row : result.messageOrder()) {
            MessageRow message = result.messages().row(row);
            line(
                    message.at(),
                    result.customerId(message.customer()),
                    message.ruleId(),
                    message.channel(),
                    message.campaignId(),
                    message.templateId(),
                    message.variant(),
                    message.status(),
                    message.reason(),
                    message.due());
        }
        for (int row : result.effectOrder()) {
            EffectRow effect = result.effects().row(row);
            line(effect.at(), result.customerId(effect.customer()), effect.ruleId(), effect.type(), effect.detail());
        }
    }

    /** Fields of any length that cannot run into one another. */
    private void line(Object... fields) {
        StringBuilder line = new StringBuilder();
        for (Object field : fields) {
            String text = field.toString();
            line.append(text.length()).append(':').append(text);
        }
        digest.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }
}
