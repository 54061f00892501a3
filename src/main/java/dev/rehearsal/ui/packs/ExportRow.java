package dev.rehearsal.ui.packs;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/** A past export, with ways to its folder and to its checksum. */
final class ExportRow extends TableRow<ExportLine> {
    private final PacksViewModel model;

    ExportRow(PacksViewModel model) {
        this.model = model;
    }

    @Override
    protected void updateItem(@Nullable ExportLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setContextMenu(null);
            setTooltip(null);
            return;
        }
        MenuItem folder = new MenuItem("Show in its folder");
        folder.setOnAction(chosen -> model.showFolder(line));
        MenuItem checksum = new MenuItem("Copy the checksum");
        checksum.setOnAction(chosen -> copy(line.sha256()));
        setContextMenu(new ContextMenu(folder, checksum));
        setTooltip(new Tooltip(line.path() + "\nSHA-256 " + line.sha256() + "\nexported by " + line.person()));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
