package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SeenRowsProperties {
    @Property(tries = 200)
    void whatWasSeenIsKnownAndNothingElse(@ForAll List<@LongRange(min = 1, max = 300) Long> rows) {
        SeenRows seen = new SeenRows();
        Set<Long> all = new HashSet<>();
        for (long row : rows) {
            assertThat(seen.add(row * 0x1234_5678_9ABCL)).isEqualTo(all.add(row));
        }
    }

    @Test
    void theOldestRowIsForgottenWhenThereAreTooMany() {
        SeenRows seen = new SeenRows();
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        long[] rows = random.longs(2L * SeenRows.MOST).toArray();
        for (long row : rows) {
            seen.add(row);
        }
        for (int i = rows.length - 1; i >= rows.length - SeenRows.MOST; i -= 97) {
            assertThat(seen.add(rows[i])).isFalse();
        }
        assertThat(seen.add(rows[0])).isTrue();
        assertThat(seen.add(rows[rows.length - SeenRows.MOST])).isTrue();
    }
}
