package dev.rehearsal.ui.journeys.canvas;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** A place for copied text, which other programs may share. */
public interface TextClipboard {
    Optional<String> read();

    void write(String text);

    /** The one of the system; used on the window's thread. */
    static TextClipboard ofSystem() {
        return new TextClipboard() {
            @Override
            public Optional<String> read() {
                return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
            }

            @Override
            public void write(String text) {
                ClipboardContent content = new ClipboardContent();
                content.putString(text);
                Clipboard.getSystemClipboard().setContent(content);
            }
        };
    }
}
