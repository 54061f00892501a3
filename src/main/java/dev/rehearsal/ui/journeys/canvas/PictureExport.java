package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Notices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Saves the whole journey as a picture, where its user says. */
public final class PictureExport {
    private static final Dialogs.FileKind PNG = new Dialogs.FileKind("Pictures", List.of("*.png"));
    private static final Dialogs.FileKind SVG = new Dialogs.FileKind("Drawings", List.of("*.svg"));

    private final CanvasPane pane;
    private final Dialogs dialogs;
    private final Notices notices;

    private interface Contents {
        byte[] make() throws IOException;
    }

    public PictureExport(CanvasPane pane, Dialogs dialogs, Notices notices) {
        this.pane = pane;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    public List<Command> commands() {
        return List.of(
                Command.of("Save as a picture (PNG)…", () -> save(PNG, ".png", pane::png)),
                Command.of(
                        "Save as a drawing (SVG)…",
                        () -> save(SVG, ".svg", () -> pane.svg().getBytes(StandardCharsets.UTF_8))));
    }

    private void save(Dialogs.FileKind kind, String ending, Contents contents) {
        String name = pane.session().geometry().journey().name().replaceAll("[^\\p{L}\\p{N} _-]", "_");
        Optional<Path> chosen = dialogs.save("Save the journey", name + ending, kind);
        if (chosen.isEmpty()) {
            return;
        }
        Path file = chosen.get();
        try {
            Files.write(file, contents.make());
            notices.information("The journey was saved as " + file.getFileName() + ".");
        } catch (IOException refused) {
            notices.warning("The journey could not be saved as " + file + ": " + refused.getMessage()
                    + ". Choose another folder, or make room.");
        }
    }
}
