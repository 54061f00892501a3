package dev.rehearsal.ui.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final Rows ROWS = new Rows(new int[] {7, 300, 7, -1});

    @Test
    void theyAreAListLikeAnyOther() {
        List<Integer> same = List.of(7, 300, 7, -1);

        assertThat(ROWS).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(same).isEqualTo(ROWS);
        assertThat(ROWS).isEqualTo(new Rows(new int[] {7, 300, 7, -1})).isNotEqualTo(new Rows(new int[] {7, 300}));
    }

    @Test
    void aRowIsFoundWhereItComesFirst() {
        assertThat(ROWS.indexOf(7)).isZero();
        assertThat(ROWS.indexOf(300)).isEqualTo(1);
        assertThat(ROWS.contains(-1)).isTrue();
        assertThat(ROWS.indexOf(8)).isEqualTo(-1);
    }
}
