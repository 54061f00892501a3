package dev.rehearsal.ui.journeys.editor;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.event.Wording;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.Port;
import dev.rehearsal.lint.Finding;
import dev.rehearsal.lint.JourneyLint;
import dev.rehearsal.lint.Severity;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.ui.kit.draft.DraftProblem;
import dev.rehearsal.ui.kit.draft.DraftProblems;
import dev.rehearsal.ui.kit.draft.Offers;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that is wrong with a journey, the gravest first and otherwise in the order of its nodes. */
public final class JourneyProblems {
    private final Journey journey;
    private final Offers offers;
    private final List<JourneyProblem> problems = new ArrayList<>();

    private JourneyProblems(Journey journey, Offers offers) {
        this.journey = journey;
        this.offers = offers;
    }

    /**
     * Looks the journey through.
     *
     * @param offers the rest of the workspace, and the data; what is not in the data is only a warning
     */
    public static List<JourneyProblem> of(Journey journey, Offers offers) {
        JourneyProblems all = new JourneyProblems(journey, offers);
        all.problems.addAll(GraphProblems.of(journey));
        all.blanks();
        all.problems.addAll(NodeProblems.of(journey, offers.pack()));
        all.findings();
        all.data();
        Map<String, Integer> places = new HashMap<>();
        journey.nodes().forEach(node -> places.put(node.id(), places.size()));
        return all.problems.stream()
                .distinct()
                .sorted(Comparator.comparing(JourneyProblem::level)
                        .thenComparingInt(problem -> places.getOrDefault(problem.node(), -1)))
                .toList();
    }

    /** What was added to a part and not filled in. */
    private void blanks() {
        for (JourneyPart part : JourneyPart.all(journey)) {
            part.read(journey).map(RuleDraft::of).ifPresent(draft -> {
                for (DraftProblem problem : DraftProblems.of(draft)) {
                    problems.add(
                            JourneyProblem.error(part.node(), problem.sentence() + ".", "Fill it in, or take it out."));
                }
                for (DraftProblem hint : DraftProblems.hints(draft)) {
                    if (!hint.sentence().startsWith("Choose a template")) {
                        problems.add(JourneyProblem.warning(
                                part.node(), hint.sentence() + ".", "As it is, nobody will ever meet it."));
                    }
                }
            });
        }
    }

    private void findings() {
        for (JourneyLint.NodeFinding found : JourneyLint.of(journey, offers.pack())) {
            Finding finding = found.finding();
            JourneyProblem.Level level =
                    finding.severity() == Severity.ERROR ? JourneyProblem.Level.ERROR : JourneyProblem.Level.WARNING;
            problems.add(new JourneyProblem(found.node(), level, finding.why(), finding.fix()));
        }
    }

    /** Events that are asked for and that nobody has ever caused. */
    private void data() {
        Set<String> known = offers.catalog().eventValues(Field.EVENT_TYPE).stream()
                .map(count -> count.value().display())
                .collect(Collectors.toSet());
        if (known.isEmpty()) {
            return;
        }
        unknown(Port.ENTRY_ID, journey.entry().when(), known, "Nobody can enter");
        unknown(Port.ENTRY_ID, journey.goal(), known, "Nobody can reach the goal");
        for (Node node : journey.nodes()) {
            if (node instanceof Node.WaitUntil wait) {
                unknown(wait.id(), wait.where(), known, "Nobody can meet what is waited for");
            }
        }
    }

    private void unknown(String node, @Nullable Condition condition, Set<String> known, String so) {
        Set<String> types = new TreeSet<>();
        required(condition, types);
        types.removeAll(known);
        for (String type : types) {
            problems.add(JourneyProblem.warning(
                    node,
                    so + " in this data: it has no event " + Wording.quoted(type) + ".",
                    "Choose an event that is in the data, or import data that has it."));
        }
    }

    /** The types of events that have to be there for the condition to hold. */
    private static void required(@Nullable Condition condition, Set<String> types) {
        if (condition instanceof Condition.All(List<Condition> parts)) {
            parts.forEach(part -> required(part, types));
        } else if (condition instanceof Condition.OfEvent event
                && event.field().equals(Field.EVENT_TYPE)
                && event.test().operator() == Operator.EQUALS
                && event.test().expected() instanceof Value.Text(String type)
                && !type.isEmpty()) {
            types.add(type);
        }
    }
}
