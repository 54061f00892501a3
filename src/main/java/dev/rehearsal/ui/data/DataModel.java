package dev.rehearsal.ui.data;

import dev.rehearsal.store.Workspace;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.StoredSteps;
import dev.rehearsal.ui.kit.Times;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The Data view: which datasets there are, which one is looked at, and which customer of it. */
public final class DataModel {
    private final Workspace workspace;
    private final Background background;
    private final Notices notices;
    private final EventsModel events;
    private final QualityModel quality;
    private final IdentityModel identity;
    private final RejectsModel rejects;
    private final DuplicatesModel duplicates;
    private final ImportModel imports;
    private final StoredSteps steps;
    private final DatasetChanges changes;
    private final RetentionModel retention;
    private final ObservableList<DatasetLine> datasets = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<DatasetLine>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final CustomerModel customer;
    private final ReadOnlyObjectWrapper<DataPage> page = new ReadOnlyObjectWrapper<>(DataPage.EVENTS);
    private final ReadOnlyBooleanWrapper listed = new ReadOnlyBooleanWrapper();
    private Optional<Long> wanted = Optional.empty();

    /** @param times those of the workspace's zone */
    public DataModel(Workspace workspace, Background background, Notices notices, Dialogs dialogs, Times times) {
        this.workspace = workspace;
        this.background = background;
        this.notices = notices;
        this.events = new EventsModel(new LoadedLogs(workspace), background, notices, times);
        this.customer = new CustomerModel(events, notices);
        this.quality = new QualityModel(events, background, notices, this::openEvent, this::openCustomer);
        this.rejects = new RejectsModel(workspace, background, notices, dialogs);
        this.duplicates = new DuplicatesModel(workspace, background, notices);
        this.steps = new StoredSteps(background, notices, this::stepped);
        this.identity = new IdentityModel(
                workspace.datasets(), events, background, notices, steps, id -> changed(Optional.of(id)));
        this.changes = new DatasetChanges(workspace.datasets(), background, notices, dialogs, steps, this::changed);
        this.retention =
                new RetentionModel(workspace.retention(), background, notices, dialogs, steps, times, this::changed);
        this.imports = new ImportModel(workspace, background, notices, dialogs, steps, times, this::changed);
        events.loadedProperty().addListener((loaded, before, now) -> {
            now.ifPresent(log -> customer.loaded(log.log()));
            look();
        });
    }

    /** What was done to datasets, to be taken back. */
    StoredSteps steps() {
        return steps;
    }

    EventsModel events() {
        return events;
    }

    QualityModel quality() {
        return quality;
    }

    IdentityModel identity() {
        return identity;
    }

    RejectsModel rejects() {
        return rejects;
    }

    DuplicatesModel duplicates() {
        return duplicates;
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
        return customer.pageProperty();
    }

    /** What is shown of the dataset that is looked at. */
    ReadOnlyObjectProperty<DataPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    void show(DataPage asked) {
        page.set(asked);
        look();
    }

    /** Looks for what the page shows, unless that is known. */
    void look() {
        switch (page.get()) {
            case EVENTS -> {}
            case QUALITY -> chosen.get().ifPresent(line -> quality.look(line.importedAt()));
            case IDENTITY -> identity.look();
        }
    }

    private void openEvent(int position) {
        show(DataPage.EVENTS);
        events.want(position);
    }

    /** Shows rows of the dataset, those that are in or those that are not. */
    void show(Part part) {
        show(DataPage.EVENTS);
        events.partProperty().set(part);
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
            quality.showNothing();
            identity.showNothing();
            closeCustomer();
        }
        if (!same) {
            chosen.set(Optional.of(line));
            rejects.show(line);
            duplicates.show(line);
        }
        events.show(line.id());
    }

    private void chooseNothing() {
        chosen.set(Optional.empty());
        events.showNothing();
        quality.showNothing();
        identity.showNothing();
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
        customer.open(id);
    }

    /** Opens the page of the customer of the event that is looked at. */
    void openCustomerOfEvent() {
        events.chosenProperty()
                .get()
                .ifPresent(position -> events.words().ifPresent(words -> openCustomer(words.customer(position))));
    }

    void closeCustomer() {
        customer.close();
    }

    void importAgain() {
        chosen.get()
                .ifPresent(line -> line.interrupted()
                        .ifPresent(
                                broken -> imports.again(broken, line.dataset().name())));
    }

    void rename() {
        chosen.get().ifPresent(changes::rename);
    }

    /** Deletes events of the dataset that are too old, after asking. */
    void deleteOldEvents() {
        chosen.get().ifPresent(retention::deleteOld);
    }

    /** Deletes the customer whose page is open, after asking. */
    void deleteCustomer() {
        chosen.get()
                .ifPresent(line ->
                        customer.pageProperty().get().ifPresent(page -> retention.deleteCustomer(line, page.id())));
    }

    /** Deletes the dataset that is looked at, after asking. */
    void delete() {
        chosen.get().ifPresent(changes::delete);
    }
}
