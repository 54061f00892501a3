package dev.rehearsal.ui.shell;

import dev.rehearsal.log.Progress;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Dialogs.Question;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Job;
import dev.rehearsal.ui.kit.Navigator;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Subject;
import dev.rehearsal.ui.kit.Views;
import dev.rehearsal.ui.kit.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the window as a whole knows: which workspace is open and which view is in front. At most one workspace is open;
 * opening another closes the first one before, since it may be the same.
 */
public final class ShellModel implements Navigator {
    /** The view in front, and what it was asked to show there. */
    record Front(Views view, Optional<Subject> subject) {}

    private final WorkspaceDoor door;
    private final RecentWorkspaces recents;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<Optional<OpenWorkspace>> workspace =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Front> front =
            new ReadOnlyObjectWrapper<>(new Front(Views.HOME, Optional.empty()));
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();

    public ShellModel(
            WorkspaceDoor door, RecentWorkspaces recents, Background background, Notices notices, Dialogs dialogs) {
        this.door = door;
        this.recents = recents;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
    }

    public ReadOnlyObjectProperty<Optional<OpenWorkspace>> workspaceProperty() {
        return workspace.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Front> frontProperty() {
        return front.getReadOnlyProperty();
    }

    /** Whether a workspace is being opened just now. */
    ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    @Override
    public void show(Views view) {
        front.set(new Front(view, Optional.empty()));
    }

    @Override
    public void show(Views view, Subject subject) {
        front.set(new Front(view, Optional.of(subject)));
    }

    /** Asks for a folder and opens the workspace in it. */
    void chooseAndOpen() {
        dialogs.folder("Open the folder of a workspace").ifPresent(this::open);
    }

    /** Asks for a folder and makes a workspace in it. */
    void chooseAndCreate() {
        dialogs.folder("Choose an empty folder for the new workspace")
                .ifPresent(folder -> enter("Make a workspace", progress -> door.create(folder)));
    }

    public void open(Path folder) {
        enter("Open a workspace", progress -> door.open(folder));
    }

    public void openSample() {
        enter("Prepare the sample", door::sample);
    }

    /** Asks for a backup of the workspace that is open and puts it in its place. */
    void goBackToBackup() {
        workspace
                .get()
                .ifPresent(open -> background.latest(
                        "List the backups",
                        progress -> door.backups(open.folder()),
                        found -> choose(open, found),
                        notices::problem));
    }

    private void choose(OpenWorkspace open, List<Path> backups) {
        if (backups.isEmpty()) {
            notices.information("There is no backup of “%s” yet. One is made before anything is deleted for good."
                    .formatted(open.name()));
            return;
        }
        List<String> names =
                backups.stream().map(backup -> backup.getFileName().toString()).toList();
        dialogs.choice(
                        "Go back to a backup of “%s”".formatted(open.name()),
                        "Names begin with the day and time in UTC, the newest first. What the workspace holds now is set"
                                + " aside in its folder “damaged”.",
                        names,
                        "Go back to it")
                .ifPresent(name -> enter(
                        "Go back to a backup",
                        progress -> door.restore(open.folder(), backups.get(names.indexOf(name)))));
    }

    /** Closes the workspace after asking about work that is under way; Home comes to the front. */
    void close() {
        if (workspace.get().isPresent() && mayLeave()) {
            leave();
        }
    }

    /**
     * Whether the window may close: nothing is running, or the user agreed to stop it.
     */
    public boolean mayLeave() {
        int running = background.jobs().size();
        if (running == 0) {
            return true;
        }
        return dialogs.confirm(new Question(
                "Stop what is running and close?",
                Figures.count(running, "task is", "tasks are")
                        + " still running. Stopping leaves nothing half written.",
                running == 1 ? "Stop the task" : "Stop " + running + " tasks",
                true));
    }

    /** Closes the workspace without asking. */
    public void leave() {
        background.cancelAll();
        workspace.get().ifPresent(open -> {
            open.views().closed();
            show(Views.HOME);
            workspace.set(Optional.empty());
            closeInBackground(open);
        });
    }

    /** Writes other settings for the workspace that is open; its views begin afresh with them. */
    void keep(WorkspaceSettings settings) {
        workspace.get().ifPresent(open -> {
            WorkspaceSettings before = open.settings();
            renew(
                    "Save the settings",
                    progress -> open.keep(settings),
                    () -> notices.success(
                            "The settings are saved and go into the next pack.",
                            Command.of("Undo", () -> keep(before))));
        });
    }

    /** The settings may have come with something that was imported. */
    public void settingsMayHaveChanged() {
        workspace.get().ifPresent(open -> renew("Read the settings", progress -> open.refreshed(), () -> {}));
    }

    private void renew(String task, Work<OpenWorkspace> work, Runnable done) {
        Optional<OpenWorkspace> before = workspace.get();
        background.queue(
                task,
                work,
                now -> {
                    if (workspace.get().equals(before)) {
                        swap(now);
                        done.run();
                    }
                },
                notices::problem);
    }

    private void swap(OpenWorkspace now) {
        OpenWorkspace before = workspace.get().orElseThrow();
        if (!before.equals(now)) {
            Front shown = front.get();
            before.views().closed();
            show(Views.HOME);
            workspace.set(Optional.of(now));
            front.set(shown);
        }
    }

    private void enter(String task, Work<OpenWorkspace> work) {
        if (opening.get() || !mayLeave()) {
            return;
        }
        leave();
        Job job = background.queue(task, work, this::entered, notices::problem);
        opening.bind(job.stateProperty().map(state -> !state.isOver()));
    }

    private void entered(OpenWorkspace open) {
        workspace.set(Optional.of(open));
        recents.opened(open.folder(), open.name());
        if (open.readOnly()) {
            notices.warning(
                    "“%s” is write-protected: you can look at everything and change nothing.".formatted(open.name()));
        }
        show(open.views().registered().stream().findFirst().orElse(Views.HOME));
    }

    private void closeInBackground(OpenWorkspace open) {
        background.queue(
                "Close “" + open.name() + "”",
                (Progress progress) -> {
                    open.close();
                    return true;
                },
                closed -> {},
                notices::problem);
    }
}
