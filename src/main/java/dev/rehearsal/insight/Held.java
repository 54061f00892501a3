package dev.rehearsal.insight;

import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.Explanation;
import java.util.List;
import java.util.stream.Stream;

/** How much of what a rule asks for held: of several conditions the mean, of alternatives the best. */
final class Held {
    private Held() {}

    /** From 0 to 1, over the conditions that all have to hold, and the gates. */
    static double share(DecisionExplanation decision) {
        Explanation conditions = decision.conditions();
        List<Explanation> parts =
                isGroup(conditions) && !conditions.isAlternatives() ? conditions.parts() : List.of(conditions);
        return Stream.concat(parts.stream(), decision.gates().stream())
                .mapToDouble(Held::share)
                .average()
                .orElse(1);
    }

    private static double share(Explanation part) {
        if (part.holds() || !isGroup(part)) {
            return part.holds() ? 1 : 0;
        }
        var shares = part.parts().stream().mapToDouble(Held::share);
        return part.isAlternatives() ? shares.max().orElse(0) : shares.average().orElse(0);
    }

    /** What a found value is made of explains it, and is no part of what was asked. */
    private static boolean isGroup(Explanation part) {
        return part.found() == null && !part.parts().isEmpty();
    }
}
