package dev.rehearsal.ui.data;

import dev.rehearsal.event.Value;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The event table: the events of one dataset by time, those that pass the filter. */
final class EventsModel {
    private final LoadedLogs logs;
    private final Background background;
    private final Notices notices;
    private final Times times;
    private final ReadOnlyObjectWrapper<Optional<LoadedLog>> loaded = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Positions> rows = new ReadOnlyObjectWrapper<>(Positions.NONE);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ObservableList<TypeCount> types = FXCollections.observableArrayList(TypeCount.ALL);
    private final ReadOnlyObjectWrapper<Optional<Integer>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.EVENTS);
    private final ReadOnlyObjectWrapper<OptionalInt> wanted = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private Optional<EventWords> words = Optional.empty();
    private EventFilter filter = EventFilter.NONE;

    /** An event type that the filter offers, and how many events have it. */
    record TypeCount(String type, long events) {
        static final TypeCount ALL = new TypeCount("", 0);

        String label() {
            return type.isEmpty() ? "All event types" : type + "  (" + Figures.count(events) + ")";
        }
    }

    EventsModel(LoadedLogs logs, Background background, Notices notices, Times times) {
        this.logs = logs;
        this.background = background;
        this.notices = notices;
        this.times = times;
    }

    /** The log that the table shows; empty while it is loaded or when there is none. */
    ReadOnlyObjectProperty<Optional<LoadedLog>> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Positions> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** {@code 1,204 of 20,134 events} */
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /** What the filter offers, most frequent first behind “all”. */
    ObservableList<TypeCount> types() {
        return types;
    }

    Times times() {
        return times;
    }

    /** The words for the rows; empty while there are none. */
    Optional<EventWords> words() {
        return words;
    }

    /** The event that is looked at, by its position in the log. */
    ReadOnlyObjectProperty<Optional<Integer>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Looks at an event, or at none. */
    void choose(Optional<Integer> position) {
        chosen.set(position);
    }

    /** Which rows of the dataset are on show. */
    ObjectProperty<Part> partProperty() {
        return part;
    }

    /** Loads the dataset if it is not loaded already and shows it. */
    void show(long datasetId) {
        loading.set(true);
        background.latest("Load the events", progress -> logs.of(datasetId, progress), this::take, problem -> {
            loading.set(false);
            notices.problem(problem);
        });
    }

    void showNothing() {
        loaded.set(Optional.empty());
        words = Optional.empty();
        rows.set(Positions.NONE);
        count.set("");
    }

    private void take(LoadedLog log) {
        loading.set(false);
        if (loaded.get().filter(log::equals).isPresent()) {
            return;
        }
        words = Optional.of(new EventWords(log.log(), times));
        types.setAll(counted(log.log()));
        loaded.set(Optional.of(log));
        apply();
    }

    /** The position of an event that another page wants to be seen. */
    ReadOnlyObjectProperty<OptionalInt> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    void want(int position) {
        wanted.set(OptionalInt.empty());
        wanted.set(OptionalInt.of(position));
    }

    /** The row of that event in a table of so many rows; empty while the table does not have all events. */
    OptionalInt wantedRow(int rows) {
        Optional<LoadedLog> log = loaded.get();
        return log.isEmpty()
                        || wanted.get().isEmpty()
                        || rows != log.get().log().size()
                ? OptionalInt.empty()
                : OptionalInt.of(log.get().timeRowOf(wanted.get().getAsInt()));
    }

    void wantedWasShown() {
        wanted.set(OptionalInt.empty());
    }

    /** Shows the events that pass, as soon as they are found. */
    void filter(EventFilter asked) {
        if (!asked.equals(filter)) {
            filter = asked;
            apply();
        }
    }

    private void apply() {
        loaded.get()
                .ifPresent(log -> background.latest(
                        "Filter the events",
                        progress -> filter.apply(log, progress),
                        passed -> {
                            rows.set(passed);
                            count.set(Figures.count(passed.size()) + " of "
                                    + Figures.count(log.log().size(), "event"));
                        },
                        notices::problem));
    }

    private static List<TypeCount> counted(EventLog log) {
        CodedColumn column = log.types();
        long[] counts = new long[column.dictionary().size()];
        for (int position = 0; position < log.size(); position++) {
            counts[column.codeAt(position)]++;
        }
        List<TypeCount> counted = new ArrayList<>();
        for (int code = 1; code < counts.length; code++) {
            Value type = column.dictionary().value(code);
            if (type != null && counts[code] > 0) {
                counted.add(new TypeCount(type.display(), counts[code]));
            }
        }
        counted.sort(Comparator.comparingLong(TypeCount::events).reversed().thenComparing(TypeCount::type));
        counted.addFirst(TypeCount.ALL);
        return counted;
    }
}
