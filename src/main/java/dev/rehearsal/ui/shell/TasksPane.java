package dev.rehearsal.ui.shell;

import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Job;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What runs in the background, at the bottom of the window while anything does: how far, how fast, how long, Cancel. */
final class TasksPane extends VBox {
    private final Map<Job, Node> rows = new HashMap<>();

    TasksPane() {
        getStyleClass().add("tasks");
        setAccessibleText("Background tasks");
        setManaged(false);
        setVisible(false);
    }

    void watch(ObservableList<Job> jobs) {
        jobs.addListener((ListChangeListener<Job>) change -> redraw(jobs));
        redraw(jobs);
    }

    private void redraw(ObservableList<Job> jobs) {
        rows.keySet().retainAll(jobs);
        getChildren()
                .setAll(jobs.stream()
                        .map(job -> rows.computeIfAbsent(job, TasksPane::row))
                        .toList());
        setVisible(!jobs.isEmpty());
        setManaged(!jobs.isEmpty());
    }

    private static Node row(Job job) {
        Label name = new Label(job.name());
        name.getStyleClass().add("task-name");
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.fractionProperty());
        bar.setAccessibleText("Progress of “" + job.name() + "”");
        Label words = new Label();
        words.textProperty().bind(job.wordsProperty());
        words.getStyleClass().add("secondary");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(name, bar, words, gap, cancel(job));
        row.getStyleClass().add("task");
        return row;
    }

    private static Button cancel(Job job) {
        Button cancel = new Button("Cancel", Icons.CANCEL.node());
        cancel.getStyleClass().addAll("quiet", "task-cancel");
        cancel.setTooltip(new Tooltip("Stop at the next safe point"));
        cancel.setAccessibleText("Cancel “" + job.name() + "”");
        cancel.setOnAction(click -> {
            job.cancel();
            cancel.setDisable(true);
        });
        return cancel;
    }
}
