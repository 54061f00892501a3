package dev.rehearsal.ui.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class SortedTimesProperties {
    static final long LATEST = 10_000_000;

    @Property
    void asManyLieBeforeAnInstantAsCountingOneByOneFinds(
            @ForAll @Size(max = 300) List<@LongRange(min = -LATEST, max = LATEST) Long> times,
            @ForAll @LongRange(min = -LATEST, max = LATEST) long instant) {
        SortedTimes sorted =
                new SortedTimes(times.stream().mapToLong(Long::longValue).toArray());

        assertThat(sorted.before(instant))
                .isEqualTo((int) times.stream().filter(time -> time < instant).count());
        assertThat(sorted.until(instant))
                .isEqualTo((int) times.stream().filter(time -> time <= instant).count());
        assertThat(sorted.until(Long.MAX_VALUE)).isEqualTo(times.size());
    }

    @Property
    void thePartsOfASpanHoldEverythingInItOnce(
            @ForAll @Size(max = 300) List<@LongRange(min = 0, max = LATEST) Long> times,
            @ForAll @LongRange(min = 0, max = LATEST) long from,
            @ForAll @LongRange(min = 1, max = LATEST) long length,
            @ForAll @IntRange(min = 1, max = 700) int parts) {
        SortedTimes sorted =
                new SortedTimes(times.stream().mapToLong(Long::longValue).toArray());
        TimeSpan span = new TimeSpan(from, from + length);

        assertThat(Arrays.stream(sorted.counts(span, parts)).sum())
                .isEqualTo((int) times.stream().filter(span::contains).count());
    }

    @Property
    void sortedRowsStandByTheirKeysAndEqualOnesAsTheyWere(
            @ForAll @Size(max = 200) List<@LongRange(min = -40, max = 40) Long> keys, @ForAll boolean descending) {
        int[] rows = new int[keys.size()];
        Arrays.setAll(rows, row -> row);

        int[] sorted = RowSort.sorted(rows, rows.length, keys::get, descending);

        assertThat(Arrays.stream(sorted).boxed().toList())
                .isEqualTo(Arrays.stream(rows)
                        .boxed()
                        .sorted((left, right) -> descending
                                ? Long.compare(keys.get(right), keys.get(left))
                                : Long.compare(keys.get(left), keys.get(right)))
                        .toList());
    }

    @Property
    void farApartKeysSortAsWell(@ForAll @Size(max = 50) List<@LongRange(min = 0, max = Long.MAX_VALUE) Long> keys) {
        int[] rows = new int[keys.size()];
        Arrays.setAll(rows, row -> row);

        assertThat(Arrays.stream(RowSort.sorted(rows, rows.length, keys::get, false))
                        .mapToObj(keys::get)
                        .toList())
                .isSorted();
    }
}
