package dev.rehearsal.ui.journeys;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.CanvasPane;
import dev.rehearsal.ui.journeys.canvas.TextClipboard;
import dev.rehearsal.ui.journeys.editor.JourneyEditorViewModel;
import dev.rehearsal.ui.journeys.properties.PropertiesPane;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Edited;
import dev.rehearsal.ui.kit.Times;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The editor's page: name and steps above, palette and canvas, the properties of what is selected, and the problems below. */
public final class JourneyEditorController {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private final JourneysView.Models models;
    private final JourneyEditing editing;
    private final JourneyEditorViewModel model;
    private final Background background;
    private final Times times;
    private final TextClipboard clipboard;
    private Optional<EditorCanvas> canvas = Optional.empty();
    private Optional<CanvasPane> pane = Optional.empty();

    @FXML
    private VBox root;

    @FXML
    private TextField name;

    @FXML
    private Label unsaved;

    @FXML
    private Label status;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private StackPane canvasSlot;

    @FXML
    private TabPane side;

    @FXML
    private StackPane propertiesSlot;

    @FXML
    private StackPane problemsSlot;

    JourneyEditorController(JourneysView.Models models, Background background, Times times, TextClipboard clipboard) {
        this.models = models;
        this.editing = models.editing();
        this.model = editing.editor();
        this.background = background;
        this.times = times;
        this.clipboard = clipboard;
    }

    @FXML
    private void initialize() {
        PropertiesPane properties = new PropertiesPane(model, background, times);
        propertiesSlot.getChildren().setAll(properties);
        SplitPane.setResizableWithParent(side, false);
        ProblemsPane problems = new ProblemsPane(this::jump);
        problemsSlot.getChildren().setAll(problems);
        model.problemsProperty().subscribe(problems::show);
        model.editedProperty().addListener((edited, before, now) -> open(now, properties));
        model.journeyProperty()
                .addListener((journey, before, now) -> models.flow().show(now));
        status.textProperty().bind(model.statusProperty());
        unsaved.visibleProperty().bind(model.changedProperty());
        undo.setOnAction(click -> edited().ifPresent(Edited::undo));
        redo.setOnAction(click -> edited().ifPresent(Edited::redo));
        name.textProperty().addListener((text, before, now) -> {
            Journey journey = model.journeyProperty().get();
            if (journey != null && !journey.name().equals(now)) {
                model.apply(JourneyEdits.name(now));
            }
        });
        name.focusedProperty().addListener((focus, before, now) -> model.settle());
        model.journeyProperty().addListener((journey, before, now) -> {
            if (now != null && !name.getText().equals(now.name())) {
                name.setText(now.name());
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
    }

    private Optional<Edited<Journey>> edited() {
        return Optional.ofNullable(model.editedProperty().get());
    }

    /** A canvas of its own for every journey that is opened; it begins where the journey begins. */
    private void open(@Nullable Edited<Journey> now, PropertiesPane properties) {
        canvas.ifPresent(EditorCanvas::dispose);
        canvas = Optional.empty();
        pane = Optional.empty();
        canvasSlot.getChildren().clear();
        if (now == null) {
            return;
        }
        EditorCanvas shown =
                new EditorCanvas(model, models.flow(), models.walkers(), now.get(), new EditorCanvas.Side() {
                    @Override
                    public void properties() {
                        side.getSelectionModel().selectFirst();
                        properties.focusFirst();
                    }

                    @Override
                    public void customers() {
                        side.getSelectionModel().selectLast();
                    }

                    @Override
                    public void refuse(String sentence) {
                        editing.refuse(sentence);
                    }
                });
        CanvasPane made = new CanvasPane(shown, clipboard);
        made.offer(editing.pictures(made).commands());
        canvas = Optional.of(shown);
        pane = Optional.of(made);
        canvasSlot.getChildren().setAll(made);
        models.flow().start();
        undo.disableProperty().bind(now.undoLabel().map(Optional::isEmpty));
        redo.disableProperty().bind(now.redoLabel().map(Optional::isEmpty));
        made.canvas().requestFocus();
    }

    /** Fields of text have an undo of their own, which would not know of the rest of the journey. */
    private void undoOrRedo(KeyEvent key) {
        boolean back = UNDO.match(key);
        if (back || REDO.match(key)) {
            edited().ifPresent(back ? Edited::undo : Edited::redo);
            key.consume();
        }
    }

    private void jump(String node) {
        Set<String> wanted = Set.of(node);
        model.selection().retainAll(wanted);
        model.selection().addAll(wanted);
        if (!node.equals(Port.ENTRY_ID)) {
            pane.ifPresent(made -> made.canvas().requestFocus());
        }
    }

    @FXML
    private void leave() {
        editing.leave();
    }

    @FXML
    private void tidy() {
        model.tidy();
    }

    @FXML
    private void save() {
        editing.save();
    }

    @FXML
    private void submit() {
        editing.submit();
    }
}
