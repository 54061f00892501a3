package dev.rehearsal.ui.data;

import dev.rehearsal.ingest.IdentityRule;
import dev.rehearsal.log.Progress;
import dev.rehearsal.store.Datasets;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Reversible;
import java.util.Optional;

/** Another identity rule for a dataset, or none; the rows stay as they were imported, so that it can be taken back. */
record IdentitySwitch(Datasets datasets, long dataset, Optional<IdentityRule> before, Optional<IdentityRule> now)
        implements Reversible {
    String label() {
        return now.map(rule -> "merge anonymous ids").orElse("separate anonymous ids");
    }

    String sentence() {
        return now.map(rule ->
                        "Anonymous ids now belong to their customers. Undo or switch it off to separate them again.")
                .orElse("Every event belongs again to the id under which it was imported.");
    }

    @Override
    public void undo() throws WorkspaceProblem {
        datasets.setIdentity(dataset, before);
    }

    @Override
    public void redo(Progress progress) throws WorkspaceProblem {
        datasets.setIdentity(dataset, now);
    }
}
