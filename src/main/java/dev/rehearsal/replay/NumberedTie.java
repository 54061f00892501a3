package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tie over a whole log: for each position a number that the same events share. Read by any number of threads. */
final class NumberedTie implements Tie {
    private final Late<int[]> numbers;

    /** {@code numbers} are by position. */
    NumberedTie(Late<int[]> numbers) {
        this.numbers = numbers;
    }

    /** For each position a number that positions share whose values are the same in all the fields. */
    static int[] numbers(List<Field> fields, Columns columns) {
        int[] numbers = columns.classes(fields.getFirst()).clone();
        for (Field field : fields.subList(1, fields.size())) {
            int[] classes = columns.classes(field);
            Map<Long, Integer> pairs = new HashMap<>();
            for (int position = 0; position < numbers.length; position++) {
                long pair = (long) numbers[position] << 32 | classes[position];
                numbers[position] = pairs.computeIfAbsent(pair, unseen -> pairs.size());
            }
        }
        return numbers;
    }

    @Override
    public boolean ties(int one, int other) {
        return (one < 0 || other < 0) ? one == other : number(one) == number(other);
    }

    /** A number that events of a customer share when they are the same. */
    int number(int position) {
        return numbers.get()[position];
    }

    @Override
    public Object key(int position) {
        return position < 0 ? Where.NONE : number(position);
    }
}
