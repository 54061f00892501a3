package dev.rehearsal.ui.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.campaign.CampaignEdits;
import dev.rehearsal.store.Approving;
import dev.rehearsal.ui.kit.Edited;
import dev.rehearsal.ui.kit.Notice;
import dev.rehearsal.ui.kit.review.ReviewStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignEditorViewModelTest {
    @TempDir
    private Path folder;

    private SampleCampaigns sample;

    @BeforeEach
    void open() {
        sample = SampleCampaigns.in(folder);
        sample.models.list().reload();
        editor().open("win_back_campaign");
    }

    @AfterEach
    void close() throws Exception {
        sample.close();
    }

    private CampaignEditorViewModel editor() {
        return sample.models.editor();
    }

    private Campaign campaign() {
        return Objects.requireNonNull(editor().campaignProperty().get());
    }

    private CampaignLine line() {
        return Objects.requireNonNull(editor().lineProperty().get());
    }

    private Edited<Campaign> history() {
        return Objects.requireNonNull(editor().editedProperty().get());
    }

    private List<String> told() {
        return sample.notices.shown().stream().map(Notice::sentence).toList();
    }

    @Test
    void anEditThatWasNotSavedOutlivesTheProgram() throws Exception {
        editor().apply(CampaignEdits.holdout(7));
        editor().apply(CampaignEdits.variantId(0, ""));
        sample.reopen();
        editor().open("win_back_campaign");
        assertThat(campaign().holdoutPercent()).isEqualTo(7);
        assertThat(campaign().variants().getFirst().id()).isEmpty();
        assertThat(editor().changedProperty().get()).isTrue();
        assertThat(told()).last().asString().contains("were not saved");
    }

    @Test
    void anEditOfACampaignThatWasSavedElsewhereIsOfferedAndNotForced() throws Exception {
        editor().apply(CampaignEdits.holdout(7));
        sample.shop.workspace().campaigns().save(CampaignEdits.name("Other").apply(campaign()), "Bob");
        sample.reopen();
        editor().open("win_back_campaign");
        assertThat(campaign().name()).isEqualTo("Other");
        sample.notices.shown().getLast().remedy().orElseThrow().run().run();
        assertThat(campaign().name()).isEqualTo("Win back");
        assertThat(campaign().holdoutPercent()).isEqualTo(7);
    }

    @Test
    void everyEditIsTakenBackAndDoneAgain() {
        Campaign before = campaign();
        editor().apply(CampaignEdits.holdout(20));
        editor().apply(CampaignEdits.addVariant());
        assertThat(history().undoLabel().getValue()).hasValue("add variant");
        history().undo();
        history().undo();
        assertThat(campaign()).isEqualTo(before);
        assertThat(editor().changedProperty().get()).isFalse();
        history().redo();
        assertThat(campaign().holdoutPercent()).isEqualTo(20);
    }

    @Test
    void savingMakesTheDraftAndForgetsTheEdit() throws Exception {
        editor().apply(CampaignEdits.holdout(20));
        sample.models.save();
        assertThat(editor().changedProperty().get()).isFalse();
        assertThat(line().status()).isEqualTo(ReviewStatus.DRAFT);
        sample.reopen();
        editor().open("win_back_campaign");
        assertThat(campaign().holdoutPercent()).isEqualTo(20);
        assertThat(editor().changedProperty().get()).isFalse();
    }

    @Test
    void anEditAfterApprovalMakesAnotherDraftAndTheApprovedOneStaysInThePack() throws Exception {
        var campaigns = sample.shop.workspace().campaigns();
        Approving.approve(sample.shop.workspace(), campaigns, "win_back_campaign");
        editor().reopen();
        editor().apply(CampaignEdits.holdout(20));
        sample.models.save();
        assertThat(line().statusWords()).isEqualTo("Draft 2 · 1 approved");
        assertThat(campaigns.approved())
                .extracting(approved -> approved.content().holdoutPercent())
                .containsExactly(0.0);
        sample.models.list().review().restore(1);
        assertThat(campaign().holdoutPercent()).isZero();
    }

    @Test
    void whatIsNotFinishedIsKeptAndNotSaved() {
        editor().apply(CampaignEdits.variantWeight(0, 0));
        editor().apply(CampaignEdits.variantWeight(1, 0));
        sample.models.save();
        assertThat(editor().changedProperty().get()).isTrue();
        assertThat(told()).last().asString().startsWith("The campaign is not finished: all weights are 0");
    }

    @Test
    void whatIsTypedWrongStandsAtItsPart() {
        editor().unreadable(CampaignProblem.Part.HOLDOUT, "field", "“120” is no percentage from 0 to 100");
        assertThat(editor().problemsProperty().get())
                .extracting(CampaignProblem::part)
                .containsExactly(CampaignProblem.Part.HOLDOUT);
        editor().unreadable(CampaignProblem.Part.HOLDOUT, "field", null);
        assertThat(editor().problemsProperty().get()).isEmpty();
    }

    @Test
    void goingToAnotherCampaignKeepsTheEditOfTheFirst() {
        editor().apply(CampaignEdits.holdout(33));
        editor().open("vip_campaign");
        assertThat(campaign().id()).isEqualTo("vip_campaign");
        editor().open("win_back_campaign");
        assertThat(campaign().holdoutPercent()).isEqualTo(33);
    }
}
