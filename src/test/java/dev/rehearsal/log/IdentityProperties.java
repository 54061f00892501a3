package dev.rehearsal.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of identity rules, whatever customers, chains and circles there are. */
class IdentityProperties {
    private static final Field ANONYMOUS = new Field("device_info.anonymous_id");
    private static final Identity ALL = new Identity(ANONYMOUS, Set.of());
    private static final Identity LOGINS = new Identity(ANONYMOUS, Set.of("login"));
    private static final List<String> IDS = List.of("anna", "b", "b2", "device 1", "客");

    /** Events of few customers, some with another id, at few instants; the event ids are distinct. */
    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Map<Field, Value>> fields = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Map.of())),
                Tuple.of(3, Arbitraries.of(IDS).map(id -> Map.of(ANONYMOUS, Value.text(id)))));
        return Combinators.combine(
                        Arbitraries.of(IDS),
                        Arbitraries.of("login", "page_view"),
                        Arbitraries.longs().between(0, 6),
                        fields)
                .as((customer, type, time, more) -> new Event("", customer, type, time, more))
                .list()
                .ofMaxSize(20)
                .map(IdentityProperties::numbered);
    }

    private static List<Event> numbered(List<Event> events) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> new Event(
                        "e" + i,
                        events.get(i).customerId(),
                        events.get(i).type(),
                        events.get(i).time(),
                        events.get(i).fields()))
                .toList();
    }

    private static EventLog log(List<Event> events, Set<Identity> rules) {
        EventLog.Builder log = new EventLog.Builder().identities(rules);
        for (int from = 0; from < events.size(); from += 7) {
            log.add(SomeEvents.batch(events.subList(from, Math.min(events.size(), from + 7))));
        }
        return log.build();
    }

    private static Map<String, Event> byId(EventLog log) {
        Map<String, Event> events = new TreeMap<>();
        IntStream.range(0, log.size()).mapToObj(log::eventAt).forEach(event -> events.put(event.id(), event));
        return events;
    }

    private static Map<String, String> owners(EventLog log) {
        Map<String, String> owners = new TreeMap<>();
        byId(log).forEach((id, event) -> owners.put(id, event.customerId()));
        return owners;
    }

    /** The sentence of the rule, told event by event. */
    private static String owner(List<Event> events, Identity rule, String id, long time) {
        List<String> walked = new ArrayList<>();
        String at = id;
        while (!walked.contains(at)) {
            walked.add(at);
            String anonymous = at;
            List<Event> said = events.stream()
                    .filter(event ->
                            rule.eventTypes().isEmpty() || rule.eventTypes().contains(event.type()))
                    .filter(event -> Value.text(anonymous).equals(event.fields().get(ANONYMOUS)))
                    .filter(event -> !event.customerId().equals(anonymous))
                    .sorted(Comparator.comparingLong(Event::time).thenComparing(Event::customerId))
                    .toList();
            if (said.isEmpty()) {
                return at;
            }
            at = said.stream()
                    .filter(event -> event.time() <= time)
                    .reduce(said.getFirst(), (before, next) -> next)
                    .customerId();
        }
        return walked.subList(walked.indexOf(at), walked.size()).stream()
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Property
    void anEventIsTheirsWhoseTheRuleSaysItIs(@ForAll("events") List<Event> events) {
        for (Identity rule : List.of(ALL, LOGINS)) {
            Map<String, String> expected = new TreeMap<>();
            events.forEach(event -> expected.put(event.id(), owner(events, rule, event.customerId(), event.time())));

            assertThat(owners(log(events, Set.of(rule)))).isEqualTo(expected);
        }
    }

    @Property
    void theOrderOfRowsDoesNotMatter(@ForAll("events") List<Event> events, @ForAll Random random) {
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);

        assertThat(owners(log(shuffled, Set.of(ALL)))).isEqualTo(owners(log(events, Set.of(ALL))));
    }

    @Property
    void nothingButTheCustomersChanges(@ForAll("events") List<Event> events) {
        Map<String, Event> before = byId(log(events, Set.of()));
        Map<String, Event> after = byId(log(events, Set.of(ALL)));

        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((id, event) -> assertThat(
                        new Event(id, in(before, id).customerId(), event.type(), event.time(), event.fields()))
                .isEqualTo(in(before, id)));
    }

    private static <T> T in(Map<String, T> all, String id) {
        return Objects.requireNonNull(all.get(id), id);
    }

    @Property
    void whatChangedIsCounted(@ForAll("events") List<Event> events) {
        EventLog log = log(events, Set.of(ALL));
        Map<String, String> before = owners(log(events, Set.of()));
        Map<String, String> changed = new HashMap<>(owners(log));
        changed.entrySet().removeIf(entry -> in(before, entry.getKey()).equals(entry.getValue()));
        Set<String> merged = new HashSet<>(before.values());
        merged.removeIf(id ->
                changed.keySet().stream().noneMatch(event -> in(before, event).equals(id)));

        assertThat(log.merges())
                .isEqualTo(new Merges(merged.size(), new HashSet<>(changed.values()).size(), changed.size()));
    }

    @Property
    void aProfileGoesWhereItsIdEndedUnlessThatCustomerHasOne(
            @ForAll("events") List<Event> events, @ForAll Random random) {
        List<String> ids = new ArrayList<>(new LinkedHashSet<>(IDS));
        Collections.shuffle(ids, random);
        Profiles.Builder imported = new Profiles.Builder();
        ids.subList(0, 3).forEach(id -> imported.add(id, Map.of(Field.EMAIL, Value.text("of " + id))));
        Map<String, String> expected = new HashMap<>();
        for (boolean own : new boolean[] {true, false}) {
            for (String id : ids.subList(0, 3)) {
                String owner = owner(events, ALL, id, Long.MAX_VALUE);
                if (owner.equals(id) == own) {
                    expected.putIfAbsent(owner, "of " + id);
                }
            }
        }

        EventLog.Builder log = new EventLog.Builder().identities(Set.of(ALL));
        Profiles profiles = log.add(SomeEvents.batch(events))
                .profiles(imported.build())
                .build()
                .profiles();

        assertThat(profiles.size()).isEqualTo(expected.size());
        expected.forEach((owner, email) ->
                assertThat(profiles.value(profiles.rowOf(owner), Field.EMAIL)).isEqualTo(Value.text(email)));
    }
}
