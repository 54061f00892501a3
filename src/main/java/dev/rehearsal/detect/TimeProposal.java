package dev.rehearsal.detect;

import dev.rehearsal.ingest.TimeReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Proposes how the times of the whole column are read; where the file leaves it open, all ways are offered. */
final class TimeProposal {
    private static final List<String> DAY_AND_MONTH = List.of("day before month", "month before day");

    private final TimeReading hint;
    private final Findings findings;

    /** {@code hint} is what the layout says; it decides what the file leaves open. */
    TimeProposal(TimeReading hint, Findings findings) {
        this.hint = hint;
        this.findings = findings;
    }

    /** How the times are read and what else there would be, the assumed choice first. */
    record Result(TimeReading reading, List<TimeChoice> choices) {}

    Result of(ColumnFacts column) {
        List<Times.Way> ways = Times.of(column);
        if (ways.isEmpty()) {
            return unreadable(column);
        }
        Times.Way assumed = assumed(ways);
        List<TimeChoice> choices = choices(ways, assumed, List.of(), "");
        say(column, ways, assumed);
        sayZone(assumed);
        return new Result(withZone(choices.getFirst().reading()), choices);
    }

    /** Of a date in one column and a time of day in another. */
    Result of(ColumnFacts date, ColumnFacts clock) {
        List<Times.Way> dates = Times.of(date);
        String clockPattern = clock.times().clocks().values().stream()
                .max(Comparator.comparingLong(TimeFacts.Shape::rows))
                .map(TimeFacts.Shape::pattern)
                .orElse("H:mm");
        Times.Way assumed = assumed(dates);
        List<Times.Way> both =
                dates.stream().map(way -> joined(way, clockPattern)).toList();
        List<TimeChoice> choices = choices(
                both,
                joined(assumed, clockPattern),
                List.of(date.name(), clock.name()),
                " " + clock.example(CellKind.CLOCK));
        say(date, dates, assumed);
        findings.add(
                Evidence.Topic.TIME,
                date.name() + " and " + clock.name(),
                0.9,
                Sentences.quoted(date.name()) + " holds dates and " + Sentences.quoted(clock.name())
                        + " times of day; together they are the time.");
        sayZone(assumed);
        return new Result(withZone(choices.getFirst().reading()), choices);
    }

    private static Times.Way joined(Times.Way way, String clock) {
        String pattern = way.format().equals("iso") ? "yyyy-MM-dd" : way.format();
        return new Times.Way(
                pattern + " " + clock,
                way.shape(),
                way.title(),
                way.readable(),
                way.onlyThis(),
                way.example(),
                way.zoned(),
                false);
    }

    private Times.Way assumed(List<Times.Way> ways) {
        Times.Way most = ways.getFirst();
        return ways.stream()
                .filter(way -> way.readable() == most.readable() && isHinted(way))
                .findFirst()
                .orElseGet(() -> ways.stream()
                        .filter(way -> way.readable() == most.readable() && isUsual(way))
                        .findFirst()
                        .orElse(most));
    }

    private boolean isHinted(Times.Way way) {
        Optional<String> format = hint.format();
        return format.isPresent()
                && (format.get().equals(way.format())
                        || (DAY_AND_MONTH.contains(way.title())
                                && (format.get().indexOf('d') < format.get().indexOf('M'))
                                        == way.title().equals(DAY_AND_MONTH.getFirst())));
    }

    /** Hours with a.m. and p.m. come from where the month stands first. */
    private static boolean isUsual(Times.Way way) {
        return way.title().equals(DAY_AND_MONTH.get(way.format().contains("a") ? 1 : 0));
    }

    private static List<TimeChoice> choices(
            List<Times.Way> ways, Times.Way assumed, List<String> joined, String behind) {
        List<TimeChoice> choices = new ArrayList<>();
        choices.add(Times.choice(assumed, true, joined, assumed.example() + behind));
        for (Times.Way way : ways) {
            if (!way.equals(assumed)) {
                choices.add(Times.choice(way, false, joined, way.example() + behind));
            }
        }
        return choices;
    }

    private void say(ColumnFacts column, List<Times.Way> ways, Times.Way assumed) {
        long present = column.present();
        Optional<Times.Way> other = ways.stream()
                .filter(way -> way.shape().equals(assumed.shape()) && !way.equals(assumed))
                .findFirst();
        String of = " of " + Sentences.count(present, "time") + " in " + Sentences.quoted(column.name());
        if (other.isPresent()) {
            sayOpen(assumed, other.get(), of);
        } else if (DAY_AND_MONTH.contains(assumed.title())) {
            findings.add(
                    Evidence.Topic.TIME,
                    assumed.title(),
                    assumed.onlyThis() > 2 ? 0.98 : 0.85,
                    Sentences.count(assumed.onlyThis()) + of + " can only be read with the " + assumed.title()
                            + ", none only the other way round.");
        } else {
            findings.add(
                    Evidence.Topic.TIME,
                    assumed.title(),
                    Math.max(0.3, 0.98 * assumed.readable() / present),
                    Sentences.count(assumed.readable()) + of + " are read as " + assumed.title() + ", such as "
                            + Sentences.quoted(assumed.example()) + ".");
        }
        if (assumed.readable() < present) {
            sayOthers(ways, assumed, present, other.isPresent());
        }
    }

    private void sayOpen(Times.Way assumed, Times.Way other, String of) {
        boolean undecidable = assumed.onlyThis() == 0 && other.onlyThis() == 0;
        String counts = undecidable
                ? "Every time" + of.replaceFirst(" of [\\d,]+ times?", "") + " can be read both ways"
                : Sentences.count(assumed.onlyThis()) + of + " can only be read with the " + assumed.title() + ", "
                        + Sentences.count(other.onlyThis()) + " only with the " + other.title();
        findings.add(Evidence.Topic.TIME, assumed.title(), undecidable ? 0.5 : 0.6, counts + ".");
        findings.decide(
                Evidence.Topic.TIME,
                counts + ". Assumed is the " + assumed.title() + ", so that " + Sentences.quoted(assumed.example())
                        + " is "
                        + Times.choice(assumed, true, List.of(), assumed.example())
                                .exampleAsRead()
                        + "; say whether that is right.");
    }

    private void sayOthers(List<Times.Way> ways, Times.Way assumed, long present, boolean saidAlready) {
        long rest = present - assumed.readable();
        List<String> others = ways.stream()
                .filter(way -> !way.equals(assumed) && !way.shape().equals(assumed.shape()))
                .map(way -> way.title() + " (" + Sentences.count(way.readable()) + ")")
                .toList();
        if (!others.isEmpty()) {
            findings.decide(
                    Evidence.Topic.TIME,
                    "The times are written in more than one way. Assumed is " + assumed.title() + ", which reads "
                            + Sentences.count(assumed.readable(), "row") + "; others would be read as "
                            + String.join(", ", others) + ". What the chosen way cannot read is rejected.");
        } else if (!saidAlready) {
            findings.look(
                    Evidence.Topic.TIME,
                    Sentences.count(rest, "row") + " with another text than a time will be rejected.");
        }
    }

    private void sayZone(Times.Way assumed) {
        if (hint.zone().isPresent()) {
            findings.add(
                    Evidence.Topic.TIME_ZONE,
                    hint.zone().get().getId(),
                    0.9,
                    "The layout says in which zone the times are.");
        } else if (assumed.zoned()) {
            findings.add(
                    Evidence.Topic.TIME_ZONE, "in the times", 1, "The times say themselves how far they are from UTC.");
        } else {
            findings.add(Evidence.Topic.TIME_ZONE, "UTC", 0.5, "The times name no zone; UTC is assumed.");
            findings.look(
                    Evidence.Topic.TIME_ZONE,
                    "The times name no zone. They are taken for UTC unless you say where they were written.");
        }
        if (assumed.dateOnly()) {
            findings.look(
                    Evidence.Topic.TIME,
                    "There are dates without a time of day, so that every event is at midnight and events of one day keep the order of the file.");
        }
    }

    private TimeReading withZone(TimeReading reading) {
        return new TimeReading(hint.zone(), reading.format(), reading.joined());
    }

    private Result unreadable(ColumnFacts column) {
        findings.add(
                Evidence.Topic.TIME,
                "unknown",
                0,
                "Nothing in " + Sentences.quoted(column.name()) + " looks like a time.");
        findings.decide(
                Evidence.Topic.TIME,
                "Nothing in " + Sentences.quoted(column.name()) + " looks like a time"
                        + (column.examples().isEmpty()
                                ? ""
                                : ", such as "
                                        + Sentences.quoted(column.examples().getFirst()))
                        + "; say how times are written, or choose another column.");
        return new Result(hint, List.of());
    }
}
