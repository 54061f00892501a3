package dev.rehearsal.detect;

import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * How a file would be imported if nobody objected.
 *
 * @param mapping says everything that an import needs: the kind, the dialect, every column of the file
 * @param fingerprint of the columns, by which a saved mapping is found again
 * @param columns those of the file, in its order
 * @param timeChoices ways to read the times, the assumed one first; more than one only where the file leaves it open
 * @param layouts the known layouts that fit, the best first; empty for a file of an unknown tool
 * @param decisions what the marketer should look at, what an import cannot do without first
 */
public record Proposal(
        Mapping mapping,
        String fingerprint,
        List<Evidence> evidence,
        List<ColumnProposal> columns,
        List<TimeChoice> timeChoices,
        List<LayoutMatch> layouts,
        List<Decision> decisions,
        Extent extent) {
    public Proposal {
        if (mapping.kind().isEmpty() || mapping.dialect().isEmpty()) {
            throw new IllegalArgumentException("a proposal that proposes no kind or no dialect: " + mapping);
        }
        evidence = List.copyOf(evidence);
        columns = List.copyOf(columns);
        timeChoices = List.copyOf(timeChoices);
        layouts = List.copyOf(layouts);
        decisions = List.copyOf(decisions);
    }

    /** How the file is written. */
    public Dialect dialect() {
        return mapping.dialect().orElseThrow();
    }

    /** What was found out about one thing; empty where there was nothing to find out. */
    public Optional<Evidence> evidence(Evidence.Topic topic) {
        return evidence.stream().filter(one -> one.topic() == topic).findFirst();
    }

    /** Whether an import can do without any further decision. */
    public boolean isComplete() {
        return decisions.stream().noneMatch(Decision::needed);
    }
}
