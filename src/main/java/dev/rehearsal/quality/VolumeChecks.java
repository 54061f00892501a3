package dev.rehearsal.quality;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Days on which data seems to be missing: without any event, or with far fewer than usual on that weekday. */
final class VolumeChecks {
    /** A day with less than one of so many of what is usual is a drop. */
    private static final int PART = 3;

    /** What is usual has to be at least so much for a drop to say anything. */
    private static final int FEWEST_USUAL = 20;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final DayCounts days;

    VolumeChecks(DayCounts days) {
        this.days = days;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        add(
                findings,
                Check.DAY_WITHOUT_EVENTS,
                "%s between %s and %s %s no event at all, though the weekday usually has some.",
                "Ask whether the export left them out. Where data is missing, a replay takes customers to be quiet who were"
                        + " not, and fires rules on inactivity.",
                this::isGap);
        add(
                findings,
                Check.SUDDEN_DROP,
                "%s between %s and %s %s less than a third of the events that are usual on that weekday.",
                "Ask whether tracking was broken on these days or the export was cut. If it was a holiday, nothing is to be"
                        + " done.",
                this::isDrop);
        return findings;
    }

    private boolean isGap(int day) {
        return days.events(day) == 0 && !days.isUsuallyEmpty(day);
    }

    private boolean isDrop(int day) {
        boolean whole = day > 0 && day < days.days() - 1;
        int usual = whole && days.events(day) > 0 ? days.usual(day) : -1;
        return usual >= FEWEST_USUAL && (long) days.events(day) * PART < usual;
    }

    private void add(List<Finding> findings, Check check, String sentence, String remedy, IntPredicate test) {
        List<Rows.Day> found = IntStream.range(0, days.days())
                .filter(test)
                .mapToObj(day -> new Rows.Day(days.date(day), days.events(day), days.usual(day)))
                .toList();
        if (!found.isEmpty()) {
            String words = sentence.formatted(
                    Unit.DAYS.count(found.size()),
                    shown(days.date(0)),
                    shown(days.date(days.days() - 1)),
                    found.size() == 1 ? "has" : "have");
            findings.add(new Finding(
                    check, Severity.WARNING, Unit.DAYS, found.size(), words, remedy, progress -> new Rows.Days(found)));
        }
    }

    private static String shown(LocalDate day) {
        return DATE.format(day);
    }
}
