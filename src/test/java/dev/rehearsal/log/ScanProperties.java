package dev.rehearsal.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Value;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Scans of columns find exactly the rows that a look at each row finds. */
class ScanProperties {
    private static void holdsExactly(Bitmap found, int size, IntPredicate expected) {
        int[] positions = IntStream.range(0, size).filter(expected).toArray();

        assertThat(found.size()).isEqualTo(size);
        assertThat(found.positions()).isEqualTo(positions);
        assertThat(found.cardinality()).isEqualTo(positions.length);
    }

    @Property(tries = 300)
    void rowsWithSomeCodesAreFoundHoweverManyCodesThereAre(
            @ForAll Random random,
            @ForAll @IntRange(max = 700) int size,
            @ForAll @IntRange(min = 1, max = 400) int values,
            @ForAll @IntRange(max = 3) int few) {
        Dictionary.Builder dictionary = new Dictionary.Builder();
        for (int value = 0; value < values; value++) {
            dictionary.code(Value.text("v" + value));
        }
        int[] codes = random.ints(size, 0, values + 1).toArray();
        CodedColumn column = new CodedColumn(codes, dictionary.build());
        boolean[] wanted = new boolean[values + 1];
        boolean mostly = random.nextBoolean();
        Arrays.fill(wanted, mostly);
        for (int i = 0; i < few; i++) {
            wanted[random.nextInt(values + 1)] = !mostly;
        }

        holdsExactly(column.rowsWith(wanted), size, row -> wanted[codes[row]]);
    }

    @Property(tries = 300)
    void rowsWithinARangeAreThoseWhoseNumbersAre(
            @ForAll Random random, @ForAll @IntRange(max = 700) int size, @ForAll boolean open) {
        double[] numbers = random.ints(size, -3, 4)
                .mapToDouble(number -> number == 3 ? Double.NaN : number)
                .toArray();
        double low = open ? Double.NEGATIVE_INFINITY : -1;

        holdsExactly(
                new NumberColumn(numbers).rowsWithin(low, 1), size, row -> low <= numbers[row] && numbers[row] <= 1);
    }

    @Property(tries = 300)
    void positionsAreAllThatWereSet(
            @ForAll Random random,
            @ForAll @IntRange(max = 900) int size,
            @ForAll @IntRange(min = 1, max = 80) int rarity) {
        boolean[] chosen = new boolean[size];
        Bitmap bitmap = new Bitmap(size);
        for (int position = 0; position < size; position++) {
            chosen[position] = random.nextInt(rarity) == 0;
            bitmap.set(position, true);
            bitmap.set(position, chosen[position]);
        }

        holdsExactly(bitmap, size, position -> chosen[position]);
    }
}
