package dev.rehearsal.store;

import dev.rehearsal.pack.Scenario;
import java.time.Instant;

/** A scenario that is kept in a workspace, and where it came from: a file, or a pack by its name. */
public record StoredScenario(long id, Scenario scenario, String source, Instant addedAt, String addedBy) {

    /** What its story is called. */
    public String name() {
        return scenario.story().name();
    }
}
