package dev.rehearsal.ui.packs;

import dev.rehearsal.pack.CanonicalJson;
import dev.rehearsal.store.ExportRecord;
import dev.rehearsal.store.Packs;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The exports that were made, newest first, and what can be done with each. */
final class HistoryViewModel {
    private final Packs packs;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Consumer<Path> openFolder;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    /** An export, and what became of its file. */
    record Line(ExportRecord export, Where where) {
        Path file() {
            return Path.of(export.path());
        }
    }

    /** What became of the file of an export. */
    enum Where {
        THERE("there"),
        GONE("not there any more"),
        CHANGED("there, and changed since"),
        UNREADABLE("there, and cannot be read");

        private final String words;

        Where(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    HistoryViewModel(Packs packs, Background background, Notices notices, Dialogs dialogs, Consumer<Path> openFolder) {
        this.packs = packs;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.openFolder = openFolder;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    void reload() {
        background.latest("Read the exports", progress -> read(), lines::setAll, notices::problem);
    }

    private List<Line> read() throws Exception {
        return packs.exports().stream()
                .map(export -> new Line(export, where(export)))
                .toList();
    }

    private static Where where(ExportRecord export) {
        Path file = Path.of(export.path());
        if (!Files.isRegularFile(file)) {
            return Where.GONE;
        }
        try {
            return CanonicalJson.sha256(Files.readAllBytes(file)).equals(export.sha256()) ? Where.THERE : Where.CHANGED;
        } catch (IOException unreadable) {
            return Where.UNREADABLE;
        }
    }

    /** Opens the folder that the file was written to. */
    void showFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            openFolder.accept(folder);
        }
    }

    /** Writes once more what was exported then, as it was then. */
    void saveAgain(Line line) {
        String name = String.valueOf(line.file().getFileName());
        dialogs.save("Save version " + line.export().version() + " again", name, NextViewModel.PACKS)
                .ifPresent(file -> background.queue(
                        "Save " + file.getFileName(),
                        progress -> {
                            packs.saveAgain(line.export().id(), file);
                            return file;
                        },
                        saved -> {
                            notices.success(
                                    "Saved version %d again as %s, as it was exported then."
                                            .formatted(line.export().version(), saved.getFileName()),
                                    Command.of("Show", () -> showFolder(saved)));
                            reload();
                        },
                        notices::problem));
    }
}
