package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.log.EventLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tie over a whole log: for each position a number that the same events share. Immutable. */
final class NumberedTie implements Tie {
    private final int[] numbers;

    private NumberedTie(int[] numbers) {
        this.numbers = numbers;
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
        return new NumberedTie(numbers);
    }

    @Override
    public boolean ties(int one, int other) {
        return (one < 0 || other < 0) ? one == other : numbers[one] == numbers[other];
    }

    /** A number that events of a customer share when they are the same. */
    int number(int position) {
        return numbers[position];
    }

    @Override
    public Object key(int position) {
        return position < 0 ? Where.NONE : numbers[position];
    }
}
