package dev.rehearsal.insight;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Explanation;
import dev.rehearsal.replay.MessageRow;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.ReplayResult;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known around a decision or a message whose opposite is looked for: when it began ({@code began}, the trigger or
 * the making of the message) and fell ({@code at}), what the conditions found, what the pack made of the customer, and
 * until when what held it back lasts, where that is known. Times are milliseconds; {@code ruleId} is empty for messages.
 */
record Situation(
        RulePack pack,
        CustomerLog customer,
        ReplayResult result,
        String ruleId,
        long began,
        long at,
        LocalDateTime local,
        @Nullable Explanation conditions,
        @Nullable Long until) {

    /** The value that was found where a path leads to, null where none was. */
    @Nullable
    Value found(List<Integer> path) {
        Explanation here = conditions;
        for (int part : path) {
            here = here == null || part >= here.parts().size()
                    ? null
                    : here.parts().get(part);
        }
        return here == null ? null : here.actual();
    }

    /** The different values that the customer's events have in a field. */
    Stream<Value> values(Field field) {
        int customer = result.log().customerOf(customer().customerId());
        return customer < 0
                ? Stream.empty()
                : IntStream.range(result.log().start(customer), result.log().end(customer))
                        .mapToObj(position -> result.log().value(field, position))
                        .filter(Objects::nonNull)
                        .distinct();
    }

    /** The times of the customer's events. */
    Stream<Long> times() {
        return customer.events().stream().map(Event::time);
    }

    /** The times at which rules matched for the customer, or one rule did where it is named. */
    Stream<Long> matches(String rule) {
        return IntStream.range(0, result.decisions().size())
                .filter(row -> rule.isEmpty()
                        || result.rule(result.decisions().rule(row)).id().equals(rule))
                .mapToObj(row -> result.decisions().at(row));
    }

    /** The times of messages that were sent. */
    Stream<Long> sent() {
        return result.messages().rows().stream()
                .filter(row -> row.status() == MessageStatus.SENT)
                .map(MessageRow::at);
    }
}
