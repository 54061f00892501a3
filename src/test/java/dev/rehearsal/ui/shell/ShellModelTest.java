package dev.rehearsal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Notice;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Views;
import dev.rehearsal.ui.shell.Recents.Recent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellModelTest {
    @TempDir
    private Path folder;

    private final DoorToFolders door = new DoorToFolders();
    private final Notices notices = new Notices();
    private final Answers answers = new Answers();

    private RecentWorkspaces recents = recentsIn(Path.of("target"));
    private ShellModel model = modelWith(Backgrounds.direct());

    @BeforeEach
    void freshModel() {
        recents = recentsIn(folder);
        model = modelWith(Backgrounds.direct());
    }

    private static RecentWorkspaces recentsIn(Path folder) {
        return new RecentWorkspaces(
                folder.resolve("recent.json"), InstantSource.fixed(Instant.parse("2026-03-01T09:00:00Z")));
    }

    private ShellModel modelWith(Background background) {
        return new ShellModel(door, recents, background, notices, answers);
    }

    @Test
    void anOpenedWorkspaceIsRemembered() throws IOException {
        Path shop = Files.createDirectory(folder.resolve("shop"));

        model.open(shop);

        assertThat(model.workspaceProperty().get()).map(OpenWorkspace::name).contains("shop");
        assertThat(recentsIn(folder).workspaces()).extracting(Recent::name).containsExactly("shop");
    }

    @Test
    void theLatestWorkspaceComesFirstAndOnlyOnce() throws IOException {
        Path shop = Files.createDirectory(folder.resolve("shop"));
        Path other = Files.createDirectory(folder.resolve("other"));

        model.open(shop);
        model.open(other);
        model.open(shop);

        assertThat(recents.workspaces()).extracting(Recent::name).containsExactly("shop", "other");
    }

    @Test
    void oneWorkspaceIsClosedBeforeTheNextIsOpened() {
        model.openSample();
        answers.then(folder);
        model.chooseAndCreate();

        assertThat(door.log)
                .containsExactly("opened Sample shop", "closed Sample shop", "opened " + folder.getFileName());
    }

    @Test
    void aWorkspaceThatCannotBeOpenedIsANoticeAndHomeStays() {
        model.open(folder.resolve("nowhere"));

        assertThat(model.workspaceProperty().get()).isEmpty();
        assertThat(model.frontProperty().get().view()).isEqualTo(Views.HOME);
        assertThat(notices.shown()).extracting(Notice::kind).containsExactly(Notice.Kind.PROBLEM);
        assertThat(model.openingProperty().get()).isFalse();
        assertThat(recents.workspaces()).isEmpty();
    }

    @Test
    void goingBackInTheChooserChangesNothing() {
        answers.thenNothing();

        model.chooseAndOpen();

        assertThat(door.log).isEmpty();
    }

    @Test
    void aWriteProtectedWorkspaceSaysSo() throws IOException {
        model.open(Files.createDirectory(folder.resolve("protected shop")));

        assertThat(notices.shown())
                .extracting(Notice::sentence)
                .singleElement()
                .asString()
                .contains("write-protected");
    }

    @Test
    void whatIsRunningIsNotStoppedWithoutAsking() {
        Backgrounds.Held held = new Backgrounds.Held();
        Background background = held.background();
        ShellModel busy = modelWith(background);
        background.queue("Import", progress -> "rows", done -> {}, notices::problem);

        answers.then(false);
        busy.openSample();
        held.runAll();

        assertThat(answers.asked()).containsExactly("Stop what is running and close?");
        assertThat(door.log).isEmpty();
    }

    @Test
    void anotherWorkspaceCanBeAskedForAfterOneWasCancelled() {
        Backgrounds.Held held = new Backgrounds.Held();
        Background background = held.background();
        ShellModel busy = modelWith(background);

        busy.openSample();
        assertThat(busy.openingProperty().get()).isTrue();
        background.jobs().getFirst().cancel();
        held.runAll();
        assertThat(busy.openingProperty().get()).isFalse();
        busy.openSample();
        held.runAll();

        assertThat(busy.workspaceProperty().get()).isPresent();
    }

    @Test
    void anUnreadableListOfRecentsIsSetAside() throws IOException {
        Files.writeString(folder.resolve("recent.json"), "{\"workspaces\": 7}");

        assertThat(recentsIn(folder).workspaces()).isEmpty();
        assertThat(folder.resolve("recent.json.unreadable")).exists();
    }

    @Test
    void aBackupTakesThePlaceOfTheWorkspaceAfterItWasClosed() throws IOException {
        model.open(Files.createDirectory(folder.resolve("shop")));
        answers.then("first.zip");

        model.goBackToBackup();

        assertThat(door.log).containsExactly("opened shop", "closed shop", "restored first.zip", "opened shop");
        assertThat(model.workspaceProperty().get()).isPresent();
    }

    @Test
    void aWorkspaceStaysOpenWhenNoBackupIsChosen() throws IOException {
        model.open(Files.createDirectory(folder.resolve("shop")));
        answers.thenNothing();

        model.goBackToBackup();

        assertThat(door.log).containsExactly("opened shop");
    }

    @Test
    void aWorkspaceWithoutBackupsSaysSo() throws IOException {
        model.open(Files.createDirectory(folder.resolve("Young")));

        model.goBackToBackup();

        assertThat(notices.shown())
                .last()
                .extracting(Notice::sentence)
                .asString()
                .startsWith("There is no backup");
    }
}
