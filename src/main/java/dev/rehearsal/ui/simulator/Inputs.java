package dev.rehearsal.ui.simulator;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.store.Dataset;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * What can be replayed and where the outcome is kept: a workspace, seen with the simulator's eyes. Every method may take
 * its time and is called beside the window.
 */
public interface Inputs {
    /** A rule that can be chosen. */
    record RuleEntry(String id, String name) {}

    List<Dataset> datasets() throws Exception;

    List<RuleEntry> rules() throws Exception;

    EventLog log(Dataset dataset, Executor executor, Progress progress) throws Exception;

    RulePack pack(RuleChoice choice) throws Exception;

    /** Remembers what each rule of the result did, as its last result. */
    void keep(Dataset dataset, RuleChoice choice, ReplayResult result) throws Exception;
}
