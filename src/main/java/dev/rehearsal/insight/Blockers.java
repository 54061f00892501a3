package dev.rehearsal.insight;

import dev.rehearsal.replay.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What held a rule back, nearest first: conditions by the least change that can turn them, then gates in their order. */
final class Blockers {
    private static final double UNKNOWN = 3;

    private final Situation situation;
    private final List<Parameter> parameters;
    private final List<Blocker> found = new ArrayList<>();

    private record Blocker(Explanation what, double distance) {}

    Blockers(Situation situation, List<Parameter> parameters) {
        this.situation = situation;
        this.parameters = parameters;
    }

    List<Explanation> nearest(List<Explanation> gates, int most) {
        Explanation conditions = situation.conditions();
        if (conditions != null && !conditions.holds()) {
            collect(conditions, List.of());
        }
        gates.stream().filter(gate -> !gate.holds()).forEach(gate -> found.add(new Blocker(gate, UNKNOWN)));
        return found.stream()
                .sorted(Comparator.comparingDouble(Blocker::distance))
                .limit(most)
                .map(Blocker::what)
                .toList();
    }

    /** What a score or a stage is made of explains it and is no condition. */
    private void collect(Explanation part, List<Integer> path) {
        boolean isGroup = part.found() == null && !part.parts().isEmpty();
        if (!isGroup) {
            found.add(new Blocker(part, distance(path)));
            return;
        }
        List<Explanation> failed =
                part.parts().stream().filter(inner -> !inner.holds()).toList();
        if (failed.isEmpty()) {
            found.add(new Blocker(part, UNKNOWN));
        }
        for (int i = 0; i < part.parts().size(); i++) {
            if (!part.parts().get(i).holds()) {
                collect(
                        part.parts().get(i),
                        Stream.concat(path.stream(), Stream.of(i)).toList());
            }
        }
    }

    private double distance(List<Integer> path) {
        Alternatives alternatives = new Alternatives(situation);
        return parameters.stream()
                .filter(parameter -> path.equals(parameter.reading().path()))
                .flatMap(parameter -> alternatives.of(parameter, 1).stream())
                .mapToDouble(Alternatives.Alternative::distance)
                .min()
                .orElse(UNKNOWN);
    }
}
