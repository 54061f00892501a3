package dev.rehearsal.ui.journeys.properties;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.Node;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.ui.journeys.editor.JourneyPart;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.draft.Starts;
import dev.rehearsal.ui.kit.forms.CardMenu;
import dev.rehearsal.ui.kit.forms.ClauseCards;
import dev.rehearsal.ui.kit.forms.ConditionsForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The arms of a branch in the order in which they are asked, each with its conditions; what meets none takes the way "else". */
final class BranchForm extends NodeForm {
    private final PaneContext pane;
    private final String id;
    private final VBox arms = new VBox(12);
    private final List<PartForm> parts = new ArrayList<>();
    private Node.@Nullable Branch shown;

    BranchForm(PaneContext pane, String id) {
        this.pane = pane;
        this.id = id;
        Button add = new Button("Branch", Icons.ADD.node());
        add.getStyleClass().addAll("quiet", "add-branch");
        add.setAccessibleText("Add a branch");
        add.setOnAction(click -> change(list -> list.add(new Node.Branch.Arm(Condition.all(Starts.event()), null))));
        getChildren()
                .addAll(arms, add, Sections.note("Customers take the first way whose conditions hold, else “else”."));
    }

    private void change(Consumer<List<Node.Branch.Arm>> change) {
        Node.Branch now = shown;
        if (now != null) {
            List<Node.Branch.Arm> list = new ArrayList<>(now.branches());
            change.accept(list);
            pane.step(JourneyEdits.change(new Node.Branch(id, list, now.elseNext()), null));
        }
    }

    @Override
    void show(Journey journey, Node node) {
        if (!(node instanceof Node.Branch branch)) {
            return;
        }
        shown = branch;
        while (parts.size() < branch.branches().size()) {
            int arm = parts.size();
            PartForm part = new PartForm(pane, JourneyPart.arm(id, arm), (form, context) -> {
                ConditionsForm conditions = new ConditionsForm(new ClauseCards(context));
                form.set(List.of(conditions));
                return conditions::show;
            });
            parts.add(part);
            arms.getChildren().add(new VBox(4, header(arm), part));
        }
        while (parts.size() > branch.branches().size()) {
            parts.removeLast();
            arms.getChildren().removeLast();
        }
        parts.forEach(part -> part.show(journey));
    }

    private HBox header(int arm) {
        Label title = new Label("Branch " + (arm + 1));
        title.getStyleClass().add("strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        CardMenu menu = new CardMenu();
        menu.setAccessibleText("More for branch " + (arm + 1));
        menu.item("Move up", "Alt+Up", () -> move(arm, -1))
                .item("Move down", "Alt+Down", () -> move(arm, 1))
                .item("Delete", "Shortcut+Delete", () -> change(list -> list.remove(arm)));
        return new HBox(8, title, space, menu);
    }

    private void move(int arm, int by) {
        change(list -> {
            int to = arm + by;
            if (to >= 0 && to < list.size()) {
                Collections.swap(list, arm, to);
            }
        });
    }
}
