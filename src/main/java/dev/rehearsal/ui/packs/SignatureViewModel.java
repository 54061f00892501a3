package dev.rehearsal.ui.packs;

import dev.rehearsal.pack.PackSignature;
import dev.rehearsal.pack.SigningKey;
import dev.rehearsal.pack.UnusableKey;
import dev.rehearsal.store.SigningKeyFile;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Dialogs.FileKind;
import dev.rehearsal.ui.kit.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Whether exports are signed, with which key, and what those who verify them need. The key itself stays in its file. */
final class SignatureViewModel {
    private static final FileKind KEYS = new FileKind("Keys", List.of("*.pem"));
    private static final String TASK = "Read the signing key";

    private final SigningKeyFile remembered;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<Signing> signing = new ReadOnlyObjectWrapper<>(new Off());

    /** How exports are signed. */
    sealed interface Signing {}

    /** They are not. */
    record Off() implements Signing {}

    /** By the key in the file; its public half as PEM, and a fingerprint to compare by eye. */
    record By(Path file, String publicPem, String fingerprint) implements Signing {}

    /** The key in the file that was chosen cannot be used, for a reason. */
    record Broken(Path file, String why) implements Signing {}

    SignatureViewModel(SigningKeyFile remembered, Background background, Notices notices, Dialogs dialogs) {
        this.remembered = remembered;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
    }

    ReadOnlyObjectProperty<Signing> signingProperty() {
        return signing.getReadOnlyProperty();
    }

    void reload() {
        background.latest(TASK, progress -> read(remembered.path()), signing::set, notices::problem);
    }

    /** Asks for the file of a key that is there. */
    void choose() {
        dialogs.files("Choose the key that signs your packs", List.of(KEYS)).stream()
                .findFirst()
                .ifPresent(file -> background.latest(TASK, progress -> chosen(file), this::show, notices::problem));
    }

    /** Makes a new key in a file of the user's choice, and its public half in one beside it. */
    void make() {
        dialogs.save("Save the new key", "packs-key.pem", KEYS)
                .ifPresent(file -> background.latest(
                        TASK,
                        progress -> {
                            KeyFiles.write(file, SigningKey.fresh());
                            return chosen(file);
                        },
                        made -> {
                            show(made);
                            notices.success(
                                    "Made the key %s. Keep it to yourself, and give %s to those who verify your packs."
                                            .formatted(
                                                    file.getFileName(),
                                                    KeyFiles.publicHalf(file).getFileName()));
                        },
                        notices::problem));
    }

    /** From now on nothing is signed; the file of the key stays. */
    void stop() {
        background.latest(
                TASK,
                progress -> {
                    remembered.forget();
                    return new Off();
                },
                signing::set,
                notices::problem);
    }

    private void show(Signing now) {
        signing.set(now);
    }

    private Signing chosen(Path file) throws WorkspaceProblem {
        Signing found = read(Optional.of(file));
        if (found instanceof By) {
            remembered.choose(file);
        }
        return found;
    }

    private static Signing read(Optional<Path> file) {
        if (file.isEmpty()) {
            return new Off();
        }
        try {
            SigningKey key = SigningKey.ofPem(Files.readString(file.get()));
            return new By(file.get(), key.publicPem(), PackSignature.fingerprint(key.publicKey()));
        } catch (UnusableKey unusable) {
            return new Broken(file.get(), String.valueOf(unusable.getMessage()));
        } catch (IOException unreadable) {
            return new Broken(file.get(), "the file cannot be read; choose another, or export without a signature");
        }
    }

    /**
     * The key to sign with now, null where exports are not signed. Called in the background.
     *
     * @throws WorkspaceProblem when there is to be a signature and the key cannot be used
     */
    static @Nullable SigningKey keyOf(Signing signing) throws WorkspaceProblem {
        return switch (signing) {
            case Off off -> null;
            case Broken broken -> throw unusable(broken.file(), broken.why());
            case By by -> {
                try {
                    yield SigningKey.ofPem(Files.readString(by.file()));
                } catch (UnusableKey unusable) {
                    throw unusable(by.file(), String.valueOf(unusable.getMessage()));
                } catch (IOException unreadable) {
                    throw unusable(by.file(), "the file cannot be read");
                }
            }
        };
    }

    private static WorkspaceProblem unusable(Path file, String why) {
        return WorkspaceProblem.refused("The pack was not exported, since it cannot be signed by the key in "
                + file.getFileName() + ": " + why + ".");
    }
}
