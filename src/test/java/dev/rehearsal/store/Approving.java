package dev.rehearsal.store;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.Approval;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import java.util.List;

/** What has to be done before something can be approved, for tests that are about what comes after. */
public final class Approving {
    private Approving() {}

    /** Submits the newest version, replays it over an empty log, and approves it in the name of Bob. */
    public static <T> Approval approve(Workspace workspace, Documents<T> documents, String id) throws WorkspaceProblem {
        documents.submit(id, "Ann", "");
        return approveInReview(workspace, documents, id);
    }

    /** As {@link #approve}, of what is in review already. */
    public static <T> Approval approveInReview(Workspace workspace, Documents<T> documents, String id)
            throws WorkspaceProblem {
        rehearse(workspace, documents, id);
        return workspace.approvals().approve(documents, id, "Bob", "as agreed");
    }

    /** Keeps a replay of the workspace with the newest version of the document in it. */
    public static <T> RunRecord rehearse(Workspace workspace, Documents<T> documents, String id)
            throws WorkspaceProblem {
        List<Dataset> known = workspace.datasets().list();
        Dataset dataset = known.isEmpty() ? workspace.datasets().findOrCreate("Rehearsals") : known.getFirst();
        return workspace
                .runs()
                .keep(
                        dataset,
                        Replay.bind(workspace.approvals().candidate(documents, id), new EventLog.Builder().build())
                                .run(ReplayOptions.DEFAULT, Progress.NONE));
    }
}
