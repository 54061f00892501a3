package dev.rehearsal.replay;

import dev.rehearsal.pack.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a pack apart: whatever looks at or changes what another changes goes into one part with it, so that parts can be
 * replayed one by one and an edit costs only the parts that it touches.
 */
final class Parts {
    private final List<BoundRule> rules;
    private final List<BoundJourney> journeys;
    private final @Nullable BoundLifecycle lifecycle;
    private final List<Footprint> footprints = new ArrayList<>();
    private final int[] leaders;

    private Parts(
            List<BoundRule> rules, List<BoundJourney> journeys, @Nullable BoundLifecycle lifecycle, Settings settings) {
        this.rules = rules;
        this.journeys = journeys;
        this.lifecycle = lifecycle;
        rules.forEach(rule -> footprints.add(Footprint.of(rule.rule(), settings)));
        journeys.forEach(journey -> footprints.add(Footprint.of(journey.journey(), settings)));
        if (lifecycle != null) {
            footprints.add(Footprint.of(lifecycle.lifecycle(), settings));
        }
        this.leaders = new int[footprints.size()];
        Arrays.setAll(leaders, unit -> unit);
    }

    static List<Part> of(
            List<BoundRule> rules, List<BoundJourney> journeys, @Nullable BoundLifecycle lifecycle, Settings settings) {
        Parts parts = new Parts(rules, journeys, lifecycle, settings);
        parts.joinAll();
        return parts.collected();
    }

    private void joinAll() {
        Map<Resource, Integer> writers = new HashMap<>();
        for (int unit = 0; unit < leaders.length; unit++) {
            for (Resource written : footprints.get(unit).writes()) {
                join(unit, writers.getOrDefault(written, unit));
                writers.put(written, unit);
            }
        }
        for (int unit = 0; unit < leaders.length; unit++) {
            for (Resource read : footprints.get(unit).reads()) {
                join(unit, writers.getOrDefault(read, unit));
            }
        }
    }

    private void join(int one, int other) {
        int first = leader(one);
        int second = leader(other);
        leaders[Math.max(first, second)] = Math.min(first, second);
    }

    private int leader(int unit) {
        int leader = unit;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }

    private List<Part> collected() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        Set<Integer> keepers = new HashSet<>();
        for (int unit = 0; unit < leaders.length; unit++) {
            groups.computeIfAbsent(leader(unit), unseen -> new ArrayList<>()).add(unit);
            if (footprints.get(unit).writes().contains(Resource.Shared.FINAL_PROFILE)) {
                keepers.add(leader(unit));
            }
        }
        List<Part> parts = new ArrayList<>();
        groups.forEach((leader, units) -> parts.add(part(units, keepers.contains(leader))));
        if (keepers.isEmpty()) {
            parts.add(new Part(List.of(), List.of(), null, true));
        }
        return List.copyOf(parts);
    }

    private Part part(List<Integer> units, boolean keepsProfiles) {
        List<BoundRule> ofPart = new ArrayList<>();
        List<BoundJourney> walked = new ArrayList<>();
        BoundLifecycle staged = null;
        for (int unit : units) {
            if (unit < rules.size()) {
                ofPart.add(rules.get(unit));
            } else if (unit < rules.size() + journeys.size()) {
                walked.add(journeys.get(unit - rules.size()));
            } else {
                staged = lifecycle;
            }
        }
        return new Part(ofPart, walked, staged, keepsProfiles);
    }
}
