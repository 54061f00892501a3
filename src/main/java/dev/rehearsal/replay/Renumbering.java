package dev.rehearsal.replay;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers the rules and journeys of an earlier pack have now; null where all have the ones that they had. What the
 * pack of now does not have has the number -1, and nothing that was found is about it.
 */
record Renumbering(int @Nullable [] rules, int @Nullable [] journeys) {
    static final Renumbering NONE = new Renumbering(null, null);

    static Renumbering of(RulePack earlier, RulePack now) {
        return new Renumbering(
                numbers(
                        earlier.rules().stream().map(Rule::id).toList(),
                        now.rules().stream().map(Rule::id).toList()),
                numbers(
                        earlier.journeys().stream().map(Journey::id).toList(),
                        now.journeys().stream().map(Journey::id).toList()));
    }

    private static int @Nullable [] numbers(List<String> earlier, List<String> now) {
        if (earlier.equals(now)) {
            return null;
        }
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < now.size(); place++) {
            places.putIfAbsent(now.get(place), place);
        }
        return earlier.stream().mapToInt(id -> places.getOrDefault(id, -1)).toArray();
    }
}
