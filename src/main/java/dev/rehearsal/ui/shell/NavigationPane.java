package dev.rehearsal.ui.shell;

import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Views;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The places of the window, one under the other: a click, Enter, or Ctrl and a digit goes there. */
final class NavigationPane extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Views, ToggleButton> buttons = new EnumMap<>(Views.class);

    NavigationPane() {
        getStyleClass().add("navigation-places");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText("Navigation");
    }

    /** Shows these places, and no others. */
    void offer(Iterable<Views> places, Consumer<Views> go) {
        buttons.clear();
        getChildren().clear();
        for (Views view : places) {
            ToggleButton button = button(view);
            button.setOnAction(click -> {
                button.setSelected(true);
                go.accept(view);
            });
            buttons.put(view, button);
            getChildren().add(button);
        }
    }

    void mark(Views front) {
        ToggleButton button = buttons.get(front);
        if (button != null) {
            button.setSelected(true);
        }
    }

    private ToggleButton button(Views view) {
        ToggleButton button = new ToggleButton(view.label(), view.icon().node());
        button.getStyleClass().addAll("quiet", "place");
        button.setId("place-" + view.name().toLowerCase(Locale.ROOT));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        String keys = Command.of(view.label(), view.shortcut(), () -> {}).keysInWords();
        button.setTooltip(new Tooltip(view.label() + "  " + keys));
        button.setAccessibleText("Go to " + view.label());
        return button;
    }
}
