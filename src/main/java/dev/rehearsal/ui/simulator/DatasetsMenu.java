package dev.rehearsal.ui.simulator;

import dev.rehearsal.store.Dataset;
import dev.rehearsal.ui.kit.Figures;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;

/** The menu of the datasets that are replayed together: those with a tick. */
final class DatasetsMenu {
    private final MenuButton menu;
    private final SetupModel model;
    private final Map<Dataset, CheckBox> ticks = new LinkedHashMap<>();

    DatasetsMenu(MenuButton menu, SetupModel model) {
        this.menu = menu;
        this.model = model;
    }

    void bind() {
        menu.textProperty().bind(model.datasetsInWords());
        model.datasets().subscribe(this::fill);
        model.chosenDatasets().subscribe(this::mark);
        fill();
    }

    private void fill() {
        ticks.clear();
        for (Dataset dataset : model.datasets()) {
            CheckBox tick = new CheckBox("%s (%s)".formatted(dataset.name(), Figures.count(dataset.events(), "event")));
            tick.setOnAction(click -> {
                model.choose(dataset, tick.isSelected());
                mark();
            });
            ticks.put(dataset, tick);
        }
        menu.getItems()
                .setAll(ticks.values().stream()
                        .map(tick -> new CustomMenuItem(tick, false))
                        .toList());
        mark();
    }

    private void mark() {
        ticks.forEach((dataset, tick) -> tick.setSelected(model.chosenDatasets().contains(dataset)));
    }
}
