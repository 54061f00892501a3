package dev.rehearsal.log;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a replay reads: the events of customers, side by side in the order of semantics §1.3, and their imported profiles.
 * A whole {@link EventLog} is one; so is the history of a single customer that still grows. Positions run from 0.
 */
public interface Timeline {
    /** How many customers have an event or a profile. */
    int customerCount();

    String customerId(int customer);

    /** The customer whose event lies at the position. */
    int customerAt(int position);

    /** The position of the customer's first event. */
    int start(int customer);

    /** Milliseconds since the epoch. */
    long timeAt(int position);

    /** The first position in [from, end) whose event is later than the instant; {@code end} when there is none. */
    int firstAfter(long instant, int from, int end);

    String eventIdAt(int position);

    String typeAt(int position);

    /** What the event says under a name of semantics §3.2; null where it is missing, and for computed fields. */
    @Nullable
    Value value(Field field, int position);

    /** The imported value of a profile's field, null where it is missing. */
    @Nullable
    Value profile(int customer, Field field);
}
