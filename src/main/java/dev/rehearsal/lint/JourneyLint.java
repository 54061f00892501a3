package dev.rehearsal.lint;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.RulePack;
import java.util.List;

/** What {@link Lint} finds about the conditions and ways of one journey, told of the node that it is about. */
public final class JourneyLint {
    private JourneyLint() {}

    /** The node's id is empty where the entry, the goal or the exit criteria are meant. */
    public record NodeFinding(String node, Finding finding) {}

    /**
     * What is wrong or probably not meant.
     *
     * @param pack the journey's surroundings; the journey itself need not be in it, nor be sound
     */
    public static List<NodeFinding> of(Journey journey, RulePack pack) {
        return JourneyFindings.byNode(
                journey, new Domains(Occasion.CAUSED, pack.models().churn() != null));
    }
}
