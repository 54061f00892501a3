package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.ui.kit.draft.Clause.Group;
import dev.rehearsal.ui.kit.draft.RuleDraft.ActionDraft;
import java.util.List;

/** Which place of the form a JSON pointer into the rule of a pack stands for. */
final class Pointers {
    private Pointers() {}

    static Place place(RuleDraft draft, String pointer) {
        String[] names =
                pointer.isEmpty() ? new String[] {""} : pointer.substring(1).split("/", -1);
        return switch (names[0]) {
            case "on" -> Place.of(Place.Part.TRIGGER);
            case "conditions" -> clause(draft.when(), names, 1);
            case "unless_followed_by" -> Place.of(Place.Part.WAIT);
            case "actions" -> action(draft.then(), names);
            case "audience_segments" -> Place.of(Place.Part.AUDIENCE);
            case "time_window" -> Place.of(Place.Part.WINDOW);
            case "cooldown_period" -> Place.of(Place.Part.COOLDOWN);
            case "max_executions" -> Place.of(Place.Part.LIMIT);
            case "exclusive_group" -> Place.of(Place.Part.EXCLUSIVE_GROUP);
            case "active" -> Place.of(Place.Part.ACTIVE);
            default -> Place.of(Place.Part.NAME);
        };
    }

    /** Numbers count what is not silent, as the pack has only that; names of groups are passed over. */
    private static Place clause(Clause clause, String[] names, int from) {
        Clause at = clause;
        for (int i = from; i < names.length && at instanceof Group group; i++) {
            List<Clause> said =
                    group.parts().stream().filter(part -> !part.isSilent()).toList();
            if (names[i].matches("\\d+") && Integer.parseInt(names[i]) < said.size()) {
                at = said.get(Integer.parseInt(names[i]));
            }
        }
        return Place.clause(at.id());
    }

    private static Place action(List<ActionDraft> actions, String[] names) {
        List<ActionDraft> said =
                actions.stream().filter(action -> !action.muted()).toList();
        int number = names.length > 1 && names[1].matches("\\d+") ? Integer.parseInt(names[1]) : said.size();
        return number < said.size() ? Place.action(said.get(number).id()) : Place.of(Place.Part.NAME);
    }
}
