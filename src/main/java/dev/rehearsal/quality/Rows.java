package dev.rehearsal.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/** What a finding is about, one by one: numbers into the log, however many there are. Immutable. */
public sealed interface Rows {
    int size();

    /** What is to be said of the row: the value that was met, the suggestion. */
    String note(int row);

    /** Events, by their positions in the log, ascending. */
    final class Events implements Rows {
        private final int[] positions;
        private final IntFunction<String> notes;

        /** Takes ownership of the array; notes are asked for by position. */
        Events(int[] positions, IntFunction<String> notes) {
            this.positions = positions;
            this.notes = notes;
        }

        @Override
        public int size() {
            return positions.length;
        }

        public int position(int row) {
            return positions[row];
        }

        @Override
        public String note(int row) {
            return notes.apply(positions[row]);
        }
    }

    /** Customers, by their numbers in the log. */
    final class Customers implements Rows {
        private final int[] customers;
        private final IntFunction<String> notes;

        /** Takes ownership of the array; notes are asked for by customer. */
        Customers(int[] customers, IntFunction<String> notes) {
            this.customers = customers;
            this.notes = notes;
        }

        @Override
        public int size() {
            return customers.length;
        }

        public int customer(int row) {
            return customers[row];
        }

        @Override
        public String note(int row) {
            return notes.apply(customers[row]);
        }
    }

    /** A day with its events; {@code usual} is what is usual for the weekday, -1 where that cannot be said. */
    record Day(LocalDate date, int events, int usual) {}

    /** Days, in order. */
    record Days(List<Day> days) implements Rows {
        public Days {
            days = List.copyOf(days);
        }

        @Override
        public int size() {
            return days.size();
        }

        @Override
        public String note(int row) {
            int usual = days.get(row).usual();
            return usual < 0 ? "" : "usual for this weekday: " + Unit.EVENTS.count(usual);
        }
    }
}
