package dev.rehearsal.store;

import dev.rehearsal.replay.CaseDifference;
import java.util.List;
import java.util.Set;

/**
 * What became of a scenario when it was replayed, and which documents it speaks of: those that its rows name, expected or
 * found, or where there is no row, all of the pack that it is told of.
 */
public record ScenarioResult(StoredScenario scenario, List<CaseDifference> differences, Set<Named> named) {

    /** A rule, journey or campaign by its id. */
    public record Named(String kind, String id) {}

    public ScenarioResult {
        differences = List.copyOf(differences);
        named = Set.copyOf(named);
    }

    public boolean passed() {
        return differences.isEmpty();
    }

    boolean names(String kind, String id) {
        return named.contains(new Named(kind, id));
    }
}
