package dev.rehearsal.ui.campaigns;

import dev.rehearsal.ui.kit.Nodes;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A part of the form under a heading, with what is wrong in it at its end. */
abstract class FormSection extends VBox {
    private final VBox problems = new VBox(2);

    FormSection(String title) {
        getStyleClass().addAll("card", "form-section");
        Label heading = new Label(title);
        heading.getStyleClass().add("section-label");
        getChildren().add(heading);
        Nodes.show(problems, false);
    }

    /** Adds what the section is made of, with room for problems behind it. */
    final void contains(Node... nodes) {
        getChildren().addAll(nodes);
        getChildren().add(problems);
    }

    static HBox row(String caption, Node... fields) {
        Label label = new Label(caption);
        label.getStyleClass().add("form-label");
        HBox row = new HBox(8, label);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(fields);
        return row;
    }

    static Label words(String text) {
        Label words = new Label(text);
        words.getStyleClass().add("secondary");
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        return words;
    }

    final void tell(List<CampaignProblem> found) {
        problems.getChildren().setAll(found.stream().map(FormSection::problem).toList());
        Nodes.show(problems, !found.isEmpty());
    }

    private static Label problem(CampaignProblem problem) {
        Label label = new Label(problem.sentence() + ".");
        label.getStyleClass().addAll("secondary", problem.blocks() ? "danger-text" : "warning-text");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
