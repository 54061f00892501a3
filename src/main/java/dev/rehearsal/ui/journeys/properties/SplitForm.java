package dev.rehearsal.ui.journeys.properties;

import dev.rehearsal.event.Numbers;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.OutPort;
import dev.rehearsal.journey.Ports;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.forms.LeafForm;
import dev.rehearsal.ui.kit.forms.NumberField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The arms of a split with their weights, and a bar that shows the shares that come of them. */
final class SplitForm extends NodeForm {
    private static final int COLOURS = 6;

    private final PaneContext pane;
    private final ShareBar bar = new ShareBar();
    private final VBox arms = new VBox(8);
    private final List<NumberField> weights = new ArrayList<>();
    private final List<Label> shares = new ArrayList<>();
    private Node.@Nullable Split shown;

    SplitForm(PaneContext pane) {
        this.pane = pane;
        Button add = new Button("Arm", Icons.ADD.node());
        add.getStyleClass().addAll("quiet", "add-arm");
        add.setAccessibleText("Add an arm");
        add.setOnAction(click -> step(list -> list.add(new Node.Split.Arm(50, null))));
        Button even = new Button("Even shares");
        even.getStyleClass().add("quiet");
        even.setOnAction(click -> step(list -> list.replaceAll(arm -> new Node.Split.Arm(1, arm.next()))));
        getChildren()
                .addAll(
                        bar,
                        arms,
                        LeafForm.row(add, even),
                        Sections.note("A customer always takes the same arm, whenever they come here."));
    }

    private void step(Consumer<List<Node.Split.Arm>> change) {
        Node.Split now = shown;
        if (now != null) {
            pane.step(JourneyEdits.change(with(now, change), null));
        }
    }

    private static Node.Split with(Node.Split split, Consumer<List<Node.Split.Arm>> change) {
        List<Node.Split.Arm> list = new ArrayList<>(split.arms());
        change.accept(list);
        return new Node.Split(split.id(), list);
    }

    private void weigh(int arm, @Nullable Double weight) {
        Node.Split now = shown;
        if (now != null && weight != null && weight >= 0 && arm < now.arms().size()) {
            pane.apply(JourneyEdits.change(
                    with(
                            now,
                            list -> list.set(
                                    arm,
                                    new Node.Split.Arm(weight, list.get(arm).next()))),
                    "weight " + arm));
        }
    }

    @Override
    void show(Journey journey, Node node) {
        if (!(node instanceof Node.Split split)) {
            return;
        }
        shown = split;
        while (weights.size() < split.arms().size()) {
            arms.getChildren().add(row(weights.size()));
        }
        while (weights.size() > split.arms().size()) {
            weights.removeLast();
            shares.removeLast();
            arms.getChildren().removeLast();
        }
        List<OutPort> ports = Ports.of(split);
        for (int arm = 0; arm < split.arms().size(); arm++) {
            weights.get(arm).show(split.arms().get(arm).weight());
            shares.get(arm).setText(ports.get(arm).label());
        }
        bar.show(split.arms().stream().map(Node.Split.Arm::weight).toList());
    }

    private FlowPane row(int arm) {
        NumberField weight =
                new NumberField(pane, "Weight of arm " + (arm + 1), false, false, number -> weigh(arm, number));
        weight.setPrefColumnCount(5);
        Label share = new Label();
        share.getStyleClass().addAll("strong", "share-label");
        Label mark = new Label(Numbers.textForm(arm + 1));
        mark.getStyleClass().addAll("share-mark", "share-" + arm % COLOURS);
        Button delete = new Button();
        delete.setGraphic(Icons.DELETE.node());
        delete.getStyleClass().addAll("quiet", "icon-only");
        delete.setAccessibleText("Delete arm " + (arm + 1));
        delete.setOnAction(click -> step(list -> list.remove(arm)));
        weights.add(weight);
        shares.add(share);
        return LeafForm.row(mark, LeafForm.word("weight"), weight, share, delete);
    }
}
