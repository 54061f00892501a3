package dev.rehearsal.ui.shell;

import dev.rehearsal.ui.kit.HistoryOwner;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.forms.FormFields;
import dev.rehearsal.ui.kit.forms.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;

/** What holds for the workspace, to be changed: who, when, how often, and what that changes on the data. */
final class SettingsSheet extends VBox {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final double WIDTH = 620;

    private final SettingsViewModel model;
    private final FormFields fields;
    private final Texts person;
    private final CheckBox secondPerson = new CheckBox("Nobody approves what they have edited themselves");
    private final ComboBox<String> zone = new SearchableComboBox<>();
    private final QuietHoursForm quietHours;
    private final CapsForm caps;
    private final Button done = new Button("Save settings");

    SettingsSheet(SettingsViewModel model, Runnable close) {
        this.model = model;
        fields = new FormFields(model::settle, (field, sentence) -> {});
        person = new Texts(
                fields,
                "Your name",
                "",
                name -> model.change("change name", "person", settings -> settings.withPerson(name)));
        quietHours = new QuietHoursForm(model);
        caps = new CapsForm(model);
        getStyleClass().addAll("sheet", "settings");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/styles/forms.css"))
                        .toExternalForm());
        setMaxSize(WIDTH, USE_PREF_SIZE);
        person.setId("settings-person");
        secondPerson.setId("settings-second-person");
        secondPerson.selectedProperty().addListener((property, before, now) -> {
            if (!fields.isShowing()) {
                model.change("change who approves", "", settings -> settings.withSecondPerson(now));
            }
        });
        zone.setId("settings-zone");
        zone.setAccessibleText("Time zone");
        zone.setMaxWidth(Double.MAX_VALUE);
        zone.setItems(FXCollections.observableArrayList(zones(model.settings().zone())));
        zone.valueProperty().addListener((property, before, now) -> {
            if (now != null && !fields.isShowing()) {
                model.change("change time zone", "", settings -> settings.withZone(ZoneId.of(now)));
            }
        });
        Label title = new Label("Workspace settings");
        title.getStyleClass().add("section-title");
        getChildren().addAll(title, scrolling(form()), effect(), buttons(close));
        model.settingsValue().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
    }

    private VBox form() {
        SettingsField name =
                new SettingsField("Your name", person, "Stands under approvals and exports, and goes into the pack.");
        SettingsField quiet = new SettingsField(
                "Quiet hours",
                quietHours,
                "On the customer's own clock. What is put off goes out when they end, unless it is transactional: that"
                        + " always goes out at once.");
        SettingsField often = new SettingsField(
                "Frequency caps",
                caps,
                "A message that would be one too many is not sent. Transactional ones are counted and always sent.");
        model.problemsProperty().subscribe(found -> {
            name.tell(of(found, SettingsProblem.Part.PERSON));
            quiet.tell(of(found, SettingsProblem.Part.QUIET_HOURS));
            caps.tell(of(found, SettingsProblem.Part.CAPS));
            done.setDisable(found.stream().anyMatch(SettingsProblem::blocks));
        });
        return new VBox(
                16,
                name,
                new SettingsField("Approvals", secondPerson, "Then two people have seen whatever goes into a pack."),
                new SettingsField(
                        "Time zone",
                        zone,
                        "All times are shown in it, and rules for customers without a zone of their own follow it."),
                quiet,
                often);
    }

    private static List<SettingsProblem> of(List<SettingsProblem> found, SettingsProblem.Part part) {
        return found.stream().filter(problem -> problem.part() == part).toList();
    }

    private static ScrollPane scrolling(VBox form) {
        form.getStyleClass().add("settings-form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.getStyleClass().add("plain");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText("Settings");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private VBox effect() {
        ComboBox<String> dataset = new ComboBox<>(model.datasets());
        dataset.setId("settings-dataset");
        dataset.setAccessibleText("Tried on");
        model.datasetProperty().subscribe(chosen -> dataset.setValue(chosen));
        dataset.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.datasetProperty().set(now);
            }
        });
        Label on = new Label("What this changes on");
        on.getStyleClass().add("strong");
        HBox caption = new HBox(8, on, dataset);
        caption.setAlignment(Pos.CENTER_LEFT);
        Label words = SettingsField.words("");
        words.setId("settings-effect");
        words.textProperty().bind(model.effectProperty());
        VBox effect = new VBox(4, caption, words);
        effect.getStyleClass().add("settings-effect");
        model.datasetProperty().subscribe(chosen -> Nodes.show(effect, chosen != null));
        return effect;
    }

    private HBox buttons(Runnable close) {
        done.setId("settings-save");
        done.getStyleClass().add("primary");
        done.setDefaultButton(true);
        done.setOnAction(click -> {
            if (model.save()) {
                close.run();
            }
        });
        Button back = new Button("Cancel");
        back.setOnAction(click -> close.run());
        return new HBox(8, done, back);
    }

    private void show(WorkspaceSettings now) {
        fields.quietly(() -> {
            person.show(now.person());
            secondPerson.setSelected(now.needsSecondPerson());
            zone.setValue(now.zone().getId());
        });
        quietHours.show(now.quietHours());
        caps.show(now.caps());
        caps.tell(of(model.problemsProperty().get(), SettingsProblem.Part.CAPS));
    }

    /** Fields of text have an undo of their own, which would not know of the rest. */
    private void undoOrRedo(KeyEvent key) {
        HistoryOwner history = model.history();
        if (UNDO.match(key)) {
            history.undo();
            key.consume();
        } else if (REDO.match(key)) {
            history.redo();
            key.consume();
        }
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
}
