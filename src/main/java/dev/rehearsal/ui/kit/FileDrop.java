package dev.rehearsal.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Takes files that are dropped on the view; folders are left to the window, for which they are workspaces. */
public final class FileDrop {
    private static final String MARK = "file-drop";

    private FileDrop() {}

    public static void accept(Node target, Consumer<List<Path>> dropped) {
        target.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (!files(drag.getDragboard()).isEmpty()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_ENTERED, drag -> {
            if (!files(drag.getDragboard()).isEmpty() && !target.getStyleClass().contains(MARK)) {
                target.getStyleClass().add(MARK);
            }
        });
        target.addEventHandler(
                DragEvent.DRAG_EXITED, drag -> target.getStyleClass().remove(MARK));
        target.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            List<Path> files = files(drag.getDragboard());
            if (!files.isEmpty()) {
                drag.setDropCompleted(true);
                drag.consume();
                dropped.accept(files);
            }
        });
    }

    private static List<Path> files(Dragboard board) {
        return board.hasFiles() && board.getFiles().stream().allMatch(File::isFile)
                ? board.getFiles().stream().map(File::toPath).toList()
                : List.of();
    }
}
