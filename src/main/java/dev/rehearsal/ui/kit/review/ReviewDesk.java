package dev.rehearsal.ui.kit.review;

import dev.rehearsal.log.Progress;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Reversible;

/** What the review asks of the workspace; called beside the window. Every step says how it is taken back. */
public interface ReviewDesk {
    /** As it follows “the”: {@code rule}. */
    String noun();

    ReviewFile open(String id) throws WorkspaceProblem;

    Differences differences(String id, int before, int after) throws WorkspaceProblem;

    /** Refused while there are errors in it. */
    Reversible submit(String id, String comment) throws WorkspaceProblem;

    Reversible sendBack(String id, String comment) throws WorkspaceProblem;

    /** Refused while something stands in the way. */
    Reversible approve(String id, String comment) throws WorkspaceProblem;

    Reversible archive(String id, String comment) throws WorkspaceProblem;

    /** Makes a new draft with the content of an older version. */
    Reversible restore(String id, int version) throws WorkspaceProblem;

    /** Deletes what was never approved. */
    Reversible delete(String id) throws WorkspaceProblem;

    /** What is approved, and what stands in the way; replays the scenarios that name it. */
    ApprovalFile approval(String id) throws WorkspaceProblem;

    /** Replays the data with the newest version, and before it with the approved one, and keeps what comes out. */
    void rehearse(String id, Dataset dataset, Progress progress) throws WorkspaceProblem;

    /** In whose name things are done from now on. */
    void rename(String person) throws WorkspaceProblem;
}
