package dev.rehearsal.ui.data;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/** The switch between the pages of a dataset. */
public final class PagesController {
    private final DataModel model;

    @FXML
    private ToggleGroup pages;

    @FXML
    private ToggleButton eventsPage;

    @FXML
    private ToggleButton qualityPage;

    @FXML
    private ToggleButton identityPage;

    PagesController(DataModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Map<DataPage, ToggleButton> buttons =
                Map.of(DataPage.EVENTS, eventsPage, DataPage.QUALITY, qualityPage, DataPage.IDENTITY, identityPage);
        buttons.forEach((page, button) -> {
            button.disableProperty().bind(Bindings.isEmpty(model.datasets()));
            button.setOnAction(click -> {
                button.setSelected(true);
                model.show(page);
            });
        });
        model.pageProperty().addListener((property, before, now) -> pages.selectToggle(buttons.get(now)));
    }
}
