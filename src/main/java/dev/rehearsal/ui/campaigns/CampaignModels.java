package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Navigator;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
import dev.rehearsal.ui.kit.review.ReviewDesk;
import java.time.Duration;

/** The models of the page, which know of each other only what stands here. */
public record CampaignModels(
        CampaignsViewModel list,
        CampaignEditorViewModel editor,
        CampaignPreviewViewModel preview,
        TemplatesViewModel templates) {
    private static final Duration UNTIL_KEPT = Duration.ofMillis(700);
    private static final Duration UNTIL_TRIED = Duration.ofMillis(150);

    static CampaignModels of(
            CampaignShelf shelf,
            ReviewDesk desk,
            Background background,
            Notices notices,
            Dialogs dialogs,
            Pause untilKept,
            Pause untilTried) {
        CampaignEditorViewModel editor = new CampaignEditorViewModel(shelf, background, notices, untilKept);
        CampaignPreviewViewModel preview = new CampaignPreviewViewModel(shelf, background, notices, untilTried);
        editor.campaignProperty()
                .addListener((property, before, now) ->
                        preview.show(now, editor.packProperty().get()));
        editor.packProperty()
                .addListener((property, before, now) ->
                        preview.show(editor.campaignProperty().get(), now));
        return new CampaignModels(
                new CampaignsViewModel(shelf, editor, desk, background, notices, dialogs),
                editor,
                preview,
                new TemplatesViewModel(shelf, background, notices, dialogs, editor::refresh));
    }

    /** Saves the open campaign and shows in the list how it stands. */
    void save() {
        editor.save(list::reload);
    }

    /** Submits the open campaign for review; what is not saved of it is saved before. */
    void submit() {
        Campaign open = editor.campaignProperty().get();
        if (open != null && editor.changedProperty().get()) {
            editor.save(() -> {
                list.reload();
                list.review().submit(open.id());
            });
        } else {
            list.review().submit();
        }
    }

    /**
     * Registers the page with the parts that its FXML includes.
     *
     * @param settingsChanged told when somebody else reviews from now on
     */
    public static void register(
            ViewLoader views,
            StoredCampaigns shelf,
            ReviewDesk desk,
            Background background,
            Notices notices,
            Dialogs dialogs,
            Times times,
            Navigator navigator,
            Runnable settingsChanged,
            Runnable openSample) {
        CampaignModels models =
                of(shelf, desk, background, notices, dialogs, Pause.of(UNTIL_KEPT), Pause.of(UNTIL_TRIED));
        register(views, models, times, navigator, settingsChanged, openSample);
    }

    static void register(
            ViewLoader views,
            CampaignModels models,
            Times times,
            Navigator navigator,
            Runnable settingsChanged,
            Runnable openSample) {
        views.register(
                Views.CAMPAIGNS,
                CampaignsController.class,
                () -> new CampaignsController(models, times, settingsChanged, openSample));
        views.registerPart(
                CampaignEditorController.class, () -> new CampaignEditorController(models, times, navigator));
        views.registerPart(CampaignPreviewController.class, () -> new CampaignPreviewController(models.preview()));
        views.registerPart(TemplatesController.class, () -> new TemplatesController(models.templates()));
    }
}
