package dev.rehearsal.ingest;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is an id of a customer and what only looks like one.
 *
 * @param placeholders texts that are no customer, whatever their case: such rows are rejects
 * @param wholeNumbers whether {@code 17850.0} is the customer {@code 17850}
 * @param identity how the events of somebody not yet known become those of the customer; absent where they do not
 */
public record CustomerIds(Set<String> placeholders, boolean wholeNumbers, Optional<IdentityRule> identity) {
    public static final CustomerIds NATIVE = new CustomerIds(Set.of(), false, Optional.empty());

    public CustomerIds {
        placeholders = Collections.unmodifiableSet(new LinkedHashSet<>(placeholders));
    }
}
