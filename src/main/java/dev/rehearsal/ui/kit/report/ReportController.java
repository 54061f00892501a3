package dev.rehearsal.ui.kit.report;

import dev.rehearsal.event.Field;
import dev.rehearsal.report.ReportOptions.Section;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Chooses what goes into a report: the kind of file, the sections, and which personal data. */
public final class ReportController {
    private final ReportViewModel model;
    private final Runnable close;

    @FXML
    private HBox formats;

    @FXML
    private VBox sections;

    @FXML
    private VBox personal;

    @FXML
    private FlowPane fields;

    @FXML
    private Label words;

    @FXML
    private Button save;

    ReportController(ReportViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
    }

    @FXML
    private void initialize() {
        ToggleGroup group = new ToggleGroup();
        for (ReportViewModel.Format format : ReportViewModel.Format.values()) {
            RadioButton choice = new RadioButton(format.words());
            choice.setId("report-" + format.name().toLowerCase(java.util.Locale.ROOT));
            choice.setToggleGroup(group);
            choice.setSelected(model.formatProperty().get() == format);
            choice.selectedProperty().addListener((selected, before, now) -> {
                if (now) {
                    model.formatProperty().set(format);
                }
            });
            formats.getChildren().add(choice);
        }
        for (Map.Entry<Section, BooleanProperty> section : model.sections().entrySet()) {
            sections.getChildren()
                    .add(box(section.getKey().words(), section.getKey().name(), section.getValue()));
        }
        for (Map.Entry<Field, BooleanProperty> field : model.fields().entrySet()) {
            fields.getChildren().add(box(field.getKey().label(), field.getKey().name(), field.getValue()));
        }
        personal.disableProperty().bind(model.showsCustomers().not());
        words.textProperty().bind(model.personalWords());
        save.disableProperty().bind(model.isEmpty());
    }

    private static CheckBox box(String words, String id, BooleanProperty chosen) {
        CheckBox box = new CheckBox(words);
        box.setMnemonicParsing(false);
        box.setId("report-" + id.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }

    @FXML
    private void save() {
        model.save(close);
    }

    @FXML
    private void cancel() {
        close.run();
    }
}
