package dev.rehearsal.ui.journeys;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.JourneyWords;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.store.Document;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.review.ReviewStatus;
import java.util.List;

/** The journeys of a workspace as the view shows them, changed in the name of one person. */
public final class StoredJourneys implements JourneyShelf {
    private static final JourneyWords WORDS = new JourneyWords(id -> id);

    private final Workspace workspace;
    private final String person;

    public StoredJourneys(Workspace workspace, String person) {
        this.workspace = workspace;
        this.person = person;
    }

    @Override
    public List<JourneyLine> list() throws WorkspaceProblem {
        return workspace.journeys().list().stream().map(StoredJourneys::line).toList();
    }

    private static JourneyLine line(Document<Journey> stored) {
        Journey journey = stored.content();
        return new JourneyLine(
                stored.id(),
                stored.name(),
                WORDS.entry(journey.entry()),
                journey.nodes().size(),
                ReviewStatus.of(stored.status()),
                stored.version(),
                stored.approvedVersion(),
                journey.active());
    }

    @Override
    public OpenJourney open(String id) throws WorkspaceProblem {
        Document<Journey> stored = workspace.journeys().open(id);
        return new OpenJourney(line(stored), stored.content(), PackWriter.write(stored.content()));
    }

    @Override
    public void rename(String id, String name) throws WorkspaceProblem {
        Journey journey = workspace.journeys().open(id).content();
        workspace.journeys().save(JourneyEdits.name(name).apply(journey), person);
    }
}
