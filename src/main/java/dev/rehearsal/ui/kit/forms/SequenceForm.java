package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.rule.Condition;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.draft.Clause.Group;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import dev.rehearsal.ui.kit.draft.ClauseEdits;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.Starts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Several events in order, each with how long after the one before and what must not come in between. */
public final class SequenceForm extends LeafForm {
    private static final String EVENTS = "events that are";
    private static final String BETWEEN = "without in between";

    private final ClauseCards cards;
    private final VBox steps = new VBox(8);
    private final DurationField within;
    private final SamePicker same;
    private List<Long> slots = List.of();
    private List<DurationField> gaps = List.of();
    private Condition.Sequence now = (Condition.Sequence) Starts.sequence();

    public SequenceForm(FormContext context, long id, ClauseCards cards) {
        super(context, id);
        this.cards = cards;
        within = new DurationField(
                context,
                "All within",
                true,
                minutes -> change(new Condition.Sequence(now.steps(), minutes, now.same()), "within"));
        same = new SamePicker(
                context, fields -> change(new Condition.Sequence(now.steps(), now.within(), fields), "same"));
        Button add = new Button("Step", Icons.ADD.node());
        add.getStyleClass().add("quiet");
        add.setAccessibleText("Add a step");
        add.setOnAction(click -> {
            long where = context.draft().nextId() + 1;
            context.apply(ClauseEdits.addStep(id, Condition.all(Starts.event())));
            context.focus(Place.clause(where));
        });
        getChildren().addAll(steps, row(add), row(word("all within"), within, word("with the same"), same.picker()));
    }

    @Override
    public void show(Leaf leaf) {
        now = (Condition.Sequence) leaf.shell();
        List<Long> ids = leaf.slots().stream().map(Group::id).toList();
        if (!ids.equals(slots)) {
            slots = ids;
            gaps = IntStream.range(0, now.steps().size()).mapToObj(this::gap).toList();
            List<Node> rows = new ArrayList<>();
            for (int i = 0; i < gaps.size(); i++) {
                rows.addAll(step(leaf, i, gaps.size()));
            }
            steps.getChildren().setAll(rows);
        }
        for (int i = 0; i < gaps.size(); i++) {
            gaps.get(i).show(now.steps().get(i).within());
            cards.slot(leaf.slots().get(2 * i), EVENTS);
            cards.slot(leaf.slots().get(2 * i + 1), BETWEEN);
        }
        within.show(now.within());
        same.show(now.same());
    }

    private DurationField gap(int step) {
        return new DurationField(context, "Step %d within".formatted(step + 1), true, minutes -> gap(step, minutes));
    }

    private List<Node> step(Leaf leaf, int step, int count) {
        List<Node> rows = new ArrayList<>();
        List<Node> head = new ArrayList<>();
        head.add(word(step == 0 ? "First" : step == count - 1 ? "and now" : "then"));
        if (step > 0) {
            head.addAll(List.of(word("within"), gaps.get(step), word("after the step before")));
        }
        if (count > 2) {
            head.add(delete(step));
        }
        rows.add(row(head.toArray(Node[]::new)));
        rows.add(cards.slot(leaf.slots().get(2 * step), EVENTS));
        if (step > 0) {
            rows.add(cards.slot(leaf.slots().get(2 * step + 1), BETWEEN));
        }
        return rows;
    }

    private Button delete(int step) {
        Button delete = new Button("", Icons.DELETE.node());
        delete.getStyleClass().addAll("quiet", "icon-only");
        delete.setAccessibleText("Delete step " + (step + 1));
        delete.setOnAction(click -> {
            context.apply(ClauseEdits.deleteStep(id, step));
            context.focus(Place.clause(id));
        });
        return delete;
    }

    private void gap(int step, OptionalInt minutes) {
        List<Condition.Step> after = new ArrayList<>(now.steps());
        after.set(step, new Condition.Step(after.get(step).where(), minutes, null));
        change(new Condition.Sequence(after, now.within(), now.same()), "gap " + step);
    }

    @Override
    public Node first() {
        return steps.getChildren().stream()
                .filter(GroupCard.class::isInstance)
                .map(card -> ((GroupCard) card).first())
                .findFirst()
                .orElse(steps);
    }

    @Override
    public String title() {
        return "Steps in order";
    }
}
