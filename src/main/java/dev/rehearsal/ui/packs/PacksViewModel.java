package dev.rehearsal.ui.packs;

import dev.rehearsal.store.ExportRecord;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.packs.changes.ChangesViewModel;
import dev.rehearsal.ui.packs.intake.IntakeViewModel;
import dev.rehearsal.ui.packs.proof.ProofViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The pages of the Packs view, and the way from one to another. */
public final class PacksViewModel {
    private final NextViewModel next;
    private final HistoryViewModel history;
    private final ChangesViewModel changes;
    private final IntakeViewModel intake;
    private final ProofViewModel proof;
    private final Notices notices;
    private final Times times;
    private final ReadOnlyObjectWrapper<PacksPage> page = new ReadOnlyObjectWrapper<>(PacksPage.NEXT);

    /**
     * @param person in whose name packs are exported and imported
     * @param openFolder shows a folder with the system's own means
     * @param settingsMayHaveChanged called when an import may have brought other settings
     */
    public PacksViewModel(
            Workspace workspace,
            KeptLog logs,
            String person,
            Background background,
            Notices notices,
            Dialogs dialogs,
            Times times,
            Consumer<Path> openFolder,
            Runnable settingsMayHaveChanged) {
        this.notices = notices;
        this.times = times;
        SignatureViewModel signature =
                new SignatureViewModel(workspace.packs().keyFile(), background, notices, dialogs);
        next = new NextViewModel(workspace, person, background, notices, dialogs, times, signature);
        history = new HistoryViewModel(workspace.packs(), background, notices, dialogs, openFolder);
        changes = new ChangesViewModel(workspace, logs, background, notices);
        intake = new IntakeViewModel(workspace.packs(), person, background, notices, dialogs, () -> {
            settingsMayHaveChanged.run();
            reload();
        });
        proof = new ProofViewModel(background, notices, dialogs);
    }

    void reload() {
        next.reload();
        history.reload();
        changes.reload();
    }

    ReadOnlyObjectProperty<PacksPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    void show(PacksPage wanted) {
        page.set(wanted);
    }

    /** Asks where to and exports. */
    void export() {
        next.export(this::exported);
    }

    private void exported(ExportRecord export) {
        Path file = Path.of(export.path());
        notices.success(
                "Exported %s as version %d to %s%s."
                        .formatted(
                                Figures.count(export.rules(), "rule"),
                                export.version(),
                                file.getFileName(),
                                export.signed() ? ", signed" : ""),
                Command.of("Show", () -> history.showFolder(file)));
        reload();
    }

    /** Says what differs between an export and what would be exported now. */
    void compareWithNow(ExportRecord export) {
        changes.compareWithNow(export);
        show(PacksPage.CHANGES);
    }

    /** Goes to where packs come in, and asks for one. */
    public void importPack() {
        show(PacksPage.IMPORT);
        intake.choose();
    }

    /** Verifies the file of an export. */
    void verify(Path file) {
        proof.verify(file);
        show(PacksPage.VERIFY);
    }

    /** Takes dropped files: a pack is looked at for import, or verified where that is what is in front. */
    void dropped(List<Path> files) {
        Path first = files.getFirst();
        if (page.get() == PacksPage.VERIFY) {
            proof.verify(first);
        } else {
            show(PacksPage.IMPORT);
            intake.look(first);
        }
    }

    NextViewModel next() {
        return next;
    }

    HistoryViewModel history() {
        return history;
    }

    ChangesViewModel changes() {
        return changes;
    }

    IntakeViewModel intake() {
        return intake;
    }

    ProofViewModel proof() {
        return proof;
    }

    Times times() {
        return times;
    }
}
