package dev.rehearsal.ui.kit.review;

import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.review.ReviewFile.StepLine;
import dev.rehearsal.ui.kit.review.ReviewFile.VersionLine;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** All versions of what is open with who did what when, and how any two of them differ. */
final class VersionsController {
    private final ReviewViewModel model;
    private final DiffViewModel diff;
    private final Times times;
    private final DifferencesPane pane = new DifferencesPane();

    @FXML
    private Label title;

    @FXML
    private Button restoreButton;

    @FXML
    private ListView<VersionLine> versions;

    @FXML
    private ListView<StepLine> history;

    @FXML
    private ComboBox<VersionLine> before;

    @FXML
    private ComboBox<VersionLine> after;

    @FXML
    private VBox differences;

    VersionsController(ReviewViewModel model, Times times) {
        this.model = model;
        this.diff = model.diff();
        this.times = times;
    }

    @FXML
    private void initialize() {
        versions.setItems(diff.versions());
        versions.setCellFactory(list -> new LineCell<>(
                line -> "Version " + line.version(),
                line -> Optional.of(line.status()),
                line -> saved(line.savedAt().toEpochMilli(), line.savedBy()),
                VersionLine::comment));
        versions.getSelectionModel().selectedItemProperty().addListener((property, was, now) -> {
            if (now != null && !now.equals(diff.afterProperty().get())) {
                diff.show(now);
            }
        });
        history.setCellFactory(list -> new LineCell<>(
                step -> step.person() + " " + step.did(),
                step -> Optional.empty(),
                step -> "Version " + step.version() + " · "
                        + times.minute(step.at().toEpochMilli()),
                StepLine::comment));
        choice(before, diff.beforeProperty());
        choice(after, diff.afterProperty());
        diff.afterProperty().subscribe(this::chosen);
        differences.getChildren().setAll(pane);
        diff.differencesProperty().subscribe(found -> found.ifPresent(pane::show));
        model.fileProperty().subscribe(this::show);
    }

    private String saved(long at, String person) {
        return times.minute(at) + (person.isEmpty() ? "" : " · " + person);
    }

    private void choice(ComboBox<VersionLine> box, ObjectProperty<@Nullable VersionLine> chosen) {
        box.setItems(diff.versions());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable VersionLine line) {
                return line == null
                        ? ""
                        : "Version " + line.version() + " · " + line.status().label();
            }

            @Override
            public @Nullable VersionLine fromString(String words) {
                return null;
            }
        });
        box.valueProperty().bindBidirectional(chosen);
    }

    private void chosen(@Nullable VersionLine now) {
        boolean isOlder = now != null
                && model.fileProperty()
                        .get()
                        .filter(file -> file.version() != now.version())
                        .isPresent();
        Nodes.show(restoreButton, isOlder);
        if (now != null) {
            restoreButton.setText("Restore version " + now.version());
            versions.getSelectionModel().select(now);
        }
    }

    private void show(Optional<ReviewFile> file) {
        title.setText(file.map(shown -> "Versions of “" + shown.name() + "”").orElse(""));
        file.ifPresent(shown -> history.getItems().setAll(shown.steps()));
        chosen(diff.afterProperty().get());
    }

    @FXML
    private void leave() {
        model.leave();
    }

    @FXML
    private void restore() {
        VersionLine chosen = diff.afterProperty().get();
        if (chosen != null) {
            model.restore(chosen.version());
            versions.requestFocus();
        }
    }
}
