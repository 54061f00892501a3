package dev.rehearsal.ui.journeys;

import dev.rehearsal.store.WorkspaceProblem;
import java.util.List;

/** What the list asks of the workspace's journeys; called beside the window. */
interface JourneyShelf {
    List<JourneyLine> list() throws WorkspaceProblem;

    OpenJourney open(String id) throws WorkspaceProblem;

    /** Gives the newest version another name, as a draft. */
    void rename(String id, String name) throws WorkspaceProblem;
}
