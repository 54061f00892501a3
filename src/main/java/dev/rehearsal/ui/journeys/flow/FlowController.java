package dev.rehearsal.ui.journeys.flow;

import dev.rehearsal.journey.JourneyWords;
import dev.rehearsal.replay.Leaving;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.results.ExplanationWords;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What a replay did to the journey: the sum of it, how customers left, who they are, and the way of one of them. */
public final class FlowController {
    private final FlowModel model;
    private final WalkersModel walkers;
    private final Times times;
    private final Supplier<JourneyWords> words;

    @FXML
    private ComboBox<FlowSource> source;

    @FXML
    private Label state;

    @FXML
    private Label nothing;

    @FXML
    private VBox result;

    @FXML
    private Label sum;

    @FXML
    private VBox leavings;

    @FXML
    private VBox crowd;

    @FXML
    private Label crowdTitle;

    @FXML
    private ListView<Walker> customers;

    @FXML
    private VBox way;

    private FlowController(FlowModel model, WalkersModel walkers, Times times, Supplier<JourneyWords> words) {
        this.model = model;
        this.walkers = walkers;
        this.times = times;
        this.words = words;
    }

    /**
     * Registers the part that the FXML of the journey editor includes.
     *
     * @param words how nodes are called now
     */
    public static void register(
            ViewLoader views, FlowModel model, WalkersModel walkers, Times times, Supplier<JourneyWords> words) {
        views.registerPart(FlowController.class, () -> new FlowController(model, walkers, times, words));
    }

    @FXML
    private void initialize() {
        source.setItems(model.sources());
        source.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable FlowSource shown) {
                return shown == null ? "" : shown.words();
            }

            @Override
            public @Nullable FlowSource fromString(String typed) {
                return null;
            }
        });
        source.valueProperty().bindBidirectional(model.sourceProperty());
        model.catchingUpProperty().subscribe(behind -> showState());
        model.flowProperty().subscribe(this::show);
        walkers.crowdProperty().subscribe(this::show);
        walkers.wayProperty().subscribe(this::show);
        customers.setCellFactory(list -> new WalkerCell());
        customers.getSelectionModel().selectedItemProperty().addListener((selected, before, now) -> {
            if (now == null) {
                walkers.leaveWay();
            } else {
                walkers.follow(now, words.get());
            }
        });
        customers.managedProperty().bind(customers.visibleProperty());
        customers.visibleProperty().bind(Bindings.isNotEmpty(customers.getItems()));
    }

    private void show(@Nullable Flow flow) {
        visible(result, flow != null);
        visible(nothing, flow == null);
        nothing.setText(nothingInWords());
        showState();
        if (flow == null) {
            return;
        }
        sum.setText("%s entered · %s on their way"
                .formatted(Figures.count(flow.counts().entries()), Figures.count(flow.waiting())));
        leavings.getChildren()
                .setAll(List.of(Leaving.GOAL, Leaving.COMPLETED, Leaving.EXIT_CRITERIA).stream()
                        .map(how -> leaving(flow, how))
                        .toList());
    }

    private String nothingInWords() {
        return model.sourceProperty().get() instanceof FlowSource.Simulator
                ? "The simulator has not replayed this journey yet. Run it there, and the counts follow its playhead."
                : model.sources().size() < 2
                        ? "Import events to see at once who would have walked the journey."
                        : "Finish the journey to see who would have walked it.";
    }

    private void showState() {
        boolean behind = model.catchingUpProperty().get();
        boolean current = model.isOfThisJourney();
        state.setText(behind ? "Catching up…" : current ? "Up to date" : "Of an earlier edit");
        state.getStyleClass().setAll("pill", behind || !current ? "warning" : "success");
        visible(state, model.flowProperty().get() != null || behind);
    }

    private Node leaving(Flow flow, Leaving how) {
        int count = flow.counts().left(how);
        Label label = new Label(LeavingWords.of(how));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label number = new Label(Figures.count(count));
        number.getStyleClass().add("number");
        Label share = new Label(Figures.share(count, flow.counts().entries()));
        share.getStyleClass().add("secondary");
        share.setMinWidth(48);
        HBox line = new HBox(8, label, space, number, share);
        Button row = new Button();
        row.setGraphic(line);
        row.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(row.widthProperty().subtract(16));
        row.getStyleClass().addAll("quiet", "leaving-row");
        row.setId("leaving-" + how.id());
        row.setAccessibleText("%s: %s, list them".formatted(LeavingWords.of(how), Figures.count(count, "customer")));
        row.setDisable(count == 0);
        row.setOnAction(click -> walkers.list(how));
        return row;
    }

    private void show(Crowd now) {
        boolean known = now.size() > 0 || !now.words().isEmpty();
        visible(crowd, known);
        crowdTitle.setText(known ? now.title() : "");
        customers.getItems().setAll(now.first());
    }

    private void show(List<WalkersModel.WayStep> steps) {
        ExplanationWords wording = new ExplanationWords(times);
        way.getChildren().setAll(steps.stream().map(step -> step(step, wording)).toList());
        visible(way, !steps.isEmpty());
    }

    private Node step(WalkersModel.WayStep step, ExplanationWords wording) {
        Label at = new Label(times.minute(step.at()));
        at.getStyleClass().add("secondary");
        Label to = new Label(step.to());
        to.getStyleClass().add("strong");
        to.setWrapText(true);
        Label why = new Label(wording.of(
                step.why().found() == null
                        ? step.why().asked()
                        : step.why().asked() + ": " + step.why().found()));
        why.getStyleClass().add("secondary");
        why.setWrapText(true);
        VBox row = new VBox(2, at, to, why);
        row.getStyleClass().add("way-step");
        return row;
    }

    private static void visible(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
