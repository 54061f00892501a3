package dev.rehearsal.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.log.Column;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.SomeEvents;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

class PackedLogProperties {
    private static @Nullable ExecutorService pool;

    @BeforeContainer
    static void open() {
        pool = Executors.newFixedThreadPool(3);
    }

    @AfterContainer
    static void close() {
        if (pool != null) {
            pool.close();
        }
    }

    @Property(tries = 300)
    void aLogOfPackedRowsIsTheOneOfTheRowsThemselves(@ForAll("batches") List<List<Event>> batches)
            throws Section.AlteredSection {
        EventLog.Builder eager = new EventLog.Builder();
        EventLog.Builder late = new EventLog.Builder();
        if (pool != null) {
            late.executor(pool);
        }
        for (List<Event> batch : batches) {
            eager.add(SomeEvents.batch(batch));
            PackedRows rows = PackedRows.of(BlockCodec.encode(SomeEvents.batch(batch)));
            late.add(rows, rows.customers(), rows.ids());
        }

        assertSame(late.build(), eager.build());
    }

    private static void assertSame(EventLog late, EventLog eager) {
        assertThat(late.size()).isEqualTo(eager.size());
        assertThat(late.customerCount()).isEqualTo(eager.customerCount());
        assertThat(late.duplicates()).isEqualTo(eager.duplicates());
        assertThat(late.lastTime()).isEqualTo(eager.lastTime());
        assertThat(late.fields()).isEqualTo(eager.fields());
        for (int position = 0; position < eager.size(); position++) {
            assertThat(late.eventAt(position)).isEqualTo(eager.eventAt(position));
        }
        for (Field field : eager.fields()) {
            Column column = late.column(field);
            assertThat(column).isNotNull().hasSameClassAs(eager.column(field));
            for (int position = 0; position < eager.size(); position++) {
                assertThat(late.value(field, position)).isEqualTo(eager.value(field, position));
            }
        }
        assertThat(late.eventIds().utf8()).isEqualTo(eager.eventIds().utf8());
    }

    @Provide
    Arbitrary<List<List<Event>>> batches() {
        return SomeEvents.batches();
    }
}
