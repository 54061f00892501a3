package dev.rehearsal.ui.simulator;

import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.RunRecord;
import java.util.List;
import java.util.Optional;

/** The runs that were kept. Called beside the window. */
public interface RunShelf {
    /** Newest first. */
    List<RunRecord> runs() throws Exception;

    /** Keeps a run, with everything that is needed to open it again; empty where the workspace can only be read. */
    Optional<RunRecord> keep(RunSetup setup, ReplayResult result) throws Exception;

    /** The pack of the run as it was then; empty where it was not kept yet. */
    Optional<RulePack> packOf(RunRecord run) throws Exception;

    /** Whether datasets hold exactly what the run replayed. */
    boolean isSameData(RunRecord run, List<Dataset> datasets) throws Exception;

    /** Whether a result is that of the run, to the last row. */
    boolean isSameResult(RunRecord run, ReplayResult result);

    void rename(RunRecord run, String name) throws Exception;

    void delete(RunRecord run) throws Exception;
}
