package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Template;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.Document;
import dev.rehearsal.store.DocumentStatus;
import dev.rehearsal.store.Documents;
import dev.rehearsal.store.Standing;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Reversible;
import dev.rehearsal.ui.kit.review.ReviewStatus;
import java.util.List;
import java.util.concurrent.Executor;

/** The campaigns and templates of a workspace, changed in the name of one person. */
public final class StoredCampaigns implements CampaignShelf {
    private final Workspace workspace;
    private final KeptLog logs;
    private final String person;

    public StoredCampaigns(Workspace workspace, KeptLog logs, String person) {
        this.workspace = workspace;
        this.logs = logs;
        this.person = person;
    }

    @Override
    public List<CampaignLine> list() throws WorkspaceProblem {
        return workspace.campaigns().list().stream().map(StoredCampaigns::line).toList();
    }

    private static CampaignLine line(Document<Campaign> stored) {
        return new CampaignLine(
                stored.id(),
                stored.name(),
                CampaignLine.words(stored.content()),
                ReviewStatus.of(stored.status()),
                stored.version(),
                stored.approvedVersion());
    }

    @Override
    public Opened open(String id) throws WorkspaceProblem {
        return opened(workspace.campaigns().open(id));
    }

    private Opened opened(Document<Campaign> stored) throws WorkspaceProblem {
        return new Opened(
                stored.content(), line(stored), workspace.campaigns().unsaved().find(stored.id()));
    }

    @Override
    public Opened save(Campaign campaign) throws WorkspaceProblem {
        return opened(workspace.campaigns().save(campaign, person));
    }

    @Override
    public Reversible make(Campaign campaign) throws WorkspaceProblem {
        return made(workspace.campaigns(), campaign.id(), campaign);
    }

    @Override
    public void keep(String id, String text) throws WorkspaceProblem {
        workspace.campaigns().unsaved().keep(id, text);
    }

    @Override
    public void forget(String id) throws WorkspaceProblem {
        workspace.campaigns().unsaved().forget(id);
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
    public List<Template> templates() throws WorkspaceProblem {
        return workspace.templates().list().stream()
                .filter(template -> template.status() != DocumentStatus.ARCHIVED)
                .map(Document::content)
                .toList();
    }

    @Override
    public Reversible saveTemplate(Template template) throws WorkspaceProblem {
        boolean known = workspace.templates().list().stream()
                .anyMatch(stored -> stored.id().equals(template.id()));
        return known
                ? taken(
                        workspace.templates(),
                        template.id(),
                        () -> workspace.templates().save(template, person))
                : made(workspace.templates(), template.id(), template);
    }

    private interface Step {
        void take() throws WorkspaceProblem;
    }

    private Reversible taken(Documents<?> documents, String id, Step step) throws WorkspaceProblem {
        Standing before = documents.standings().of(id);
        step.take();
        Standing after = documents.standings().of(id);
        return new Reversible() {
            @Override
            public void undo() throws WorkspaceProblem {
                documents.standings().putBack(after, before, person);
            }

            @Override
            public void redo(Progress progress) throws WorkspaceProblem {
                documents.standings().putBack(before, after, person);
            }
        };
    }

    private <T> Reversible made(Documents<T> documents, String id, T content) throws WorkspaceProblem {
        documents.save(content, person);
        return new Reversible() {
            @Override
            public void undo() throws WorkspaceProblem {
                documents.archive(id, person, "");
            }

            @Override
            public void redo(Progress progress) throws WorkspaceProblem {
                documents.save(content, person);
            }
        };
    }
}
