package dev.rehearsal.ui.kit.review;

import dev.rehearsal.rule.Change;
import dev.rehearsal.rule.WordDiff;
import java.util.List;

/** How two versions differ; {@code before} is 0 where there is nothing to compare with. */
public record Differences(int before, int after, WordDiff sentences, List<Change> changes) {
    public Differences {
        changes = List.copyOf(changes);
    }

    /** {@code 2 differences}, {@code No difference}. */
    public String summary() {
        return switch (changes.size()) {
            case 0 -> "No difference";
            case 1 -> "1 difference";
            default -> changes.size() + " differences";
        };
    }
}
