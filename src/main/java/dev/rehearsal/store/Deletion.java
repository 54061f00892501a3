package dev.rehearsal.store;

import java.time.Instant;

/** What is to leave a dataset for good. */
public sealed interface Deletion {
    /** Events earlier than an instant; profiles stay. */
    record EventsBefore(Instant instant) implements Deletion {}

    /**
     * Everything of one customer: profile, events, what the identity rule of the dataset makes theirs, and the rows left out
     * or skipped that name them.
     */
    record Customer(String id) implements Deletion {}
}
