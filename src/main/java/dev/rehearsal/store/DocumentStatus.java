package dev.rehearsal.store;

import dev.rehearsal.rule.Ids;
import java.util.Locale;

/** Where a version of a rule, campaign, journey or template stands. */
public enum DocumentStatus {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    /** Put away, or approved once and replaced by a newer approved version. */
    ARCHIVED;

    String id() {
        return Ids.of(this);
    }

    static DocumentStatus of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
