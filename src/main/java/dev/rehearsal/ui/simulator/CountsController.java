package dev.rehearsal.ui.simulator;

import dev.rehearsal.ui.kit.results.RuleCounts;
import dev.rehearsal.ui.kit.results.WaterfallView;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;

/** How often each rule fired, and for the chosen one what became of its matches gate by gate. */
public final class CountsController {
    private final DecisionsModel decisions;

    @FXML
    private ListView<RuleCounts> counts;

    @FXML
    private WaterfallView waterfall;

    public CountsController(SimulatorModel model) {
        this.decisions = model.decisions();
    }

    @FXML
    private void initialize() {
        counts.setCellFactory(list -> new RuleCountsCell());
        counts.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                decisions.showRule(chosen.rule());
                waterfall.show(chosen);
            }
        });
        waterfall.onChosen(decisions::showOutcome);
        decisions.runProperty().subscribe(shown -> {
            if (shown != null) {
                counts.getItems().setAll(shown.counts());
                chooseAll();
                waterfall.show(shown.counts().getFirst());
            }
        });
    }

    void chooseAll() {
        counts.getSelectionModel().selectFirst();
    }

    void choose(String ruleId) {
        counts.getItems().stream()
                .filter(each -> each.id().equals(ruleId))
                .findFirst()
                .ifPresent(counts.getSelectionModel()::select);
    }
}
