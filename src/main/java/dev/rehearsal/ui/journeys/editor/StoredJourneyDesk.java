package dev.rehearsal.ui.journeys.editor;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.Document;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.KeptLog;
import java.util.List;
import java.util.concurrent.Executor;

/** The journeys and data of a workspace, edited in the name of one person. */
public final class StoredJourneyDesk implements JourneyDesk {
    private final Workspace workspace;
    private final KeptLog logs;
    private final String person;

    public StoredJourneyDesk(Workspace workspace, KeptLog logs, String person) {
        this.workspace = workspace;
        this.logs = logs;
        this.person = person;
    }

    @Override
    public Opened open(String journeyId) throws WorkspaceProblem {
        return opened(workspace.journeys().open(journeyId));
    }

    private Opened opened(Document<Journey> journey) throws WorkspaceProblem {
        String status = switch (journey.status()) {
            case DRAFT -> "Draft ";
            case IN_REVIEW -> "In review ";
            case APPROVED -> "Approved ";
            case ARCHIVED -> "Archived ";
        };
        return new Opened(
                journey.content(),
                status + journey.version(),
                workspace.journeys().unsaved().find(journey.id()));
    }

    @Override
    public RulePack pack() throws WorkspaceProblem {
        return workspace.packs().newest();
    }

    @Override
    public List<Dataset> datasets() throws WorkspaceProblem {
        return workspace.datasets().list();
    }

    @Override
    public EventLog log(Dataset dataset, Executor executor, Progress progress) throws WorkspaceProblem {
        return logs.of(dataset, executor, progress);
    }

    @Override
    public Opened save(Journey journey) throws WorkspaceProblem {
        return opened(workspace.journeys().save(journey, person));
    }

    @Override
    public void keep(String journeyId, String text) throws WorkspaceProblem {
        workspace.journeys().unsaved().keep(journeyId, text);
    }

    @Override
    public void forget(String journeyId) throws WorkspaceProblem {
        workspace.journeys().unsaved().forget(journeyId);
    }
}
