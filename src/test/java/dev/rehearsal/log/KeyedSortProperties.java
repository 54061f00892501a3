package dev.rehearsal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KeyedSortProperties {
    @Property
    void whatHasTheSameKeyKeepsItsOrder(@ForAll("keys") List<Long> numbers) {
        long[] keys = numbers.stream().mapToLong(Long::longValue).toArray();
        int[] values = IntStream.range(0, keys.length).toArray();

        new KeyedSort().sort(keys, values, 0, keys.length);

        assertThat(values).containsExactly(sorted(numbers, 0, keys.length));
        assertThat(keys).isSorted();
    }

    @Property
    void whatLiesOutsideIsNotTouched(@ForAll("keys") List<Long> numbers, @ForAll int a, @ForAll int b) {
        int first = Math.floorMod(a, numbers.size() + 1);
        int second = Math.floorMod(b, numbers.size() + 1);
        int from = Math.min(first, second);
        int end = Math.max(first, second);
        long[] keys = numbers.stream().mapToLong(Long::longValue).toArray();
        int[] values = IntStream.range(0, keys.length).toArray();

        new KeyedSort().sort(keys, values, from, end);

        int[] expected = IntStream.range(0, values.length).toArray();
        System.arraycopy(sorted(numbers, from, end), 0, expected, from, end - from);
        assertThat(values).containsExactly(expected);
    }

    private static int[] sorted(List<Long> keys, int from, int end) {
        return IntStream.range(from, end)
                .boxed()
                .sorted(Comparator.comparing(keys::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Provide
    Arbitrary<List<Long>> keys() {
        Arbitrary<Long> few = Arbitraries.longs().between(0, 9);
        return Arbitraries.oneOf(
                few.list().ofMaxSize(200),
                Arbitraries.longs().list().ofMaxSize(200),
                Arbitraries.integers().between(0, 300).map(KeyedSortProperties::falling));
    }

    private static List<Long> falling(int size) {
        Long[] keys = new Long[size];
        Arrays.setAll(keys, i -> (long) -i);
        return List.of(keys);
    }
}
