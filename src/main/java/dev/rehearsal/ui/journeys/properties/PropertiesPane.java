package dev.rehearsal.ui.journeys.properties;

import dev.rehearsal.journey.Connections;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.editor.JourneyEditorViewModel;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Times;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.collections.SetChangeListener;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The properties of what is selected: of the journey where it is nothing or the entry, of a step, or of several at once. */
public final class PropertiesPane extends ScrollPane {
    private final PaneContext context;
    private final VBox content = new VBox();
    private @Nullable JourneyForm journeyForm;
    private @Nullable StepForm step;
    private @Nullable NodeKind kind;

    public PropertiesPane(JourneyEditorViewModel model, Background background, Times times) {
        this.context = new PaneContext(model, background, times);
        getStyleClass().addAll("plain", "journey-properties");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add("properties-content");
        setContent(content);
        model.editedProperty().addListener((edited, before, now) -> {
            journeyForm = null;
            step = null;
            show();
        });
        model.journeyProperty().addListener((journey, before, now) -> show());
        model.surroundings().offersProperty().addListener((offers, before, now) -> show());
        model.selection().addListener((SetChangeListener<String>) change -> show());
        show();
    }

    /** Brings the focus to the first field of what is shown. */
    public void focusFirst() {
        content.lookupAll(".text-input").stream()
                .filter(TextInputControl.class::isInstance)
                .findFirst()
                .ifPresent(javafx.scene.Node::requestFocus);
    }

    private void show() {
        JourneyEditorViewModel model = context.model();
        Journey journey = model.journeyProperty().get();
        if (journey == null) {
            content.getChildren().clear();
            return;
        }
        Set<String> steps = new HashSet<>(model.selection());
        steps.remove(Port.ENTRY_ID);
        Optional<Node> only =
                steps.size() == 1 ? Connections.find(journey, steps.iterator().next()) : Optional.empty();
        if (only.isPresent()) {
            show(journey, only.get());
        } else if (steps.size() > 1) {
            SelectionForm selection = new SelectionForm(context);
            selection.show();
            set(selection);
        } else {
            JourneyForm form = journeyForm == null ? new JourneyForm(context) : journeyForm;
            journeyForm = form;
            form.show(journey);
            set(form);
        }
    }

    private void show(Journey journey, Node node) {
        StepForm form = step;
        if (form == null || !form.id().equals(node.id()) || kind != NodeKind.of(node)) {
            form = new StepForm(context, node);
            step = form;
            kind = NodeKind.of(node);
        }
        form.show(journey);
        set(form);
    }

    private void set(VBox form) {
        if (content.getChildren().size() != 1
                || !content.getChildren().getFirst().equals(form)) {
            content.getChildren().setAll(form);
            setVvalue(0);
        }
    }
}
