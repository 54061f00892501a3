package dev.rehearsal.sample;

import dev.rehearsal.event.Instants;
import dev.rehearsal.ingest.CsvWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * The log of a made-up outdoor shop over the sixty days before 1 March 2026, and the profiles of its customers, as CSV
 * in the native layout. Equal numbers give equal bytes, on any machine. Events come in order of time and are written as
 * they come, so that their number does not matter to memory.
 */
public record SampleShop(long events, int customers, long seed) {
    /** What the sample workspace is made of. */
    public static final SampleShop DEFAULT = new SampleShop(20_000, 500, 1);

    private static final int TRIES = 2_000;

    public SampleShop {
        if (events < 1 || customers < 1) {
            throw new IllegalArgumentException(
                    "a shop needs events and customers, not " + events + " and " + customers);
        }
    }

    /** Writes exactly as many events as were asked for; the writer should be buffered, and stays open. */
    public void writeEvents(Writer out) throws IOException {
        EventRows rows = new EventRows(new CsvWriter(out));
        Agenda agenda = new Agenda(events);
        Dice dice = new Dice(seed);
        Visits visits = new Visits(agenda, dice);
        Calendar calendar = new Calendar();
        double share = 0;
        for (long visit = 1; agenda.missing() > 0; visit++) {
            share += (1 - share) * step(agenda, visit) * dice.fraction();
            long now = calendar.at(share);
            while (agenda.hasNextBefore(now)) {
                rows.write(agenda.next());
            }
            visits.begin(someone(dice, Calendar.day(now)), now);
        }
        while (agenda.hasNextBefore(Long.MAX_VALUE)) {
            rows.write(agenda.next());
        }
    }

    /** Twice the part of the time left that a visit should take for the wanted events to fill it, half at most. */
    private static double step(Agenda agenda, long visit) {
        double eventsPerVisit = (double) (agenda.planned() + 5) / visit;
        return Math.min(0.5, 2 * eventsPerVisit / agenda.missing());
    }

    /** Somebody who is not away, keen shoppers more often than others. */
    private Shopper someone(Dice dice, int day) {
        Shopper shopper = Shopper.of(seed, keenOne(dice));
        for (int i = 0; i < TRIES && shopper.isAway(day); i++) {
            shopper = Shopper.of(seed, keenOne(dice));
        }
        return shopper;
    }

    private int keenOne(Dice dice) {
        int number = dice.below(customers);
        for (int i = 0; i < TRIES && dice.below(Shopper.MOST_ACTIVE) >= Shopper.activity(seed, number); i++) {
            number = dice.below(customers);
        }
        return number;
    }

    /** Writes a profile for all customers but those few of whom the shop knows nothing; the writer stays open. */
    public void writeProfiles(Writer out) throws IOException {
        ProfileRows rows = new ProfileRows(new CsvWriter(out), seed);
        for (int number = 0; number < customers; number++) {
            rows.write(Shopper.of(seed, number));
        }
    }

    private static final class EventRows {
        private final CsvWriter out;
        private final StringBuilder time = new StringBuilder(24);
        private long written;

        EventRows(CsvWriter out) throws IOException {
            this.out = out;
            out.row(
                    "event_id",
                    "customer_id",
                    "event_type",
                    "timestamp",
                    "properties",
                    "session_id",
                    "device_info",
                    "location",
                    "referrer");
        }

        void write(Happening event) throws IOException {
            Shopper shopper = event.shopper();
            time.setLength(0);
            Instants.appendTo(time, event.time());
            out.row(
                    "e" + ++written,
                    shopper.id(),
                    event.type(),
                    time.toString(),
                    event.properties(),
                    event.session(),
                    event.session().isEmpty() ? "" : shopper.device().json(),
                    shopper.home().country(),
                    event.referrer());
        }
    }
}
