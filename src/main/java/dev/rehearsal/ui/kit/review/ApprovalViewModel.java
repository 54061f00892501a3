package dev.rehearsal.ui.kit.review;

import dev.rehearsal.store.Dataset;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Job;
import dev.rehearsal.ui.kit.Notices;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The approval of a version: what is approved, what stands in the way, and what can be done about that here. */
final class ApprovalViewModel {
    private final ReviewDesk desk;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Consumer<String> approve;
    private final ReadOnlyObjectWrapper<Optional<ApprovalFile>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<@Nullable Dataset> dataset = new SimpleObjectProperty<>();
    private final StringProperty comment = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper renamed = new ReadOnlyBooleanWrapper();

    /** @param approve takes the step, with the comment */
    ApprovalViewModel(
            ReviewDesk desk, Background background, Notices notices, Dialogs dialogs, Consumer<String> approve) {
        this.desk = desk;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.approve = approve;
    }

    /** Empty until it was read. */
    ReadOnlyObjectProperty<Optional<ApprovalFile>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** The data that are replayed next. */
    ObjectProperty<@Nullable Dataset> datasetProperty() {
        return dataset;
    }

    StringProperty commentProperty() {
        return comment;
    }

    /** The replay that is running here. */
    ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** Whether it is being looked whether anything stands in the way. */
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Whether somebody else is here since this was opened. */
    ReadOnlyBooleanProperty renamedProperty() {
        return renamed.getReadOnlyProperty();
    }

    BooleanBinding approvable() {
        return Bindings.createBooleanBinding(
                () -> !reading.get()
                        && job.get() == null
                        && file.get().filter(ApprovalFile::isApprovable).isPresent(),
                file,
                reading,
                job);
    }

    void open(String id) {
        file.set(Optional.empty());
        comment.set("");
        read(id);
    }

    /** Looks again at what stands in the way. */
    void reload() {
        file.get().ifPresent(shown -> read(shown.file().id()));
    }

    private void read(String id) {
        reading.set(true);
        background.latest(
                "Look at an approval",
                progress -> desk.approval(id),
                found -> {
                    reading.set(false);
                    show(found);
                },
                problem -> {
                    reading.set(false);
                    notices.problem(problem);
                });
    }

    private void show(ApprovalFile found) {
        Dataset chosen = dataset.get();
        file.set(Optional.of(found));
        dataset.set(found.datasets().stream()
                .filter(one -> chosen != null && one.id() == chosen.id())
                .findFirst()
                .orElse(found.datasets().isEmpty() ? null : found.datasets().getLast()));
    }

    void approve() {
        if (approvable().get()) {
            approve.accept(comment.get().strip());
        }
    }

    /** Replays the chosen data with this version, and keeps what comes out as evidence. */
    void rehearse() {
        Dataset chosen = dataset.get();
        if (chosen == null || file.get().isEmpty() || job.get() != null) {
            return;
        }
        String id = file.get().get().file().id();
        Job queued = background.queue(
                "Replay of “%s”".formatted(chosen.name()),
                progress -> {
                    desk.rehearse(id, chosen, progress);
                    return id;
                },
                this::read,
                notices::problem);
        if (!queued.stateProperty().get().isOver()) {
            job.set(queued);
            queued.stateProperty().addListener((state, before, now) -> {
                if (now.isOver()) {
                    job.set(null);
                }
            });
        }
    }

    void cancel() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    /** Asks who is here now. */
    void rename() {
        file.get()
                .flatMap(shown -> dialogs.text("Who approves?", "Your name", shown.person(), "That is me"))
                .ifPresent(name -> background.latest(
                        "Change the name",
                        progress -> {
                            desk.rename(name);
                            return name;
                        },
                        done -> {
                            renamed.set(true);
                            reload();
                        },
                        notices::problem));
    }

    /** The name was taken up everywhere. */
    void taken() {
        renamed.set(false);
    }
}
