package dev.rehearsal.ui.data;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.StoredSteps;
import dev.rehearsal.ui.kit.Times;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The Data view: which datasets there are, which one is looked at, and which customer of it. */
public final class DataModel {
    private final Workspace workspace;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final EventsModel events;
    private final RejectsModel rejects;
    private final DuplicatesModel duplicates;
    private final ImportModel imports;
    private final StoredSteps steps;
    private final ObservableList<DatasetLine> datasets = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<DatasetLine>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CustomerPage>> customer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.EVENTS);
    private final ReadOnlyBooleanWrapper listed = new ReadOnlyBooleanWrapper();
    private Optional<Long> wanted = Optional.empty();
    private Optional<String> wantedCustomer = Optional.empty();

    /** @param times those of the workspace's zone */
    public DataModel(Workspace workspace, Background background, Notices notices, Dialogs dialogs, Times times) {
        this.workspace = workspace;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.events = new EventsModel(new LoadedLogs(workspace), background, notices, times);
        this.rejects = new RejectsModel(workspace, background, notices, dialogs);
        this.duplicates = new DuplicatesModel(workspace, background, notices);
        this.steps = new StoredSteps(background, notices, this::stepped);
        this.imports = new ImportModel(workspace, background, notices, dialogs, steps, times, this::changed);
        events.loadedProperty().addListener((loaded, before, now) -> showWantedCustomer());
    }

    /** What was done to datasets, to be taken back. */
    StoredSteps steps() {
        return steps;
    }

    EventsModel events() {
        return events;
    }

    RejectsModel rejects() {
        return rejects;
    }

    DuplicatesModel duplicates() {
        return duplicates;
    }

    /** Which rows of the dataset are on show. */
    ObjectProperty<Part> partProperty() {
        return part;
    }

    ImportModel imports() {
        return imports;
    }

    ObservableList<DatasetLine> datasets() {
        return datasets;
    }

    /** Whether the workspace has been asked for its datasets, so that an empty list means that there are none. */
    ReadOnlyBooleanProperty listedProperty() {
        return listed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<DatasetLine>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The customer whose page is open. */
    ReadOnlyObjectProperty<Optional<CustomerPage>> customerProperty() {
        return customer.getReadOnlyProperty();
    }

    /** Reads again what datasets there are. */
    void refresh() {
        background.latest("List the datasets", progress -> DatasetLine.all(workspace), this::list, notices::problem);
    }

    private void stepped() {
        imports.putSummaryAway();
        refresh();
    }

    private void changed(Optional<Long> datasetId) {
        wanted = datasetId.or(() -> wanted);
        refresh();
    }

    private void list(List<DatasetLine> lines) {
        Optional<Long> id = wanted.or(() -> chosen.get().map(DatasetLine::id));
        wanted = Optional.empty();
        if (!datasets.equals(lines)) {
            datasets.setAll(lines);
        }
        listed.set(true);
        Optional<DatasetLine> line = lines.stream()
                .filter(one -> id.filter(asked -> asked == one.id()).isPresent())
                .findFirst()
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()));
        line.ifPresentOrElse(this::choose, this::chooseNothing);
    }

    /** Looks at a dataset. */
    void choose(DatasetLine line) {
        boolean same = chosen.get().filter(line::equals).isPresent();
        if (!chosen.get().filter(before -> before.id() == line.id()).isPresent()) {
            events.showNothing();
            closeCustomer();
        }
        if (!same || events.loadedProperty().get().isEmpty()) {
            chosen.set(Optional.of(line));
            events.show(line.id());
            rejects.show(line);
            duplicates.show(line);
        }
    }

    private void chooseNothing() {
        chosen.set(Optional.empty());
        events.showNothing();
        rejects.showNothing();
        duplicates.showNothing();
        closeCustomer();
    }

    /** Looks at the dataset of this id, as soon as the list is there. */
    void chooseId(long datasetId) {
        wanted = Optional.of(datasetId);
        refresh();
    }

    /** Opens the page of a customer, as soon as the events are there; says so when there is none of this id. */
    void openCustomer(String id) {
        wantedCustomer = Optional.of(id.strip());
        showWantedCustomer();
    }

    /** Opens the page of the customer of the event that is looked at. */
    void openCustomerOfEvent() {
        events.openProperty().get().ifPresent(position -> events.words()
                .ifPresent(words -> openCustomer(words.customer(position))));
    }

    private void showWantedCustomer() {
        Optional<EventLog> log = events.loadedProperty().get().map(LoadedLog::log);
        if (log.isEmpty() || wantedCustomer.isEmpty()) {
            return;
        }
        String id = wantedCustomer.get();
        wantedCustomer = Optional.empty();
        Optional<CustomerPage> page = CustomerPage.of(log.get(), id, events.times());
        if (page.isEmpty()) {
            notices.warning("This dataset has no customer “%s”. Check the id or choose another dataset.".formatted(id));
        } else {
            customer.set(page);
        }
    }

    void closeCustomer() {
        customer.set(Optional.empty());
    }

    /** Imports rows that were left out of the dataset that is looked at and have been corrected since. */
    void importCorrected() {
        chosen.get().ifPresent(line -> imports.importCorrected(line.dataset().name()));
    }

    void importAgain() {
        chosen.get()
                .ifPresent(line -> line.interrupted()
                        .ifPresent(
                                broken -> imports.again(broken, line.dataset().name())));
    }

    void rename() {
        chosen.get()
                .ifPresent(line -> dialogs.text(
                                "Rename the dataset", "Name", line.dataset().name(), "Rename")
                        .filter(name -> !name.equals(line.dataset().name()))
                        .ifPresent(name -> rename(line, name)));
    }

    private void rename(DatasetLine line, String name) {
        Renaming renaming =
                new Renaming(workspace.datasets(), line.id(), line.dataset().name(), name);
        background.queue(
                "Rename the dataset",
                progress -> {
                    renaming.redo(progress);
                    return renaming;
                },
                done -> {
                    steps.add("rename “%s” to “%s”".formatted(done.before(), done.after()), done);
                    changed(Optional.of(line.id()));
                },
                notices::problem);
    }

    /** Deletes the dataset that is looked at, after asking. */
    void delete() {
        chosen.get().ifPresent(line -> {
            String events = Figures.count(line.dataset().events(), "event");
            Dialogs.Question question = new Dialogs.Question(
                    "Delete the dataset “%s”?".formatted(line.dataset().name()),
                    "Its events and profiles leave this workspace for good; the imported files stay as they are.",
                    "Delete " + events,
                    true);
            if (dialogs.confirm(question)) {
                background.queue(
                        "Delete “%s”".formatted(line.dataset().name()),
                        progress -> {
                            workspace.datasets().delete(line.id());
                            return line.id();
                        },
                        id -> {
                            steps.clear();
                            changed(Optional.empty());
                        },
                        notices::problem);
            }
        });
    }
}
