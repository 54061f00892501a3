package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.IdentityRule;
import dev.rehearsal.ui.kit.Nodes;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Customers: ids that are nobody, and visitors who turn out to be customers. */
public final class CustomersController {
    private final CustomersViewModel model;
    private List<CustomersViewModel.Placeholder> drawn = List.of();

    @FXML
    private Label found;

    @FXML
    private FlowPane placeholders;

    @FXML
    private TextField another;

    @FXML
    private CheckBox wholeNumbers;

    @FXML
    private VBox identity;

    @FXML
    private CheckBox joins;

    @FXML
    private GridPane identityFields;

    @FXML
    private ComboBox<Choice<String>> anonymous;

    @FXML
    private ComboBox<Choice<List<String>>> telling;

    @FXML
    private Label identityWords;

    CustomersController(CustomersViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        another.setOnAction(enter -> {
            model.nobody(another.getText(), true);
            another.clear();
        });
        wholeNumbers.setOnAction(click -> model.wholeNumbers(wholeNumbers.isSelected()));
        joins.setOnAction(click -> model.join(joins.isSelected()));
        Choosing.tell(anonymous, model::anonymousId);
        Choosing.tell(telling, model::told);
        model.wizard().files().readingProperty().addListener((property, before, now) -> draw());
        model.counts().countedProperty().addListener((property, before, now) -> draw());
        draw();
    }

    private void draw() {
        found.setText(model.placeholderWords());
        if (!drawn.equals(model.placeholders())) {
            drawn = model.placeholders();
            placeholders.getChildren().setAll(drawn.stream().map(this::box).toList());
        }
        Nodes.show(placeholders, !drawn.isEmpty());
        wholeNumbers.setSelected(model.isWholeNumbers());
        Nodes.show(identity, model.hasIdentity());
        Optional<IdentityRule> rule = model.identity();
        joins.setSelected(rule.isPresent());
        joins.setDisable(rule.isEmpty() && model.anonymousIds().isEmpty());
        Nodes.show(identityFields, rule.isPresent());
        rule.ifPresent(now -> {
            Choosing.show(anonymous, model.anonymousIds(), now.anonymousId());
            Choosing.show(telling, model.telling(), now.eventTypes());
        });
        identityWords.setText(model.identityWords());
    }

    private CheckBox box(CustomersViewModel.Placeholder word) {
        CheckBox box = new CheckBox(word.label());
        box.setSelected(word.isNobody());
        box.setAccessibleText(word.label() + " is no customer");
        box.setOnAction(click -> model.nobody(word.word(), box.isSelected()));
        return box;
    }
}
