package dev.rehearsal.ui.journeys;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.journey.Connections;
import dev.rehearsal.journey.Fragment;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Port;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.ui.journeys.canvas.CanvasModel;
import dev.rehearsal.ui.journeys.canvas.paint.Badge;
import dev.rehearsal.ui.journeys.canvas.paint.Counts;
import dev.rehearsal.ui.journeys.canvas.paint.Marks;
import dev.rehearsal.ui.journeys.canvas.paint.Words;
import dev.rehearsal.ui.journeys.editor.JourneyEditorViewModel;
import dev.rehearsal.ui.journeys.editor.JourneyProblem;
import dev.rehearsal.ui.journeys.flow.FlowModel;
import dev.rehearsal.ui.journeys.flow.WalkersModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.util.Subscription;

/** One journey that is open in the editor, as the canvas sees it; for as long as this journey is open. */
final class EditorCanvas implements CanvasModel {
    private final JourneyEditorViewModel model;
    private final FlowModel flow;
    private final WalkersModel walkers;
    private final Side side;
    private final ObjectProperty<Journey> journey;
    private final ObjectProperty<Map<String, List<Badge>>> badges = new SimpleObjectProperty<>(Map.of());
    private final ObservableSet<String> selection = FXCollections.observableSet();
    private Subscription watching = Subscription.EMPTY;

    /** What stands beside the canvas, to be brought to the front or to speak for it. */
    interface Side {
        /** The properties of what is selected. */
        void properties();

        /** Who walked the journey. */
        void customers();

        void refuse(String sentence);
    }

    EditorCanvas(JourneyEditorViewModel model, FlowModel flow, WalkersModel walkers, Journey first, Side side) {
        this.model = model;
        this.flow = flow;
        this.walkers = walkers;
        this.side = side;
        this.journey = new SimpleObjectProperty<>(first);
        selection.addAll(model.selection());
        watching = Subscription.combine(
                model.journeyProperty().subscribe(now -> {
                    if (now != null) {
                        journey.set(now);
                    }
                }),
                model.problemsProperty().subscribe(problems -> badges.set(badges(problems))),
                Selections.joined(model.selection(), selection));
    }

    /** Another journey is open, or none: this one follows no more. */
    void dispose() {
        watching.unsubscribe();
    }

    /** Ways that lead out of the journey are no fault of it; all else shows. */
    private static Map<String, List<Badge>> badges(List<JourneyProblem> problems) {
        Map<String, List<Badge>> badges = new HashMap<>();
        for (JourneyProblem problem : problems) {
            if (problem.level() != JourneyProblem.Level.HINT) {
                badges.computeIfAbsent(problem.node(), id -> new ArrayList<>())
                        .add(new Badge(problem.level() == JourneyProblem.Level.ERROR, problem.sentence()));
            }
        }
        return badges;
    }

    @Override
    public ObservableValue<Journey> journey() {
        return journey;
    }

    @Override
    public void apply(Edit<Journey> edit) {
        model.apply(edit);
    }

    @Override
    public void settle() {
        model.settle();
    }

    @Override
    public ObservableSet<String> selection() {
        return selection;
    }

    @Override
    public ObservableValue<Map<String, List<Badge>>> badges() {
        return badges;
    }

    @Override
    public ObservableValue<Counts> counts() {
        return flow.countsProperty();
    }

    @Override
    public ObservableValue<Optional<Marks.Path>> path() {
        return walkers.pathProperty();
    }

    @Override
    public Words words(String id) {
        Journey now = journey.get();
        if (id.equals(Port.ENTRY_ID)) {
            return new Words("Entry", model.words().entry(now.entry()));
        }
        return Connections.find(now, id)
                .map(node -> new Words(model.words().title(node), model.words().line(node)))
                .orElse(new Words("", ""));
    }

    @Override
    public void open(String id) {
        side.properties();
    }

    @Override
    public void tidy() {
        model.tidy();
    }

    @Override
    public void showCustomers(String id, Flow which) {
        walkers.list(id, which, model.words());
        side.customers();
    }

    @Override
    public void refuse(String sentence) {
        side.refuse(sentence);
    }

    @Override
    public String text(Fragment fragment) {
        return PackWriter.write(fragment);
    }

    @Override
    public Optional<Fragment> fragment(String text) {
        try {
            return Optional.of(PackReader.readNodes(text));
        } catch (PackInvalid otherText) {
            return Optional.empty();
        }
    }
}
