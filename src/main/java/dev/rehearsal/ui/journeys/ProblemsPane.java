package dev.rehearsal.ui.journeys;

import dev.rehearsal.journey.Port;
import dev.rehearsal.rule.Ids;
import dev.rehearsal.ui.journeys.editor.JourneyProblem;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is wrong with the journey, in one line that opens to a list; choosing one goes to the step that has it. */
final class ProblemsPane extends VBox {
    private static final double HEIGHT = 150;

    private final Button summary = new Button();
    private final ListView<JourneyProblem> list = new ListView<>();
    private final Consumer<String> jump;

    /** @param jump goes to the step of the id */
    ProblemsPane(Consumer<String> jump) {
        this.jump = jump;
        getStyleClass().add("problems-pane");
        summary.setId("problems-summary");
        summary.getStyleClass().addAll("quiet", "problems-summary");
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.setOnAction(click -> open(!list.isVisible()));
        list.setId("problems-list");
        list.getStyleClass().add("inside");
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText("Problems");
        list.setCellFactory(view -> new Row());
        list.setOnMouseClicked(click -> jump());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                jump();
                key.consume();
            }
        });
        getChildren().addAll(summary, list);
        open(false);
        show(List.of());
    }

    private void open(boolean opened) {
        Nodes.show(list, opened);
        summary.setGraphic((opened ? Icons.EXPANDED : Icons.COLLAPSED).node());
    }

    private void jump() {
        JourneyProblem chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            jump.accept(chosen.node());
        }
    }

    void show(List<JourneyProblem> problems) {
        list.getItems().setAll(problems);
        String words = words(problems);
        summary.setText(words);
        summary.setAccessibleText(words + ", " + (list.isVisible() ? "hide" : "show"));
    }

    private static String words(List<JourneyProblem> problems) {
        List<String> parts = new ArrayList<>();
        count(problems, JourneyProblem.Level.ERROR, "error", parts);
        count(problems, JourneyProblem.Level.WARNING, "warning", parts);
        count(problems, JourneyProblem.Level.HINT, "hint", parts);
        return parts.isEmpty() ? "No problems" : String.join(", ", parts);
    }

    private static void count(
            List<JourneyProblem> problems, JourneyProblem.Level level, String noun, List<String> parts) {
        long number =
                problems.stream().filter(problem -> problem.level() == level).count();
        if (number > 0) {
            parts.add(Figures.count(number, noun));
        }
    }

    private static final class Row extends ListCell<JourneyProblem> {
        private final Label where = new Label();
        private final Label sentence = new Label();
        private final Label remedy = new Label();
        private final HBox line = new HBox(8, where, sentence, remedy);

        Row() {
            where.getStyleClass().add("strong");
            where.setMinWidth(USE_PREF_SIZE);
            sentence.setMinWidth(USE_PREF_SIZE);
            remedy.getStyleClass().add("secondary");
            remedy.setMinWidth(0);
        }

        @Override
        protected void updateItem(@Nullable JourneyProblem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Node icon = icon(problem.level()).node();
            icon.getStyleClass().add("level-" + Ids.of(problem.level()));
            where.setText(problem.node().equals(Port.ENTRY_ID) ? "Journey" : problem.node());
            where.setGraphic(icon);
            sentence.setText(problem.sentence());
            remedy.setText(problem.remedy());
            setAccessibleText(level(problem.level()) + " at " + where.getText() + ": " + problem.sentence() + " "
                    + problem.remedy());
            setGraphic(line);
        }

        private static Icons icon(JourneyProblem.Level level) {
            return switch (level) {
                case ERROR -> Icons.PROBLEM;
                case WARNING -> Icons.WARNING;
                case HINT -> Icons.INFORMATION;
            };
        }

        private static String level(JourneyProblem.Level level) {
            return switch (level) {
                case ERROR -> "Error";
                case WARNING -> "Warning";
                case HINT -> "Hint";
            };
        }
    }
}
