package dev.rehearsal.ui.data.wizard;

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

    /** One of them, with the step on which it can be decided. */
    record One(Step step, String sentence) {}

    private Problems() {}

    static List<One> of(Reading reading) {
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
            reading.preview().problem().ifPresent(problem ->
                    problems.add(new One(Step.COLUMNS, String.valueOf(problem.getMessage()))));
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
