package dev.rehearsal.ui.journeys.properties;

import dev.rehearsal.journey.Connections;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.ui.journeys.canvas.paint.Kinds;
import dev.rehearsal.ui.kit.Nodes;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The properties of one step: its name, what it does, and where its ways out lead. */
final class StepForm extends VBox {
    private final PaneContext pane;
    private final Label title = new Label();
    private final TextField name = new TextField();
    private final Label refusal = Sections.note("");
    private final NodeForm form;
    private final WaysForm ways;
    private final VBox waysOut;
    private String id;

    StepForm(PaneContext pane, Node node) {
        super(16);
        this.pane = pane;
        this.id = node.id();
        title.setGraphic(Kinds.icon(node).node());
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        name.setAccessibleText("Name of the step");
        name.setId("step-name");
        name.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                rename();
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                name.setText(id);
                key.consume();
            }
        });
        name.focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                rename();
            }
        });
        refusal.getStyleClass().add("field-problem");
        form = NodeForm.of(pane, node);
        ways = new WaysForm(pane);
        waysOut = Sections.of("WHERE TO NEXT", ways);
        HBox head = new HBox(8, title);
        getChildren()
                .addAll(
                        head,
                        Sections.of("NAME", name, refusal),
                        Sections.of(heading(NodeKind.of(node)), form),
                        waysOut);
    }

    private static String heading(NodeKind kind) {
        return switch (kind) {
            case MESSAGE -> "MESSAGE";
            case ACTION -> "ACTIONS";
            case WAIT, WAIT_UNTIL, WAIT_TIME -> "WAIT";
            case BRANCH -> "BRANCHES";
            case SPLIT -> "SHARES";
            case EXIT -> "EXIT";
        };
    }

    private void rename() {
        String wish = name.getText().strip();
        Journey journey = pane.model().journeyProperty().get();
        if (journey == null || wish.equals(id)) {
            return;
        }
        if (wish.isEmpty()) {
            name.setText(id);
        } else if (Connections.find(journey, wish).isPresent()) {
            refuse("There is a step “%s” already; choose another name.".formatted(wish));
        } else {
            String before = id;
            id = wish;
            pane.step(JourneyEdits.rename(before, wish));
            pane.model().selection().add(wish);
        }
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        Nodes.show(refusal, !sentence.isEmpty());
    }

    /** The id that is shown, after a new name too. */
    String id() {
        return id;
    }

    /** Shows the step; whether it is there and of the kind that the form was made for. */
    void show(Journey journey) {
        Optional<Node> found = Connections.find(journey, id);
        found.ifPresent(node -> {
            title.setText(NodeKind.of(node).label());
            if (!name.isFocused() || name.getText().isBlank()) {
                name.setText(id);
            }
            refuse("");
            form.show(journey, node);
            ways.show(WaysForm.of(journey, id));
            Nodes.show(waysOut, !WaysForm.of(journey, id).isEmpty());
        });
    }
}
