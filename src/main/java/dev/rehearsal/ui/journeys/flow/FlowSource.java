package dev.rehearsal.ui.journeys.flow;

import dev.rehearsal.store.Dataset;

/** Where counts come from. */
sealed interface FlowSource {
    String words();

    /** The journey as it is edited, replayed on a dataset whenever it changes. */
    record Live(Dataset dataset) implements FlowSource {
        @Override
        public String words() {
            return "Replayed on “" + dataset.name() + "”";
        }
    }

    /** The run that the simulator shows, up to its playhead. */
    record Simulator() implements FlowSource {
        @Override
        public String words() {
            return "The simulator’s run";
        }
    }
}
