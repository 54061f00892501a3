package dev.rehearsal.quality;

import dev.rehearsal.event.Value;
import dev.rehearsal.event.Wording;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Event types that occur once only: a slip of the pen, or nothing that a rule could be rehearsed on. */
final class TypeChecks {
    private static final int FAR = 3;
    private static final int NAMED = 3;

    private final EventLog log;
    private final long[] counts;

    TypeChecks(EventLog log, Progress progress) {
        this.log = log;
        this.counts = counts(log, progress);
    }

    private static long[] counts(EventLog log, Progress progress) {
        CodedColumn types = log.types();
        long[] counts = new long[types.dictionary().size()];
        for (int position = 0; position < log.size(); position++) {
            Passes.poll(position, progress);
            counts[types.codeAt(position)]++;
        }
        return counts;
    }

    /** How many events have the type of this code. */
    long count(int code) {
        return counts[code];
    }

    /** The types by their codes, 0 being none. */
    int codes() {
        return counts.length;
    }

    String name(int code) {
        Value type = log.types().dictionary().value(code);
        return type == null ? "" : type.display();
    }

    List<Finding> findings() {
        List<String> once = new ArrayList<>();
        for (int code = 1; code < counts.length; code++) {
            if (counts[code] == 1) {
                once.add(name(code));
            }
        }
        if (once.isEmpty()) {
            return List.of();
        }
        String named = Wording.list(
                once.stream().sorted().limit(NAMED).map(Wording::name).toList(), "and");
        return List.of(new Finding(
                Check.TYPE_SEEN_ONCE,
                Severity.NOTE,
                Unit.EVENTS,
                once.size(),
                "%s only once: %s%s."
                        .formatted(
                                Wording.count(once.size(), "event type occurs", "event types occur"),
                                named,
                                once.size() > NAMED ? " and others" : ""),
                "If it is a misspelling of another type, map it to that one when you import; a rule on it cannot be"
                        + " rehearsed.",
                this::listed));
    }

    private Rows listed(Progress progress) {
        CodedColumn types = log.types();
        int[] found = Passes.where(log.size(), position -> counts[types.codeAt(position)] == 1, progress);
        return new Rows.Events(found, position -> note(types.codeAt(position)));
    }

    private String note(int code) {
        return meant(code).map(type -> "perhaps " + Wording.name(type)).orElse("");
    }

    /** The more frequent type that this one could be a slip of. */
    private Optional<String> meant(int code) {
        String name = name(code);
        return IntStream.range(1, counts.length)
                .filter(other -> counts[other] > 1)
                .mapToObj(this::name)
                .filter(other -> EditDistance.between(name, other) <= Math.min(2, name.length() / FAR))
                .findFirst();
    }
}
