package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.detect.Decision;
import dev.rehearsal.detect.Evidence.Topic;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has to be decided before files can be imported. */
final class Problems {
    /** Places that several columns may share: a row takes the first that is there. */
    private static final Set<String> SHARED = Set.of(
            Targets.CUSTOMER_ID,
            Targets.EVENT_TYPE,
            Targets.TIMESTAMP,
            "event_id",
            "session_id",
            "location",
            "referrer",
            "email",
            "first_name",
            "last_name",
            "lifecycle_stage",
            "behavioral_score",
            "last_engagement");

    /**
     * One of them, with the step on which it can be decided.
     *
     * @param isInTheWay whether nothing can be imported before; otherwise something is assumed that is to be looked at
     */
    record One(Step step, String sentence, boolean isInTheWay) {
        One(Step step, String sentence) {
            this(step, sentence, true);
        }
    }

    private Problems() {}

    /** What is in the way first, then what the file leaves open and nobody has decided yet. */
    static List<One> of(FileGroup group) {
        List<One> problems = of(group.reading());
        if (!group.isOpened()) {
            for (Decision open : group.reading().proposal().decisions()) {
                if (open.needed() && !isSettled(group, open.topic())) {
                    problems.add(new One(step(open.topic()), open.sentence(), false));
                }
            }
        }
        return problems;
    }

    private static Step step(Topic topic) {
        return switch (topic) {
            case CUSTOMER, EVENT_ID -> Step.COLUMNS;
            case EVENT_TYPE, TIME, TIME_ZONE, NUMBERS, MISSING -> Step.MEANING;
            case COMPRESSION, ENCODING, FORMAT, LINE_ENDS, PREAMBLE, DELIMITER, QUOTE, HEADER, LAYOUT, KIND, ROWS ->
                Step.FILE;
        };
    }

    private static boolean isSettled(FileGroup group, Topic topic) {
        return switch (topic) {
            case CUSTOMER -> isSent(group, Targets.CUSTOMER_ID);
            case EVENT_ID -> isSent(group, "event_id");
            case EVENT_TYPE -> group.isDecided(NamesViewModel.FROM) || isSent(group, Targets.EVENT_TYPE);
            case TIME ->
                group.isDecided(TimesViewModel.FORMAT)
                        || group.isDecided(TimesViewModel.SOURCE)
                        || isSent(group, Targets.TIMESTAMP);
            case TIME_ZONE -> group.isDecided(TimesViewModel.ZONE);
            case NUMBERS -> group.isDecided(ValuesViewModel.NUMBERS);
            case KIND, LAYOUT ->
                group.asked().kind().isPresent() || group.asked().layout().isPresent();
            case MISSING, COMPRESSION, ENCODING, FORMAT, LINE_ENDS, PREAMBLE, DELIMITER, QUOTE, HEADER, ROWS ->
                group.asked().dialect().isPresent();
        };
    }

    /** Whether the marketer has sent a column there. */
    private static boolean isSent(FileGroup group, String target) {
        return group.reading().mapping().columns().entrySet().stream()
                .anyMatch(column ->
                        column.getValue().equals(target) && group.isDecided(ColumnLine.targetTopic(column.getKey())));
    }

    private static List<One> of(Reading reading) {
        List<One> problems = new ArrayList<>();
        Mapping mapping = reading.mapping();
        if (reading.sample().columns().isEmpty()) {
            problems.add(new One(Step.FILE, "No columns were found. Choose another separator or another first line."));
        }
        if (!goesTo(mapping, Targets.CUSTOMER_ID)) {
            problems.add(new One(Step.COLUMNS, "No column goes to the customer. Choose the one that names them."));
        }
        if (reading.kind() == DataKind.EVENTS) {
            if (!goesTo(mapping, Targets.EVENT_TYPE)) {
                problems.add(new One(
                        Step.MEANING, "The events have no name. Choose a column for it, or one name for every row."));
            }
            if (!goesTo(mapping, Targets.TIMESTAMP) && mapping.times().joined().isEmpty()) {
                problems.add(new One(Step.MEANING, "The events have no time. Choose the column that holds it."));
            }
        }
        twice(mapping, problems);
        if (problems.isEmpty()) {
            reading.preview()
                    .problem()
                    .ifPresent(problem -> problems.add(new One(Step.COLUMNS, String.valueOf(problem.getMessage()))));
        }
        return problems;
    }

    static boolean goesTo(Mapping mapping, String target) {
        return mapping.columns().containsValue(target)
                || !mapping.constants().getOrDefault(target, "").isEmpty();
    }

    private static void twice(Mapping mapping, List<One> problems) {
        Map<String, String> seen = new LinkedHashMap<>();
        mapping.columns().forEach((column, target) -> {
            String other = target.isEmpty() || SHARED.contains(target) ? null : seen.putIfAbsent(target, column);
            if (other != null) {
                problems.add(new One(
                        Step.COLUMNS,
                        "The columns “%s” and “%s” both go to %s. Send one of them somewhere else."
                                .formatted(other, column, target)));
            }
        });
    }
}
