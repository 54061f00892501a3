package dev.rehearsal.ui.rules;

import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.review.ReviewViewModel;
import dev.rehearsal.ui.rules.scenarios.ScenariosViewModel;
import java.util.List;
import javafx.beans.binding.BooleanBinding;

/** What can be done in the view of the rules. */
record RuleCommands(RulesViewModel model, RuleEditing editing, ScenariosViewModel scenarios) {

    List<Command> all(Runnable search, Runnable importPack) {
        ReviewViewModel review = model.review();
        BooleanBinding inList =
                editing.isOpen().not().and(scenarios.shownProperty().not());
        return List.of(
                editing.newRule(),
                Command.of("Edit rule", "Shortcut+E", editing::edit).when(model.anyOpen()),
                Command.of("Save draft", "Shortcut+S", editing::save).when(editing.isOpen()),
                Command.of("Search rules", "Shortcut+F", search),
                Command.of("Import pack…", "Shortcut+I", importPack),
                Command.of("Submit rule for review…", "Shortcut+Enter", review::submit)
                        .when(review.submittable().and(inList)),
                Command.of("Approve rule…", "Shortcut+Shift+A", review::showApproval)
                        .when(review.reviewable().and(inList)),
                Command.of("Send rule back…", "Shortcut+Shift+B", review::sendBack)
                        .when(review.reviewable().and(inList)),
                Command.of("Versions of the rule", "Shortcut+Shift+V", review::showVersions)
                        .when(review.anyOpen().and(inList)),
                Command.of("Scenarios", "Shortcut+Shift+S", scenarios::show)
                        .when(editing.isOpen().not()),
                Command.of("Archive rule…", review::archive)
                        .when(review.archivable().and(inList)),
                Command.of("Delete rule…", review::delete)
                        .when(review.deletable().and(inList)));
    }
}
