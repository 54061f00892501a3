package dev.rehearsal.ui.simulator;

import dev.rehearsal.ui.simulator.RuleSource.RuleEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu that says which rules to replay: all, the approved ones, or those with a tick. */
final class RulesMenu {
    private final MenuButton menu;
    private final SetupModel model;
    private final RadioMenuItem latest = new RadioMenuItem("All rules, as edited last");
    private final RadioMenuItem approved = new RadioMenuItem("Approved rules only");
    private final Map<String, CheckBox> ticks = new LinkedHashMap<>();

    RulesMenu(MenuButton menu, SetupModel model) {
        this.menu = menu;
        this.model = model;
    }

    void bind() {
        menu.textProperty().bind(model.choiceInWords());
        latest.setOnAction(click -> model.choiceProperty().set(new RuleChoice.Latest()));
        approved.setOnAction(click -> model.choiceProperty().set(new RuleChoice.Approved()));
        model.rules().subscribe(this::fill);
        model.choiceProperty().subscribe(choice -> mark());
        fill();
    }

    private void fill() {
        ticks.clear();
        List<MenuItem> items = new ArrayList<>(List.of(latest, approved, new SeparatorMenuItem()));
        for (RuleEntry rule : model.rules()) {
            CheckBox tick = new CheckBox(rule.name());
            tick.setOnAction(click -> model.choose(rule.id(), tick.isSelected()));
            ticks.put(rule.id(), tick);
            items.add(new CustomMenuItem(tick, false));
        }
        menu.getItems().setAll(items);
        mark();
    }

    private void mark() {
        RuleChoice choice = model.choiceProperty().get();
        latest.setSelected(choice instanceof RuleChoice.Latest);
        approved.setSelected(choice instanceof RuleChoice.Approved);
        ticks.forEach((id, tick) -> tick.setSelected(
                switch (choice) {
                    case RuleChoice.Latest() -> true;
                    case RuleChoice.Approved() -> false;
                    case RuleChoice.Only(var ids) -> ids.contains(id);
                }));
    }
}
