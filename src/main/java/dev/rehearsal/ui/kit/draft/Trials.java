package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.rule.Trigger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A draft again and again, each time without one of its places. What a place is responsible for, a phrase of the sentence or
 * a finding, is what goes when the place does.
 */
public final class Trials {
    private Trials() {}

    /** In the order of the form, outer places before those inside them. */
    public static Map<Place, RuleDraft> without(RuleDraft draft) {
        Map<Place, RuleDraft> trials = new LinkedHashMap<>();
        if (!draft.active()) {
            trials.put(Place.of(Place.Part.ACTIVE), draft.switched(true));
        }
        if (!(draft.on() instanceof Trigger.OnEvent)) {
            trials.put(Place.of(Place.Part.TRIGGER), draft.on(Trigger.EVERY_EVENT));
        }
        if (draft.unless() != null) {
            trials.put(Place.of(Place.Part.WAIT), draft.unless(null));
        }
        draft.eachClause(clause -> {
            boolean isRoot = draft.roots().contains(clause);
            if (!isRoot && !clause.isSilent()) {
                trials.put(
                        Place.clause(clause.id()),
                        ClauseEdits.mute(clause.id(), true).apply(draft));
            }
        });
        draft.then().stream()
                .filter(action -> !action.muted())
                .forEach(action -> trials.put(
                        Place.action(action.id()),
                        ActionEdits.delete(action.id()).apply(draft)));
        gates(draft, trials);
        return trials;
    }

    private static void gates(RuleDraft draft, Map<Place, RuleDraft> trials) {
        if (!draft.gates().audience().isEmpty()) {
            trials.put(
                    Place.of(Place.Part.AUDIENCE), PartEdits.audience(List.of()).apply(draft));
        }
        if (draft.gates().timeWindow() != null) {
            trials.put(Place.of(Place.Part.WINDOW), PartEdits.window(null).apply(draft));
        }
        if (draft.gates().cooldown().isPresent()) {
            trials.put(
                    Place.of(Place.Part.COOLDOWN),
                    PartEdits.cooldown(OptionalInt.empty()).apply(draft));
        }
        if (draft.gates().maxExecutions().isPresent()) {
            trials.put(
                    Place.of(Place.Part.LIMIT),
                    PartEdits.limit(OptionalInt.empty()).apply(draft));
        }
        if (draft.gates().exclusiveGroup() != null) {
            trials.put(
                    Place.of(Place.Part.EXCLUSIVE_GROUP),
                    PartEdits.exclusiveGroup(null).apply(draft));
        }
    }
}
