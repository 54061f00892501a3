package dev.rehearsal.sample;

import java.util.PriorityQueue;

/**
 * What is going to happen, in order of time: no more than is wanted in all, and nothing after the end of the log. Holds
 * what lies between now and the end of the visits under way.
 */
final class Agenda {
    private final PriorityQueue<Happening> queue = new PriorityQueue<>();
    private final long wanted;
    private long planned;

    Agenda(long wanted) {
        this.wanted = wanted;
    }

    void plan(long time, Shopper shopper, String type, String session, JsonText properties, String referrer) {
        if (planned < wanted && time < Calendar.END) {
            queue.add(new Happening(time, planned, shopper, type, session, properties.toString(), referrer));
            planned++;
        }
    }

    /** How many events are still to be planned. */
    long missing() {
        return wanted - planned;
    }

    long planned() {
        return planned;
    }

    boolean hasNextBefore(long time) {
        Happening first = queue.peek();
        return first != null && first.time() < time;
    }

    Happening next() {
        return queue.remove();
    }
}
