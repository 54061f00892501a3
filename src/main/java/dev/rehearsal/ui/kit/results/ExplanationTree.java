package dev.rehearsal.ui.kit.results;

import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.Explanation;
import dev.rehearsal.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** An explanation to walk through: what was asked, with a tick or a cross, what was found, what would have to differ. */
public final class ExplanationTree extends TreeView<Explanation> {
    private static final double INDENT = 18;
    private static final double BESIDES = 72;
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private @Nullable ExplanationWords wording;

    public ExplanationTree() {
        getStyleClass().add("explanation-tree");
        setShowRoot(false);
        setAccessibleText("Explanation");
        setCellFactory(tree -> new Cell());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key)) {
                copy();
                key.consume();
            }
        });
        MenuItem copy = new MenuItem("Copy with exact values");
        copy.setAccelerator(COPY);
        copy.setOnAction(click -> copy());
        setContextMenu(new ContextMenu(copy));
    }

    public void show(DecisionExplanation explanation, ExplanationWords shown) {
        List<Explanation> parts = new ArrayList<>(List.of(explanation.conditions()));
        if (!explanation.gates().isEmpty()) {
            parts.add(gates(explanation.gates()));
        }
        show(parts, shown);
    }

    /** Shows several explanations, one below the other. */
    public void show(List<Explanation> parts, ExplanationWords shown) {
        wording = shown;
        TreeItem<Explanation> root = new TreeItem<>();
        parts.forEach(part -> root.getChildren().add(item(part)));
        root.setExpanded(true);
        setRoot(root);
    }

    private void copy() {
        TreeItem<Explanation> chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(exact(chosen.getValue()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private String words(String exact) {
        return wording == null ? exact : wording.of(exact);
    }

    private static String exact(Explanation item) {
        String found = item.found() == null ? "" : ", found: " + item.found();
        String remedy = item.remedy() == null ? "" : ", " + item.remedy();
        return item.asked() + found + remedy;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Explanation gates(List<Explanation> gates) {
        boolean open = gates.stream().allMatch(Explanation::holds);
        return new Explanation(open, open ? "Every gate let it through" : "What held it back", null, null, gates);
    }

    private static TreeItem<Explanation> item(Explanation explanation) {
        TreeItem<Explanation> item = new TreeItem<>(explanation);
        explanation.parts().forEach(part -> item.getChildren().add(item(part)));
        item.setExpanded(true);
        return item;
    }

    private final class Cell extends TreeCell<Explanation> {
        private final VBox words = new VBox(2);
        private final HBox line = new HBox(8);

        Cell() {
            line.getStyleClass().add("explanation-line");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable Explanation item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                setAccessibleText("");
                setTooltip(null);
                return;
            }
            FontIcon icon = (item.holds() ? Icons.APPROVE : Icons.CANCEL).node();
            icon.getStyleClass().add(item.holds() ? "holds" : "fails");
            words.getChildren().setAll(text(capital(item.asked()), item.holds() ? "asked" : "asked-in-vain"));
            add("found: ", item.found(), "found");
            add("→ ", item.remedy(), "remedy");
            line.getChildren().setAll(icon, words);
            setGraphic(line);
            String exact = exact(item);
            setAccessibleText((item.holds() ? "Yes: " : "No: ") + words(exact));
            setTooltip(words(exact).equals(exact) ? null : new Tooltip(exact));
        }

        private void add(String before, @Nullable String what, String styleClass) {
            if (what != null) {
                words.getChildren().add(text(before + what, styleClass));
            }
        }

        private Text text(String what, String styleClass) {
            Text text = new Text(words(what));
            text.getStyleClass().add(styleClass);
            int level = getTreeView().getTreeItemLevel(getTreeItem());
            text.wrappingWidthProperty()
                    .bind(getTreeView().widthProperty().subtract(BESIDES + INDENT * Math.max(0, level - 1)));
            return text;
        }
    }
}
