package dev.rehearsal;

import dev.rehearsal.ui.kit.UserFolders;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window as JavaFX starts and stops it. */
public final class WorkbenchApplication extends Application {
    /** The argument that opens the sample workspace at once. */
    static final String SAMPLE = "--sample";

    private @Nullable Workbench workbench;

    /**
     * Opens the window and returns when it was closed.
     *
     * @throws UnsupportedOperationException when the display does not answer
     */
    static void open(String... arguments) {
        Application.launch(WorkbenchApplication.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        UserFolders folders = UserFolders.ofThisUser();
        Workbench built = new Workbench(
                stage,
                folders.settings(),
                folders.data(),
                folder -> getHostServices().showDocument(folder.toUri().toString()));
        workbench = built;
        built.show();
        FirstFrame.watch(stage.getScene(), System.err);
        if (getParameters().getRaw().contains(SAMPLE)) {
            built.openSample();
        }
    }

    @Override
    public void stop() {
        Optional.ofNullable(workbench).ifPresent(Workbench::close);
    }
}
