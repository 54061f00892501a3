package dev.rehearsal.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;

/** A handle above a view from which files can be dragged, as if they came from the system's file browser. */
public final class DropSource {
    private static final int HANDLE = 40;

    private List<File> files = List.of();

    /** What is dragged from now on. */
    public void offer(Path... paths) {
        files = List.of(paths).stream().map(Path::toFile).toList();
    }

    /** The view with the handle above it; called on the window's thread. */
    public BorderPane above(Node view) {
        BorderPane pane = new BorderPane(view);
        pane.setTop(handle());
        return pane;
    }

    private Label handle() {
        Label handle = new Label("files");
        handle.setId("drop-source");
        handle.setMinHeight(HANDLE);
        handle.setOnDragDetected(drag -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(files);
            handle.startDragAndDrop(TransferMode.ANY).setContent(content);
            drag.consume();
        });
        return handle;
    }
}
