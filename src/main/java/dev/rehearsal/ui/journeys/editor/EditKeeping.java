package dev.rehearsal.ui.journeys.editor;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Notice;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.Problem;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** Keeps what was edited and not saved, a moment after each edit, and brings it back when the journey is opened again. */
final class EditKeeping {
    private final JourneyDesk desk;
    private final Background background;
    private final Notices notices;
    private final Pause quiet;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private @Nullable Journey saved;
    private @Nullable Journey shown;

    EditKeeping(JourneyDesk desk, Background background, Notices notices, Pause quiet) {
        this.desk = desk;
        this.background = background;
        this.notices = notices;
        this.quiet = quiet;
    }

    /**
     * What to begin with: the edit that was kept, where it was one of the saved journey.
     *
     * @param bringBack takes an edit of an older one, when its author wants it
     */
    Journey begin(JourneyDesk.Opened opened, Consumer<Edit<Journey>> bringBack) {
        saved = opened.saved();
        String base = PackWriter.canonical(opened.saved());
        Optional<JourneyText> kept = opened.kept().flatMap(JourneyText::read);
        if (kept.isEmpty()) {
            return opened.saved();
        }
        Journey edit = kept.get().journey();
        if (!kept.get().base().equals(base)) {
            notices.add(new Notice(
                    Notice.Kind.WARNING,
                    "“%s” was changed elsewhere after your last edit of it. Your edit is kept."
                            .formatted(opened.saved().name()),
                    Optional.of(Command.of("Bring it back", () -> bringBack.accept(replacing(edit))))));
            return opened.saved();
        }
        if (!edit.equals(saved)) {
            notices.information("Here are your changes of “%s” that were not saved."
                    .formatted(opened.saved().name()));
        }
        return edit;
    }

    private static Edit<Journey> replacing(Journey other) {
        return new Edit<>() {
            @Override
            public Journey apply(Journey before) {
                return other;
            }

            @Override
            public String label() {
                return "bring back an edit";
            }
        };
    }

    /** The journey is another now. */
    void show(Journey now, boolean keep) {
        shown = now;
        changed.set(!now.equals(saved));
        if (keep) {
            quiet.then(this::keep);
        }
    }

    /** What is on the disk now; two journeys of one text are the same. */
    void saved(Journey now) {
        Journey edit = shown;
        boolean same = edit != null && PackWriter.canonical(edit).equals(PackWriter.canonical(now));
        saved = same ? edit : now;
        changed.set(edit != null && !same);
        keep();
    }

    void keep() {
        Journey now = shown;
        Journey base = saved;
        if (now == null || base == null) {
            return;
        }
        boolean worthIt = changed.get();
        background.latest(
                "Keep the journey's edit",
                progress -> {
                    if (progress.cancelled()) {
                        return false;
                    }
                    if (worthIt) {
                        desk.keep(now.id(), text(now, base));
                    } else {
                        desk.forget(now.id());
                    }
                    return worthIt;
                },
                kept -> {},
                notices::problem);
    }

    /** Writes what is not saved at once, on the calling thread: the workspace is about to close. */
    void keepNow() {
        if (shown != null && saved != null && changed.get()) {
            try {
                desk.keep(shown.id(), text(shown, saved));
            } catch (WorkspaceProblem problem) {
                notices.problem(Problem.of("Keep the edit", problem));
            }
        }
    }

    private static String text(Journey now, Journey base) {
        return new JourneyText(now, PackWriter.canonical(base)).write();
    }

    void close() {
        keep();
        shown = null;
        changed.set(false);
    }

    /** Whether there is something that is not saved. */
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }
}
