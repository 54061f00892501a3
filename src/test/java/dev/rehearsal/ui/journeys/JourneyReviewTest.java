package dev.rehearsal.ui.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.journey.Port;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.store.Documents;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.journeys.editor.JourneyTemplates;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.review.Gate;
import dev.rehearsal.ui.kit.review.ReviewDesk;
import dev.rehearsal.ui.kit.review.ReviewStatus;
import dev.rehearsal.ui.kit.review.ReviewViewModel;
import dev.rehearsal.ui.kit.review.StoredReview;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the editor calls an error keeps a journey from being submitted and approved, from wherever that is asked. */
class JourneyReviewTest {
    private static final Path PACK = Path.of("sample-data", "pack.json");
    private static final Journey SOUND = JourneyTemplates.all().get(1);

    private final Notices notices = new Notices();
    private final Answers answers = new Answers();

    @TempDir
    Path folder;

    private StoredShop shop;
    private Documents<Journey> journeys;
    private ReviewDesk desk;
    private ReviewViewModel model;

    @BeforeEach
    void openTheWorkspace() throws Exception {
        shop = StoredShop.in(folder);
        shop.importCustomers("Spring", 0, 3);
        journeys = shop.workspace().journeys();
        desk = new StoredReview<>(
                shop.workspace(), new KeptLog(shop.workspace().datasets()), new JourneyReview(journeys), "Bob");
        model = new ReviewViewModel(desk, Backgrounds.direct(), notices, answers, () -> {});
    }

    @AfterEach
    void close() throws Exception {
        shop.close();
    }

    private void save(Journey journey) throws Exception {
        journeys.save(journey, "Ann");
        model.open(journey.id());
    }

    private ReviewStatus status() {
        return model.fileProperty().get().orElseThrow().status();
    }

    private Gate findings() throws Exception {
        return desk.approval(SOUND.id()).gates().stream()
                .filter(gate -> gate.kind() == Gate.Kind.FINDINGS)
                .findFirst()
                .orElseThrow();
    }

    private void submitFromTheList() {
        answers.then("Please look");
        model.submit();
    }

    private static Journey withoutShares() {
        List<Node.Split.Arm> arms = List.of(new Node.Split.Arm(0, "reminder"), new Node.Split.Arm(0, "last_call"));
        return JourneyEdits.change(new Node.Split("test", arms), null).apply(SOUND);
    }

    private static Journey withAMessageOfNothing() {
        Journey.Position below = new Journey.Position(0, 400);
        return JourneyEdits.insert(NodeKind.MESSAGE.create("mail"), new Port("an_hour", 0), below)
                .apply(SOUND);
    }

    @Test
    void aSoundJourneyIsSubmittedAndItsApprovalFindsNoError() throws Exception {
        save(SOUND);

        submitFromTheList();

        assertThat(status()).isEqualTo(ReviewStatus.IN_REVIEW);
        assertThat(findings().met()).isTrue();
    }

    @Test
    void aSplitWithoutSharesIsNotSubmittedFromTheList() throws Exception {
        save(withoutShares());

        submitFromTheList();

        assertThat(status()).isEqualTo(ReviewStatus.DRAFT);
        assertThat(notices.shown().getLast().sentence())
                .contains("The journey cannot be submitted yet.", "No arm of the split has a share.");
    }

    @Test
    void aMessageOfNothingIsNotSubmittedFromTheList() throws Exception {
        save(withAMessageOfNothing());

        submitFromTheList();

        assertThat(status()).isEqualTo(ReviewStatus.DRAFT);
        assertThat(notices.shown().getLast().sentence()).contains("Nothing is chosen to be sent.");
    }

    @Test
    void aJourneyInReviewWhoseTemplateIsNotThereAnyMoreIsNotApproved() throws Exception {
        save(SOUND);
        submitFromTheList();
        desk.rehearse(SOUND.id(), shop.workspace().datasets().list().getFirst(), Progress.NONE);
        shop.workspace().packs().intake().takeAll(PackReader.read(Files.readString(PACK)), "Ann");

        assertThat(findings().met()).isFalse();
        assertThat(findings().details())
                .contains("There is no template “cart_reminder_with_offer”. Choose one that is there, or make it.");
        assertThatThrownBy(() -> desk.approve(SOUND.id(), "Fits"))
                .isInstanceOf(WorkspaceProblem.class)
                .hasMessageContaining("There is no template");
        assertThat(status()).isEqualTo(ReviewStatus.IN_REVIEW);
    }
}
