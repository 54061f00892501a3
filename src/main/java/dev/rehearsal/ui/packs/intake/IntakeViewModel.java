package dev.rehearsal.ui.packs.intake;

import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackProblem;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Change;
import dev.rehearsal.store.ExportRecord;
import dev.rehearsal.store.Intake;
import dev.rehearsal.store.IntakeItem;
import dev.rehearsal.store.Packs;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Dialogs.FileKind;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.HistoryOwner;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Reversible;
import dev.rehearsal.ui.kit.StoredSteps;
import dev.rehearsal.ui.packs.changes.PackChanges;
import dev.rehearsal.ui.packs.changes.PartChange;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Reads a pack, says what importing it would do, lets its user choose, imports, and can take it back. */
public final class IntakeViewModel {
    private static final String TASK = "Import a pack";

    private final Packs packs;
    private final String person;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final StoredSteps steps;
    private final Runnable imported;
    private final ReadOnlyObjectWrapper<Optional<IntakeReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param imported called whenever an import was made or taken back */
    public IntakeViewModel(
            Packs packs, String person, Background background, Notices notices, Dialogs dialogs, Runnable imported) {
        this.packs = packs;
        this.person = person;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.imported = imported;
        this.steps = new StoredSteps(background, notices, this::again);
    }

    /** The imports as steps to take back. */
    public HistoryOwner history() {
        return steps;
    }

    /** What importing the chosen pack would do; empty while none is looked at. */
    ReadOnlyObjectProperty<Optional<IntakeReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Asks for a pack and looks at it. */
    public void choose() {
        dialogs.files("Import a pack", List.of(new FileKind("Packs", List.of("*.json")))).stream()
                .findFirst()
                .ifPresent(this::look);
    }

    /** Reads the pack and says what importing it would do; writes nothing. */
    public void look(Path file) {
        background.latest(TASK, progress -> read(file), found -> report.set(Optional.of(found)), problem -> {
            leave();
            notices.problem(problem);
        });
    }

    /** Looks at no pack any more. */
    void leave() {
        report.set(Optional.empty());
    }

    /** Imports what was chosen of the pack that is looked at. */
    void take() {
        report.get().filter(now -> !now.taken().isEmpty()).ifPresent(now -> {
            List<IntakeItem> chosen = now.taken().stream().map(IntakeRow::item).toList();
            background.queue(
                    TASK,
                    progress -> packs.intake().take(now.pack(), chosen, person),
                    intake -> done(now, intake),
                    notices::problem);
        });
    }

    private void done(IntakeReport from, Intake intake) {
        String parts = Figures.count(intake.taken().size(), "part");
        steps.add("import of " + from.file().getFileName(), new Step(from.pack(), intake));
        leave();
        notices.success(
                "Imported %s of %s.".formatted(parts, from.file().getFileName()), Command.of("Undo", steps::undo));
        imported.run();
    }

    private void again() {
        report.get().ifPresent(now -> look(now.file()));
        imported.run();
    }

    /** An import that can be taken back and made again. */
    private final class Step implements Reversible {
        private final RulePack pack;
        private Intake last;

        Step(RulePack pack, Intake first) {
            this.pack = pack;
            this.last = first;
        }

        @Override
        public void undo() throws WorkspaceProblem {
            packs.intake().undo(last, person);
        }

        @Override
        public void redo(Progress progress) throws WorkspaceProblem {
            last = packs.intake().take(pack, last.taken(), person);
        }
    }

    private IntakeReport read(Path file) throws Exception {
        try {
            RulePack pack = PackReader.read(Files.readString(file));
            List<PartChange> changes = PackChanges.between(packs.newest(), pack);
            return new IntakeReport(
                    file,
                    pack,
                    packs.intake().compare(pack).stream()
                            .map(item -> new IntakeRow(item, changes(changes, item)))
                            .toList(),
                    remarks(pack));
        } catch (PackInvalid invalid) {
            throw unsound(file, invalid.problems());
        } catch (CharacterCodingException binary) {
            throw unsound(file, List.of(new PackProblem("", "it is not text in UTF-8")));
        }
    }

    private static List<Change> changes(List<PartChange> all, IntakeItem item) {
        return all.stream()
                .filter(change -> change.part() == item.part() && change.id().equals(item.id()))
                .findFirst()
                .map(PartChange::changes)
                .orElse(List.of());
    }

    private List<String> remarks(RulePack pack) throws WorkspaceProblem {
        List<String> remarks = new ArrayList<>();
        String approvals = IntakeReport.approvals(pack);
        if (!approvals.isEmpty()) {
            remarks.add(approvals);
        }
        List<ExportRecord> exports = packs.exports();
        Integer version = pack.version();
        String here = packs.approved().packId();
        if (version != null
                && !exports.isEmpty()
                && here != null
                && here.equals(pack.packId())
                && version < exports.getFirst().version()) {
            remarks.add("It is version " + version + " of this pack, and version "
                    + exports.getFirst().version() + " was exported here already.");
        }
        return remarks;
    }

    private static WorkspaceProblem unsound(Path file, List<PackProblem> problems) {
        PackProblem first = problems.getFirst();
        String more = problems.size() == 1 ? "" : " There are " + (problems.size() - 1) + " more.";
        return WorkspaceProblem.refused(
                "%s is no sound pack, so nothing was imported: at %s, %s.%s Correct the file and import it again."
                        .formatted(
                                file.getFileName(),
                                first.pointer().isEmpty() ? "the top" : first.pointer(),
                                first.message(),
                                more));
    }
}
