package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.event.Field;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.draft.DraftOwner;
import dev.rehearsal.ui.kit.draft.DraftProblem;
import dev.rehearsal.ui.kit.draft.Offers;
import dev.rehearsal.ui.kit.draft.Offers.Choice;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/**
 * What all parts of the form share: the way to the model, what there is to choose from, and which node stands for which
 * place. While {@link #showing} nothing that a control reports is an edit.
 */
public final class FormContext implements FieldContext {
    private final DraftOwner owner;
    private final Supplier<Offers> offers;
    private final Background background;
    private final Times times;
    private final Places places = new Places();
    private boolean showing;

    public FormContext(DraftOwner owner, Supplier<Offers> offers, Background background, Times times) {
        this.owner = owner;
        this.offers = offers;
        this.background = background;
        this.times = times;
    }

    public void apply(Edit<RuleDraft> edit) {
        if (!showing) {
            owner.apply(edit);
        }
    }

    @Override
    public boolean isShowing() {
        return showing;
    }

    @Override
    public void quietly(Runnable show) {
        boolean before = showing;
        showing = true;
        try {
            show.run();
        } finally {
            showing = before;
        }
    }

    boolean keepsMuted() {
        return owner.keepsMuted();
    }

    public RuleDraft draft() {
        return owner.draft();
    }

    public Offers offers() {
        return offers.get();
    }

    public Times times() {
        return times;
    }

    public void focus(Place place) {
        owner.focus(place);
    }

    @Override
    public void unreadable(String field, @Nullable DraftProblem problem) {
        owner.unreadable(field, problem);
    }

    /** What a picker offers, found beside the window since a column may have to be put together first. */
    public Picker.Source source(Function<Offers, List<Choice>> choices) {
        return then -> {
            Offers now = offers();
            background.latest("Choices", progress -> choices.apply(now), then, problem -> {});
        };
    }

    public Picker.Source values(Supplier<Field> field, boolean ofProfile) {
        return source(now -> now.values(field.get(), ofProfile));
    }

    /** The node that stands for a place; the focus goes to it, or to the first control of it if it is a {@link FormPart}. */
    public void register(Place place, Node node) {
        places.register(place, node);
    }

    @Override
    public Place around(Node field) {
        return places.around(field);
    }

    public Places places() {
        return places;
    }

    @Override
    public TextField settling(TextField field) {
        field.focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                owner.settle();
            }
        });
        return field;
    }
}
