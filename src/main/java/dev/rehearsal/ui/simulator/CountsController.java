package dev.rehearsal.ui.simulator;

import dev.rehearsal.insight.Step;
import dev.rehearsal.ui.kit.results.WaterfallView;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;

/** How often each rule fired and each campaign sent, and for the chosen one what became of its matches step by step. */
public final class CountsController {
    private final CountsModel counts;
    private final WaterfallModel model;
    private Consumer<Boolean> opened = ofDecisions -> {};

    @FXML
    private ListView<CountsModel.Line> lines;

    @FXML
    private WaterfallView waterfall;

    public CountsController(SimulatorModel simulator) {
        this.counts = simulator.counts();
        this.model = simulator.waterfall();
    }

    @FXML
    private void initialize() {
        lines.setCellFactory(list -> new LineCell());
        counts.linesProperty().subscribe(this::show);
        model.scopeProperty().subscribe(this::mark);
        lines.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.choose(chosen.scope());
            }
        });
        model.barsProperty()
                .subscribe(bars -> waterfall.show(bars.stream().map(this::bar).toList()));
    }

    /** Counts change with the playhead; the list keeps what is chosen and where it was scrolled to. */
    private void show(List<CountsModel.Line> now) {
        if (now.size() == lines.getItems().size()) {
            for (int place = 0; place < now.size(); place++) {
                if (!now.get(place).equals(lines.getItems().get(place))) {
                    lines.getItems().set(place, now.get(place));
                }
            }
        } else {
            lines.getItems().setAll(now);
        }
        mark(model.scopeProperty().get());
    }

    private void mark(Scope scope) {
        for (int place = 0; place < lines.getItems().size(); place++) {
            if (lines.getItems().get(place).scope().equals(scope)
                    && lines.getSelectionModel().getSelectedIndex() != place) {
                lines.getSelectionModel().select(place);
            }
        }
    }

    private WaterfallView.Bar bar(WaterfallModel.Bar bar) {
        Step step = bar.step();
        String look = step == null ? "bar-left" : StepWords.look(step).styleClass();
        String left = step == null || !step.isThrough() ? "bar-left" : look;
        return new WaterfallView.Bar(bar.label(), bar.number(), bar.left(), bar.lost(), bar.whole(), left, look, () -> {
            model.open(bar);
            opened.accept(bar.ofDecisions());
        });
    }

    /** Who brings the table to the front that a bar was opened in: of decisions or else of messages. */
    void onOpened(Consumer<Boolean> listener) {
        opened = listener;
    }

    void choose(String ruleId) {
        lines.getItems().stream()
                .map(CountsModel.Line::scope)
                .filter(scope -> scope instanceof Scope.OfRule(int number, String id) && id.equals(ruleId))
                .findFirst()
                .ifPresent(model::choose);
    }
}
