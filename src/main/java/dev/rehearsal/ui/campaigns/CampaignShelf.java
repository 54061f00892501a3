package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Template;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Reversible;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** What the view asks of the workspace; called beside the window. Every step says how it is taken back. */
interface CampaignShelf {
    /** A campaign as it was saved last, and the edit of it that was kept and not saved. */
    record Opened(Campaign saved, CampaignLine line, Optional<String> kept) {}

    List<CampaignLine> list() throws WorkspaceProblem;

    Opened open(String id) throws WorkspaceProblem;

    /** Saves the campaign as a draft, and says where it stands now. */
    Opened save(Campaign campaign) throws WorkspaceProblem;

    /** Puts a new one there as a draft; taking that back archives it. */
    Reversible make(Campaign campaign) throws WorkspaceProblem;

    void keep(String id, String text) throws WorkspaceProblem;

    void forget(String id) throws WorkspaceProblem;

    /** Every rule as it was edited last, with all the rest of the workspace. */
    RulePack pack() throws WorkspaceProblem;

    List<Dataset> datasets() throws WorkspaceProblem;

    EventLog log(Dataset dataset, Executor executor, Progress progress) throws WorkspaceProblem;

    /** The templates of the workspace as they were edited last. */
    List<Template> templates() throws WorkspaceProblem;

    /** Makes the template, or changes the one of its id; one that was made is archived when that is taken back. */
    Reversible saveTemplate(Template template) throws WorkspaceProblem;
}
