package dev.rehearsal.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.log.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the data is: each finding lists as many rows as it counts, and as a plain recount over all rows finds. */
class QualityProperties {
    private static final Map<String, Set<Check>> ADDRESSES = Map.of(
            "ann@example.com", Set.of(),
            "Ann@Example.com", Set.of(),
            "no address", Set.of(Check.ADDRESS_SYNTAX),
            "info@gmial.com", Set.of(Check.ADDRESS_MISSPELT, Check.ADDRESS_ROLE),
            "x@yopmail.com", Set.of(Check.ADDRESS_DISPOSABLE));
    private static final Set<Check> DAYS = Set.of(Check.DAY_WITHOUT_EVENTS, Check.SUDDEN_DROP);

    record Row(String customer, String type, long time, Map<String, Object> fields) {}

    record Person(Map<String, Object> fields) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        long now = SomeData.IMPORTED.toEpochMilli();
        Arbitrary<Map<String, Object>> fields = Combinators.combine(
                        Arbitraries.of(1, 2.5, "", "free", "3", true).list().ofMaxSize(1),
                        Arbitraries.of("s1", "null", "Undefined", "s2").list().ofMaxSize(1))
                .as((prices, sessions) -> {
                    Map<String, Object> some = new TreeMap<>();
                    prices.forEach(price -> some.put("properties.price", price));
                    sessions.forEach(session -> some.put("session_id", session));
                    return some;
                });
        return Combinators.combine(
                        Arbitraries.of("c1", "c2", "anonymous", "N/A"),
                        Arbitraries.of("login", "buy", "view", "rare"),
                        Arbitraries.of(0L, 5_000_000_000L, now - 86_400_000L, now, now + 1),
                        fields)
                .as(Row::new)
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Person>> people() {
        return Arbitraries.of(ADDRESSES.keySet())
                .list()
                .ofMaxSize(1)
                .map(emails -> {
                    Map<String, Object> fields = new TreeMap<>();
                    emails.forEach(email -> fields.put("email", email));
                    return new Person(fields);
                })
                .list()
                .ofMaxSize(12);
    }

    private static SomeData data(List<Row> rows, List<Person> people) {
        SomeData data = new SomeData();
        rows.forEach(row -> data.event(row.customer(), row.type(), row.time(), row.fields()));
        for (int person = 0; person < people.size(); person++) {
            data.profile("p" + person, people.get(person).fields());
        }
        return data;
    }

    @Property(tries = 300)
    void aFindingListsAsManyRowsAsItCounts(@ForAll("rows") List<Row> rows, @ForAll("people") List<Person> people) {
        for (Finding finding : data(rows, people).findings()) {
            assertThat(finding.rows(Progress.NONE).size())
                    .as(finding.sentence())
                    .isEqualTo((int) finding.count());
        }
    }

    @Property(tries = 300)
    void theCountsAreThoseOfAPlainRecount(@ForAll("rows") List<Row> rows, @ForAll("people") List<Person> people) {
        List<String> expected = new ArrayList<>();
        recountIdsAndTimes(rows, expected);
        recountProperties(rows, expected);
        recountPeople(people, expected);

        assertThat(data(rows, people).findings().stream()
                        .filter(finding -> !DAYS.contains(finding.check()))
                        .map(finding -> finding.check() + " " + finding.count()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void add(List<String> expected, Check check, long count) {
        if (count > 0) {
            expected.add(check + " " + count);
        }
    }

    private static boolean isPlaceholder(Object id) {
        return Set.of("anonymous", "n/a", "null", "undefined")
                .contains(id.toString().toLowerCase(Locale.ROOT));
    }

    private static void recountIdsAndTimes(List<Row> rows, List<String> expected) {
        long now = SomeData.IMPORTED.toEpochMilli();
        Set<String> nobody = new TreeSet<>();
        rows.stream()
                .map(Row::customer)
                .filter(QualityProperties::isPlaceholder)
                .forEach(nobody::add);
        add(expected, Check.PLACEHOLDER_ID, nobody.size());
        add(
                expected,
                Check.PLACEHOLDER_ID,
                rows.stream()
                        .map(row -> row.fields().getOrDefault("session_id", "s"))
                        .filter(QualityProperties::isPlaceholder)
                        .count());
        add(
                expected,
                Check.FUTURE_TIME,
                rows.stream().filter(row -> row.time() > now).count());
        add(
                expected,
                Check.ZERO_TIME,
                rows.stream().filter(row -> row.time() == 0).count());
        long ancient = Duration.ofDays(57).toMillis();
        add(
                expected,
                Check.ANCIENT_TIME,
                rows.stream()
                        .filter(row -> row.time() > 0 && row.time() < ancient * 2)
                        .count());
    }

    private static void recountProperties(List<Row> rows, List<String> expected) {
        Map<String, Integer> byType = new HashMap<>();
        rows.forEach(row -> byType.merge(row.type(), 1, Integer::sum));
        add(
                expected,
                Check.TYPE_SEEN_ONCE,
                byType.values().stream().filter(count -> count == 1).count());
        for (String field : List.of("properties.price", "session_id")) {
            byType.forEach((type, count) -> {
                long having = rows.stream()
                        .filter(row -> row.type().equals(type))
                        .filter(row -> !row.fields().getOrDefault(field, "").equals(""))
                        .count();
                add(expected, Check.MISSING_VALUES, having == 0 ? 0 : count - having);
            });
        }
        Map<Class<?>, Integer> kinds = new HashMap<>();
        for (Row row : rows) {
            Object price = row.fields().getOrDefault("properties.price", "");
            if (!price.equals("")) {
                kinds.merge(price instanceof Number ? Number.class : price.getClass(), 1, Integer::sum);
            }
        }
        int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
        add(
                expected,
                Check.MIXED_VALUES,
                all - kinds.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    private static void recountPeople(List<Person> people, List<String> expected) {
        List<String> emails = people.stream()
                .flatMap(person -> person.fields().values().stream())
                .map(Object::toString)
                .toList();
        for (Check check :
                List.of(Check.ADDRESS_SYNTAX, Check.ADDRESS_MISSPELT, Check.ADDRESS_DISPOSABLE, Check.ADDRESS_ROLE)) {
            add(
                    expected,
                    check,
                    emails.stream()
                            .filter(email ->
                                    ADDRESSES.getOrDefault(email, Set.of()).contains(check))
                            .count());
        }
        Map<String, Integer> owners = new HashMap<>();
        emails.forEach(email -> owners.merge(email.toLowerCase(Locale.ROOT), 1, Integer::sum));
        add(
                expected,
                Check.ADDRESS_SHARED,
                owners.values().stream()
                        .filter(count -> count > 1)
                        .mapToInt(Integer::intValue)
                        .sum());
        add(expected, Check.MISSING_VALUES, emails.isEmpty() ? 0 : people.size() - emails.size());
    }
}
