package dev.rehearsal.quality;

import dev.rehearsal.event.Wording;

/** What a finding counts. */
public enum Unit {
    EVENTS("event"),
    CUSTOMERS("customer"),
    DAYS("day");

    private final String noun;

    Unit(String noun) {
        this.noun = noun;
    }

    /** {@code 1 event}, {@code 12,402 customers} */
    public String count(long number) {
        return Wording.count(number, noun, noun + "s");
    }
}
