package dev.rehearsal.ui.packs;

import dev.rehearsal.pack.Scenario;
import dev.rehearsal.store.ExportRecord;
import dev.rehearsal.store.NextPack;
import dev.rehearsal.store.StoredScenario;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Dialogs.FileKind;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.packs.cases.CasesViewModel;
import dev.rehearsal.ui.packs.cases.MadeCases;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The pack as it would go out now, what is to be said against it, and its export. */
final class NextViewModel {
    static final FileKind PACKS = new FileKind("Packs", List.of("*.json"));

    private final Workspace workspace;
    private final String person;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Times times;
    private final SignatureViewModel signature;
    private final CasesViewModel cases;
    private final ReadOnlyObjectWrapper<Optional<Contents>> contents = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What would be exported, what stays, and what is to be said against it. */
    record Contents(NextPack next, PackCheck check, List<PackLine> goes, List<PackLine> stays) {
        Contents {
            goes = List.copyOf(goes);
            stays = List.copyOf(stays);
        }

        boolean isEmpty() {
            return next.pack().rules().isEmpty() && next.pack().journeys().isEmpty();
        }

        /** {@code 12 rules and 1 journey}. */
        String rulesAndJourneys() {
            return PackWords.rulesAndJourneys(next.pack());
        }

        int version() {
            Integer version = next.pack().version();
            return version == null ? 1 : version;
        }
    }

    NextViewModel(
            Workspace workspace,
            String person,
            Background background,
            Notices notices,
            Dialogs dialogs,
            Times times,
            SignatureViewModel signature) {
        this.workspace = workspace;
        this.person = person;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.times = times;
        this.signature = signature;
        this.cases =
                new CasesViewModel(workspace.packs(), () -> scenarios(workspace), background, notices, this::readAgain);
    }

    private static List<Scenario> scenarios(Workspace workspace) throws WorkspaceProblem {
        return workspace.scenarios().list().stream()
                .map(StoredScenario::scenario)
                .toList();
    }

    /** Empty until it was read. */
    ReadOnlyObjectProperty<Optional<Contents>> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    CasesViewModel cases() {
        return cases;
    }

    SignatureViewModel signature() {
        return signature;
    }

    /** Whether it was read that nothing is approved. */
    BooleanBinding nothingApproved() {
        return Bindings.createBooleanBinding(
                () -> contents.get().filter(Contents::isEmpty).isPresent(), contents);
    }

    /** Whether there is something to export and nothing that hinders it. */
    BooleanBinding exportable() {
        return Bindings.createBooleanBinding(
                () -> !workspace.isReadOnly()
                        && contents.get()
                                .filter(now -> !now.isEmpty() && !now.check().hinders())
                                .isPresent(),
                contents);
    }

    void reload() {
        readAgain();
        signature.reload();
        cases.reload();
    }

    private void readAgain() {
        background.latest("Read the pack", progress -> read(), now -> contents.set(Optional.of(now)), notices::problem);
    }

    /** Asks where to and exports; {@code done} gets what was exported. */
    void export(Consumer<ExportRecord> done) {
        contents.get().filter(now -> exportable().get()).ifPresent(now -> {
            String name = PackFileName.of(workspace.name(), now.version());
            dialogs.save("Export the pack", name, PACKS).ifPresent(file -> exportTo(file, done));
        });
    }

    private void exportTo(Path file, Consumer<ExportRecord> done) {
        SignatureViewModel.Signing signing = signature.signingProperty().get();
        background.queue(
                "Export " + file.getFileName(),
                progress -> workspace
                        .packs()
                        .export(file, person, read().next().pack().cases(), SignatureViewModel.keyOf(signing)),
                done,
                notices::problem);
    }

    private Contents read() throws WorkspaceProblem {
        NextPack bare = workspace.packs().next();
        MadeCases made = cases.make(bare.pack());
        NextPack next = new NextPack(bare.pack().withCases(made.cases()), bare.goes(), bare.stays());
        return new Contents(
                next, PackCheck.of(next.pack(), made.failures()), PackLine.going(next, times), PackLine.staying(next));
    }
}
