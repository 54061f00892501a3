package dev.rehearsal.ui.packs.changes;

import dev.rehearsal.rule.Change;
import dev.rehearsal.store.ExportRecord;
import dev.rehearsal.ui.kit.EmptyState;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.Times;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Two packs beside each other, in words. */
public final class ChangesController {
    private final ChangesViewModel model;
    private final Times times;

    @FXML
    private StackPane empty;

    @FXML
    private VBox content;

    @FXML
    private ComboBox<Side> before;

    @FXML
    private ComboBox<Side> after;

    @FXML
    private Label count;

    @FXML
    private SplitPane split;

    @FXML
    private VBox parts;

    ChangesController(ChangesViewModel model, Times times) {
        this.model = model;
        this.times = times;
    }

    @FXML
    private void initialize() {
        fill(before);
        fill(after);
        before.setItems(model.befores());
        after.setItems(model.afters());
        before.valueProperty().bindBidirectional(model.beforeProperty());
        after.valueProperty().bindBidirectional(model.afterProperty());
        BooleanBinding none = Bindings.isEmpty(model.befores());
        empty.getChildren()
                .setAll(EmptyState.of(
                        Icons.PACKS,
                        "There is nothing to compare with yet",
                        "Once a pack was exported, you see here what the next one changes, and what that does."));
        empty.visibleProperty().bind(none);
        content.visibleProperty().bind(none.not());
        model.partsProperty().addListener((found, was, now) -> show(now));
        show(model.partsProperty().get());
    }

    private void fill(ComboBox<Side> box) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Side side) {
                return side == null ? "" : words(side);
            }

            @Override
            public Side fromString(String words) {
                throw new UnsupportedOperationException("packs are chosen, not typed");
            }
        });
    }

    private String words(Side side) {
        return switch (side) {
            case Side.Next next -> "the next export";
            case Side.Exported(ExportRecord export) ->
                "version " + export.version() + ", " + times.minute(export.at().toEpochMilli());
        };
    }

    private void show(Optional<List<PartChange>> found) {
        List<PartChange> changes = found.orElse(List.of());
        count.setText(found.isEmpty() ? "" : Figures.count(changes.size(), "part differs", "parts differ"));
        parts.getChildren().setAll(changes.stream().map(ChangesController::card).toList());
        if (found.isPresent() && changes.isEmpty()) {
            parts.getChildren().setAll(new Label("Both packs say the same.", Icons.SUCCESS.node()));
        }
        Nodes.show(split, found.isPresent());
    }

    private static Node card(PartChange change) {
        Label kind = new Label(PartChange.noun(change.part()));
        kind.getStyleClass().add("secondary");
        Label name = new Label(change.name());
        name.getStyleClass().add("strong");
        Label pill = pill(change.kind());
        HBox head = new HBox(pill, name, kind);
        head.getStyleClass().add("part-change-head");
        if (change.id().isEmpty()) {
            head.getChildren().remove(kind);
        }
        VBox card = new VBox(head, new ChangeLines(change.changes()));
        card.getStyleClass().add("part-change");
        return card;
    }

    private static Label pill(Change.Kind kind) {
        Label pill = new Label(
                switch (kind) {
                    case ADDED -> "New";
                    case REMOVED -> "Gone";
                    case CHANGED, MOVED, REWRITTEN -> "Changed";
                });
        pill.getStyleClass()
                .addAll(
                        "pill",
                        switch (kind) {
                            case ADDED -> "success";
                            case REMOVED -> "danger";
                            case CHANGED, MOVED, REWRITTEN -> "accent";
                        });
        pill.setMinWidth(Label.USE_PREF_SIZE);
        return pill;
    }
}
