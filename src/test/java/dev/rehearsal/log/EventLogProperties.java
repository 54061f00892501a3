package dev.rehearsal.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EventLogProperties {
    private static final Comparator<Event> ORDER =
            Comparator.comparing(Event::customerId, CodePoints.ORDER).thenComparingLong(Event::time);

    @Property
    void eventsStandByCustomerAndTimeAndRowAndTheFirstOfAnIdStays(@ForAll("batches") List<List<Event>> batches) {
        Set<String> ids = new HashSet<>();
        List<Event> expected = batches.stream()
                .flatMap(List::stream)
                .filter(event -> ids.add(event.id()))
                .sorted(ORDER)
                .toList();

        EventLog log = log(batches, Profiles.NONE);

        assertThat(IntStream.range(0, log.size()).mapToObj(log::eventAt)).containsExactlyElementsOf(expected);
        assertThat(log.duplicates())
                .isEqualTo(batches.stream().mapToInt(List::size).sum() - expected.size());
        Set<Field> fields = new TreeSet<>();
        expected.forEach(event -> fields.addAll(event.fields().keySet()));
        assertThat(log.fields()).containsExactlyElementsOf(fields);
    }

    @Property
    void everyPositionIsOfTheCustomerWhoseRangeItIsIn(
            @ForAll("batches") List<List<Event>> batches, @ForAll("profiled") Set<String> profiled) {
        Profiles.Builder profiles = new Profiles.Builder();
        profiled.forEach(customer -> profiles.add(customer, Map.of(Field.EMAIL, Value.text(customer))));

        EventLog log = log(batches, profiles.build());

        Set<String> expected = new TreeSet<>(CodePoints.ORDER);
        expected.addAll(profiled);
        batches.forEach(batch -> batch.forEach(event -> expected.add(event.customerId())));
        List<String> customers = new ArrayList<>();
        int position = 0;
        for (int customer = 0; customer < log.customerCount(); customer++) {
            String id = log.customerId(customer);
            customers.add(id);
            assertThat(log.customerOf(id)).isEqualTo(customer);
            assertThat(log.start(customer)).isEqualTo(position);
            for (; position < log.end(customer); position++) {
                assertThat(log.customerAt(position)).isEqualTo(customer);
            }
            assertThat(log.profile(customer, Field.EMAIL)).isEqualTo(profiled.contains(id) ? Value.text(id) : null);
        }
        assertThat(position).isEqualTo(log.size());
        assertThat(log.customerOf("nobody")).isEqualTo(-1);
        assertThat(customers).isSubsetOf(expected).containsAll(profiled);
    }

    @Test
    void customersWithNothingButAProfileStandBetweenTheOthers() {
        EventBatch.Builder batch = new EventBatch.Builder();
        Profiles.Builder profiles = new Profiles.Builder();
        for (int customer = 0; customer < 500; customer++) {
            if (customer % 100 == 7) {
                for (int event = 0; event < 90; event++) {
                    batch.row("e" + customer + "-" + event, "c" + (1000 + customer), "login", event);
                }
            } else {
                profiles.add("c" + (1000 + customer), Map.of());
            }
        }

        EventLog log = new EventLog.Builder()
                .add(batch.build())
                .profiles(profiles.build())
                .build();

        for (int position = 0; position < log.size(); position++) {
            assertThat(log.customerAt(position)).isEqualTo(position / 90 * 100 + 7);
        }
    }

    private static EventLog log(List<List<Event>> batches, Profiles profiles) {
        EventLog.Builder log = new EventLog.Builder().profiles(profiles);
        batches.forEach(batch -> log.add(SomeEvents.batch(batch)));
        return log.build();
    }

    @Provide
    Arbitrary<List<List<Event>>> batches() {
        return SomeEvents.batches();
    }

    @Provide
    Arbitrary<Set<String>> profiled() {
        return Arbitraries.of("c1", "c15", "b", "zz", "客", "𝄞").set();
    }
}
