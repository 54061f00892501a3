package dev.rehearsal.log;

/**
 * What an identity rule does to a log.
 *
 * @param anonymousIds ids under which events were imported that are now somebody else's
 * @param customers those whose they are now
 * @param events events that changed their customer
 */
public record Merges(int anonymousIds, int customers, int events) {
    public static final Merges NONE = new Merges(0, 0, 0);
}
