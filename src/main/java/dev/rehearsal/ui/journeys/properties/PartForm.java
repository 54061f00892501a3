package dev.rehearsal.ui.journeys.properties;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.ui.journeys.editor.JourneyPart;
import dev.rehearsal.ui.journeys.editor.PartOwner;
import dev.rehearsal.ui.kit.draft.DraftProblem;
import dev.rehearsal.ui.kit.draft.DraftProblems;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import dev.rehearsal.ui.kit.forms.ClauseCards;
import dev.rehearsal.ui.kit.forms.FormContext;
import dev.rehearsal.ui.kit.forms.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Conditions or actions of one part of the journey, in the form of rules. */
final class PartForm extends VBox {
    private final PartOwner owner;
    private final FormContext context;
    private final Consumer<RuleDraft> show;

    /** @param content fills the form and returns what shows a draft in it */
    PartForm(PaneContext pane, JourneyPart part, BiFunction<PartForm, FormContext, Consumer<RuleDraft>> content) {
        super(8);
        getStyleClass().add("part-form");
        owner = new PartOwner(pane.model(), part, this::focus, this::showDraft);
        context = new FormContext(
                owner, () -> pane.model().surroundings().offersProperty().get(), pane.background(), pane.times());
        show = content.apply(this, context);
    }

    /** A group of conditions on events, in which {@code words} stand before the conditions. */
    static PartForm ofEvents(PaneContext pane, JourneyPart part, String words) {
        return new PartForm(pane, part, (form, context) -> {
            ClauseCards cards = new ClauseCards(context);
            return draft -> form.set(List.of(cards.slot(draft.when(), words)));
        });
    }

    void set(List<? extends Node> nodes) {
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    /** Shows the part; whether the journey has it. */
    boolean show(Journey journey) {
        boolean there = owner.follow(journey);
        if (there) {
            showDraft();
        }
        return there;
    }

    private void showDraft() {
        RuleDraft draft = owner.draft();
        Places.keepingFocus(this, () -> show.accept(draft));
        List<DraftProblem> problems = new ArrayList<>();
        owner.unreadable().forEach(problems::add);
        problems.addAll(DraftProblems.of(draft));
        context.places().showProblems(draft, problems);
    }

    private void focus(Place place) {
        Node target = context.places().target(place);
        if (target != null) {
            target.requestFocus();
        }
    }
}
