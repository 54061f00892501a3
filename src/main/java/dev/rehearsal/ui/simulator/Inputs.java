package dev.rehearsal.ui.simulator;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.store.Dataset;
import java.util.List;
import java.util.concurrent.Executor;

/** All that a replay needs: a workspace seen with the simulator's eyes. Every method may take its time. */
public interface Inputs extends RuleSource, RunShelf {
    List<Dataset> datasets() throws Exception;

    /** The datasets, of which there is at least one, as one log. */
    EventLog log(List<Dataset> datasets, Executor executor, Progress progress) throws Exception;
}
