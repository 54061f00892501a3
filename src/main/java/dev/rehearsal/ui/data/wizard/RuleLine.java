package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.event.EventType;
import dev.rehearsal.ingest.TypeRule;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Nodes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** A rule that gives rows a name of their own, as a sentence: where Quantity is less than 0 the event is return. */
final class RuleLine extends FlowPane {
    private static final List<Choice<TypeRule.Test>> TESTS = Arrays.stream(TypeRule.Test.values())
            .map(test -> new Choice<>(test, NamesViewModel.words(test)))
            .toList();

    private final NamesViewModel model;
    private final int position;
    private final ComboBox<String> column = new ComboBox<>();
    private final ComboBox<Choice<TypeRule.Test>> test = new ComboBox<>();
    private final TextField value = new TextField();
    private final ComboBox<String> name = new ComboBox<>();
    private final Button up = button(Icons.COLLAPSED, "Ask this rule before the one above");

    RuleLine(NamesViewModel model, int position) {
        this.model = model;
        this.position = position;
        setHgap(8);
        setVgap(4);
        getStyleClass().add("wizard-rule");
        column.setId("wizard-rule-column-" + (position + 1));
        column.setAccessibleText("Column of the rule");
        column.setPrefWidth(130);
        test.setAccessibleText("Test of the rule");
        test.setPrefWidth(120);
        value.setAccessibleText("Value of the rule");
        value.setPrefWidth(90);
        value.getStyleClass().add("rule-value");
        name.setAccessibleText("Event name by the rule");
        name.setEditable(true);
        name.setPrefWidth(140);
        up.setGraphic(Icons.EXPANDED.node());
        up.getGraphic().setRotate(180);
        up.setOnAction(click -> model.moveUp(position));
        Nodes.show(up, position > 0);
        Button remove = button(Icons.CANCEL, "Remove this rule");
        remove.setOnAction(click -> model.remove(position));
        HBox first = line(new Label("Where"), column, test, value);
        HBox second = line(new Label("the event is"), name, up, remove);
        getChildren().addAll(first, second);
        column.valueProperty().addListener((property, before, now) -> tell());
        test.valueProperty().addListener((property, before, now) -> tell());
        name.valueProperty().addListener((property, before, now) -> tell());
        Choosing.tell(value, written -> tell());
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Button button(Icons icon, String words) {
        Button button = new Button(null, icon.node());
        button.getStyleClass().addAll("quiet", "icon-only");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    private void tell() {
        if (column.getValue() != null && test.getValue() != null && name.getValue() != null) {
            String wanted = name.getValue().strip();
            model.change(
                    position,
                    new TypeRule(
                            column.getValue(),
                            test.getValue().value(),
                            test.getValue().value().takesValue() ? value.getText() : "",
                            wanted.isEmpty() ? "return" : wanted));
        }
    }

    void draw(TypeRule rule, List<String> columns) {
        if (!column.getItems().equals(columns)) {
            column.getItems().setAll(columns);
        }
        List<String> names = new ArrayList<>(List.of("return", "refund", "cancellation"));
        names.addAll(EventType.STANDARD);
        if (!name.getItems().equals(names)) {
            name.getItems().setAll(names);
        }
        Choosing.show(value, rule.value());
        test.getItems().setAll(TESTS);
        Nodes.show(value, rule.test().takesValue());
        column.setValue(null);
        Choosing.show(test, TESTS, rule.test());
        name.setValue(rule.eventType());
        column.setValue(rule.column());
    }

    @Override
    public void requestFocus() {
        column.requestFocus();
    }
}
