package dev.rehearsal.ui.shell;

import dev.rehearsal.pack.Settings.FrequencyCap;
import dev.rehearsal.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The frequency caps, one a row. */
final class CapsForm extends VBox {
    private final SettingsViewModel model;
    private final VBox rows = new VBox(8);
    private final List<CapRow> shown = new ArrayList<>();

    CapsForm(SettingsViewModel model) {
        super(8);
        this.model = model;
        Button add = new Button("Add cap", Icons.ADD.node());
        add.setId("settings-add-cap");
        add.getStyleClass().add("quiet");
        add.setOnAction(click -> model.addCap());
        getChildren().addAll(rows, add);
    }

    void show(List<FrequencyCap> caps) {
        while (shown.size() > caps.size()) {
            rows.getChildren().remove(shown.removeLast());
        }
        while (shown.size() < caps.size()) {
            CapRow row = new CapRow(model, shown.size());
            shown.add(row);
            rows.getChildren().add(row);
        }
        for (int place = 0; place < caps.size(); place++) {
            shown.get(place).show(caps.get(place));
        }
    }

    void tell(List<SettingsProblem> found) {
        for (CapRow row : shown) {
            row.tell(found);
        }
    }
}
