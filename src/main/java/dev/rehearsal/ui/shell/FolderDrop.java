package dev.rehearsal.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Takes a folder that is dropped anywhere on the window; files are left to the view under the mouse. */
final class FolderDrop {
    private FolderDrop() {}

    static void accept(Node target, Consumer<Path> opened) {
        target.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (folder(drag.getDragboard()).isPresent()) {
                drag.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                drag.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            Optional<Path> folder = folder(drag.getDragboard());
            folder.ifPresent(opened);
            drag.setDropCompleted(folder.isPresent());
            drag.consume();
        });
    }

    private static Optional<Path> folder(Dragboard board) {
        List<File> files = board.hasFiles() ? board.getFiles() : List.of();
        return files.size() == 1 && files.getFirst().isDirectory()
                ? Optional.of(files.getFirst().toPath())
                : Optional.empty();
    }
}
