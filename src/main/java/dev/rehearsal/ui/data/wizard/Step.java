package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.DataKind;
import java.util.List;
import java.util.Optional;

/** The steps from files to an import, in their order. */
enum Step {
    FILE,
    COLUMNS,
    MEANING,
    FORECAST;

    private static final List<Step> ALL = List.of(values());

    /** Counted from 1. */
    int number() {
        return ALL.indexOf(this) + 1;
    }

    /** What the step is called for rows of this kind. */
    String label(DataKind kind) {
        return switch (this) {
            case FILE -> "File";
            case COLUMNS -> "Columns";
            case MEANING -> kind == DataKind.EVENTS ? "Events and times" : "Times and values";
            case FORECAST -> "What will happen";
        };
    }

    Optional<Step> next() {
        return at(1);
    }

    Optional<Step> before() {
        return at(-1);
    }

    private Optional<Step> at(int steps) {
        int place = ALL.indexOf(this) + steps;
        return place >= 0 && place < ALL.size() ? Optional.of(ALL.get(place)) : Optional.empty();
    }
}
