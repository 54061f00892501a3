package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.MessageKind;
import dev.rehearsal.replay.MessageReason;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.ReplayResult;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToLongFunction;

/** What messages can be sorted by; texts sort as they read on the screen, customers by their ids. */
enum MessageColumn {
    TIME,
    CUSTOMER,
    SENDER,
    CHANNEL,
    CAMPAIGN,
    TEMPLATE,
    STATUS,
    DUE;

    IntToLongFunction key(ReplayResult result) {
        MessageTable messages = result.messages();
        return switch (this) {
            case TIME -> messages::at;
            case CUSTOMER -> messages::customer;
            case DUE -> messages::due;
            case SENDER -> {
                SenderNames names = new SenderNames(result.pack());
                yield kinds(messages, kind -> names.of(kind.ruleId()));
            }
            case CHANNEL -> kinds(messages, MessageKind::channel);
            case CAMPAIGN -> kinds(messages, MessageKind::campaignId);
            case TEMPLATE -> kinds(messages, MessageKind::templateId);
            case STATUS -> statuses(messages);
        };
    }

    private static IntToLongFunction kinds(MessageTable messages, Function<MessageKind, String> words) {
        int[] ranks = Ranks.of(messages.kinds(), words);
        return row -> ranks[messages.kind(row)];
    }

    private static IntToLongFunction statuses(MessageTable messages) {
        Ranks.OfEnum<MessageStatus> statuses = Ranks.of(
                MessageStatus.class,
                List.of(MessageStatus.values()),
                each -> MessageWords.look(each).label());
        Ranks.OfEnum<MessageReason> reasons =
                Ranks.of(MessageReason.class, List.of(MessageReason.values()), MessageWords::of);
        return row -> (long) statuses.of(messages.status(row)) << Byte.SIZE | reasons.of(messages.reason(row));
    }
}
