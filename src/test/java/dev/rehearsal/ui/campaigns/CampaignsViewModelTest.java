package dev.rehearsal.ui.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.ui.kit.review.ReviewStatus;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignsViewModelTest {
    @TempDir
    private Path folder;

    private SampleCampaigns sample;

    @BeforeEach
    void open() {
        sample = SampleCampaigns.in(folder);
        model().reload();
    }

    @AfterEach
    void close() throws Exception {
        sample.close();
    }

    private CampaignsViewModel model() {
        return sample.models.list();
    }

    private Campaign campaign() {
        return Objects.requireNonNull(sample.models.editor().campaignProperty().get());
    }

    @Test
    void theFirstCampaignIsOpenAndTheListIsSearchedByWords() {
        assertThat(campaign().id()).isEqualTo(model().campaigns().getFirst().id());
        model().searchProperty().set("back win");
        assertThat(model().campaigns()).extracting(CampaignLine::name).containsExactly("Win back");
        assertThat(model().campaigns().getFirst().words()).isEqualTo("1 rule · 50 % / 50 %");
    }

    @Test
    void aNewCampaignIsADraftUnderAnIdOfItsName() {
        sample.answers.then("Win back campaign");
        model().make();
        assertThat(campaign()).isEqualTo(Campaign.empty("win_back_campaign_2", "Win back campaign"));
        assertThat(model().campaigns()).hasSize(8);
        model().steps().undo();
        assertThat(model().campaigns()).hasSize(7);
        model().steps().redo();
        assertThat(model().campaigns()).hasSize(8);
    }

    @Test
    void aCopyIsAsTheOpenOneIsEdited() {
        sample.models.editor().open("win_back_campaign");
        sample.models.editor().apply(dev.rehearsal.campaign.CampaignEdits.holdout(5));
        model().duplicate();
        assertThat(campaign().name()).isEqualTo("Copy of Win back");
        assertThat(campaign().id()).isEqualTo("copy_of_win_back");
        assertThat(campaign().holdoutPercent()).isEqualTo(5);
        assertThat(campaign().variants()).hasSize(2);
    }

    @Test
    void whatIsArchivedLeavesTheListAndComesBackWithUndo() {
        sample.models.editor().open("vip_campaign");
        sample.answers.then(true);
        model().review().archive();
        assertThat(model().campaigns()).extracting(CampaignLine::id).doesNotContain("vip_campaign");
        model().shownProperty().set(CampaignsViewModel.Shown.ARCHIVED);
        assertThat(model().campaigns()).extracting(CampaignLine::id).containsExactly("vip_campaign");
        model().steps().undo();
        model().shownProperty().set(CampaignsViewModel.Shown.DRAFTS);
        assertThat(model().campaigns())
                .filteredOn(line -> line.id().equals("vip_campaign"))
                .extracting(CampaignLine::status)
                .containsExactly(ReviewStatus.DRAFT);
    }

    @Test
    void archivingAsksFirst() {
        sample.answers.then(false);
        model().review().archive();
        assertThat(model().campaigns()).hasSize(7);
    }
}
