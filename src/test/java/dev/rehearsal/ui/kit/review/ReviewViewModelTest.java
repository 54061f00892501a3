package dev.rehearsal.ui.kit.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.rule.Change;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.review.ReviewViewModel.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewViewModelTest {
    private final Notices notices = new Notices();
    private final Answers answers = new Answers();
    private int changes;

    @TempDir
    Path folder;

    private StoredShop shop;
    private ReviewViewModel model;

    @BeforeEach
    void aDraftIsOpen() throws Exception {
        shop = StoredShop.in(folder);
        shop.importCustomers("Spring", 0, 3);
        save("cart_add");
        model = new ReviewViewModel(
                new StoredReview<>(
                        shop.workspace(),
                        new KeptLog(shop.workspace().datasets()),
                        new ReviewedRules(shop.workspace().rules()),
                        "Bob"),
                Backgrounds.direct(),
                notices,
                answers,
                () -> changes++);
        model.open("cart");
    }

    @AfterEach
    void close() throws Exception {
        shop.close();
    }

    private void save(String type) throws Exception {
        shop.workspace().rules().save(StoredShop.rule("cart", "Cart left", type), "Ann");
    }

    private ReviewFile file() {
        return model.fileProperty().get().orElseThrow();
    }

    private void submit() {
        answers.then("please look");
        model.submit();
    }

    /** Submits, replays and approves. */
    private void approve() {
        submit();
        model.showApproval();
        model.approval().rehearse();
        model.approval().commentProperty().set("Fits");
        model.approval().approve();
    }

    private Gate gate(Gate.Kind kind) {
        return model.approval().fileProperty().get().orElseThrow().gates().stream()
                .filter(gate -> gate.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDraftIsSubmittedReplayedAndApprovedAndTheViewIsTold() {
        approve();

        assertThat(file().statusWords()).isEqualTo("Approved 1");
        assertThat(file().lastSaid().map(ReviewFile.StepLine::words)).contains("Bob approved it: “Fits”");
        assertThat(file().approval())
                .hasValueSatisfying(approval -> assertThat(approval.data()).isEqualTo("“Spring”"));
        assertThat(model.pageProperty().get()).isEqualTo(Page.NONE);
        assertThat(changes).isGreaterThan(1);
    }

    @Test
    void everyStepIsTakenBackAndDoneAgain() {
        approve();

        assertThat(model.steps().undoLabel().getValue()).contains("approve “Cart left”");
        model.steps().undo();
        assertThat(file().status()).isEqualTo(ReviewStatus.IN_REVIEW);
        model.steps().undo();
        assertThat(file().status()).isEqualTo(ReviewStatus.DRAFT);

        model.steps().redo();
        model.steps().redo();
        assertThat(file().status()).isEqualTo(ReviewStatus.APPROVED);
    }

    @Test
    void whoGoesBackFromTheCommentSubmitsNothing() {
        answers.thenNothing();

        model.submit();

        assertThat(file().status()).isEqualTo(ReviewStatus.DRAFT);
    }

    @Test
    void sendingBackMakesADraftAgainWithTheComment() {
        submit();
        answers.then("Once a week is enough");

        model.sendBack();

        assertThat(file().status()).isEqualTo(ReviewStatus.DRAFT);
        assertThat(file().lastSaid().map(ReviewFile.StepLine::words))
                .contains("Bob sent it back: “Once a week is enough”");
    }

    @Test
    void nothingIsApprovedAsLongAsAGateIsClosed() {
        submit();
        model.showApproval();

        assertThat(gate(Gate.Kind.REPLAY).met()).isFalse();
        assertThat(model.approval().approvable().get()).isFalse();
        model.approval().approve();
        assertThat(file().status()).isEqualTo(ReviewStatus.IN_REVIEW);

        model.approval().rehearse();
        assertThat(gate(Gate.Kind.REPLAY).words()).contains("“Spring”");
        assertThat(model.approval().approvable().get()).isTrue();
    }

    @Test
    void whereASecondPersonIsWantedSomebodyElseCanSayThatTheyAreHere() throws Exception {
        shop.workspace().reviewPolicy().needSecondPerson(true);
        shop.workspace().rules().save(StoredShop.rule("cart", "Cart left", "purchase"), "Bob");
        model.open("cart");
        submit();
        model.showApproval();
        model.approval().rehearse();
        assertThat(gate(Gate.Kind.SECOND_PERSON).met()).isFalse();

        answers.then("Cleo");
        model.approval().rename();

        assertThat(gate(Gate.Kind.SECOND_PERSON).met()).isTrue();
        model.approval().approve();
        assertThat(file().approval())
                .hasValueSatisfying(approval -> assertThat(approval.person()).isEqualTo("Cleo"));
        assertThat(shop.workspace().reviewer().name()).contains("Cleo");
    }

    @Test
    void theApprovalTellsWhatChangedSinceTheApprovedVersion() throws Exception {
        approve();
        save("purchase");
        model.open("cart");
        submit();

        model.showApproval();

        assertThat(model.approval().fileProperty().get().orElseThrow().sinceApproved())
                .hasValueSatisfying(since -> assertThat(since.changes())
                        .containsExactly(Change.changed("Condition", "adds to cart", "purchases")));
    }

    @Test
    void anyTwoVersionsAreCompared() throws Exception {
        approve();
        save("purchase");
        model.open("cart");

        model.showVersions();

        assertThat(model.pageProperty().get()).isEqualTo(Page.VERSIONS);
        Differences shown = model.diff().differencesProperty().get().orElseThrow();
        assertThat(shown.before()).isEqualTo(1);
        assertThat(shown.after()).isEqualTo(2);
        assertThat(shown.changes()).hasSize(1);

        model.diff().afterProperty().set(model.diff().versions().getLast());
        assertThat(model.diff().differencesProperty().get().orElseThrow().summary())
                .isEqualTo("No difference");
    }

    @Test
    void anApprovedVersionStaysWhileAnOlderOneIsRestoredAsADraft() throws Exception {
        approve();
        save("purchase");
        model.open("cart");
        approve();

        model.restore(1);

        assertThat(file().statusWords()).isEqualTo("Draft 3 · 2 approved");
    }

    @Test
    void archivingAsksFirst() {
        answers.then(false);
        model.archive();
        assertThat(file().status()).isEqualTo(ReviewStatus.DRAFT);

        answers.then(true);
        model.archive();
        assertThat(file().status()).isEqualTo(ReviewStatus.ARCHIVED);
        assertThat(model.archivable().get()).isFalse();
    }

    @Test
    void whatWasNeverApprovedIsDeletedAndComesBack() {
        answers.then(true);
        model.delete();
        assertThat(model.fileProperty().get()).isEmpty();

        model.steps().undo();
        model.open("cart");
        assertThat(file().name()).isEqualTo("Cart left");

        approve();
        assertThat(model.deletable().get()).isFalse();
    }
}
