package dev.rehearsal.ui.journeys.properties;

import dev.rehearsal.journey.Alignment;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.forms.LeafForm;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What can be done with several steps at once. */
final class SelectionForm extends VBox {
    private final PaneContext pane;
    private final Label title = new Label();

    SelectionForm(PaneContext pane) {
        super(16);
        this.pane = pane;
        title.getStyleClass().add("section-title");
        Button delete = new Button("Delete and reconnect", Icons.DELETE.node());
        delete.setOnAction(click -> pane.step(JourneyEdits.remove(selected(), true)));
        getChildren()
                .addAll(
                        title,
                        Sections.of(
                                "ALIGN",
                                row(Alignment.LEFT, Alignment.CENTER, Alignment.RIGHT),
                                row(Alignment.TOP, Alignment.MIDDLE, Alignment.BOTTOM)),
                        Sections.of("DISTRIBUTE", row(Alignment.ACROSS, Alignment.DOWN)),
                        delete);
    }

    private Set<String> selected() {
        return Set.copyOf(pane.model().selection());
    }

    private FlowPane row(Alignment... alignments) {
        FlowPane row = LeafForm.row();
        for (Alignment alignment : alignments) {
            Button button = new Button(words(alignment));
            button.setOnAction(click -> pane.step(JourneyEdits.align(selected(), alignment)));
            row.getChildren().add(button);
        }
        return row;
    }

    private static String words(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "Left";
            case CENTER -> "Centre";
            case RIGHT -> "Right";
            case TOP -> "Top";
            case MIDDLE -> "Middle";
            case BOTTOM -> "Bottom";
            case ACROSS -> "Across";
            case DOWN -> "Down";
        };
    }

    void show() {
        title.setText(pane.model().selection().size() + " steps selected");
    }
}
