package dev.rehearsal.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A field of the settings with its caption, a hint, and what is wrong with it below. */
final class SettingsField extends VBox {
    private final VBox problems = new VBox(2);

    SettingsField(String caption, Node input, String hint) {
        super(4);
        Label label = new Label(caption);
        label.setLabelFor(input);
        label.getStyleClass().add("strong");
        getChildren().addAll(label, input, words(hint), problems);
    }

    static Label words(String text) {
        Label words = new Label(text);
        words.getStyleClass().add("secondary");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    void tell(List<SettingsProblem> found) {
        tell(problems, found);
    }

    static void tell(VBox problems, List<SettingsProblem> found) {
        problems.getChildren().setAll(found.stream().map(SettingsField::problem).toList());
    }

    private static Label problem(SettingsProblem problem) {
        String sentence = problem.sentence();
        Label label = words(sentence.endsWith(".") ? sentence : sentence + ".");
        label.getStyleClass().add(problem.blocks() ? "danger-text" : "warning-text");
        return label;
    }
}
