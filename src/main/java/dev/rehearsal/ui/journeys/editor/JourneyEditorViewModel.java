package dev.rehearsal.ui.journeys.editor;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.JourneyWords;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.Port;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.ui.journeys.layout.LayeredLayout;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Edited;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/**
 * The journey that is being edited, with what is selected in it and what is wrong with it. Every edit can be taken back, and
 * is kept by itself a moment later, so that nothing is lost before it is saved; saving makes it the journey's draft, finished
 * or not.
 */
public final class JourneyEditorViewModel {
    private final JourneyDesk desk;
    private final JourneySurroundings surroundings;
    private final Background background;
    private final Notices notices;
    private final EditKeeping keeping;
    private final JourneyWords words;
    private final ReadOnlyObjectWrapper<@Nullable Edited<Journey>> edited = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Journey> journey = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<JourneyProblem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ObservableSet<String> selection = FXCollections.observableSet();

    public JourneyEditorViewModel(
            JourneyDesk desk, JourneySurroundings surroundings, Background background, Notices notices, Pause quiet) {
        this.desk = desk;
        this.surroundings = surroundings;
        this.background = background;
        this.notices = notices;
        this.keeping = new EditKeeping(desk, background, notices, quiet);
        this.words = new JourneyWords(surroundings::template);
        surroundings.offersProperty().addListener((offers, before, now) -> judge());
    }

    /** Opens a journey of the workspace, with what was edited and not saved. */
    public void open(String journeyId) {
        background.latest("Edit a journey", progress -> desk.open(journeyId), this::opened, notices::problem);
    }

    /** Makes a journey, which is there as a draft from now on, and opens it. */
    public void create(Journey made, Runnable done) {
        background.queue(
                "Make a journey",
                progress -> {
                    Journey laidOut = made.layout().isEmpty()
                            ? JourneyEdits.tidy(LayeredLayout.of(made, progress))
                                    .apply(made)
                            : made;
                    return desk.save(laidOut);
                },
                opened -> {
                    opened(opened);
                    done.run();
                },
                notices::problem);
    }

    private void opened(JourneyDesk.Opened opened) {
        status.set(opened.status());
        surroundings.read();
        begin(keeping.begin(opened, this::apply));
    }

    private void begin(Journey first) {
        Edited<Journey> history = new Edited<>(first);
        selection.clear();
        history.value().addListener((value, before, now) -> show(now, true));
        show(first, false);
        edited.set(history);
    }

    private void show(Journey now, boolean keep) {
        Journey before = journey.get();
        keeping.show(now, keep);
        journey.set(now);
        Set<String> ids = now.nodes().stream().map(Node::id).collect(Collectors.toSet());
        ids.add(Port.ENTRY_ID);
        selection.removeIf(id -> !ids.contains(id));
        if (before == null || !isMoved(before, now)) {
            judge();
        }
    }

    /** Whether nodes lie elsewhere and all else is as it was, which changes nothing of what is wrong. */
    private static boolean isMoved(Journey before, Journey now) {
        return now.nodes().equals(before.nodes())
                && now.start().equals(before.start())
                && now.entry().equals(before.entry())
                && Objects.equals(now.goal(), before.goal())
                && Objects.equals(now.exitCriteria(), before.exitCriteria());
    }

    private void judge() {
        Journey now = journey.get();
        if (now == null) {
            problems.set(List.of());
            return;
        }
        background.latest(
                "Look the journey through",
                progress ->
                        JourneyProblems.of(now, surroundings.offersProperty().get()),
                problems::set,
                notices::problem);
    }

    public void apply(Edit<Journey> edit) {
        Edited<Journey> history = edited.get();
        if (history != null) {
            history.apply(edit);
        }
    }

    /** The step under way is over: a drag has ended, a field was left. */
    public void settle() {
        Edited<Journey> history = edited.get();
        if (history != null) {
            history.settle();
        }
    }

    /** Lays all nodes out anew; what is edited meanwhile stays. */
    public void tidy() {
        Journey now = journey.get();
        if (now != null) {
            background.latest(
                    "Tidy up the journey",
                    progress -> LayeredLayout.of(now, progress),
                    layout -> {
                        settle();
                        apply(JourneyEdits.tidy(layout));
                    },
                    notices::problem);
        }
    }

    /** Saves the journey as its newest draft; {@code done} runs once it is on the disk. */
    public void save(Runnable done) {
        Journey now = journey.get();
        if (now == null) {
            return;
        }
        if (!canBeRead(now)) {
            notices.warning("A name is still blank; the list of problems says where. Your edit is kept and can be saved"
                    + " once it is filled in.");
            return;
        }
        background.queue(
                "Save “%s”".formatted(now.name()),
                progress -> desk.save(now),
                opened -> {
                    status.set(opened.status());
                    keeping.saved(opened.saved());
                    notices.success("“%s” is saved as %s."
                            .formatted(now.name(), opened.status().toLowerCase(Locale.ROOT)));
                    done.run();
                },
                notices::problem);
    }

    private static boolean canBeRead(Journey journey) {
        try {
            PackReader.readJourneyDraft(PackWriter.canonical(journey));
            return true;
        } catch (PackInvalid blank) {
            return false;
        }
    }

    /** Writes what is not saved at once, on the calling thread: the workspace is about to close. */
    public void keepNow() {
        keeping.keepNow();
    }

    /** Leaves the editor; what was not saved is kept. */
    public void close() {
        if (journey.get() != null) {
            keeping.close();
            edited.set(null);
            journey.set(null);
            selection.clear();
            judge();
        }
    }

    public JourneyWords words() {
        return words;
    }

    public JourneySurroundings surroundings() {
        return surroundings;
    }

    /** Null while none is open. */
    public ReadOnlyObjectProperty<@Nullable Journey> journeyProperty() {
        return journey.getReadOnlyProperty();
    }

    /** Another one for every journey that is opened, set after {@link #journeyProperty}. */
    public ReadOnlyObjectProperty<@Nullable Edited<Journey>> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<JourneyProblem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Whether there is something that is not saved. */
    public ReadOnlyBooleanProperty changedProperty() {
        return keeping.changedProperty();
    }

    /** The ids of the selected nodes, the entry's being empty. */
    public ObservableSet<String> selection() {
        return selection;
    }
}
