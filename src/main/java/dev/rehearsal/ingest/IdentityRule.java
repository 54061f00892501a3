package dev.rehearsal.ingest;

import dev.rehearsal.event.Field;
import dev.rehearsal.log.Identity;
import java.util.List;
import java.util.Set;

/**
 * How it is known that somebody anonymous is a customer: an event of a customer that also carries an anonymous id in a
 * field says that the anonymous id is the customer. What an anonymous id did belongs to the customer it was last said to
 * be at that time, and if nothing had been said by then to the one it is first said to be later. An event without a
 * customer is one of the anonymous id.
 *
 * @param anonymousId the field that holds the other id, such as {@code device_info.anonymous_id}
 * @param eventTypes the types of events that say so, {@code identify} for example; empty where all do
 */
public record IdentityRule(String anonymousId, List<String> eventTypes) {
    public IdentityRule {
        eventTypes = List.copyOf(eventTypes);
    }

    /** The rule as a log is built with it. */
    public Identity identity() {
        return new Identity(new Field(anonymousId), Set.copyOf(eventTypes));
    }
}
