package dev.rehearsal.ui.packs;

import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Dialogs.FileKind;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Notices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The pack as it would go out now, its export, and the exports before. */
final class PacksViewModel {
    private static final FileKind PACKS = new FileKind("Packs", List.of("*.json"));

    private final PackShelf shelf;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Consumer<Path> openFolder;
    private final ReadOnlyObjectWrapper<Optional<Contents>> contents = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<ApprovedRule> rules = FXCollections.observableArrayList();
    private final ObservableList<ExportLine> exports = FXCollections.observableArrayList();

    /** What would be exported, and what is to be said against it. */
    record Contents(PackDraft draft, PackCheck check) {}

    /** @param openFolder shows a folder with the system's own means */
    PacksViewModel(
            PackShelf shelf, Background background, Notices notices, Dialogs dialogs, Consumer<Path> openFolder) {
        this.shelf = shelf;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.openFolder = openFolder;
    }

    /** Empty until it was read. */
    ReadOnlyObjectProperty<Optional<Contents>> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    ObservableList<ApprovedRule> rules() {
        return rules;
    }

    /** Newest first. */
    ObservableList<ExportLine> exports() {
        return exports;
    }

    /** Whether it was read that nothing is approved. */
    BooleanBinding nothingApproved() {
        return Bindings.createBooleanBinding(
                () -> contents.get()
                        .filter(now -> now.draft().rules().isEmpty())
                        .isPresent(),
                contents);
    }

    /** Whether there is something to export and nothing that hinders it. */
    BooleanBinding exportable() {
        return Bindings.createBooleanBinding(
                () -> contents.get()
                        .filter(now ->
                                !now.draft().rules().isEmpty() && !now.check().hinders())
                        .isPresent(),
                contents);
    }

    void reload() {
        background.latest("Read the pack", progress -> read(), this::show, notices::problem);
        background.latest("Read the exports", progress -> shelf.exports(), exports::setAll, notices::problem);
    }

    void export() {
        contents.get().filter(now -> exportable().get()).ifPresent(now -> {
            String name = PackFileName.of(shelf.workspaceName(), now.draft().nextVersion());
            dialogs.save("Export the pack", name, PACKS).ifPresent(this::exportTo);
        });
    }

    /** Opens the folder that the file was written to. */
    void showFolder(ExportLine line) {
        Path folder = Path.of(line.path()).toAbsolutePath().getParent();
        if (folder != null) {
            openFolder.accept(folder);
        }
    }

    private void exportTo(Path file) {
        background.queue(
                "Export " + file.getFileName(),
                progress -> shelf.export(file),
                line -> {
                    notices.success(
                            "Exported %s as version %d to %s."
                                    .formatted(Figures.count(line.rules(), "rule"), line.version(), file.getFileName()),
                            Command.of("Show", () -> showFolder(line)));
                    reload();
                },
                notices::problem);
    }

    private Contents read() throws Exception {
        PackDraft draft = shelf.draft();
        return new Contents(draft, PackCheck.of(draft.pack()));
    }

    private void show(Contents now) {
        rules.setAll(now.draft().rules());
        contents.set(Optional.of(now));
    }
}
