package dev.rehearsal.ui.shell;

import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.View;
import dev.rehearsal.ui.shell.Recents.Recent;
import java.time.ZoneId;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** Home: the ways into a workspace. */
public final class HomeController implements View {
    private static final int ROW = 52;
    private static final int FRAME = 10;

    private final HomeModel model;

    @FXML
    private VBox welcome;

    @FXML
    private Button sampleButton;

    @FXML
    private Button openButton;

    @FXML
    private Button createButton;

    @FXML
    private ListView<Recent> recents;

    @FXML
    private Label noRecents;

    public HomeController(HomeModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        welcome.visibleProperty().bind(model.firstStart());
        welcome.managedProperty().bind(welcome.visibleProperty());
        for (Button button : new Button[] {sampleButton, openButton, createButton}) {
            button.disableProperty().bind(model.busy());
        }
        Times times = new Times(ZoneId.systemDefault());
        recents.setItems(model.recents());
        recents.setFixedCellSize(ROW);
        recents.prefHeightProperty()
                .bind(Bindings.size(model.recents()).multiply(ROW).add(FRAME));
        recents.setCellFactory(list -> new RecentCell(model, times));
        recents.disableProperty().bind(model.busy());
        recents.visibleProperty().bind(model.firstStart().not());
        recents.managedProperty().bind(recents.visibleProperty());
        noRecents.visibleProperty().bind(model.firstStart());
        noRecents.managedProperty().bind(noRecents.visibleProperty());
        recents.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected();
            }
        });
        recents.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openSelected();
            }
        });
    }

    @Override
    public void shown() {
        recents.refresh();
    }

    @FXML
    private void openSample() {
        model.openSample();
    }

    @FXML
    private void chooseAndOpen() {
        model.chooseAndOpen();
    }

    @FXML
    private void chooseAndCreate() {
        model.chooseAndCreate();
    }

    private void openSelected() {
        Recent selected = recents.getSelectionModel().getSelectedItem();
        if (selected != null) {
            model.open(selected);
        }
    }
}
