package dev.rehearsal.ui.packs.proof;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.SigningKey;
import dev.rehearsal.pack.UnusableKey;
import dev.rehearsal.replay.PackProof;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Dialogs.FileKind;
import dev.rehearsal.ui.kit.Notices;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Verifies any pack, with or without a public key that has to have signed it: the same facts as the command does. */
public final class ProofViewModel {
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> key = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Verdict>> verdict = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ProofViewModel(Background background, Notices notices, Dialogs dialogs) {
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
    }

    /** Asks for a pack and verifies it. */
    public void choose() {
        dialogs.files("Verify a pack", List.of(new FileKind("Packs", List.of("*.json")))).stream()
                .findFirst()
                .ifPresent(this::verify);
    }

    public void verify(Path pack) {
        file.set(Optional.of(pack));
        verify();
    }

    /** Asks for the public key that has to have signed the pack. */
    void chooseKey() {
        dialogs.files("Choose the public key you trust", List.of(new FileKind("Keys", List.of("*.pem")))).stream()
                .findFirst()
                .ifPresent(chosen -> {
                    key.set(Optional.of(chosen));
                    verify();
                });
    }

    /** Any signature will do again, or none. */
    void forgetKey() {
        key.set(Optional.empty());
        verify();
    }

    private void verify() {
        Path trusted = key.get().orElse(null);
        file.get()
                .ifPresent(pack -> background.latest(
                        "Verify a pack",
                        progress -> of(pack, trusted),
                        found -> verdict.set(Optional.of(found)),
                        problem -> {
                            verdict.set(Optional.empty());
                            notices.problem(problem);
                        }));
    }

    private static Verdict of(Path pack, @Nullable Path trusted) throws Exception {
        PublicKey maker = trusted == null ? null : publicKey(trusted);
        try {
            return Verdict.of(PackProof.of(Files.readString(pack), maker), maker != null);
        } catch (PackInvalid invalid) {
            return Verdict.of(invalid);
        } catch (CharacterCodingException binary) {
            throw WorkspaceProblem.refused(
                    pack.getFileName() + " is not text in UTF-8, so it is no pack. Choose another file.");
        }
    }

    private static PublicKey publicKey(Path file) throws Exception {
        try {
            return SigningKey.publicKeyOfPem(Files.readString(file));
        } catch (UnusableKey unusable) {
            throw WorkspaceProblem.refused(file.getFileName() + ": " + unusable.getMessage() + ".");
        }
    }

    /** The pack that is looked at. */
    ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** The public key that has to have signed it; empty where any will do. */
    ReadOnlyObjectProperty<Optional<Path>> keyProperty() {
        return key.getReadOnlyProperty();
    }

    /** Empty until a pack was read. */
    ReadOnlyObjectProperty<Optional<Verdict>> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }
}
