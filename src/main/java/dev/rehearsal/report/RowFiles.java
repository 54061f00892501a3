package dev.rehearsal.report;

import dev.rehearsal.log.TextColumn;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.MessageReason;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.replay.TriggerKind;
import dev.rehearsal.rule.Ids;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Rows of decisions and messages as CSV, straight from the columns: of a whole result in its order the same bytes as the
 * command line writes, of some rows the same columns. What rows have in common is encoded once. Closes the stream.
 */
public final class RowFiles {
    private RowFiles() {}

    static <T> byte[][] encoded(List<T> things, Function<T, String[]> cells) {
        return things.stream().map(cells).map(CsvBytes::encoded).toArray(byte[][]::new);
    }

    private static <E extends Enum<E>> Function<E, byte[]> encoded(Class<E> type, Function<E, String> id) {
        Map<E, byte[]> encoded = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            encoded.put(constant, CsvBytes.encoded(id.apply(constant)));
        }
        return constant -> Objects.requireNonNull(encoded.get(constant));
    }

    /** The decisions of these rows, in their order. */
    public static void decisions(OutputStream out, ReplayResult result, int[] rows) throws IOException {
        DecisionTable decisions = result.decisions();
        TextColumn eventIds = result.log().eventIds();
        byte[][] rules = encoded(result.pack().rules(), rule -> new String[] {rule.id()});
        Function<Outcome, byte[]> outcomes = encoded(Outcome.class, Ids::of);
        Function<Reason, byte[]> reasons = encoded(Reason.class, Reason::id);
        Function<TriggerKind, byte[]> triggers = encoded(TriggerKind.class, Ids::of);
        try (CsvBytes csv = new CsvBytes(out)) {
            csv.row("at", "customer_id", "rule_id", "outcome", "reason", "trigger", "trigger_event_id");
            for (int row : rows) {
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

    /** The messages of these rows, in their order. */
    public static void messages(OutputStream out, ReplayResult result, int[] rows) throws IOException {
        MessageTable messages = result.messages();
        byte[][] kinds = encoded(messages.kinds(), kind ->
                new String[] {kind.ruleId(), kind.channel(), kind.campaignId(), kind.templateId(), kind.variant()});
        Function<MessageStatus, byte[]> statuses = encoded(MessageStatus.class, Ids::of);
        Function<MessageReason, byte[]> reasons = encoded(MessageReason.class, MessageReason::id);
        try (CsvBytes csv = new CsvBytes(out)) {
            csv.row(
                    "at",
                    "customer_id",
                    "rule_id",
                    "channel",
                    "campaign_id",
                    "template_id",
                    "variant",
                    "status",
                    "reason",
                    "due");
            for (int row : rows) {
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
}
