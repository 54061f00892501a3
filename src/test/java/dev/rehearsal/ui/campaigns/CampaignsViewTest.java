package dev.rehearsal.ui.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.ui.ViewTest;
import dev.rehearsal.ui.kit.Navigator;
import dev.rehearsal.ui.kit.Subject;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.View;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignsViewTest extends ViewTest {
    @TempDir
    private Path folder;

    private @Nullable SampleCampaigns opened;
    private View view = new View() {};
    private final List<Subject> visited = new ArrayList<>();

    private SampleCampaigns sample() {
        return Objects.requireNonNull(opened);
    }

    @Override
    protected Parent root() {
        SampleCampaigns sample = SampleCampaigns.in(folder);
        opened = sample;
        visited.clear();
        ViewLoader views = new ViewLoader();
        Navigator navigator = new Navigator() {
            @Override
            public void show(Views other) {}

            @Override
            public void show(Views other, Subject subject) {
                visited.add(subject);
            }
        };
        CampaignModels.register(views, sample.models, new Times(ZoneOffset.UTC), navigator, () -> {}, () -> {});
        ViewLoader.Loaded loaded = views.load(Views.CAMPAIGNS);
        view = loaded.controller();
        view.shown();
        return loaded.root();
    }

    @AfterEach
    void close() throws Exception {
        sample().close();
    }

    private void open(String id) {
        interact(() -> sample().models.editor().open(id));
    }

    private Campaign campaign() {
        return Objects.requireNonNull(
                sample().models.editor().campaignProperty().get());
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    private void type(String field, String text) {
        TextField target = lookup(field).queryAs(TextField.class);
        interact(() -> {
            target.requestFocus();
            target.selectAll();
        });
        write(text);
    }

    @Test
    void variantsAreWeighedAndTheirSharesSaid() {
        open("win_back_campaign");
        assertThat(text("#variant-shares")).isEqualTo("50 % / 50 %");
        type("#variant-weight-1", "3");
        assertThat(text("#variant-shares")).isEqualTo("75 % / 25 %");
        assertThat(campaign().variants().getFirst().weight()).isEqualTo(3);
        photograph("campaigns-variants");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("#variant-shares")).isEqualTo("50 % / 50 %");
        assertThat(lookup("#variant-weight-1").queryAs(TextField.class).getText())
                .isEqualTo("1");
    }

    @Test
    void aHoldoutSaysHowManyCustomersItIs() {
        open("cart_recovery_campaign");
        type("#campaign-holdout", "25");
        assertThat(text("#holdout-customers"))
                .matches("[\\d,]+ of the [\\d,]+ customers of “Sample shop” would be held out\\.");
        type("#campaign-holdout", "250");
        assertThat(campaign().holdoutPercent()).isEqualTo(25);
        assertThat(lookup(".danger-text").queryAs(Label.class).getText())
                .contains("“250” is no percentage from 0 to 100");
        photograph("campaigns");
    }

    @Test
    void theArrowsWalkTheListAndTheKeyboardSaves() {
        ListView<?> list = lookup("#campaigns-list").queryListView();
        interact(list::requestFocus);
        push(KeyCode.DOWN);
        assertThat(campaign().id()).isEqualTo(((CampaignLine) list.getItems().get(1)).id());
        type("#campaign-name", "Renamed");
        interact(() -> view.commands().stream()
                .filter(command -> command.label().equals("Save campaign"))
                .findFirst()
                .orElseThrow()
                .run()
                .run());
        assertThat(((CampaignLine) list.getSelectionModel().getSelectedItem()).name())
                .isEqualTo("Renamed");
    }

    @Test
    void aRuleOfTheCampaignIsAClickAway() {
        open("vip_campaign");
        interact(() -> lookup("#campaign-scroll").queryAs(ScrollPane.class).setVvalue(1));
        clickOn(lookup(".hyperlink").queryAs(Hyperlink.class));
        assertThat(visited).containsExactly(new Subject.RuleById("vip_welcome"));
    }

    @Test
    void templatesAreSeenAndMade() {
        clickOn("#templates-page");
        sample().answers.then("Spring sale");
        clickOn("#new-template");
        assertThat(sample().models.templates().templates())
                .extracting(TemplateLine::name)
                .contains("Spring sale");
        photograph("campaign-templates");
        interact(() -> view.history().orElseThrow().undo());
        assertThat(sample().models.templates().templates())
                .extracting(TemplateLine::name)
                .doesNotContain("Spring sale");
    }

    @Test
    void anEditIsTakenBackBeforeWhatWasDoneWithTheWholeCampaign() {
        sample().answers.then("Spring");
        clickOn("#new-campaign");
        type("#campaign-holdout", "5");
        assertThat(view.history().orElseThrow().undoLabel().getValue()).hasValue("change holdout");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(view.history().orElseThrow().undoLabel().getValue()).hasValue("make “Spring”");
    }

    private void say(String command) {
        interact(() -> view.commands().stream()
                .filter(each -> each.label().equals(command))
                .findFirst()
                .orElseThrow()
                .run()
                .run());
    }

    @Test
    void whatIsApprovedStaysInThePackWhileItsNextDraftIsEdited() throws Exception {
        var campaigns = sample().shop.workspace().campaigns();
        open("win_back_campaign");
        type("#campaign-holdout", "10");
        sample().answers.then("A tenth is held out now");
        clickOn("#submit-edit");
        assertThat(text("#campaign-status")).isEqualTo("In review 1");
        assertThat(text("#review-said")).isEqualTo("Ann asked for a review: “A tenth is held out now”");
        photograph("campaigns-in-review");
        clickOn("#open-approval");
        assertThat(lookup("#approve").queryButton().isDisabled()).isTrue();
        clickOn("#gate-replay");
        photograph("campaign-approval");
        clickOn("#approve");
        assertThat(text("#campaign-status")).isEqualTo("Approved 1");
        type("#campaign-holdout", "20");
        say("Save campaign");
        assertThat(text("#campaign-status")).isEqualTo("Draft 2 · 1 approved");
        assertThat(campaigns.open("win_back_campaign").content().holdoutPercent())
                .isEqualTo(20);
        assertThat(campaigns.approved())
                .extracting(approved -> approved.content().holdoutPercent())
                .containsExactly(10.0);
        say("Versions of the campaign");
        photograph("campaign-versions");
        assertThat(lookup("#review-differences .diff-row .secondary")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("Holdout");
    }
}
