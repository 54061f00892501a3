package dev.rehearsal.ui.rules;

import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
import dev.rehearsal.ui.kit.review.ReviewDesk;
import dev.rehearsal.ui.rules.editor.LiveResultViewModel;
import dev.rehearsal.ui.rules.editor.RuleDesk;
import dev.rehearsal.ui.rules.editor.RuleEditorController;
import dev.rehearsal.ui.rules.editor.RuleEditorViewModel;
import dev.rehearsal.ui.rules.scenarios.ScenariosController;
import dev.rehearsal.ui.rules.scenarios.ScenariosViewModel;
import dev.rehearsal.ui.rules.scenarios.StoredScenarios;

/** Registers the list of rules with the editor that its FXML includes. */
public final class RulesView {
    private RulesView() {}

    /**
     * Registers the view of the rules of a workspace.
     *
     * @param importPack goes to where packs come in
     * @param imported told when something came in that may have brought settings along
     * @param openSample opens the sample workspace
     */
    public static void register(
            ViewLoader views,
            StoredRules rules,
            ReviewDesk review,
            StoredScenarios scenarios,
            RuleDesk desk,
            Background background,
            Notices notices,
            Dialogs dialogs,
            Times times,
            Runnable importPack,
            Runnable imported,
            Runnable openSample) {
        RulesViewModel model = new RulesViewModel(rules, review, background, notices, dialogs);
        RuleEditorViewModel editor =
                new RuleEditorViewModel(desk, background, notices, Pause.of(RuleEditorViewModel.UNTIL_KEPT));
        LiveResultViewModel live =
                new LiveResultViewModel(desk, background, notices, Pause.of(LiveResultViewModel.UNTIL_TRIED), times);
        ScenariosViewModel stories = new ScenariosViewModel(scenarios, background, notices, dialogs);
        register(views, model, importPack, editor, live, stories, background, dialogs, times, imported, openSample);
    }

    static void register(
            ViewLoader views,
            RulesViewModel model,
            Runnable importPack,
            RuleEditorViewModel editor,
            LiveResultViewModel live,
            ScenariosViewModel scenarios,
            Background background,
            Dialogs dialogs,
            Times times,
            Runnable imported,
            Runnable openSample) {
        RuleEditing editing = new RuleEditing(model, editor, live, scenarios, dialogs);
        RulesFront front = new RulesFront(model, editing, scenarios, imported);
        RuleCommands commands = new RuleCommands(model, editing, scenarios);
        views.register(
                Views.RULES,
                RulesController.class,
                () -> new RulesController(model, importPack, editing, front, commands, times, openSample));
        views.registerPart(ScenariosController.class, () -> new ScenariosController(scenarios));
        views.registerPart(RuleDetailController.class, () -> new RuleDetailController(model, editing, times));
        RuleEditorController.register(views, editor, live, background, times, editing::left, editing::submit);
    }
}
