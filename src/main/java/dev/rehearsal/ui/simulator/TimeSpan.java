package dev.rehearsal.ui.simulator;

/** A stretch of time in milliseconds, from its first instant to just before {@code to}; never empty. */
record TimeSpan(long from, long to) {
    /** Closer than this there is nothing more to see. */
    static final long SHORTEST = 10_000;

    TimeSpan {
        if (to <= from) {
            throw new IllegalArgumentException("a span of time ends after it begins, not at " + to + " from " + from);
        }
    }

    long length() {
        return to - from;
    }

    boolean contains(long time) {
        return time >= from && time < to;
    }

    /** The instant that lies this share of the way from the beginning to the end. */
    long at(double share) {
        return from + Math.round(share * length());
    }

    /** The same instant stays at {@code share} of the way while the span grows or shrinks by the factor. */
    TimeSpan scaled(double factor, double share, TimeSpan bounds) {
        long wanted = Math.clamp(Math.round(length() * factor), Math.min(SHORTEST, bounds.length()), bounds.length());
        return startingAt(at(share) - Math.round(share * wanted), wanted, bounds);
    }

    /** Moved by a share of its length, as far as the bounds allow. */
    TimeSpan moved(double share, TimeSpan bounds) {
        return startingAt(from + Math.round(share * length()), length(), bounds);
    }

    /** What lies between two instants, in either order, widened to the shortest span there is. */
    TimeSpan between(long one, long other) {
        long first = Math.min(one, other);
        long wanted = Math.clamp(Math.abs(one - other), Math.min(SHORTEST, length()), length());
        return startingAt(first, wanted, this);
    }

    private static TimeSpan startingAt(long start, long length, TimeSpan bounds) {
        long begin = Math.clamp(start, bounds.from, bounds.to - length);
        return new TimeSpan(begin, begin + length);
    }
}
