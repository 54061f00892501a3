package dev.rehearsal.ui.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.campaign.CampaignEdits;
import dev.rehearsal.store.Approving;
import dev.rehearsal.store.DocumentStatus;
import dev.rehearsal.store.Documents;
import dev.rehearsal.ui.kit.Notice;
import dev.rehearsal.ui.kit.review.ReviewFile;
import dev.rehearsal.ui.kit.review.ReviewStatus;
import dev.rehearsal.ui.kit.review.ReviewViewModel;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignReviewTest {
    private static final String ID = "win_back_campaign";

    @TempDir
    private Path folder;

    private SampleCampaigns sample;

    @BeforeEach
    void open() {
        sample = SampleCampaigns.in(folder);
        sample.models.list().reload();
        sample.models.editor().open(ID);
    }

    @AfterEach
    void close() throws Exception {
        sample.close();
    }

    private ReviewViewModel review() {
        return sample.models.list().review();
    }

    private ReviewFile file() {
        return review().fileProperty().get().orElseThrow();
    }

    private Documents<Campaign> campaigns() {
        return sample.shop.workspace().campaigns();
    }

    private Campaign shown() {
        return Objects.requireNonNull(sample.models.editor().campaignProperty().get());
    }

    private DocumentStatus stored() throws Exception {
        return campaigns().open(ID).status();
    }

    @Test
    void theReviewIsOfTheCampaignThatIsOpen() {
        assertThat(file().id()).isEqualTo(ID);
        sample.models.list().open("vip_campaign");
        assertThat(file().id()).isEqualTo("vip_campaign");
    }

    @Test
    void whatIsNotSavedIsSavedBeforeItIsSubmitted() throws Exception {
        sample.models.editor().apply(CampaignEdits.holdout(10));
        sample.answers.then("please look");
        sample.models.submit();
        assertThat(stored()).isEqualTo(DocumentStatus.IN_REVIEW);
        assertThat(campaigns().open(ID).content().holdoutPercent()).isEqualTo(10);
        assertThat(file().status()).isEqualTo(ReviewStatus.IN_REVIEW);
        sample.models.list().steps().undo();
        assertThat(stored()).isEqualTo(DocumentStatus.DRAFT);
    }

    @Test
    void whatIsNotFinishedIsNotSubmitted() throws Exception {
        sample.models.editor().apply(CampaignEdits.variantWeight(0, 0));
        sample.models.editor().apply(CampaignEdits.variantWeight(1, 0));
        sample.models.submit();
        assertThat(stored()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(sample.answers.asked()).isEmpty();
    }

    @Test
    void whatIsSentBackIsADraftWithTheComment() throws Exception {
        sample.answers.then("").then("half is too much");
        sample.models.submit();
        review().sendBack();
        assertThat(stored()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(file().steps().getFirst().words()).isEqualTo("Ann sent it back: “half is too much”");
    }

    @Test
    void anEditThatIsNotSavedOutlivesAStepOfItsReview() throws Exception {
        campaigns().submit(ID, "Ann", "");
        sample.models.list().reload();
        sample.models.editor().apply(CampaignEdits.holdout(33));
        sample.answers.then("not yet");
        review().sendBack();
        assertThat(stored()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(shown().holdoutPercent()).isEqualTo(33);
        assertThat(sample.models.editor().changedProperty().get()).isTrue();
    }

    @Test
    void anOlderVersionComesBackAsADraft() throws Exception {
        Approving.approve(sample.shop.workspace(), campaigns(), ID);
        sample.models.editor().reopen();
        sample.models.editor().apply(CampaignEdits.holdout(20));
        sample.models.save();
        review().restore(1);
        assertThat(shown().holdoutPercent()).isZero();
        assertThat(file().status()).isEqualTo(ReviewStatus.DRAFT);
        assertThat(file().approvedVersion()).hasValue(1);
    }

    @Test
    void aDraftThatIsDeletedMakesRoomForTheNextAndComesBack() {
        sample.answers.then(true);
        review().delete();
        assertThat(sample.models.list().campaigns())
                .extracting(CampaignLine::id)
                .hasSize(6)
                .doesNotContain(ID);
        assertThat(shown().id()).isNotEqualTo(ID);
        assertThat(file().id()).isEqualTo(shown().id());
        assertThat(sample.notices.shown()).extracting(Notice::kind).containsOnly(Notice.Kind.SUCCESS);
        sample.models.list().steps().undo();
        assertThat(sample.models.list().campaigns())
                .extracting(CampaignLine::id)
                .contains(ID);
    }

    @Test
    void whatTheFormCallsAnErrorKeepsItFromBeingApproved() throws Exception {
        Campaign broken = CampaignEdits.variantWeight(1, 0)
                .apply(CampaignEdits.variantWeight(0, 0).apply(shown()));
        assertThat(new CampaignReview(campaigns())
                        .errors(broken, sample.shop.workspace().packs().newest()))
                .containsExactly("All weights are 0, so nobody gets any variant; give at least one of them a weight.");
    }
}
