package dev.rehearsal.ui.data;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.quality.Rows;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Times;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** The events, customers or days of a finding as a table shows them; makes text for what is on screen only. */
final class FindingRows {
    private final LoadedLog loaded;
    private final Rows rows;
    private final EventWords words;
    private final Times times;

    /** A column; {@code widest} is how wide it may get, 0 for as wide as there is room. */
    record Column(String title, String styleClass, double narrowest, double widest, IntFunction<String> cell) {}

    FindingRows(LoadedLog loaded, Rows rows, Times times) {
        this.loaded = loaded;
        this.rows = rows;
        this.words = new EventWords(loaded.log(), times);
        this.times = times;
    }

    /** The numbers of the rows. */
    Positions all() {
        return Positions.range(0, rows.size());
    }

    List<Column> columns() {
        Column found = new Column("What was found", "", 140, 0, rows::note);
        return switch (rows) {
            case Rows.Events events ->
                List.of(
                        new Column("Time", "", 164, 176, row -> words.time(events.position(row))),
                        new Column("Customer", "mono", 84, 200, row -> words.customer(events.position(row))),
                        new Column("Event type", "", 100, 180, row -> words.type(events.position(row))),
                        found);
            case Rows.Customers customers ->
                List.of(
                        new Column("Customer", "mono", 120, 240, row -> id(customers, row)),
                        new Column("Events", "numbers", 72, 90, row -> Figures.count(events(customers, row))),
                        found);
            case Rows.Days days ->
                List.of(
                        new Column(
                                "Day",
                                "",
                                110,
                                150,
                                row -> times.day(days.days().get(row).date())),
                        new Column(
                                "Weekday",
                                "",
                                90,
                                120,
                                row -> Times.weekday(days.days().get(row).date())),
                        new Column(
                                "Events",
                                "numbers",
                                72,
                                90,
                                row -> Figures.count(days.days().get(row).events())),
                        found);
        };
    }

    private String id(Rows.Customers customers, int row) {
        return loaded.log().customerId(customers.customer(row));
    }

    private long events(Rows.Customers customers, int row) {
        EventLog log = loaded.log();
        return (long) log.end(customers.customer(row)) - log.start(customers.customer(row));
    }

    /** Whose page the row leads to. */
    Optional<String> customer(int row) {
        return switch (rows) {
            case Rows.Events events -> Optional.of(words.customer(events.position(row)));
            case Rows.Customers customers -> Optional.of(id(customers, row));
            case Rows.Days days -> Optional.empty();
        };
    }

    /** The event that the row leads to: itself, or of a day the first one from its beginning on. */
    OptionalInt event(int row) {
        return switch (rows) {
            case Rows.Events events -> OptionalInt.of(events.position(row));
            case Rows.Customers customers -> OptionalInt.empty();
            case Rows.Days days ->
                loaded.firstFrom(days.days()
                        .get(row)
                        .date()
                        .atStartOfDay(times.zone())
                        .toInstant()
                        .toEpochMilli());
        };
    }
}
