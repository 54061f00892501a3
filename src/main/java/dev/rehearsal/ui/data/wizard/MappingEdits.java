package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.CellType;
import dev.rehearsal.ingest.CustomerIds;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.IdentityRule;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.TimeReading;
import dev.rehearsal.ingest.ValueReading;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Single changes of a mapping. One that names a column which the mapping does not have changes nothing. */
final class MappingEdits {
    private MappingEdits() {}

    static UnaryOperator<Mapping> target(String column, String target) {
        return onColumn(column, mapping -> mapping.withColumns(with(mapping.columns(), column, target)));
    }

    /** Of the columns with the same target, this one is asked first. */
    static UnaryOperator<Mapping> askFirst(String column) {
        return onColumn(column, mapping -> {
            Map<String, String> columns = new LinkedHashMap<>();
            columns.put(column, mapping.columns().getOrDefault(column, Targets.LEFT_OUT));
            mapping.columns().forEach(columns::putIfAbsent);
            return mapping.withColumns(columns);
        });
    }

    static UnaryOperator<Mapping> type(String column, CellType type) {
        return onColumn(column, mapping -> mapping.withTypes(with(mapping.types(), column, type)));
    }

    /** Every event gets this name; a column that held names becomes a property. */
    static UnaryOperator<Mapping> oneName(String name) {
        return mapping -> {
            Map<String, String> columns = withoutTarget(mapping, Targets.EVENT_TYPE);
            return mapping.withColumns(columns).withConstants(with(mapping.constants(), Targets.EVENT_TYPE, name));
        };
    }

    /** Names come from this column; another one that held them becomes a property. */
    static UnaryOperator<Mapping> namesFrom(String column) {
        return onColumn(column, mapping -> {
            Map<String, String> columns = withoutTarget(mapping, Targets.EVENT_TYPE);
            columns.put(column, Targets.EVENT_TYPE);
            return mapping.withColumns(columns).withConstants(without(mapping.constants(), Targets.EVENT_TYPE));
        });
    }

    /** What a name of the file is called; the same name keeps it. */
    static UnaryOperator<Mapping> eventName(String from, String to) {
        return mapping -> mapping.withEventTypes(
                to.equals(from) ? without(mapping.eventTypes(), from) : with(mapping.eventTypes(), from, to));
    }

    /** Times stand in this column; another one that held them becomes a property. */
    static UnaryOperator<Mapping> timeFrom(String column) {
        return onColumn(column, mapping -> {
            Map<String, String> columns = withoutTarget(mapping, Targets.TIMESTAMP);
            columns.put(column, Targets.TIMESTAMP);
            return mapping.withColumns(columns).withTimes(joined(mapping, List.of()));
        });
    }

    /** The date stands in one column and the time of day in another. */
    static UnaryOperator<Mapping> timeFrom(String date, String time) {
        return onColumn(date, onColumn(time, mapping -> {
            Map<String, String> columns = withoutTarget(mapping, Targets.TIMESTAMP);
            columns.put(date, Targets.LEFT_OUT);
            columns.put(time, Targets.LEFT_OUT);
            return mapping.withColumns(columns).withTimes(joined(mapping, List.of(date, time)));
        }));
    }

    private static TimeReading joined(Mapping mapping, List<String> columns) {
        TimeReading times = mapping.times();
        return new TimeReading(times.zone(), times.format(), columns);
    }

    static UnaryOperator<Mapping> timeFormat(Optional<String> format) {
        return mapping -> mapping.withTimes(
                new TimeReading(mapping.times().zone(), format, mapping.times().joined()));
    }

    static UnaryOperator<Mapping> zone(Optional<ZoneId> zone) {
        return mapping -> mapping.withTimes(
                new TimeReading(zone, mapping.times().format(), mapping.times().joined()));
    }

    static UnaryOperator<Mapping> missing(Set<String> words) {
        return values(values -> new ValueReading(words, values.decimal(), values.thousands(), values.separator()));
    }

    /** Decimals are marked by one sign, and thousands perhaps by another, which must differ. */
    static UnaryOperator<Mapping> numbers(char decimal, Optional<Character> thousands) {
        return values(values -> new ValueReading(values.missing(), decimal, thousands, values.separator()));
    }

    static UnaryOperator<Mapping> separator(String separator) {
        return values(values -> new ValueReading(values.missing(), values.decimal(), values.thousands(), separator));
    }

    static UnaryOperator<Mapping> placeholder(String word, boolean isNobody) {
        return customers(ids -> {
            Set<String> words = new LinkedHashSet<>(ids.placeholders());
            if (isNobody) {
                words.add(word);
            } else {
                words.remove(word);
            }
            return new CustomerIds(words, ids.wholeNumbers(), ids.identity());
        });
    }

    static UnaryOperator<Mapping> wholeNumbers(boolean whole) {
        return customers(ids -> new CustomerIds(ids.placeholders(), whole, ids.identity()));
    }

    static UnaryOperator<Mapping> identity(Optional<IdentityRule> rule) {
        return customers(ids -> new CustomerIds(ids.placeholders(), ids.wholeNumbers(), rule));
    }

    private static UnaryOperator<Mapping> values(UnaryOperator<ValueReading> change) {
        return mapping -> mapping.withValues(change.apply(mapping.values()));
    }

    private static UnaryOperator<Mapping> customers(UnaryOperator<CustomerIds> change) {
        return mapping -> mapping.withCustomers(change.apply(mapping.customers()));
    }

    private static UnaryOperator<Mapping> onColumn(String column, UnaryOperator<Mapping> change) {
        return mapping -> mapping.columns().containsKey(column) ? change.apply(mapping) : mapping;
    }

    private static Map<String, String> withoutTarget(Mapping mapping, String target) {
        Map<String, String> columns = new LinkedHashMap<>(mapping.columns());
        columns.replaceAll((column, before) ->
                before.equals(target) ? Targets.plain(mapping.kind().orElse(DataKind.EVENTS), column) : before);
        return columns;
    }

    private static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
        Map<String, T> changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    private static <T> Map<String, T> without(Map<String, T> map, String key) {
        Map<String, T> changed = new LinkedHashMap<>(map);
        changed.remove(key);
        return changed;
    }
}
