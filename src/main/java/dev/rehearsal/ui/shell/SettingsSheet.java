package dev.rehearsal.ui.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;

/** What holds for the workspace, to be changed: a name for approvals and the zone of all times. */
final class SettingsSheet extends VBox {
    private final TextField person = new TextField();
    private final ComboBox<String> zone = new SearchableComboBox<>();

    SettingsSheet(WorkspaceSettings settings, Consumer<WorkspaceSettings> save, Runnable close) {
        getStyleClass().addAll("sheet", "settings");
        setMaxSize(480, USE_PREF_SIZE);
        Label title = new Label("Workspace settings");
        title.getStyleClass().add("section-title");
        person.setId("settings-person");
        person.setText(settings.person());
        zone.setId("settings-zone");
        zone.setMaxWidth(Double.MAX_VALUE);
        zone.setItems(FXCollections.observableArrayList(zones(settings.zone())));
        zone.setValue(settings.zone().getId());
        Button done = new Button("Save settings");
        done.setId("settings-save");
        done.getStyleClass().add("primary");
        done.setDefaultButton(true);
        done.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> person.getText().isBlank() || zone.getValue() == null,
                        person.textProperty(),
                        zone.valueProperty()));
        done.setOnAction(click -> {
            close.run();
            save.accept(new WorkspaceSettings(person.getText().strip(), ZoneId.of(zone.getValue())));
        });
        Button back = new Button("Cancel");
        back.setOnAction(click -> close.run());
        getChildren()
                .addAll(
                        title,
                        field("Your name", person, "Stands under approvals and exports, and goes into the pack."),
                        field(
                                "Time zone",
                                zone,
                                "All times are shown in it, and rules for customers without a zone of their own follow it."),
                        new HBox(8, done, back));
    }

    TextField first() {
        return person;
    }

    private static List<String> zones(ZoneId chosen) {
        return Stream.concat(
                        Stream.of(chosen.getId(), "UTC"),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                                .sorted())
                .distinct()
                .toList();
    }

    private static VBox field(String caption, Node input, String hint) {
        Label label = new Label(caption);
        label.setLabelFor(input);
        input.setAccessibleText(caption);
        Label explained = new Label(hint);
        explained.getStyleClass().add("secondary");
        explained.setWrapText(true);
        return new VBox(4, label, input, explained);
    }
}
