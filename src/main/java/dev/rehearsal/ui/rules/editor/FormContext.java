package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.event.Field;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.rules.draft.DraftProblem;
import dev.rehearsal.ui.rules.draft.Offers;
import dev.rehearsal.ui.rules.draft.Offers.Choice;
import dev.rehearsal.ui.rules.draft.Place;
import dev.rehearsal.ui.rules.draft.RuleDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/**
 * What all parts of the form share: the way to the model, what there is to choose from, and which node stands for which
 * place. While {@link #showing} nothing that a control reports is an edit.
 */
final class FormContext {
    private final RuleEditorViewModel model;
    private final Supplier<Offers> offers;
    private final Background background;
    private final Times times;
    private final Map<Place, Node> nodes = new HashMap<>();
    private boolean showing;

    FormContext(RuleEditorViewModel model, Supplier<Offers> offers, Background background, Times times) {
        this.model = model;
        this.offers = offers;
        this.background = background;
        this.times = times;
    }

    void apply(Edit<RuleDraft> edit) {
        if (!showing) {
            model.apply(edit);
        }
    }

    boolean isShowing() {
        return showing;
    }

    void quietly(Runnable show) {
        boolean before = showing;
        showing = true;
        try {
            show.run();
        } finally {
            showing = before;
        }
    }

    RuleDraft draft() {
        return Objects.requireNonNull(model.draftProperty().get(), "no rule is open");
    }

    Offers offers() {
        return offers.get();
    }

    Times times() {
        return times;
    }

    void focus(Place place) {
        model.chosenProperty().set(null);
        model.chosenProperty().set(place);
    }

    void unreadable(String field, @Nullable DraftProblem problem) {
        model.unreadable(field, problem);
    }

    /** What a picker offers, found beside the window since a column may have to be put together first. */
    Picker.Source source(Function<Offers, List<Choice>> choices) {
        return then -> {
            Offers now = offers();
            background.latest("Choices", progress -> choices.apply(now), then, problem -> {});
        };
    }

    Picker.Source values(Supplier<Field> field, boolean ofProfile) {
        return source(now -> now.values(field.get(), ofProfile));
    }

    /** The node that gets the focus for a place. */
    void register(Place place, Node node) {
        nodes.put(place, node);
    }

    @Nullable
    Node node(Place place) {
        return nodes.get(place);
    }

    /** Leaving a field ends the step that was typed in it. */
    TextField settling(TextField field) {
        field.focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                model.settle();
            }
        });
        return field;
    }
}
