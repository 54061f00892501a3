package dev.rehearsal.ui.journeys.canvas;

import java.util.Optional;

/** A clipboard that no other program shares. */
final class Pasteboard implements TextClipboard {
    private Optional<String> text = Optional.empty();

    @Override
    public Optional<String> read() {
        return text;
    }

    @Override
    public void write(String copied) {
        text = Optional.of(copied);
    }
}
