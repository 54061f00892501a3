package dev.rehearsal.ui.simulator;

import dev.rehearsal.event.Instants;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What moves the playhead: play and pause, speed, steps, a time that is typed; beside it what the colours of events mean. */
public final class PlayheadController {
    private final SimulatorModel simulator;
    private final PlayheadModel model;
    private final AnimationTimer timer = new AnimationTimer() {
        private long before;

        @Override
        public void start() {
            before = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            if (before != 0) {
                model.tick(now - before);
            }
            before = now;
        }
    };

    @FXML
    private Button play;

    @FXML
    private FontIcon playIcon;

    @FXML
    private Button nextOfRule;

    @FXML
    private Button nextOfCustomer;

    @FXML
    private ComboBox<Speed> speed;

    @FXML
    private TextField time;

    @FXML
    private Label problem;

    @FXML
    private Button end;

    @FXML
    private HBox legend;

    public PlayheadController(SimulatorModel simulator) {
        this.simulator = simulator;
        this.model = simulator.playhead();
    }

    @FXML
    private void initialize() {
        Choices.show(speed, Speed::label);
        speed.getItems().setAll(Speed.values());
        speed.valueProperty().bindBidirectional(model.speedProperty());
        var nothingChosen = simulator.decisions().chosenProperty().isEqualTo(DecisionsModel.NONE);
        nextOfRule.disableProperty().bind(nothingChosen);
        nextOfCustomer.disableProperty().bind(nothingChosen);
        problem.managedProperty().bind(problem.visibleProperty());
        end.managedProperty().bind(end.visibleProperty());
        model.playingProperty().subscribe(playing -> {
            playIcon.setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
            play.setAccessibleText(playing ? "Pause" : "Play");
            if (playing) {
                timer.start();
            } else {
                timer.stop();
            }
        });
        model.calmProperty().subscribe(calm -> {
            end.setVisible(calm.longValue() != Long.MAX_VALUE);
            if (!time.isFocused() || model.playingProperty().get()) {
                showTime();
            }
        });
        simulator.shownRun().resultProperty().subscribe(result -> showTime());
        simulator.timeline().binsProperty().subscribe(bins -> showLegend());
    }

    private void showTime() {
        long instant = model.instant();
        time.setText(
                instant == Instants.NONE
                        ? ""
                        : TypedTime.written(instant, simulator.times().zone()));
        problem.setVisible(false);
    }

    private void showLegend() {
        RunTimes counted = simulator.timeline().counted();
        int shown = counted == null ? 0 : counted.events().size();
        if (counted == null || counted.equals(legend.getUserData())) {
            return;
        }
        legend.setUserData(counted);
        legend.getChildren().clear();
        for (int lane = 0; lane < shown; lane++) {
            Lane each = counted.events().get(lane);
            Region dot = new Region();
            dot.getStyleClass().addAll("legend-dot", TimelinePaints.styleClass(each));
            Label words = new Label(each.name(), dot);
            words.setTooltip(new Tooltip(each.kind().count(each.times().size())));
            words.getStyleClass().add("secondary");
            words.setMinWidth(0);
            legend.getChildren().add(words);
        }
    }

    @FXML
    private void play() {
        model.playOrPause();
    }

    @FXML
    private void back() {
        model.step(-1);
    }

    @FXML
    private void forth() {
        model.step(1);
    }

    @FXML
    private void nextOfRule() {
        model.nextOfRule();
    }

    @FXML
    private void nextOfCustomer() {
        model.nextOfCustomer();
    }

    @FXML
    private void end() {
        model.end();
    }

    @FXML
    private void seek() {
        Optional<String> wrong = model.seek(time.getText());
        problem.setText(wrong.orElse(""));
        problem.setVisible(wrong.isPresent());
    }
}
