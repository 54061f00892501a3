package dev.rehearsal.ui.rules;

import dev.rehearsal.rule.Rule;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.EitherHistory;
import dev.rehearsal.ui.kit.HistoryOwner;
import dev.rehearsal.ui.rules.editor.LiveResultViewModel;
import dev.rehearsal.ui.rules.editor.RuleEditorViewModel;
import dev.rehearsal.ui.rules.editor.RuleTemplates;
import dev.rehearsal.ui.rules.scenarios.ScenariosViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The way from the list of rules into the editor and back: a new rule, one like another, or the one that is open. */
final class RuleEditing {
    private final RulesViewModel rules;
    private final RuleEditorViewModel editor;
    private final LiveResultViewModel live;
    private final Dialogs dialogs;
    private final HistoryOwner history;

    RuleEditing(
            RulesViewModel rules,
            RuleEditorViewModel editor,
            LiveResultViewModel live,
            ScenariosViewModel scenarios,
            Dialogs dialogs) {
        this.rules = rules;
        this.editor = editor;
        this.live = live;
        this.dialogs = dialogs;
        this.history = new EitherHistory(
                editor.editedProperty(),
                new EitherHistory(scenarios.historyInFront(), rules.review().steps()));
    }

    BooleanBinding isOpen() {
        return editor.draftProperty().isNotNull();
    }

    /** The editor's steps while it is open, else those of the list. */
    HistoryOwner history() {
        return history;
    }

    void edit() {
        rules.openProperty().get().ifPresent(rule -> {
            editor.open(rule.line().id());
            live.start();
        });
    }

    void duplicate() {
        rules.openProperty()
                .get()
                .ifPresent(rule -> make(rule.rule(), "Copy of " + rule.line().name()));
    }

    Command newRule() {
        return Command.of("New rule…", "Shortcut+N", () -> make(RuleTemplates.empty(), "New rule"));
    }

    /** An empty rule, and what nearly every shop has. */
    List<MenuItem> starts() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("Empty rule", RuleTemplates.empty(), "New rule"));
        items.add(new SeparatorMenuItem());
        RuleTemplates.all().forEach(rule -> items.add(item(rule.name(), rule, rule.name())));
        return items;
    }

    private MenuItem item(String words, Rule rule, String name) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> make(rule, name));
        return item;
    }

    private void make(Rule rule, String suggestion) {
        dialogs.text("Make a rule", "Name", suggestion, "Make the rule")
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> {
                    Rule made = RuleTemplates.named(rule, name, rules.ids());
                    editor.create(made, () -> {
                        live.start();
                        rules.open(made.id());
                    });
                });
    }

    void save() {
        editor.save(live::start);
    }

    /** Goes back to the list, where another view wants to show something. */
    void leave() {
        editor.close();
    }

    /** The editor was left. */
    void left() {
        rules.reload();
    }

    void submit(String id) {
        rules.submit(id);
    }

    void keep() {
        editor.keepNow();
    }
}
