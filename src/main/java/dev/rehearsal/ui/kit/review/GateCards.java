package dev.rehearsal.ui.kit.review;

import dev.rehearsal.event.Instants;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Job;
import dev.rehearsal.ui.kit.review.ApprovalFile.FigureLine;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What has to be true before an approval as cards, each with what to do where it is not. */
final class GateCards {
    private final ApprovalViewModel model;
    private final ReviewParts.Places places;

    GateCards(ApprovalViewModel model, ReviewParts.Places places) {
        this.model = model;
        this.places = places;
    }

    Node of(Gate gate, ApprovalFile file) {
        FontIcon icon = (gate.met() ? Icons.SUCCESS : Icons.WARNING).node();
        icon.getStyleClass().add(gate.met() ? "gate-met" : "gate-unmet");
        Label title = new Label(gate.kind().title());
        title.getStyleClass().add("strong");
        Label words = new Label(gate.words());
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        VBox card = new VBox(6, new HBox(8, icon, title), words);
        card.getStyleClass().add("review-card");
        for (String detail : gate.details()) {
            Label line = new Label("• " + detail);
            line.getStyleClass().add("secondary");
            line.setWrapText(true);
            line.setMinHeight(Label.USE_PREF_SIZE);
            card.getChildren().add(line);
        }
        card.setAccessibleRole(AccessibleRole.PARENT);
        card.setAccessibleText(gate.kind().title() + (gate.met() ? ": yes. " : ": not yet. ") + gate.words() + " "
                + String.join(" ", gate.details()));
        action(gate, file, card);
        return card;
    }

    private void action(Gate gate, ApprovalFile file, VBox card) {
        switch (gate.kind()) {
            case FINDINGS -> {
                if (!gate.met()) {
                    card.getChildren().add(button("gate-edit", "Put it right in the editor", places::edit));
                }
            }
            case SCENARIOS -> {
                if (!gate.met()) {
                    card.getChildren().add(button("gate-scenarios", "Show the scenarios", places::scenarios));
                }
            }
            case REPLAY -> replay(gate, file, card);
            case SECOND_PERSON -> {
                if (!gate.met()) {
                    card.getChildren().add(button("gate-rename", "Somebody else is here…", model::rename));
                }
            }
        }
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("gate-action");
        button.setOnAction(click -> action.run());
        return button;
    }

    private void replay(Gate gate, ApprovalFile file, VBox card) {
        if (!file.figures().isEmpty()) {
            card.getChildren().add(figures(file.figures()));
        }
        Job running = model.jobProperty().get();
        if (running != null) {
            card.getChildren().add(progress(running));
            return;
        }
        List<Dataset> withEvents = file.datasets().stream()
                .filter(one -> one.firstTime() != Instants.NONE)
                .toList();
        if (withEvents.isEmpty()) {
            card.getChildren().add(new Label("There are no events yet. Import some in the Data view."));
            return;
        }
        ComboBox<Dataset> choice = new ComboBox<>(FXCollections.observableArrayList(withEvents));
        choice.setId("gate-dataset");
        choice.setAccessibleText("Data to replay");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Dataset dataset) {
                return dataset == null ? "" : dataset.name();
            }

            @Override
            public @Nullable Dataset fromString(String words) {
                return null;
            }
        });
        Dataset chosen = model.datasetProperty().get();
        choice.setValue(chosen != null && withEvents.contains(chosen) ? chosen : withEvents.getLast());
        model.datasetProperty().set(choice.getValue());
        choice.valueProperty()
                .addListener((property, before, now) -> model.datasetProperty().set(now));
        Button run = button("gate-replay", gate.met() ? "Replay again" : "Run here", model::rehearse);
        if (gate.met()) {
            run.getStyleClass().remove("gate-action");
        }
        card.getChildren().add(new HBox(8, choice, run));
    }

    private HBox progress(Job running) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(running.fractionProperty());
        bar.setAccessibleText("Progress of the replay");
        Label words = new Label();
        words.getStyleClass().add("secondary");
        words.textProperty().bind(running.wordsProperty());
        return new HBox(8, bar, words, button("gate-cancel", "Cancel", model::cancel));
    }

    private static GridPane figures(List<FigureLine> lines) {
        GridPane grid = new GridPane(16, 4);
        grid.getStyleClass().add("gate-figures");
        for (int row = 0; row < lines.size(); row++) {
            FigureLine line = lines.get(row);
            Label number = new Label(Figures.count(line.now()));
            number.getStyleClass().add("figure");
            Label against = new Label(line.approved()
                    .map(before -> "%s in the approved version (%s)"
                            .formatted(Figures.count(before), change(line.now() - before)))
                    .orElse(""));
            against.getStyleClass().add("secondary");
            grid.addRow(row, number, new Label(line.label()), against);
        }
        return grid;
    }

    private static String change(long difference) {
        return difference == 0 ? "the same" : (difference > 0 ? "+" : "−") + Figures.count(Math.abs(difference));
    }
}
