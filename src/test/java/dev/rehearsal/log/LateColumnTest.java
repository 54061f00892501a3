package dev.rehearsal.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LateColumnTest {
    private static final Field PRICE = new Field("properties.price");
    private static final Field COLOUR = new Field("properties.colour");
    private static final int PARTS = 30;
    private static final int ROWS = 10;

    private final AtomicInteger prices = new AtomicInteger();
    private final AtomicInteger colours = new AtomicInteger();
    private final AtomicInteger ids = new AtomicInteger();

    @Test
    void aColumnThatManyThreadsAskForAtOnceIsUnpackedOnce() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            EventLog log = log(pool);
            CountDownLatch together = new CountDownLatch(8);
            List<Future<@Nullable Column>> asked = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                asked.add(pool.submit(() -> {
                    together.countDown();
                    together.await();
                    return log.column(PRICE);
                }));
            }

            for (Future<@Nullable Column> column : asked) {
                assertThat(column.get()).isSameAs(log.column(PRICE));
            }
        }
        assertThat(prices).hasValue(PARTS);
    }

    @Test
    void whatNobodyAsksForStaysPacked() {
        EventLog log = log(Runnable::run);

        log.column(PRICE);

        assertThat(log.fields()).containsExactly(COLOUR, PRICE);
        assertThat(colours).hasValue(0);
        assertThat(ids).hasValue(0);
    }

    @Test
    void aGlanceUnpacksThePartOfTheEventAndNoMore() {
        EventLog log = log(Runnable::run);

        assertThat(log.glance(COLOUR, 17)).isEqualTo(log.eventAt(17).fields().get(COLOUR));

        assertThat(colours).hasValue(1);
        assertThat(prices).hasValue(1);
        assertThat(ids).hasValue(1);
    }

    @Test
    void aGlanceShowsWhatTheColumnHolds() {
        EventLog glanced = log(Runnable::run);
        EventLog whole = log(Runnable::run);

        for (int position = 0; position < whole.size(); position++) {
            assertThat(glanced.glance(PRICE, position)).isEqualTo(whole.value(PRICE, position));
            assertThat(glanced.glance(COLOUR, position)).isEqualTo(whole.value(COLOUR, position));
            assertThat(glanced.eventIdAt(position)).isEqualTo(whole.eventIds().textAt(position));
        }
        assertThat(glanced.glance(new Field("properties.none"), 0)).isNull();
    }

    private EventLog log(Executor executor) {
        EventLog.Builder log = new EventLog.Builder().executor(executor);
        for (int part = 0; part < PARTS; part++) {
            EventBatch batch = batch(part);
            log.addDistinct(new Counted(new UnpackedRows(batch)), batch.customers());
        }
        return log.build();
    }

    private static EventBatch batch(int part) {
        EventBatch.Builder batch = new EventBatch.Builder();
        for (int row = 0; row < ROWS; row++) {
            int number = part * ROWS + row;
            batch.row("e" + number, "c" + number % 7, "login", number).put(PRICE, number);
            if (row % 2 == 0) {
                batch.put(COLOUR, Value.text("colour " + number % 3));
            }
        }
        return batch.build();
    }

    /** Rows that count how often each of their columns is unpacked. */
    private final class Counted implements EventRows {
        private final EventRows rows;

        Counted(EventRows rows) {
            this.rows = rows;
        }

        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public long[] times() {
            return rows.times();
        }

        @Override
        public CodedColumn types() {
            return rows.types();
        }

        @Override
        public TextColumn ids() {
            ids.incrementAndGet();
            return rows.ids();
        }

        @Override
        public Set<Field> fields() {
            return rows.fields();
        }

        @Override
        public boolean isNumeric(Field field) {
            return rows.isNumeric(field);
        }

        @Override
        public Column column(Field field) {
            (field.equals(PRICE) ? prices : colours).incrementAndGet();
            return rows.column(field);
        }
    }
}
