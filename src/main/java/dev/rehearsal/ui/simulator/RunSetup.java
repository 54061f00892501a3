package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.store.Dataset;
import java.util.List;
import java.util.stream.Collectors;

/** What is replayed over what, and until when. */
public record RunSetup(List<Dataset> datasets, ReplayOptions options) {
    public RunSetup {
        datasets = List.copyOf(datasets);
    }

    /** {@code Spring log}, or {@code Spring log + Autumn log}. */
    String datasetNames() {
        return datasets.stream().map(Dataset::name).collect(Collectors.joining(" + "));
    }
}
