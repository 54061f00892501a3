package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.draft.Offers.Choice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** The list of a {@link Picker}: typing searches, the arrows walk, Enter takes, Escape leaves. */
public final class PickerList extends Popup {
    private static final double WIDTH = 320;
    private static final double ROW = 28;
    private static final int MOST_ROWS = 9;

    private final boolean several;
    private final boolean free;
    private final Consumer<List<String>> taken;
    private final Set<String> picked;
    private final TextField search = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final ObservableList<Choice> shown = FXCollections.observableArrayList();
    private List<Choice> all = List.of();

    public PickerList(String name, boolean several, boolean free, List<String> now, Consumer<List<String>> taken) {
        this.several = several;
        this.free = free;
        this.taken = taken;
        this.picked = new LinkedHashSet<>(now);
        setAutoHide(true);
        setAutoFix(true);
        setHideOnEscape(true);
        search.setPromptText(free ? "Search, or type a new one" : "Search");
        search.setAccessibleText("Search: " + name);
        search.getStyleClass().add("picker-search");
        search.textProperty().addListener((text, before, typed) -> search());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        list.setItems(shown);
        list.setAccessibleText(name);
        list.setFixedCellSize(ROW);
        list.setPlaceholder(new Label("Nothing of this name"));
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Row());
        list.setOnMouseClicked(click -> take());
        VBox box = new VBox(8, search, list);
        box.getStyleClass().add("picker-list");
        box.setPrefWidth(WIDTH);
        if (several) {
            Label help = new Label("Enter takes or leaves one, Escape closes");
            help.getStyleClass().add("secondary");
            box.getChildren().add(help);
        }
        getContent().add(box);
        search();
        setOnShown(shown -> search.requestFocus());
    }

    public void offer(List<Choice> choices) {
        all = choices;
        search();
    }

    private void search() {
        String wanted = search.getText();
        List<Choice> found = new ArrayList<>();
        for (String id : picked) {
            Choice own = new Choice(id, "");
            if (all.stream().noneMatch(choice -> choice.id().equals(id)) && own.matches(wanted)) {
                found.add(own);
            }
        }
        all.stream().filter(choice -> choice.matches(wanted)).forEach(found::add);
        String typed = search.getText().strip();
        if (free && !typed.isEmpty() && exact(found, typed) < 0) {
            found.add(new Choice(typed, "use what is typed"));
        }
        shown.setAll(found);
        list.setPrefHeight(ROW * Math.clamp(found.size(), 2, MOST_ROWS) + 4);
        list.getSelectionModel().select(Math.max(0, exact(found, typed)));
    }

    /** Where the choice stands whose id or name was typed, -1 where there is none. */
    private static int exact(List<Choice> found, String typed) {
        int byId = found.stream().map(Choice::id).toList().indexOf(typed);
        return byId >= 0 ? byId : found.stream().map(Choice::label).toList().indexOf(typed);
    }

    private void walk(KeyEvent key) {
        int row = list.getSelectionModel().getSelectedIndex();
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            int next = Math.clamp(row + (key.getCode() == KeyCode.DOWN ? 1L : -1L), 0, Math.max(0, shown.size() - 1));
            list.getSelectionModel().select(next);
            list.scrollTo(next);
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB) {
            boolean enter = key.getCode() == KeyCode.ENTER;
            key.consume();
            if (enter) {
                take();
            } else {
                hide();
            }
        }
    }

    private void take() {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice == null) {
            return;
        }
        if (!several) {
            hide();
            taken.accept(List.of(choice.id()));
            return;
        }
        if (!picked.remove(choice.id())) {
            picked.add(choice.id());
        }
        taken.accept(List.copyOf(picked));
        search.clear();
        list.refresh();
        search.requestFocus();
    }

    /** A choice with its count or its other name, and a tick where it is taken. */
    private final class Row extends ListCell<Choice> {
        private final Label id = new Label();
        private final Label words = new Label();
        private final HBox both = new HBox(8);

        Row() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            words.getStyleClass().add("secondary");
            words.setMinWidth(USE_PREF_SIZE);
            id.setMinWidth(0);
            both.setAlignment(Pos.CENTER_LEFT);
            both.getChildren().addAll(id, space, words);
            both.setPrefWidth(WIDTH - 48);
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (choice == null || empty) {
                setGraphic(null);
                return;
            }
            id.setText(choice.label());
            words.setText(choice.words());
            id.setGraphic(picked.contains(choice.id()) ? Icons.APPROVE.node() : null);
            setAccessibleText(choice.label() + " " + choice.words());
            setGraphic(both);
        }
    }
}
