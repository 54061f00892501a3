package dev.rehearsal.ui.packs.cases;

import dev.rehearsal.pack.Scenario;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A scenario, and whether it goes along. */
final class ScenarioRow {
    private final Scenario scenario;
    private final BooleanProperty taken;

    ScenarioRow(Scenario scenario, boolean taken) {
        this.scenario = scenario;
        this.taken = new SimpleBooleanProperty(taken);
    }

    String name() {
        return scenario.story().name();
    }

    Scenario scenario() {
        return scenario;
    }

    BooleanProperty takenProperty() {
        return taken;
    }
}
