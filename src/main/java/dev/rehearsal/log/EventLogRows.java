package dev.rehearsal.log;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The rows of a log that is being built, in the order they came; {@link #build} brings them into the log's order. */
final class EventLogRows {
    private final TextColumn.Builder ids = new TextColumn.Builder(1024);
    private final EventIds seen = new EventIds(ids);
    private final ColumnBuilder customers = new ColumnBuilder();
    private final ColumnBuilder types = new ColumnBuilder();
    private final Map<Field, ColumnBuilder> columns = new TreeMap<>();
    private long[] times = new long[1024];
    private int duplicates;
    private boolean distinct;

    void add(EventBatch batch) {
        if (distinct) {
            throw new IllegalStateException("batches that are looked through cannot follow some that are not");
        }
        int first = ids.size();
        int[] kept = unseen(batch);
        append(first, kept.length == batch.size() ? batch : batch.only(kept));
    }

    void addDistinct(EventBatch batch) {
        distinct = true;
        int first = ids.size();
        ids.addAll(batch.ids());
        append(first, batch);
    }

    private void append(int first, EventBatch batch) {
        if (first + batch.size() > times.length) {
            times = Arrays.copyOf(times, Math.max(first + batch.size(), times.length + (times.length >> 1)));
        }
        System.arraycopy(batch.times(), 0, times, first, batch.size());
        if (batch.size() > 0) {
            customers.putAll(first, batch.customers());
            types.putAll(first, batch.types());
            batch.fields()
                    .forEach((field, column) -> columns.computeIfAbsent(field, unknown -> new ColumnBuilder())
                            .putAll(first, column));
        }
    }

    private int[] unseen(EventBatch batch) {
        int[] kept = new int[batch.size()];
        int count = 0;
        for (int row = 0; row < batch.size(); row++) {
            if (seen.add(batch.ids(), row)) {
                kept[count++] = row;
            }
        }
        duplicates += batch.size() - count;
        return Arrays.copyOf(kept, count);
    }

    EventLog build(Profiles profiles) {
        int size = ids.size();
        CodedColumn customerCodes = customers.buildCoded(size);
        String[] customerIds = customerIds(customerCodes.dictionary(), profiles);
        int[] numbers = numbers(customerCodes.dictionary(), customerIds);
        int[] starts = new int[customerIds.length + 1];
        for (int row = 0; row < size; row++) {
            starts[numbers[customerCodes.codeAt(row)] + 1]++;
        }
        for (int i = 0; i < customerIds.length; i++) {
            starts[i + 1] += starts[i];
        }
        int[] order = order(customerCodes, numbers, starts);
        long[] ordered = new long[size];
        for (int i = 0; i < size; i++) {
            ordered[i] = times[order[i]];
        }
        Map<Field, Column> result = new TreeMap<>();
        columns.forEach((field, column) -> result.put(field, column.build(size).reordered(order)));
        return new EventLog(
                customerIds,
                starts,
                ordered,
                ids.build().reordered(order),
                types.buildCoded(size).reordered(order),
                EventLog.unmodifiable(result),
                profiles,
                duplicates);
    }

    private static String[] customerIds(Dictionary fromEvents, Profiles profiles) {
        TreeSet<String> ids = new TreeSet<>(CodePoints.ORDER);
        for (int code = 1; code < fromEvents.size(); code++) {
            ids.add(text(fromEvents, code));
        }
        IntStream.range(0, profiles.size()).mapToObj(profiles::customerId).forEach(ids::add);
        return ids.toArray(new String[0]);
    }

    /** For each code of the customers' dictionary the number the customer has in the log. */
    private static int[] numbers(Dictionary fromEvents, String[] customerIds) {
        int[] numbers = new int[fromEvents.size()];
        for (int code = 1; code < numbers.length; code++) {
            numbers[code] = Arrays.binarySearch(customerIds, text(fromEvents, code), CodePoints.ORDER);
        }
        return numbers;
    }

    private static String text(Dictionary dictionary, int code) {
        Value value = dictionary.value(code);
        if (!(value instanceof Value.Text(String text))) {
            throw new IllegalStateException("customer " + code + " of the dictionary is no text but " + value);
        }
        return text;
    }

    /** The rows in the order of the log: by customer, and within a customer by time and then row. */
    private int[] order(CodedColumn customerCodes, int[] numbers, int[] starts) {
        int[] next = starts.clone();
        int[] order = new int[customerCodes.size()];
        for (int row = 0; row < order.length; row++) {
            order[next[numbers[customerCodes.codeAt(row)]]++] = row;
        }
        for (int customer = 0; customer + 1 < starts.length; customer++) {
            sortByTime(order, starts[customer], starts[customer + 1]);
        }
        return order;
    }

    /** Most logs come sorted already, and then this only looks. */
    private void sortByTime(int[] order, int from, int end) {
        boolean sorted = true;
        for (int i = from + 1; i < end && sorted; i++) {
            sorted = times[order[i - 1]] <= times[order[i]];
        }
        if (!sorted) {
            int[] result = IntStream.range(from, end)
                    .map(i -> order[i])
                    .boxed()
                    .sorted(Comparator.comparingLong((Integer row) -> times[row])
                            .thenComparing(Comparator.naturalOrder()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            System.arraycopy(result, 0, order, from, result.length);
        }
    }
}
