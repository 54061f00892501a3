package dev.rehearsal.store;

import dev.rehearsal.ingest.CustomerIds;
import dev.rehearsal.ingest.IdentityRule;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The identity rule of a dataset as a cell of its row, written as a mapping file has it. Called on the database's thread. */
final class DatasetIdentity {
    private DatasetIdentity() {}

    static Optional<IdentityRule> of(Handle handle, long datasetId) {
        return json(handle, datasetId).flatMap(DatasetIdentity::read);
    }

    /** What identifies the rule. */
    static Optional<String> json(Handle handle, long datasetId) {
        return handle.createQuery(
                        "SELECT identity_rule FROM dataset WHERE dataset_id = :id AND identity_rule IS NOT NULL")
                .bind("id", datasetId)
                .mapTo(String.class)
                .findOne();
    }

    private static Optional<IdentityRule> read(String json) {
        try {
            return Mapping.parse("identity", json).customers().identity();
        } catch (InputProblem ownText) {
            throw new IllegalStateException("no identity rule: " + json, ownText);
        }
    }

    static void set(Handle handle, long datasetId, Optional<IdentityRule> rule) {
        write(handle, datasetId, rule, Optional.empty());
    }

    /** Takes over the rule of an import's mapping unless the dataset has one. */
    static void takeOver(Handle handle, long datasetId, long importId, Mapping mapping) {
        Optional<IdentityRule> rule = mapping.customers().identity();
        if (rule.isPresent() && json(handle, datasetId).isEmpty()) {
            write(handle, datasetId, rule, Optional.of(importId));
        }
    }

    private static void write(Handle handle, long datasetId, Optional<IdentityRule> rule, Optional<Long> importId) {
        handle.createUpdate(
                        "UPDATE dataset SET identity_rule = :rule, identity_import = :import WHERE dataset_id = :id")
                .bind("rule", rule.map(DatasetIdentity::written).orElse(null))
                .bind("import", importId.orElse(null))
                .bind("id", datasetId)
                .execute();
    }

    private static String written(IdentityRule rule) {
        return Mapping.NATIVE
                .withCustomers(new CustomerIds(Set.of(), false, Optional.of(rule)))
                .toJson();
    }

    /** A rule that an import brought leaves with it. */
    static void forget(Handle handle, long importId) {
        handle.createUpdate(
                        "UPDATE dataset SET identity_rule = NULL, identity_import = NULL WHERE identity_import = :import")
                .bind("import", importId)
                .execute();
    }
}
