package dev.rehearsal.ui.data;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.ui.kit.Notices;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whose page is open, as the loaded events have them. */
final class CustomerModel {
    private final EventsModel events;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<CustomerPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<String> wanted = Optional.empty();

    CustomerModel(EventsModel events, Notices notices) {
        this.events = events;
        this.notices = notices;
    }

    ReadOnlyObjectProperty<Optional<CustomerPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Opens the page of a customer, as soon as the events are there; says so when there is none of this id. */
    void open(String id) {
        wanted = Optional.of(id.strip());
        events.loadedProperty().get().ifPresent(loaded -> showWanted(loaded.log()));
    }

    void close() {
        page.set(Optional.empty());
    }

    /** Other events are there: an open page shows the customer as these have them, and closes when they do not. */
    void loaded(EventLog log) {
        page.set(page.get().flatMap(open -> CustomerPage.of(log, open.id(), events.times())));
        showWanted(log);
    }

    private void showWanted(EventLog log) {
        if (wanted.isEmpty()) {
            return;
        }
        String id = wanted.get();
        wanted = Optional.empty();
        Optional<CustomerPage> found = CustomerPage.of(log, id, events.times());
        if (found.isEmpty()) {
            notices.warning("This dataset has no customer “%s”. Check the id or choose another dataset.".formatted(id));
        } else {
            page.set(found);
        }
    }
}
