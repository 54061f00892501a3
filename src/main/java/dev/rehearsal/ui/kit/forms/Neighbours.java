package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.ui.kit.draft.Clause;
import dev.rehearsal.ui.kit.draft.Clause.Group;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import java.util.ArrayList;
import java.util.List;

/** Where the focus goes when a clause goes: to the next, else to the one before, else to its group. */
public final class Neighbours {
    private Neighbours() {}

    public static Place of(RuleDraft draft, long clause) {
        List<Place> found = new ArrayList<>();
        draft.eachClause(each -> {
            if (each instanceof Group group) {
                List<Long> ids = group.parts().stream().map(Clause::id).toList();
                int index = ids.indexOf(clause);
                if (index >= 0) {
                    long next =
                            index + 1 < ids.size() ? ids.get(index + 1) : index > 0 ? ids.get(index - 1) : group.id();
                    found.add(Place.clause(next));
                }
            }
        });
        return found.isEmpty() ? Place.of(Place.Part.NAME) : found.getFirst();
    }
}
