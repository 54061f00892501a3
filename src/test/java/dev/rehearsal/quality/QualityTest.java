package dev.rehearsal.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QualityTest {
    private static final String NOON = "2026-03-03T12:00:00Z";

    private static List<String> notes(Finding finding) {
        Rows rows = finding.rows(Progress.NONE);
        return IntStream.range(0, rows.size()).mapToObj(rows::note).toList();
    }

    @Test
    void nothingIsFoundInDataThatIsAsItShouldBe() {
        List<Finding> findings = new SomeData()
                .event("c1", "login", NOON)
                .event("c2", "login", NOON)
                .profile("c1", Map.of("email", "ann@example.com"))
                .profile("c2", Map.of("email", "ben@example.com"))
                .findings();

        assertThat(findings).isEmpty();
    }

    @Test
    void anEmptyLogHasNoFindings() {
        assertThat(new SomeData().findings()).isEmpty();
    }

    @Test
    void anAddressThatIsNotWrittenAsOneIsAnError() {
        Finding finding = new SomeData()
                .profile("c1", Map.of("email", "ann@example.com"))
                .profile("c2", Map.of("email", "ann at example.com"))
                .profile("c3", Map.of("email", "ann@example"))
                .finding(Check.ADDRESS_SYNTAX);

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.sentence())
                .isEqualTo("2 customers have an email that is not written as an address is, so no mail can reach it.");
        assertThat(notes(finding)).containsExactly("ann at example.com", "ann@example");
    }

    @Test
    void aMisspeltDomainComesWithASuggestion() {
        Finding finding = new SomeData()
                .profile("c1", Map.of("email", "Ann@Gmial.com"))
                .profile("c2", Map.of("email", "ben@gmail.com"))
                .finding(Check.ADDRESS_MISSPELT);

        assertThat(finding.count()).isEqualTo(1);
        assertThat(notes(finding)).containsExactly("gmial.com → gmail.com   Ann@Gmial.com");
    }

    @Test
    void disposableDomainsAndRolesAreNoted() {
        SomeData data = new SomeData()
                .profile("c1", Map.of("email", "x@mailinator.com"))
                .profile("c2", Map.of("email", "x@box.mailinator.com"))
                .profile("c3", Map.of("email", "Info+shop@example.com"));

        assertThat(data.finding(Check.ADDRESS_DISPOSABLE).count()).isEqualTo(2);
        assertThat(data.finding(Check.ADDRESS_ROLE).count()).isEqualTo(1);
        assertThat(data.finding(Check.ADDRESS_ROLE).severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void customersOfOneAddressStandBesideEachOther() {
        Finding finding = new SomeData()
                .profile("c1", Map.of("email", "ann@example.com"))
                .profile("c2", Map.of("email", "ben@example.com"))
                .profile("c3", Map.of("email", "ANN@example.com "))
                .profile("c4", Map.of("email", "Ben@Example.com"))
                .profile("c5", Map.of("email", "cem@example.com"))
                .finding(Check.ADDRESS_SHARED);

        assertThat(finding.sentence())
                .isEqualTo("4 customers share 2 email addresses with one another, capital letters aside.");
        assertThat(notes(finding))
                .containsExactly("ann@example.com", "ANN@example.com ", "ben@example.com", "Ben@Example.com");
    }

    @Test
    void aPropertyThatMostlyHoldsAddressesIsLookedAtToo() {
        Finding finding = new SomeData()
                .event("c1", "invite", NOON, Map.of("properties.friend", "ann@example.com"))
                .event("c1", "invite", NOON, Map.of("properties.friend", "nobody"))
                .finding(Check.ADDRESS_SYNTAX);

        assertThat(finding.unit()).isEqualTo(Unit.EVENTS);
        assertThat(finding.sentence()).startsWith("1 event has a friend that is not written");
    }

    @Test
    void placeholdersAreNoCustomers() {
        Finding finding = new SomeData()
                .event("NULL", "login", NOON)
                .event("NULL", "login", NOON)
                .event("c1", "login", NOON)
                .finding(Check.PLACEHOLDER_ID);

        assertThat(finding.sentence())
                .isEqualTo(
                        "1 customer has an id that stands for nobody, such as “NULL”; 2 events of different people lie there.");
    }

    @Test
    void placeholdersInOtherIdsAreCountedByEvent() {
        Finding finding = new SomeData()
                .event("c1", "login", NOON, Map.of("session_id", "undefined"))
                .event("c1", "login", NOON, Map.of("session_id", "s-7"))
                .finding(Check.PLACEHOLDER_ID);

        assertThat(finding.unit()).isEqualTo(Unit.EVENTS);
        assertThat(notes(finding)).containsExactly("“undefined”");
    }

    @Test
    void theNumberZeroIsNoId() {
        Finding finding = new SomeData()
                .event("c1", "order", NOON, Map.of("properties.order_id", 0))
                .event("c1", "order", NOON, Map.of("properties.order_id", 17))
                .finding(Check.PLACEHOLDER_ID);

        assertThat(finding.count()).isEqualTo(1);
    }

    @Test
    void eventsAfterTheImportHaveNotHappened() {
        Finding finding = new SomeData()
                .event("c1", "login", SomeData.IMPORTED.toString())
                .event("c1", "login", SomeData.IMPORTED.plusMillis(1).toString())
                .finding(Check.FUTURE_TIME);

        assertThat(finding.sentence())
                .isEqualTo("1 event lies after the import of 1 Apr 2026: it cannot have happened yet.");
    }

    @Test
    void theFirstDayOfAllIsToldFromOtherAncientTimes() {
        SomeData data = new SomeData()
                .event("c1", "login", "1970-01-01T00:00:00Z")
                .event("c1", "login", "1970-01-20T14:00:00Z")
                .event("c1", "login", "1999-12-31T23:59:59Z")
                .event("c1", "login", "2000-01-01T00:00:00Z");

        assertThat(data.finding(Check.ZERO_TIME).count()).isEqualTo(1);
        assertThat(data.finding(Check.ANCIENT_TIME).count()).isEqualTo(2);
    }

    /** Forty days from Sunday 1 February on, so many events each; none on those in {@code without}. */
    private static SomeData days(int each, List<Integer> without, Map<Integer, Integer> others) {
        SomeData data = new SomeData();
        for (int day = 0; day < 40; day++) {
            int events = without.contains(day) ? 0 : others.getOrDefault(day, each);
            for (int event = 0; event < events; event++) {
                Instant time = Instant.parse("2026-02-01T10:00:00Z").plusSeconds(day * 86_400L + event);
                data.event("c" + event, "login", time.toString());
            }
        }
        return data;
    }

    @Test
    void daysWithoutEventsAreAGap() {
        Finding finding = days(5, List.of(10, 11), Map.of()).finding(Check.DAY_WITHOUT_EVENTS);

        assertThat(finding.sentence()).startsWith("2 days between 1 Feb 2026 and 12 Mar 2026 have no event at all");
        assertThat(finding.rows(Progress.NONE))
                .isEqualTo(new Rows.Days(List.of(
                        new Rows.Day(LocalDate.of(2026, 2, 11), 0, 5), new Rows.Day(LocalDate.of(2026, 2, 12), 0, 5))));
    }

    @Test
    void aWeekdayThatIsUsuallyEmptyIsNoGap() {
        assertThat(days(5, List.of(7, 14, 21, 28, 35), Map.of()).findings(Check.DAY_WITHOUT_EVENTS))
                .isEmpty();
    }

    @Test
    void aDayFarBelowItsWeekdayIsADrop() {
        SomeData data = days(30, List.of(), Map.of(17, 9, 18, 10));

        Finding finding = data.finding(Check.SUDDEN_DROP);

        assertThat(finding.rows(Progress.NONE))
                .isEqualTo(new Rows.Days(List.of(new Rows.Day(LocalDate.of(2026, 2, 18), 9, 30))));
        assertThat(notes(finding)).containsExactly("usual for this weekday: 30 events");
    }

    @Test
    void theFirstAndTheLastDayMayBeCutShort() {
        assertThat(days(30, List.of(), Map.of(0, 1, 39, 1)).findings(Check.SUDDEN_DROP))
                .isEmpty();
    }

    @Test
    void daysAreThoseOfTheZone() {
        EventLog log = new SomeData()
                .event("c1", "login", "2026-03-28T23:30:00Z")
                .event("c1", "login", "2026-03-29T22:30:00Z")
                .event("c1", "login", "2026-03-31T21:30:00Z")
                .log();

        List<Finding> inBerlin = Quality.of(log, SomeData.IMPORTED, ZoneId.of("Europe/Berlin"), Progress.NONE);
        List<Finding> inUtc = Quality.of(log, SomeData.IMPORTED, ZoneOffset.UTC, Progress.NONE);

        assertThat(inBerlin).isEmpty();
        assertThat(inUtc)
                .singleElement()
                .satisfies(finding -> assertThat(finding.rows(Progress.NONE))
                        .isEqualTo(new Rows.Days(List.of(new Rows.Day(LocalDate.of(2026, 3, 30), 0, -1)))));
    }

    @Test
    void aTypeSeenOnceMayBeASlipOfAnother() {
        Finding finding = new SomeData()
                .event("c1", "purchase", NOON)
                .event("c1", "purchase", NOON)
                .event("c1", "purchse", NOON)
                .finding(Check.TYPE_SEEN_ONCE);

        assertThat(finding.sentence()).isEqualTo("1 event type occurs only once: purchse.");
        assertThat(notes(finding)).containsExactly("perhaps purchase");
    }

    @Test
    void aPropertyThatChangesItsTypeListsTheRarerValues() {
        Finding finding = new SomeData()
                .event("c1", "buy", NOON, Map.of("properties.price", 5))
                .event("c1", "buy", NOON, Map.of("properties.price", 6))
                .event("c1", "buy", NOON, Map.of("properties.price", "free"))
                .event("c1", "buy", NOON, Map.of("properties.price", " "))
                .finding(Check.MIXED_VALUES);

        assertThat(finding.sentence())
                .isEqualTo(
                        "price is a number in 2 events and a text in 1, so a condition that compares it overlooks some.");
        assertThat(notes(finding)).containsExactly("text “free”");
    }

    @Test
    void aFieldThatSomeEventsOfATypeLackIsMissingThereOnly() {
        SomeData data = new SomeData()
                .event("c1", "view", NOON)
                .event("c1", "view", NOON)
                .event("c1", "buy", NOON, Map.of("properties.price", 5))
                .event("c1", "buy", NOON, Map.of("properties.price", Value.text("")))
                .event("c1", "buy", NOON);

        assertThat(data.finding(Check.MISSING_VALUES).sentence())
                .isEqualTo("price is missing in 2 of 3 buy events (67 %).");
    }

    @Test
    void aFewMissingValuesAreAWarningAndManyANote() {
        SomeData data = new SomeData()
                .profile("c1", Map.of("email", "a1@example.com", "first_name", "Ann"))
                .profile("c2", Map.of("email", "a2@example.com"))
                .profile("c3", Map.of("email", "a3@example.com"))
                .profile("c4", Map.of("email", "a4@example.com"))
                .profile("c5", Map.of());

        assertThat(data.findings(Check.MISSING_VALUES))
                .extracting(Finding::severity, Finding::sentence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Severity.WARNING, "email is missing in 1 of 5 customers with a profile (20 %)."),
                        org.assertj.core.groups.Tuple.tuple(
                                Severity.NOTE, "“first name” is missing in 4 of 5 customers with a profile (80 %)."));
    }

    @Test
    void lookingStopsWhenItIsAskedTo() {
        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total) {
                // nobody is watching
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        EventLog log = new SomeData().event("c1", "login", NOON).log();

        assertThatThrownBy(() -> Quality.of(log, SomeData.IMPORTED, ZoneOffset.UTC, stopped))
                .isInstanceOf(CancellationException.class);
    }
}
