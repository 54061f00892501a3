package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ui.kit.Nodes;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Numbers, lists and missing values. */
public final class ValuesController {
    private final ValuesViewModel model;

    @FXML
    private TextField missing;

    @FXML
    private ComboBox<Choice<Character>> decimal;

    @FXML
    private ComboBox<Choice<Optional<Character>>> thousands;

    @FXML
    private TextField separator;

    @FXML
    private Label problem;

    ValuesController(ValuesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Choosing.tell(missing, model::missing);
        Choosing.tell(decimal, mark -> {
            say("");
            model.decimal(mark);
        });
        Choosing.tell(thousands, mark -> say(model.thousands(mark)));
        Choosing.tell(separator, written -> say(model.separator(written)));
        model.wizard().files().readingProperty().addListener((property, before, now) -> draw());
        draw();
        say("");
    }

    private void draw() {
        Choosing.show(missing, model.missing());
        Choosing.show(decimal, ValuesViewModel.DECIMALS, model.decimal());
        Choosing.show(thousands, ValuesViewModel.THOUSANDS, model.thousands());
        Choosing.show(separator, model.separator());
    }

    private void say(String sentence) {
        problem.setText(sentence);
        Nodes.show(problem, !sentence.isEmpty());
    }
}
