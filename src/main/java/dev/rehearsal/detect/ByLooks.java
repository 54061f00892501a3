package dev.rehearsal.detect;

import dev.rehearsal.ingest.DataKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Gives the columns of a file of an unknown tool their places, by their names and by what stands in them. */
final class ByLooks {
    static final double LEAST = 0.25;

    private static final int MOST_EVENT_TYPES = 200;
    private static final List<String> OF_PROFILES = List.of(
            "email", "first_name", "last_name", "segments", "lifecycle_stage", "behavioral_score", "last_engagement");
    private static final List<String> OF_PEOPLE = List.of(
            "phone",
            "city",
            "zip",
            "zipcode",
            "postcode",
            "company",
            "address",
            "birthday",
            "gender",
            "age",
            "state",
            "address1",
            "mobile",
            "language",
            "title");

    private final List<ColumnFacts> columns;
    private final String noun;
    private final long rows;

    /** {@code noun} is what the name of the file says its rows are, {@code rental} for one; empty where it says nothing. */
    ByLooks(List<ColumnFacts> columns, String noun) {
        this.columns = columns;
        this.noun = noun;
        this.rows = columns.isEmpty() ? 0 : columns.getFirst().cells();
    }

    DataKind kind() {
        boolean typed = columns.stream().anyMatch(column -> eventType(column) >= 0.5);
        boolean once = columns.stream().anyMatch(column -> customer(column) >= 0.5 && namesRows(column));
        long personal = columns.stream().filter(ByLooks::isPersonal).count();
        return !typed && once && personal >= 2 ? DataKind.PROFILES : DataKind.EVENTS;
    }

    private boolean namesRows(ColumnFacts column) {
        return column.ids().again() * 20 <= column.present();
    }

    private static boolean isPersonal(ColumnFacts column) {
        return OF_PEOPLE.contains(PropertyName.of(column.name()))
                || OF_PROFILES.stream().anyMatch(field -> Vocabulary.COLUMNS.fits(field, column.name()) > 0);
    }

    void fill(Draft draft, DataKind kind) {
        switch (kind) {
            case EVENTS -> fillEvents(draft);
            case PROFILES -> fillProfiles(draft);
        }
    }

    private void fillEvents(Draft draft) {
        best(draft, "event_type", this::eventType);
        best(draft, "timestamp", this::time);
        best(draft, "customer_id", this::customer);
        best(draft, "event_id", this::eventId);
        best(draft, "session_id", column -> named("session_id", column));
        best(draft, "referrer", column -> named("referrer", column));
        best(draft, "location", column -> named("location", column));
    }

    private void fillProfiles(Draft draft) {
        best(draft, "customer_id", this::customer);
        for (String field : OF_PROFILES) {
            best(draft, field, column -> profileField(field, column));
        }
    }

    private void best(Draft draft, String target, ToDoubleFunction<ColumnFacts> score) {
        Optional<ColumnFacts> best =
                columns.stream().filter(column -> !draft.has(column.name())).max(Comparator.comparingDouble(score));
        if (best.isPresent() && score.applyAsDouble(best.get()) >= LEAST) {
            double confidence = Math.min(0.95, score.applyAsDouble(best.get()));
            draft.give(best.get().name(), target, confidence, why(target, best.get()));
        }
    }

    private static String why(String target, ColumnFacts column) {
        boolean named = Vocabulary.COLUMNS.fits(target, column.name()) > 0;
        return (named ? "Its name is one that such columns often have, and it" : "It") + " holds "
                + (column.present() == 0 ? "nothing" : column.usual().plural()) + ".";
    }

    private double named(String target, ColumnFacts column) {
        return column.present() == 0 ? 0 : Vocabulary.COLUMNS.fits(target, column.name());
    }

    private double profileField(String field, ColumnFacts column) {
        double name = named(field, column);
        return switch (field) {
            case "email" -> Math.max(name, column.share(CellKind.EMAIL) > 0.9 ? 0.8 : 0);
            case "behavioral_score" -> column.numberShare() > 0.99 ? name : 0;
            case "last_engagement" -> Times.share(column) > 0.99 ? name : 0;
            default -> name;
        };
    }

    private double customer(ColumnFacts column) {
        if (column.present() == 0
                || (Times.share(column) > 0.9 && Vocabulary.COLUMNS.fits("customer_id", column.name()) == 0)) {
            return 0;
        }
        double name = Vocabulary.COLUMNS.fits("customer_id", column.name());
        if (name > 0) {
            return name * (1 - column.missing() / 2);
        }
        if (column.share(CellKind.EMAIL) > 0.9) {
            return 0.5;
        }
        return comesAgain(column) ? looksLikeId(column) : 0;
    }

    private static double looksLikeId(ColumnFacts column) {
        String name = PropertyName.of(column.name());
        boolean digitsAlike = column.count(CellKind.DIGITS) > 0
                && column.times().digits().size() == 1
                && column.share(CellKind.DIGITS) + column.share(CellKind.INTEGER) == 1;
        double shape = column.share(CellKind.UUID) > 0.9 ? 0.4 : digitsAlike ? 0.35 : 0;
        return Math.max(shape, name.endsWith("_id") || name.equals("id") ? 0.3 : 0);
    }

    /** Whether the column names something of which there are fewer than rows and more than a handful. */
    private boolean comesAgain(ColumnFacts column) {
        return column.ids().again() > 0 && column.ids().different() >= Math.min(3, rows / 2);
    }

    private double eventType(ColumnFacts column) {
        if (column.present() == 0
                || column.hasManyDistinct()
                || column.distinct().size() > MOST_EVENT_TYPES) {
            return 0;
        }
        boolean text = column.share(CellKind.TEXT) > 0.9;
        double name = Vocabulary.COLUMNS.fits("event_type", column.name());
        double known = knownTypes(column);
        double words = known > 0.5 ? 0.6 : 0;
        boolean vague = name < 0.72;
        return !text ? 0 : Math.max(words, vague ? name * 0.6 * known : name * (0.8 + 0.2 * known));
    }

    /** The share of rows in which the name of a usual event type stands. */
    private static double knownTypes(ColumnFacts column) {
        long known = column.distinct().entrySet().stream()
                .filter(entry -> Vocabulary.EVENT_TYPES.thing(entry.getKey()).isPresent())
                .mapToLong(Map.Entry::getValue)
                .sum();
        return (double) known / column.present();
    }

    private double time(ColumnFacts column) {
        double share = column.present() == 0 ? 0 : Times.share(column);
        if (share < 0.5) {
            return 0;
        }
        String name = PropertyName.of(column.name());
        boolean ofFile = !noun.isEmpty() && name.contains(noun);
        double named = Vocabulary.COLUMNS.fits("timestamp", column.name());
        boolean changed = Vocabulary.COLUMNS.fits("changed", column.name()) > 0;
        boolean temporal = name.endsWith("_at") || name.endsWith("date") || name.endsWith("time");
        double weight =
                changed ? 0.3 : ofFile && temporal ? 0.95 : named > 0 ? 0.45 + named / 2 : temporal ? 0.7 : 0.45;
        return weight * share * (1 - column.missing());
    }

    private double eventId(ColumnFacts column) {
        if (column.present() < column.cells() || column.ids().again() > 0 || column.cells() < 2) {
            return 0;
        }
        String name = PropertyName.of(column.name());
        boolean ofFile = !noun.isEmpty() && name.equals(noun + "_id");
        double named = Vocabulary.COLUMNS.fits("event_id", column.name());
        return Math.max(ofFile ? 0.9 : named, column.share(CellKind.UUID) > 0.99 ? 0.5 : 0);
    }
}
