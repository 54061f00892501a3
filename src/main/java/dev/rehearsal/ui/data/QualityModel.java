package dev.rehearsal.ui.data;

import dev.rehearsal.quality.Finding;
import dev.rehearsal.quality.Quality;
import dev.rehearsal.quality.Severity;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Job;
import dev.rehearsal.ui.kit.Notices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** What is probably not right in the dataset that is looked at: its findings, and the rows of the chosen one. */
final class QualityModel {
    static final String ALL_TOPICS = "All topics";

    private final EventsModel events;
    private final Background background;
    private final Notices notices;
    private final IntConsumer openEvent;
    private final Consumer<String> openCustomer;
    private final ObservableList<Finding> found = FXCollections.observableArrayList();
    private final FilteredList<Finding> findings = new FilteredList<>(found);
    private final ObservableList<String> topics = FXCollections.observableArrayList(ALL_TOPICS);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Job>> looking = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Finding>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<FindingRows>> rows = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<LoadedLog> lookedAt = Optional.empty();

    /** Whether it was looked yet. */
    enum State {
        NOTHING,
        LOOKING,
        STOPPED,
        LOOKED
    }

    /**
     * @param openEvent shows the event at a position
     * @param openCustomer shows the page of a customer
     */
    QualityModel(
            EventsModel events,
            Background background,
            Notices notices,
            IntConsumer openEvent,
            Consumer<String> openCustomer) {
        this.events = events;
        this.background = background;
        this.notices = notices;
        this.openEvent = openEvent;
        this.openCustomer = openCustomer;
    }

    /** The findings of the topic that was asked for, the gravest first. */
    ObservableList<Finding> findings() {
        return findings;
    }

    /** What findings there are about, behind “all”. */
    ObservableList<String> topics() {
        return topics;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The looking that is under way. */
    ReadOnlyObjectProperty<Optional<Job>> lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Finding>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<FindingRows>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    static String words(Severity severity) {
        return switch (severity) {
            case ERROR -> "Wrong";
            case WARNING -> "Probably wrong";
            case NOTE -> "Good to know";
        };
    }

    /** {@code 2 wrong · 5 probably wrong · 11 good to know} */
    String summary() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = found.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                parts.add(Figures.count(count) + " " + words(severity).toLowerCase(Locale.ROOT));
            }
        }
        return String.join("  ·  ", parts);
    }

    /** Looks the loaded events over unless that has been done. */
    void look(Instant importedAt) {
        Optional<LoadedLog> loaded = events.loadedProperty().get();
        if (loaded.isEmpty() || loaded.equals(lookedAt)) {
            return;
        }
        lookedAt = loaded;
        clear();
        state.set(State.LOOKING);
        LoadedLog log = loaded.get();
        looking.set(Optional.of(background.latest(
                "Check the data",
                progress -> Quality.of(log.log(), importedAt, events.times().zone(), progress),
                this::take,
                problem -> {
                    stopped();
                    notices.problem(problem);
                })));
        if (state.get() != State.LOOKING) {
            looking.set(Optional.empty());
        }
    }

    private void take(List<Finding> all) {
        looking.set(Optional.empty());
        found.setAll(all);
        topics.setAll(ALL_TOPICS);
        topics.addAll(all.stream()
                .map(finding -> finding.check().topic())
                .distinct()
                .sorted()
                .toList());
        state.set(State.LOOKED);
        if (!all.isEmpty()) {
            choose(Optional.of(all.getFirst()));
        }
    }

    /** Stops looking; what was found by then is not kept. */
    void stop() {
        looking.get().ifPresent(Job::cancel);
        stopped();
    }

    private void stopped() {
        looking.set(Optional.empty());
        lookedAt = Optional.empty();
        state.set(State.STOPPED);
    }

    /** Forgets what was found, since another dataset is looked at. */
    void showNothing() {
        looking.get().ifPresent(Job::cancel);
        looking.set(Optional.empty());
        lookedAt = Optional.empty();
        clear();
        state.set(State.NOTHING);
    }

    private void clear() {
        choose(Optional.empty());
        found.clear();
        topics.setAll(ALL_TOPICS);
    }

    /** Shows the findings about one topic only, or all. */
    void filter(String topic) {
        findings.setPredicate(
                finding -> topic.equals(ALL_TOPICS) || finding.check().topic().equals(topic));
    }

    /** Lists the rows of a finding. */
    void choose(Optional<Finding> finding) {
        if (finding.equals(chosen.get())) {
            return;
        }
        chosen.set(finding);
        rows.set(Optional.empty());
        if (finding.isPresent() && lookedAt.isPresent()) {
            LoadedLog log = lookedAt.get();
            background.latest(
                    "List what was found",
                    progress -> new FindingRows(log, finding.get().rows(progress), events.times()),
                    listed -> rows.set(Optional.of(listed)),
                    notices::problem);
        }
    }

    /** Opens the event of a row, or its customer where it is about one. */
    void open(int row) {
        rows.get().ifPresent(listed -> listed.event(row).ifPresentOrElse(openEvent, () -> openCustomer(row)));
    }

    void openCustomer(int row) {
        rows.get().flatMap(listed -> listed.customer(row)).ifPresent(openCustomer);
    }
}
