package dev.rehearsal.ui.journeys;

import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.review.ReviewDesk;
import dev.rehearsal.ui.kit.review.ReviewViewModel;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The journeys of a workspace and the one that is open, whose review is a model of its own. */
final class JourneysViewModel {
    private final JourneyShelf shelf;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final ReviewViewModel review;
    private final ObservableList<JourneyLine> all = FXCollections.observableArrayList();
    private final FilteredList<JourneyLine> journeys = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<OpenJourney>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

    JourneysViewModel(JourneyShelf shelf, ReviewDesk desk, Background background, Notices notices, Dialogs dialogs) {
        this.shelf = shelf;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.review = new ReviewViewModel(desk, background, notices, dialogs, this::reload);
        search.addListener((property, before, now) -> journeys.setPredicate(line -> line.matches(now.strip())));
    }

    /** The journeys that match the search. */
    ObservableList<JourneyLine> journeys() {
        return journeys;
    }

    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyObjectProperty<Optional<OpenJourney>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The way of the open journey through review. */
    ReviewViewModel review() {
        return review;
    }

    /** Whether there are none, as far as the list was read. */
    BooleanBinding noJourneys() {
        return Bindings.isEmpty(all).and(loaded);
    }

    BooleanBinding anyOpen() {
        return Bindings.createBooleanBinding(() -> open.get().isPresent(), open);
    }

    /** The ids of all journeys, archived ones too. */
    Set<String> ids() {
        return all.stream().map(JourneyLine::id).collect(Collectors.toSet());
    }

    /** Reads the list and the open journey again. */
    void reload() {
        background.latest(
                "Read the journeys",
                progress -> shelf.list(),
                lines -> {
                    all.setAll(lines);
                    loaded.set(true);
                    Optional<String> shown =
                            open.get().map(journey -> journey.line().id()).filter(ids()::contains);
                    if (shown.isPresent()) {
                        open(shown.get());
                    } else if (lines.isEmpty()) {
                        open.set(Optional.empty());
                        review.close();
                    } else {
                        open(lines.getFirst().id());
                    }
                },
                notices::problem);
    }

    void open(String id) {
        background.latest(
                "Open a journey",
                progress -> shelf.open(id),
                journey -> open.set(Optional.of(journey)),
                notices::problem);
        review.open(id);
    }

    /** Opens the journey and submits it. */
    void submit(String id) {
        reload();
        open(id);
        review.submit(id);
    }

    void rename() {
        open.get()
                .ifPresent(journey -> dialogs.text(
                                "Rename the journey", "Name", journey.line().name(), "Rename")
                        .map(String::strip)
                        .filter(name ->
                                !name.isEmpty() && !name.equals(journey.line().name()))
                        .ifPresent(name -> background.queue(
                                "Rename “" + journey.line().name() + "”",
                                progress -> {
                                    shelf.rename(journey.line().id(), name);
                                    return name;
                                },
                                done -> {
                                    notices.success("The journey is called “" + done + "” now.");
                                    reload();
                                },
                                notices::problem)));
    }
}
