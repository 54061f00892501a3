package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.log.EventLog;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tie over a whole log: for each position a number that the same events share, and the one before. Immutable. */
final class NumberedTie implements Tie {
    private final int[] numbers;
    private final int[] previous;

    private NumberedTie(int[] numbers, int[] previous) {
        this.numbers = numbers;
        this.previous = previous;
    }

    static NumberedTie of(List<Field> fields, EventLog log, Columns columns) {
        int[] numbers = new int[log.size()];
        for (Field field : fields) {
            int[] classes = columns.classes(field);
            Map<Long, Integer> pairs = new HashMap<>();
            for (int position = 0; position < numbers.length; position++) {
                long pair = (long) numbers[position] << 32 | classes[position];
                numbers[position] = pairs.computeIfAbsent(pair, unseen -> pairs.size());
            }
        }
        return new NumberedTie(numbers, previous(numbers, log));
    }

    private static int[] previous(int[] numbers, EventLog log) {
        int[] previous = new int[numbers.length];
        int[] last = new int[Arrays.stream(numbers).max().orElse(0) + 1];
        Arrays.fill(last, Where.NONE);
        for (int customer = 0; customer < log.customerCount(); customer++) {
            for (int position = log.start(customer); position < log.end(customer); position++) {
                int before = last[numbers[position]];
                previous[position] = before >= log.start(customer) ? before : Where.NONE;
                last[numbers[position]] = position;
            }
        }
        return previous;
    }

    @Override
    public boolean ties(int one, int other) {
        return (one < 0 || other < 0) ? one == other : numbers[one] == numbers[other];
    }

    @Override
    public int previous(int position) {
        return previous[position];
    }
}
