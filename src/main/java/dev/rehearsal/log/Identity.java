package dev.rehearsal.log;

import dev.rehearsal.event.Field;
import java.util.Set;

/**
 * How a log says who somebody anonymous is: an event of a customer that has another id in a field says that this other id
 * is the customer.
 *
 * @param anonymousId the field with the other id
 * @param eventTypes the types of events that say so; empty where all do
 */
public record Identity(Field anonymousId, Set<String> eventTypes) {
    public Identity {
        eventTypes = Set.copyOf(eventTypes);
    }
}
