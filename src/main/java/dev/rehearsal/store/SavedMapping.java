package dev.rehearsal.store;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import java.time.Instant;

/** A mapping that was kept under a name. {@code fingerprint} stands for the columns of the files that it is for. */
public record SavedMapping(long id, String name, String fingerprint, String json, Instant savedAt, Instant usedAt) {

    /** Reads the JSON; it is that of a mapping file. */
    public Mapping mapping() throws InputProblem {
        return Mapping.parse(name, json);
    }
}
