package dev.rehearsal.ui.data;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Profiles;
import dev.rehearsal.ui.data.EventWords.Line;
import dev.rehearsal.ui.kit.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that a dataset knows of one customer. */
record CustomerPage(EventLog log, String id, List<Line> profile, List<String> segments, Positions events) {
    /** The customer's page, empty when the log knows none of this id. */
    static Optional<CustomerPage> of(EventLog log, String id, Times times) {
        int customer = log.customerOf(id);
        if (customer < 0) {
            return Optional.empty();
        }
        int row = log.profileRow(customer);
        return Optional.of(new CustomerPage(
                log,
                id,
                profile(log.profiles(), row, times),
                segments(log.profiles().value(row, Field.SEGMENTS)),
                Positions.range(log.start(customer), log.end(customer))));
    }

    private static List<Line> profile(Profiles profiles, int row, Times times) {
        List<Line> lines = new ArrayList<>();
        for (Field field : profiles.fields()) {
            Value value = profiles.value(row, field);
            if (value != null && !field.equals(Field.SEGMENTS)) {
                lines.add(new Line(field.label(), EventWords.shown(value, times)));
            }
        }
        return lines;
    }

    private static List<String> segments(@Nullable Value value) {
        return switch (value) {
            case null -> List.of();
            case Value.Items(List<Value> items) ->
                items.stream().map(Value::display).toList();
            case Value.Text text -> List.of(text.display());
            case Value.Number number -> List.of(number.display());
            case Value.Flag flag -> List.of(flag.display());
            case Value.Time time -> List.of(time.display());
        };
    }
}
