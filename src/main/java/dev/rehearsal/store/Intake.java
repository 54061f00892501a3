package dev.rehearsal.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an import did, with what it takes to undo it: where everything stood before and after. */
public record Intake(
        List<IntakeItem> taken,
        List<Step> steps,
        Optional<String> frameBefore,
        Optional<String> frameAfter,
        Map<String, Optional<String>> exchangedBefore) {
    public Intake {
        taken = List.copyOf(taken);
        steps = List.copyOf(steps);
        exchangedBefore = Map.copyOf(exchangedBefore);
    }

    /** A document that was saved; before is empty where it was new. */
    record Step(PackPart part, Optional<Standing> before, Standing after) {}
}
