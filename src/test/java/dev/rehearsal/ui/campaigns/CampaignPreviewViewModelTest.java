package dev.rehearsal.ui.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.campaign.CampaignEdits;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.store.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignPreviewViewModelTest {
    @TempDir
    private Path folder;

    private SampleCampaigns sample;

    @BeforeEach
    void open() {
        sample = SampleCampaigns.in(folder);
        sample.models.list().reload();
        sample.models.preview().refresh();
    }

    @AfterEach
    void close() throws Exception {
        sample.close();
    }

    private CampaignPreview preview() {
        return Objects.requireNonNull(sample.models.preview().previewProperty().get());
    }

    private ReplayResult replayed() throws Exception {
        Workspace workspace = sample.shop.workspace();
        EventLog log = workspace
                .datasets()
                .load(
                        List.of(workspace
                                .datasets()
                                .find("Sample shop")
                                .orElseThrow()
                                .id()),
                        Runnable::run,
                        Progress.NONE);
        return Replay.bind(PackReader.read(Files.readString(Path.of("sample-data", "pack.json"))), log)
                .run(ReplayOptions.DEFAULT, Progress.NONE);
    }

    @Test
    void theRowsOfAHoldoutAreWhatTheReplayHeldOut() throws Exception {
        sample.models.editor().open("cart_recovery_campaign");
        ReplayResult result = replayed();
        long sent = result.messages().rows().stream()
                .filter(row -> row.campaignId().equals("cart_recovery_campaign") && row.status() == MessageStatus.SENT)
                .count();
        long heldOut = result.messages().rows().stream()
                .filter(row ->
                        row.campaignId().equals("cart_recovery_campaign") && row.status() == MessageStatus.HELD_OUT)
                .count();
        assertThat(preview().rows()).extracting(CampaignPreview.Row::name).containsExactly("Everybody", "Held out");
        assertThat((long) preview().rows().getFirst().sent()).isEqualTo(sent).isPositive();
        assertThat((long) preview().rows().getLast().other()).isEqualTo(heldOut).isPositive();
    }

    @Test
    void customersWhoWereHeldOutAreAmongThoseCounted() throws Exception {
        sample.models.editor().open("cart_recovery_campaign");
        ReplayResult result = replayed();
        var campaign = result.pack().campaigns().getFirst();
        assertThat(result.messages().rows())
                .filteredOn(row -> row.campaignId().equals(campaign.id()) && row.status() == MessageStatus.HELD_OUT)
                .allSatisfy(row -> assertThat(campaign.holdsOut(result.customerId(row.customer())))
                        .isTrue());
        assertThat(result.messages().rows())
                .filteredOn(row -> row.campaignId().equals(campaign.id()) && row.status() == MessageStatus.SENT)
                .allSatisfy(row -> assertThat(campaign.holdsOut(result.customerId(row.customer())))
                        .isFalse());
        assertThat(preview().heldOut()).isBetween(1, preview().customers() - 1);
    }

    @Test
    void eachVariantHasItsRowAndAnEditMovesMessagesBetweenThem() {
        sample.models.editor().open("win_back_campaign");
        int all = preview().rows().stream().mapToInt(CampaignPreview.Row::sent).sum();
        assertThat(preview().rows()).extracting(CampaignPreview.Row::share).containsExactly("50 %", "50 %");
        assertThat(preview().rows()).allSatisfy(row -> assertThat(row.sent()).isPositive());
        sample.models.editor().apply(CampaignEdits.variantWeight(1, 0));
        assertThat(preview().rows().getFirst().sent()).isEqualTo(all);
        assertThat(preview().rows().getLast().sent()).isZero();
    }

    @Test
    void aCampaignThatIsSwitchedOffSendsNothing() {
        sample.models.editor().open("win_back_campaign");
        sample.models.editor().apply(CampaignEdits.active(false));
        assertThat(preview().rows()).allSatisfy(row -> assertThat(row.sent()).isZero());
        assertThat(preview().rows()).anySatisfy(row -> assertThat(row.other()).isPositive());
    }
}
