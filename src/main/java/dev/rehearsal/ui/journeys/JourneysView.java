package dev.rehearsal.ui.journeys;

import dev.rehearsal.ui.journeys.canvas.TextClipboard;
import dev.rehearsal.ui.journeys.editor.JourneyDesk;
import dev.rehearsal.ui.journeys.editor.JourneyEditorViewModel;
import dev.rehearsal.ui.journeys.editor.JourneySurroundings;
import dev.rehearsal.ui.journeys.flow.FlowController;
import dev.rehearsal.ui.journeys.flow.FlowDesk;
import dev.rehearsal.ui.journeys.flow.FlowModel;
import dev.rehearsal.ui.journeys.flow.WalkersModel;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
import dev.rehearsal.ui.kit.results.ShownRun;
import dev.rehearsal.ui.kit.review.ReviewDesk;
import java.time.Duration;

/** Registers the list of journeys with the editor that its FXML includes. */
public final class JourneysView {
    private static final Duration UNTIL_KEPT = Duration.ofMillis(700);
    private static final Duration UNTIL_REPLAYED = Duration.ofMillis(250);

    private JourneysView() {}

    /** What the view works on. */
    public record Desks(StoredJourneys journeys, ReviewDesk review, JourneyDesk editor, FlowDesk flow) {}

    /**
     * Registers the view of the journeys of a workspace.
     *
     * @param shownRun what the simulator shows
     * @param settingsChanged told when somebody else reviews from now on
     * @param openSample opens the sample workspace
     */
    public static void register(
            ViewLoader views,
            Desks desks,
            Background background,
            Notices notices,
            Dialogs dialogs,
            Times times,
            ShownRun shownRun,
            Runnable settingsChanged,
            Runnable openSample) {
        JourneySurroundings surroundings = new JourneySurroundings(desks.editor(), background, notices);
        JourneyEditorViewModel editor =
                new JourneyEditorViewModel(desks.editor(), surroundings, background, notices, Pause.of(UNTIL_KEPT));
        FlowModel flow = new FlowModel(desks.flow(), shownRun, background, notices, Pause.of(UNTIL_REPLAYED));
        JourneysViewModel model = new JourneysViewModel(desks.journeys(), desks.review(), background, notices, dialogs);
        register(
                views,
                new Models(
                        model,
                        new JourneyEditing(model, editor, dialogs, notices),
                        flow,
                        new WalkersModel(flow, background, notices)),
                background,
                times,
                TextClipboard.ofSystem(),
                settingsChanged,
                openSample);
    }

    /** The models of the view. */
    record Models(JourneysViewModel list, JourneyEditing editing, FlowModel flow, WalkersModel walkers) {}

    static void register(
            ViewLoader views,
            Models models,
            Background background,
            Times times,
            TextClipboard clipboard,
            Runnable settingsChanged,
            Runnable openSample) {
        JourneyEditing editing = models.editing();
        views.register(
                Views.JOURNEYS,
                JourneysController.class,
                () -> new JourneysController(models.list(), editing, times, settingsChanged, openSample));
        views.registerPart(
                JourneyDetailController.class, () -> new JourneyDetailController(models.list(), editing, times));
        views.registerPart(
                JourneyEditorController.class, () -> new JourneyEditorController(models, background, times, clipboard));
        FlowController.register(
                views,
                models.flow(),
                models.walkers(),
                times,
                () -> editing.editor().words());
    }
}
