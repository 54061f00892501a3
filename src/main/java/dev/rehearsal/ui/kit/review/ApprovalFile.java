package dev.rehearsal.ui.kit.review;

import dev.rehearsal.store.Dataset;
import java.util.List;
import java.util.Optional;

/** All that somebody looks at before an approval. */
public record ApprovalFile(
        ReviewFile file,
        String sentence,
        Optional<Differences> sinceApproved,
        List<Gate> gates,
        List<FigureLine> figures,
        List<Dataset> datasets,
        String person) {
    public ApprovalFile {
        gates = List.copyOf(gates);
        figures = List.copyOf(figures);
        datasets = List.copyOf(datasets);
    }

    /** A number of the replay, and the same of the approved version on the same data where that was replayed too. */
    public record FigureLine(String label, long now, Optional<Long> approved) {}

    /** Whether nothing stands in the way. */
    public boolean isApprovable() {
        return file.status() == ReviewStatus.IN_REVIEW && gates.stream().allMatch(Gate::met);
    }
}
