package dev.rehearsal.ui.packs.proof;

import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.EmptyState;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Nodes;
import java.nio.file.Path;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The verdict on a pack. */
public final class ProofController {
    private final ProofViewModel model;

    @FXML
    private StackPane empty;

    @FXML
    private VBox content;

    @FXML
    private Label fileName;

    @FXML
    private Label keyName;

    @FXML
    private Button anyKeyButton;

    @FXML
    private Label title;

    @FXML
    private VBox lines;

    public ProofController(ProofViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        empty.getChildren()
                .setAll(EmptyState.of(
                                Icons.PACKS,
                                "Verify a pack",
                                "Whether it is as it was made, who signed it, and whether its own cases come out. "
                                        + "Choose a file, or drop it here.")
                        .action(Command.of("Choose a pack to verify…", model::choose)));
        model.verdictProperty().addListener((verdict, before, now) -> show(now));
        model.keyProperty().addListener((key, before, now) -> showKey(now));
        showKey(model.keyProperty().get());
        show(model.verdictProperty().get());
    }

    private void showKey(Optional<Path> key) {
        keyName.setText(
                key.map(file -> "has to be signed by " + file.getFileName()).orElse("any signature will do, or none"));
        Nodes.show(anyKeyButton, key.isPresent());
    }

    private void show(Optional<Verdict> verdict) {
        Nodes.show(empty, verdict.isEmpty());
        Nodes.show(content, verdict.isPresent());
        model.fileProperty().get().ifPresent(file -> {
            fileName.setText(String.valueOf(file.getFileName()));
            fileName.setTooltip(new Tooltip(file.toString()));
        });
        verdict.ifPresent(now -> {
            title.setText(now.title());
            title.setGraphic(icon(now.level()));
            lines.getChildren()
                    .setAll(now.lines().stream().map(ProofController::line).toList());
        });
    }

    private static Node line(Verdict.Line line) {
        Label what = new Label(line.what(), icon(line.level()));
        what.getStyleClass().addAll("strong", "proof-what");
        what.setWrapText(true);
        Label words = new Label(line.words());
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        HBox row = new HBox(what, words);
        row.getStyleClass().add("proof-line");
        row.setAccessibleText(line.what() + ": " + line.words());
        return row;
    }

    private static Node icon(Verdict.Level level) {
        Node node = switch (level) {
            case GOOD -> Icons.SUCCESS.node();
            case OPEN -> Icons.INFORMATION.node();
            case BAD -> Icons.PROBLEM.node();
        };
        node.getStyleClass()
                .add(
                        switch (level) {
                            case GOOD -> "proof-good";
                            case OPEN -> "proof-open";
                            case BAD -> "proof-bad";
                        });
        return node;
    }

    @FXML
    private void choose() {
        model.choose();
    }

    @FXML
    private void chooseKey() {
        model.chooseKey();
    }

    @FXML
    private void anyKey() {
        model.forgetKey();
    }
}
