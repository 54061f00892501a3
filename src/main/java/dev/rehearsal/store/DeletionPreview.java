package dev.rehearsal.store;

/**
 * What a deletion takes out, and what is left.
 *
 * @param customers customers who lose events or their profile
 * @param profiles profiles, of each customer the one that counts
 * @param rejects rows left out by imports that go as well, {@code duplicates} likewise rows that were skipped
 * @param firstTime of the events that go, in milliseconds; {@link dev.rehearsal.event.Instants#NONE} when none does
 * @param eventsLeft events that stay
 * @param customersLeft customers with an event that stays, by the ids under which events were imported
 * @param profilesLeft customers whose profile stays
 */
public record DeletionPreview(
        long events,
        long customers,
        long profiles,
        long rejects,
        long duplicates,
        long firstTime,
        long lastTime,
        long eventsLeft,
        long customersLeft,
        long profilesLeft) {
    /** Whether there is nothing to take out. */
    public boolean isEmpty() {
        return events + profiles + rejects + duplicates == 0;
    }
}
