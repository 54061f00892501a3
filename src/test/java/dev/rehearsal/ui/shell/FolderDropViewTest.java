package dev.rehearsal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ui.DropSource;
import dev.rehearsal.ui.ViewTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Folders dragged from outside onto the window. */
class FolderDropViewTest extends ViewTest {
    @TempDir
    private static Path folder = Path.of("target");

    private final List<Path> opened = new ArrayList<>();
    private final DropSource source = new DropSource();

    @Override
    protected Parent root() {
        opened.clear();
        Label view = new Label("a view");
        view.setId("view");
        StackPane window = new StackPane(view);
        FolderDrop.accept(window, opened::add);
        return source.above(window);
    }

    private void dropOnView() {
        drag("#drop-source").dropTo("#view");
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aFolderIsOpenedWhereverItIsDropped() {
        source.offer(folder);

        dropOnView();

        assertThat(opened).containsExactly(folder);
    }

    @Test
    void filesAndSeveralFoldersAreNotOpened() throws Exception {
        source.offer(Files.writeString(folder.resolve("events.csv"), "customer_id\n"));
        dropOnView();
        source.offer(folder, folder);
        dropOnView();

        assertThat(opened).isEmpty();
    }
}
