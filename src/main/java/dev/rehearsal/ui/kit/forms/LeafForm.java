package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.rule.Condition;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import dev.rehearsal.ui.kit.draft.ClauseEdits;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The form of one kind of condition. It shows what the draft says and turns what is entered into edits of it. */
public abstract class LeafForm extends VBox {
    /** How long a row gets before it is broken in two, as far as there is room. */
    private static final double ROW = 560;

    final FormContext context;
    public final long id;

    LeafForm(FormContext context, long id) {
        this.context = context;
        this.id = id;
        setSpacing(8);
        getStyleClass().add("leaf-form");
    }

    public abstract void show(Leaf leaf);

    /** The control that is to be filled in first. */
    public abstract Node first();

    /** What this kind of condition is called. */
    public abstract String title();

    public final void change(Condition shell, String part) {
        context.apply(ClauseEdits.change(id, shell, part));
    }

    /** Whether it is one row that speaks for itself, without a title above. */
    public boolean isCompact() {
        return false;
    }

    public static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(8, 8, nodes);
        row.setRowValignment(VPos.CENTER);
        row.getStyleClass().add("form-row");
        row.setPrefWrapLength(ROW);
        return row;
    }

    public static Label word(String words) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    public static LeafForm of(FormContext context, Leaf leaf, ClauseCards cards) {
        return switch (leaf.shell()) {
            case Condition.OfEvent event -> new FieldForm(context, leaf.id(), false);
            case Condition.OfProfile profile -> new FieldForm(context, leaf.id(), true);
            case Condition.History history -> new PastForm(context, leaf.id());
            case Condition.Aggregate aggregate -> new AggregateForm(context, leaf.id(), cards);
            case Condition.Sequence sequence -> new SequenceForm(context, leaf.id(), cards);
            case Condition.Firings firings -> new FiringsForm(context, leaf.id());
            case Condition.Prediction prediction -> new PredictionForm(context, leaf.id());
            case Condition.All all -> throw new IllegalStateException("a group is no leaf");
            case Condition.Any any -> throw new IllegalStateException("a group is no leaf");
            case Condition.Not not -> throw new IllegalStateException("a negation is no leaf");
        };
    }
}
