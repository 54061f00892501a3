package dev.rehearsal;

import dev.rehearsal.ui.kit.Views;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The window as {@link Training} opens it: over a workspace of its own, it shows each view once and closes. */
public final class TrainingWindow extends Application {
    private static final Duration LOOK = Duration.millis(250);
    private static final int MOST_LOOKS = 100;

    private final Queue<Views> left = new ArrayDeque<>(List.of(Views.values()));
    private @Nullable Workbench workbench;

    static void open(Path settings, Path workspace) {
        Application.launch(TrainingWindow.class, settings.toString(), workspace.toString());
    }

    @Override
    public void start(Stage stage) {
        Path settings = Path.of(getParameters().getRaw().getFirst());
        Path workspace = Path.of(getParameters().getRaw().getLast());
        Workbench built = new Workbench(stage, settings, settings, folder -> {});
        workbench = built;
        built.show();
        built.open(workspace);
        Timeline looks = new Timeline(new KeyFrame(LOOK, tick -> look(built)));
        looks.setCycleCount(MOST_LOOKS);
        looks.setOnFinished(end -> Platform.exit());
        looks.play();
    }

    private void look(Workbench built) {
        if (!built.isOpen()) {
            return;
        }
        Optional.ofNullable(left.poll()).ifPresentOrElse(built::visit, Platform::exit);
    }

    @Override
    public void stop() {
        Optional.ofNullable(workbench).ifPresent(Workbench::close);
    }
}
