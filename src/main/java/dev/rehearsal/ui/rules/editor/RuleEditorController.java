package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.HistoryOwner;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.draft.PartEdits;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import dev.rehearsal.ui.kit.forms.FormContext;
import dev.rehearsal.ui.kit.forms.Texts;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The editor's frame: name, status and steps above, the sentence below them, then the form beside the result. */
public final class RuleEditorController {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private final RuleEditorViewModel model;
    private final LiveResultViewModel live;
    private final Background background;
    private final Times times;
    private final Runnable left;
    private final Consumer<String> submitted;

    @FXML
    private VBox root;

    @FXML
    private HBox name;

    @FXML
    private Label status;

    @FXML
    private Label unsaved;

    @FXML
    private SentenceFlow sentence;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox form;

    private RuleEditorController(
            RuleEditorViewModel model,
            LiveResultViewModel live,
            Background background,
            Times times,
            Runnable left,
            Consumer<String> submitted) {
        this.model = model;
        this.live = live;
        this.background = background;
        this.times = times;
        this.left = left;
        this.submitted = submitted;
    }

    static RuleEditorController over(
            RuleEditorViewModel model,
            LiveResultViewModel live,
            Background background,
            Times times,
            Runnable left,
            Consumer<String> submitted) {
        return new RuleEditorController(model, live, background, times, left, submitted);
    }

    /**
     * Registers the parts of the editor that the FXML of the rules includes.
     *
     * @param left goes back to the list of rules
     * @param submitted hands the saved rule of the id in for review
     */
    public static void register(
            ViewLoader views,
            RuleEditorViewModel model,
            LiveResultViewModel live,
            Background background,
            Times times,
            Runnable left,
            Consumer<String> submitted) {
        views.registerPart(RuleEditorController.class, () -> over(model, live, background, times, left, submitted));
        views.registerPart(RuleResultController.class, () -> new RuleResultController(live, model));
    }

    @FXML
    private void initialize() {
        FormContext context = new FormContext(model, () -> live.offersProperty().get(), background, times);
        Texts title = new Texts(context, "Name of the rule", "Name", text -> context.apply(PartEdits.name(text)));
        title.getStyleClass().add("rule-title");
        name.getChildren().setAll(title);
        context.register(Place.of(Place.Part.NAME), title);
        RuleForm ruleForm = new RuleForm(context, form);
        model.editedProperty().addListener((edited, before, now) -> ruleForm.clear());
        model.draftProperty().addListener((draft, before, now) -> {
            live.show(now);
            if (now != null) {
                title.show(now.name());
                ruleForm.show(now);
            }
        });
        live.offersProperty().addListener((offers, before, now) -> {
            RuleDraft shown = model.draftProperty().get();
            if (shown != null) {
                ruleForm.show(shown);
            }
        });
        model.problemsProperty().addListener((problems, before, now) -> problems(context));
        model.draftProperty().addListener((draft, before, now) -> problems(context));
        model.phrasesProperty().subscribe(phrases -> sentence.show(phrases, context::focus));
        status.textProperty().bind(model.statusProperty());
        unsaved.visibleProperty().bind(model.changedProperty());
        unsaved.textProperty()
                .bind(model.unkeptProperty()
                        .map(failing -> failing ? "Not saved and not kept" : "Not saved yet, but kept"));
        model.chosenProperty().addListener((chosen, before, now) -> {
            if (now != null) {
                focus(context.places().target(now));
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
    }

    private void problems(FormContext context) {
        RuleDraft shown = model.draftProperty().get();
        if (shown != null) {
            context.places().showProblems(shown, model.problemsProperty().get());
        }
    }

    /** Fields of text have an undo of their own, which would not know of the rest of the form. */
    private void undoOrRedo(KeyEvent key) {
        boolean undo = UNDO.match(key);
        if (undo || REDO.match(key)) {
            model.history().ifPresent(undo ? HistoryOwner::undo : HistoryOwner::redo);
            key.consume();
        }
    }

    private void focus(@Nullable Node node) {
        if (node == null || node.getScene() == null) {
            return;
        }
        root.applyCss();
        root.layout();
        node.requestFocus();
        double inside = form.getHeight() - scroll.getViewportBounds().getHeight();
        if (inside > 0 && isInForm(node)) {
            double top = form.sceneToLocal(node.localToScene(0, 0)).getY();
            double seen = scroll.getVvalue() * inside;
            if (top < seen + 16 || top > seen + scroll.getViewportBounds().getHeight() - 48) {
                scroll.setVvalue(Math.clamp((top - 96) / inside, 0, 1));
            }
        }
    }

    private boolean isInForm(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(form)) {
                return true;
            }
        }
        return false;
    }

    @FXML
    private void leave() {
        model.close();
        left.run();
    }

    @FXML
    private void save() {
        model.save(live::start);
    }

    @FXML
    private void submit() {
        RuleDraft shown = model.draftProperty().get();
        if (shown != null) {
            model.save(() -> {
                leave();
                submitted.accept(shown.id());
            });
        }
    }
}
