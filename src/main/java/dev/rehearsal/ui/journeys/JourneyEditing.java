package dev.rehearsal.ui.journeys;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.ui.journeys.canvas.CanvasPane;
import dev.rehearsal.ui.journeys.canvas.PictureExport;
import dev.rehearsal.ui.journeys.editor.JourneyEditorViewModel;
import dev.rehearsal.ui.journeys.editor.JourneyProblem;
import dev.rehearsal.ui.journeys.editor.JourneyTemplates;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.EitherHistory;
import dev.rehearsal.ui.kit.HistoryOwner;
import dev.rehearsal.ui.kit.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The way from the list of journeys into the editor and back: a new journey, one like another, or the one that is open. */
final class JourneyEditing {
    private final JourneysViewModel journeys;
    private final JourneyEditorViewModel editor;
    private final Dialogs dialogs;
    private final Notices notices;

    JourneyEditing(JourneysViewModel journeys, JourneyEditorViewModel editor, Dialogs dialogs, Notices notices) {
        this.journeys = journeys;
        this.editor = editor;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /** Saves what a canvas shows as a picture. */
    PictureExport pictures(CanvasPane pane) {
        return new PictureExport(pane, dialogs, notices);
    }

    /** Says why what was wanted on the canvas was not done. */
    void refuse(String sentence) {
        notices.warning(sentence);
    }

    JourneyEditorViewModel editor() {
        return editor;
    }

    BooleanBinding isOpen() {
        return editor.journeyProperty().isNotNull();
    }

    /** The editor's steps while it is open, else those of the list. */
    HistoryOwner history() {
        return new EitherHistory(editor.editedProperty(), journeys.review().steps());
    }

    void edit() {
        journeys.openProperty()
                .get()
                .ifPresent(journey -> editor.open(journey.line().id()));
    }

    void duplicate() {
        journeys.openProperty()
                .get()
                .ifPresent(journey ->
                        make(journey.journey(), "Copy of " + journey.line().name()));
    }

    Command newJourney() {
        return Command.of("New journey…", "Shortcut+N", () -> make(JourneyTemplates.empty(), "New journey"));
    }

    /** An empty journey, and what many shops have. */
    List<MenuItem> starts() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("Empty journey", JourneyTemplates.empty(), "New journey"));
        items.add(new SeparatorMenuItem());
        JourneyTemplates.all().forEach(journey -> items.add(item(journey.name(), journey, journey.name())));
        return items;
    }

    private MenuItem item(String words, Journey journey, String name) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> make(journey, name));
        return item;
    }

    private void make(Journey journey, String suggestion) {
        dialogs.text("Make a journey", "Name", suggestion, "Make the journey")
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> {
                    Journey made = JourneyTemplates.named(journey, name, journeys.ids());
                    editor.create(made, () -> journeys.open(made.id()));
                });
    }

    void save() {
        editor.save(() -> {});
    }

    /** Saves the journey and hands it in for review; while there are errors it stays where it is. */
    void submit() {
        Journey shown = editor.journeyProperty().get();
        if (shown == null) {
            return;
        }
        Optional<JourneyProblem> error = editor.problemsProperty().get().stream()
                .filter(problem -> problem.level() == JourneyProblem.Level.ERROR)
                .findFirst();
        if (error.isPresent()) {
            editor.selection().clear();
            editor.selection().add(error.get().node());
            notices.warning("The journey cannot be submitted yet. "
                    + error.get().sentence() + " " + error.get().remedy());
            return;
        }
        editor.save(() -> {
            leave();
            journeys.submit(shown.id());
        });
    }

    /** Goes back to the list. */
    void leave() {
        editor.close();
        journeys.reload();
    }

    void keep() {
        editor.keepNow();
    }
}
