package dev.rehearsal.ui.journeys.editor;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.WorkspaceProblem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** What the editor asks of the workspace; called beside the window. */
public interface JourneyDesk {
    /** A journey as it was saved last, the words for its status, and the edit of it that was kept and not saved. */
    record Opened(Journey saved, String status, Optional<String> kept) {}

    Opened open(String journeyId) throws WorkspaceProblem;

    /** Everything of the workspace as it was edited last. */
    RulePack pack() throws WorkspaceProblem;

    List<Dataset> datasets() throws WorkspaceProblem;

    EventLog log(Dataset dataset, Executor executor, Progress progress) throws WorkspaceProblem;

    /** Saves the journey as a draft, and says where it stands now. */
    Opened save(Journey journey) throws WorkspaceProblem;

    void keep(String journeyId, String text) throws WorkspaceProblem;

    void forget(String journeyId) throws WorkspaceProblem;
}
