package dev.rehearsal.sample;

/** An event that is going to be written when its time comes; {@code order} decides between equal times. */
record Happening(
        long time, long order, Shopper shopper, String type, String session, String properties, String referrer)
        implements Comparable<Happening> {
    @Override
    public int compareTo(Happening other) {
        int byTime = Long.compare(time, other.time);
        return byTime != 0 ? byTime : Long.compare(order, other.order);
    }
}
