package dev.rehearsal.ui.simulator;

import dev.rehearsal.ui.simulator.RuleSource.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu that says what to replay: everything, what is approved, a pack file, or the parts with a tick. */
final class RulesMenu {
    private final MenuButton menu;
    private final SetupModel model;
    private final RadioMenuItem latest = new RadioMenuItem("Everything, as edited last");
    private final RadioMenuItem approved = new RadioMenuItem("Only what is approved");
    private final RadioMenuItem file = new RadioMenuItem("A pack file…");
    private final Map<PackPart, CheckBox> ticks = new LinkedHashMap<>();

    RulesMenu(MenuButton menu, SetupModel model) {
        this.menu = menu;
        this.model = model;
    }

    void bind() {
        menu.textProperty().bind(model.choiceInWords());
        latest.setOnAction(click -> model.choiceProperty().set(new RuleChoice.Latest()));
        approved.setOnAction(click -> model.choiceProperty().set(new RuleChoice.Approved()));
        file.setOnAction(click -> {
            model.choosePackFile();
            mark();
        });
        model.entries().subscribe(this::fill);
        model.choiceProperty().subscribe(choice -> mark());
        fill();
    }

    private void fill() {
        ticks.clear();
        List<MenuItem> items = new ArrayList<>(List.of(latest, approved, file));
        for (PackPart.Kind kind : PackPart.Kind.values()) {
            List<Entry> ofKind = model.entries().stream()
                    .filter(entry -> entry.part().kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                items.add(new SeparatorMenuItem());
                items.add(heading(kind));
                ofKind.forEach(entry -> items.add(tick(entry)));
            }
        }
        menu.getItems().setAll(items);
        mark();
    }

    private static MenuItem heading(PackPart.Kind kind) {
        Label words = new Label(kind.heading());
        words.getStyleClass().add("section-label");
        CustomMenuItem heading = new CustomMenuItem(words, false);
        heading.setDisable(true);
        return heading;
    }

    private MenuItem tick(Entry entry) {
        CheckBox tick = new CheckBox(entry.name());
        tick.setOnAction(click -> model.choose(entry.part(), tick.isSelected()));
        ticks.put(entry.part(), tick);
        return new CustomMenuItem(tick, false);
    }

    private void mark() {
        RuleChoice choice = model.choiceProperty().get();
        latest.setSelected(choice instanceof RuleChoice.Latest);
        approved.setSelected(choice instanceof RuleChoice.Approved);
        file.setSelected(choice instanceof RuleChoice.File);
        ticks.forEach((part, tick) -> tick.setSelected(
                switch (choice) {
                    case RuleChoice.Latest() -> true;
                    case RuleChoice.Approved() -> false;
                    case RuleChoice.File(var path) -> false;
                    case RuleChoice.Only(Set<PackPart> parts) -> parts.contains(part);
                }));
    }
}
