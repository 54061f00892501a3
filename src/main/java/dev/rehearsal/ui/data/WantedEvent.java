package dev.rehearsal.ui.data;

import javafx.scene.control.TableView;

/** Brings the event that another page asked for into the table, as soon as the table has all events. */
final class WantedEvent {
    /** How many rows are shown above it, so that it is seen among its neighbours. */
    private static final int ABOVE = 3;

    private final EventsModel model;
    private final TableView<Integer> events;

    /** @param showAll clears the filter */
    WantedEvent(EventsModel model, TableView<Integer> events, Runnable showAll) {
        this.model = model;
        this.events = events;
        model.wantedProperty().addListener((property, before, now) -> {
            if (now.isPresent()) {
                showAll.run();
                select();
            }
        });
        events.itemsProperty().addListener((property, before, now) -> select());
    }

    private void select() {
        model.wantedRow(events.getItems().size()).ifPresent(row -> {
            events.getSelectionModel().clearAndSelect(row);
            events.scrollTo(Math.max(0, row - ABOVE));
            events.requestFocus();
            model.wantedWasShown();
        });
    }
}
