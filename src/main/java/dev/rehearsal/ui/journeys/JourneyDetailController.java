package dev.rehearsal.ui.journeys;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyWords;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.OutPort;
import dev.rehearsal.journey.Ports;
import dev.rehearsal.ui.journeys.canvas.paint.Kinds;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.review.ReviewParts;
import dev.rehearsal.ui.kit.review.StatusPill;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The journey that is chosen in the list: its steps in words, and its way through review. */
public final class JourneyDetailController {
    private static final JourneyWords WORDS = new JourneyWords(id -> id);

    private final JourneysViewModel model;
    private final JourneyEditing editing;
    private final Times times;

    @FXML
    private ScrollPane detail;

    @FXML
    private Label name;

    @FXML
    private Label status;

    @FXML
    private Label entry;

    @FXML
    private StackPane steps;

    @FXML
    private VBox nodes;

    @FXML
    private TextArea json;

    JourneyDetailController(JourneysViewModel model, JourneyEditing editing, Times times) {
        this.model = model;
        this.editing = editing;
        this.times = times;
    }

    @FXML
    private void initialize() {
        steps.getChildren().setAll(ReviewParts.steps(model.review(), times));
        model.openProperty().subscribe(this::show);
    }

    private void show(Optional<OpenJourney> open) {
        detail.setVisible(open.isPresent());
        open.ifPresent(journey -> {
            name.setText(journey.line().name());
            StatusPill.dress(status, journey.line().status(), journey.line().statusWords());
            entry.setText(journey.line().entry() + (journey.line().active() ? "." : ". Switched off."));
            nodes.getChildren().setAll(rows(journey.journey()));
            json.setText(journey.json());
        });
    }

    private static List<HBox> rows(Journey journey) {
        return journey.nodes().stream().map(JourneyDetailController::row).toList();
    }

    private static HBox row(Node node) {
        Label id = new Label(node.id());
        id.getStyleClass().add("strong");
        id.setGraphic(Kinds.icon(node).node());
        Label sentence = new Label(WORDS.sentence(node));
        sentence.setWrapText(true);
        VBox words = new VBox(2, id, sentence);
        List<OutPort> ways = Ports.of(node);
        if (!ways.isEmpty()) {
            Label then =
                    new Label(ways.stream().map(JourneyDetailController::way).collect(Collectors.joining(" · ")));
            then.getStyleClass().add("secondary");
            then.setWrapText(true);
            words.getChildren().add(then);
        }
        HBox row = new HBox(words);
        row.getStyleClass().add("journey-step");
        return row;
    }

    private static String way(OutPort way) {
        return (way.label().isEmpty() ? "" : way.label() + " ") + "→ "
                + (way.target() == null ? "leaves the journey" : way.target());
    }

    @FXML
    private void edit() {
        editing.edit();
    }

    @FXML
    private void rename() {
        model.rename();
    }

    @FXML
    private void duplicate() {
        editing.duplicate();
    }
}
