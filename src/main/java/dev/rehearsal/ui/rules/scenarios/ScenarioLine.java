package dev.rehearsal.ui.rules.scenarios;

import dev.rehearsal.store.StoredScenario;
import java.util.List;

/** A scenario as the list shows it: what it is called, what it names, and where it went another way than it says. */
record ScenarioLine(StoredScenario stored, List<String> names, List<Row> rows) {
    ScenarioLine {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /** A row that is another one than expected, in words; what did not come or was not expected is empty. */
    record Row(String what, String expected, String found) {}

    String name() {
        return stored.name();
    }

    boolean passed() {
        return rows.isEmpty();
    }

    /** {@code Cart left, Win back}, cut after a few. */
    String namesInWords() {
        int most = 3;
        String first = String.join(", ", names.subList(0, Math.min(most, names.size())));
        return names.size() > most ? first + " and " + (names.size() - most) + " more" : first;
    }
}
