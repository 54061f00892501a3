package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Template;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.OnCancel;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.review.StoredReview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sample's rules, campaigns and events in a workspace on the disk, and the models of the page over it. */
final class SampleCampaigns implements AutoCloseable {
    final Notices notices = new Notices();
    final Answers answers = new Answers();
    final StoredShop shop;
    CampaignModels models;

    private SampleCampaigns(StoredShop shop) {
        this.shop = shop;
        this.models = models(shop.workspace());
    }

    static SampleCampaigns in(Path folder) {
        try {
            StoredShop shop = StoredShop.in(folder);
            Workspace workspace = shop.workspace();
            fill(workspace, PackReader.read(Files.readString(Path.of("sample-data", "pack.json"))));
            long id = workspace.datasets().findOrCreate("Sample shop").id();
            workspace
                    .imports()
                    .events(
                            id,
                            List.of(Source.file(Path.of("sample-data", "events.csv"))),
                            Mapping.NATIVE,
                            Progress.NONE,
                            () -> OnCancel.KEEP);
            workspace
                    .imports()
                    .profiles(
                            id,
                            List.of(Source.file(Path.of("sample-data", "profiles.csv"))),
                            Mapping.NATIVE,
                            Progress.NONE,
                            () -> OnCancel.KEEP);
            return new SampleCampaigns(shop);
        } catch (IOException | InputProblem | PackInvalid | WorkspaceProblem broken) {
            throw new AssertionError(broken);
        }
    }

    private static void fill(Workspace workspace, RulePack pack) throws WorkspaceProblem {
        for (Rule rule : pack.rules()) {
            workspace.rules().save(rule, "Ann");
        }
        for (Campaign campaign : pack.campaigns()) {
            workspace.campaigns().save(campaign, "Ann");
        }
        for (Template template : pack.templates()) {
            workspace.templates().save(template, "Ann");
        }
        workspace.packs().saveSettings(pack.settings());
    }

    private CampaignModels models(Workspace workspace) {
        KeptLog logs = new KeptLog(workspace.datasets());
        return CampaignModels.of(
                new StoredCampaigns(workspace, logs, "Ann"),
                new StoredReview<>(workspace, logs, new CampaignReview(workspace.campaigns()), "Ann"),
                Backgrounds.direct(),
                notices,
                answers,
                Pause.none(),
                Pause.none());
    }

    /** The program begins anew over what is on the disk. */
    void reopen() throws WorkspaceProblem {
        models = models(shop.reopened());
    }

    @Override
    public void close() throws WorkspaceProblem {
        shop.close();
    }
}
