package dev.rehearsal.ui.rules;

import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.review.ReviewPages;
import dev.rehearsal.ui.kit.review.ReviewParts;
import dev.rehearsal.ui.rules.scenarios.ScenariosViewModel;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** What of the rules is in front: the list, the editor, a page of the review, or over that the scenarios. */
final class RulesFront implements ReviewParts.Places {
    private final RulesViewModel model;
    private final RuleEditing editing;
    private final ScenariosViewModel scenarios;
    private final Runnable settingsChanged;

    RulesFront(RulesViewModel model, RuleEditing editing, ScenariosViewModel scenarios, Runnable settingsChanged) {
        this.model = model;
        this.editing = editing;
        this.scenarios = scenarios;
        this.settingsChanged = settingsChanged;
    }

    void show(Node list, Node editor, StackPane review, Node scenarioList, Times times) {
        ReviewPages pages = ReviewParts.pages(model.review(), times, this);
        review.getChildren().setAll(pages);
        BooleanBinding noScenarios = scenarios.shownProperty().not();
        showWhile(editor, editing.isOpen());
        showWhile(scenarioList, scenarios.shownProperty());
        showWhile(review, pages.inFront().and(noScenarios));
        showWhile(list, editing.isOpen().or(pages.inFront()).not().and(noScenarios));
        scenarios.shownProperty().addListener((property, before, now) -> {
            if (!now) {
                model.review().reload();
            }
        });
    }

    /** The list, or the editor, comes to the front again. */
    void leave() {
        scenarios.leave();
        model.review().leave();
    }

    static void showWhile(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    @Override
    public void edit() {
        model.review().leave();
        editing.edit();
    }

    @Override
    public void scenarios() {
        scenarios.show();
    }

    @Override
    public void renamed() {
        settingsChanged.run();
    }
}
