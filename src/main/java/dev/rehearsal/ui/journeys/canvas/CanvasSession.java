package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.Box;
import dev.rehearsal.ui.journeys.canvas.geometry.CanvasGeometry;
import dev.rehearsal.ui.journeys.canvas.geometry.Viewport;
import dev.rehearsal.ui.journeys.canvas.gesture.Act;
import dev.rehearsal.ui.journeys.canvas.gesture.Choice;
import dev.rehearsal.ui.journeys.canvas.gesture.Gesture;
import dev.rehearsal.ui.journeys.canvas.gesture.Idle;
import dev.rehearsal.ui.journeys.canvas.gesture.Plan;
import dev.rehearsal.ui.journeys.canvas.gesture.Step;
import dev.rehearsal.ui.journeys.canvas.gesture.Wanted;
import dev.rehearsal.ui.journeys.canvas.paint.CountRow;
import dev.rehearsal.ui.journeys.canvas.paint.Words;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.SetChangeListener;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * One journey being looked at and worked on: where everything lies, which part shows, what is selected, what gesture is under
 * way. Knows no node, so that all of it is tested without a window; lives on the window's thread.
 */
public final class CanvasSession {
    private static final double READABLE = 0.8;
    private static final double FROM_THE_EDGE = 140;

    private final CanvasModel model;
    private final KeptWords words;
    private final ObjectProperty<CanvasGeometry> geometry;
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(Viewport.START);
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.NOTHING);
    private final ObjectProperty<Gesture> gesture = new SimpleObjectProperty<>(Idle.REST);
    private final ObjectProperty<@Nullable Wanted> wanted = new SimpleObjectProperty<>();
    private Dimension2D size = new Dimension2D(0, 0);
    private boolean choosing;

    public CanvasSession(CanvasModel model) {
        this.model = model;
        this.words = new KeptWords(model);
        this.geometry =
                new SimpleObjectProperty<>(CanvasGeometry.of(model.journey().getValue()));
        model.journey().subscribe(this::show);
        model.selection().addListener((SetChangeListener<String>) change -> chosenElsewhere());
        chosenElsewhere();
    }

    CanvasModel model() {
        return model;
    }

    public CanvasGeometry geometry() {
        return geometry.get();
    }

    public ReadOnlyObjectProperty<CanvasGeometry> geometryProperty() {
        return geometry;
    }

    public Viewport viewport() {
        return viewport.get();
    }

    /** Which part shows; to be set by whoever moves it. */
    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    public Choice choice() {
        return choice.get();
    }

    public ReadOnlyObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    public Gesture gesture() {
        return gesture.get();
    }

    public ReadOnlyObjectProperty<Gesture> gestureProperty() {
        return gesture;
    }

    /** Where a step is wanted, while it is being chosen which; null when none is. */
    public ObjectProperty<@Nullable Wanted> wantedProperty() {
        return wanted;
    }

    /** How large the screen is, in pixels. When it is known for the first time, the journey is brought into sight. */
    public void resize(double width, double height) {
        boolean isFirst = size.getWidth() == 0 || size.getHeight() == 0;
        size = new Dimension2D(width, height);
        if (isFirst && width > 0 && height > 0) {
            begin();
        }
    }

    /** All of a journey that can be read at that size; of a larger one where it begins. */
    public void begin() {
        fit();
        if (viewport.get().zoom() < READABLE) {
            Box entry = geometry.get().card(Port.ENTRY_ID).orElseThrow().box();
            Point2D ahead = entry.centre().add((size.getWidth() / 2 - FROM_THE_EDGE) / READABLE, 0);
            viewport.set(new Viewport(0, 0, READABLE).centredOn(ahead, size.getWidth(), size.getHeight()));
        }
    }

    public Dimension2D size() {
        return size;
    }

    public Plan plan() {
        return new Plan(
                geometry.get(), viewport.get(), choice.get(), id -> words(id).title());
    }

    /** What the card says. */
    public Words words(String id) {
        return words.of(id, geometry.get());
    }

    /** Asks for all words anew: what they name has other names now. */
    public void forgetWords() {
        words.forget();
        geometry.set(CanvasGeometry.of(geometry.get().journey()));
    }

    public void take(Step step) {
        gesture.set(step.next());
        step.acts().forEach(this::perform);
    }

    public void perform(Act act) {
        switch (act) {
            case Act.Change change -> change(change.edit());
            case Act.Choose chosen -> choose(chosen.choice());
            case Act.Look look -> viewport.set(look.viewport());
            case Act.Offer offer -> wanted.set(offer.wanted());
            case Act.Open open -> model.open(open.id());
        }
    }

    /** One step of the history. */
    void change(Edit<Journey> edit) {
        model.settle();
        model.apply(edit);
        model.settle();
    }

    public void choose(Choice next) {
        choice.set(next);
        choosing = true;
        try {
            model.selection().retainAll(next.nodes());
            model.selection().addAll(next.nodes());
        } finally {
            choosing = false;
        }
    }

    /** Which count of the node stands at this place. */
    Optional<CanvasModel.Flow> count(String id, Point2D at) {
        return model.counts()
                .getValue()
                .at(id)
                .flatMap(counts -> geometry.get()
                        .card(id)
                        .flatMap(card -> CountRow.of(card, counts).at(at))
                        .map(figure -> switch (figure.counted()) {
                            case ENTERED -> CanvasModel.Flow.ENTERED;
                            case WAITING -> CanvasModel.Flow.WAITING;
                            case LEFT -> CanvasModel.Flow.LEFT;
                        }));
    }

    /** Nothing of what was under way happens. */
    public void cancel() {
        gesture.set(Idle.REST);
    }

    /** Brings the node into sight, if it is not already. */
    void reveal(String id) {
        geometry.get()
                .card(id)
                .ifPresent(
                        card -> viewport.set(viewport.get().revealing(card.box(), size.getWidth(), size.getHeight())));
    }

    public void fit() {
        fit(geometry.get().bounds());
    }

    void fit(Box box) {
        viewport.set(Viewport.fitting(box, size.getWidth(), size.getHeight()));
    }

    /** Larger or smaller about the middle. */
    void zoom(double factor) {
        viewport.set(viewport.get().zoomed(factor, new Point2D(size.getWidth() / 2, size.getHeight() / 2)));
    }

    /** Life size, with the middle of what shows staying in the middle. */
    void reset() {
        zoom(1 / viewport.get().zoom());
        viewport.set(new Viewport(viewport.get().x(), viewport.get().y(), 1));
    }

    private void show(Journey journey) {
        if (journey.equals(geometry.get().journey())) {
            return;
        }
        CanvasGeometry next = CanvasGeometry.of(journey, geometry.get());
        geometry.set(next);
        Choice now = choice.get();
        Set<String> there = new HashSet<>(now.nodes());
        there.removeIf(id -> next.card(id).isEmpty());
        boolean isWireGone = now.wire() != null && next.wire(now.wire()).isEmpty();
        if (there.size() != now.nodes().size() || isWireGone) {
            choose(Choice.of(there));
        }
    }

    private void chosenElsewhere() {
        if (!choosing && !model.selection().equals(choice.get().nodes())) {
            Choice next = Choice.of(new HashSet<>(model.selection()));
            choice.set(next);
            if (next.lead() != null) {
                reveal(next.lead());
            }
        }
    }
}
