package dev.rehearsal.ui.shell;

import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Problem;
import dev.rehearsal.ui.kit.Theme;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * The stage: its size, its title, and what happens when it is asked to close. A fault that nobody caught on the window's
 * thread becomes a notice here, so that the window goes on.
 */
public final class Window {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final ShellModel model;
    private final Theme theme;
    private final Notices notices;

    public Window(Stage stage, ShellModel model, Theme theme, Notices notices) {
        this.stage = stage;
        this.model = model;
        this.theme = theme;
        this.notices = notices;
    }

    public void show(Parent root) {
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, fault) -> notices.problem(Problem.of("The window", fault)));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        theme.dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(Math.min(960, screen.getWidth()));
        stage.setMinHeight(Math.min(600, screen.getHeight()));
        stage.titleProperty()
                .bind(model.workspaceProperty()
                        .map(open -> open.map(it -> it.name() + " – Rehearsal").orElse("Rehearsal")));
        stage.setOnCloseRequest(request -> {
            if (!model.mayLeave()) {
                request.consume();
            }
        });
        stage.show();
    }
}
