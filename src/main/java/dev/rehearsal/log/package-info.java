/**
 * The event log as columns: dictionary-encoded, grouped by customer, each customer's events in order (semantics §1.3),
 * with the imported profiles beside it. Sees {@code event} only.
 */
@NullMarked
package dev.rehearsal.log;

import org.jspecify.annotations.NullMarked;
