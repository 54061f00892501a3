package dev.rehearsal.ui.data;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Everything about the event that is chosen in the table. */
public final class EventDetailController {
    private final DataModel model;

    @FXML
    private VBox root;

    @FXML
    private Button customerButton;

    @FXML
    private VBox lines;

    EventDetailController(DataModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.events().chosenProperty().addListener((property, before, now) -> draw(now));
        draw(model.events().chosenProperty().get());
    }

    private void draw(Optional<Integer> position) {
        Cells.show(root, position.isPresent());
        position.ifPresent(at -> model.events().words().ifPresent(words -> {
            lines.getChildren().setAll(Cells.lines(words.whole(at)));
            customerButton.setText(words.customer(at));
            customerButton.setAccessibleText("Open the page of customer " + words.customer(at));
        }));
    }

    @FXML
    private void openCustomer() {
        model.openCustomerOfEvent();
    }
}
