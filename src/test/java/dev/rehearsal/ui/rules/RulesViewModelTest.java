package dev.rehearsal.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Notice;
import dev.rehearsal.ui.kit.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesViewModelTest {
    private static final Path PACK = Path.of("sample-data", "pack.json");
    private static final String CART = "abandon_cart_001";

    private final RulesInMemory shelf = new RulesInMemory();
    private final Background background = Backgrounds.direct();
    private final Notices notices = new Notices();
    private final Answers answers = new Answers();
    private final RulesViewModel model = new RulesViewModel(shelf, background, notices, answers);
    private final PackImportViewModel packs = new PackImportViewModel(shelf, background, notices, answers);

    @BeforeEach
    void theSampleIsImported() {
        answers.then(PACK).then(true);
        packs.choose(model::reload);
    }

    @Test
    void everyStepOfAReviewIsTakenBackAndDoneAgain() {
        model.open(CART);
        model.submit();
        answers.then("Fits");
        model.approve();

        assertThat(model.steps().undoLabel().getValue()).contains("approve “Cart abandonment recovery”");
        model.steps().undo();
        assertThat(line().status()).isEqualTo(RuleStatus.IN_REVIEW);
        model.steps().undo();
        assertThat(line().status()).isEqualTo(RuleStatus.DRAFT);
        assertThat(model.steps().undoLabel().getValue()).isEmpty();

        model.steps().redo();
        model.steps().redo();
        assertThat(line().status()).isEqualTo(RuleStatus.APPROVED);
        assertThat(model.steps().redoLabel().getValue()).isEmpty();
    }

    private RuleLine line() {
        return model.openProperty().get().orElseThrow().line();
    }

    @Test
    void anImportMakesDraftsAndTellsWhatIsNew() {
        assertThat(model.rules()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(model.rules()).extracting(RuleLine::status).containsOnly(RuleStatus.DRAFT);
        assertThat(notices.shown().getLast().sentence()).startsWith("Imported ").contains("are new");
    }

    @Test
    void importingTheSameAgainChangesNothingAndSaysSo() {
        answers.then(PACK);
        packs.choose(model::reload);

        assertThat(notices.shown().getLast().sentence())
                .isEqualTo("pack.json has nothing new: its rules are the same as here.");
    }

    @Test
    void aFileThatIsNoPackIsRefusedInOneSentence(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("holiday.json"), "{\"format\": \"rehearsal-pack/1\", \"rulez\": [], \"rules\": []}");
        answers.then(file);

        packs.choose(model::reload);

        Notice notice = notices.shown().getLast();
        assertThat(notice.kind()).isEqualTo(Notice.Kind.PROBLEM);
        assertThat(notice.sentence())
                .startsWith("holiday.json is no sound pack")
                .contains("rulez");
    }

    @Test
    void theFirstRuleIsOpenAtOnce() {
        assertThat(line().id()).isEqualTo(model.rules().getFirst().id());
    }

    @Test
    void searchFindsEveryWordAnywhere() {
        model.searchProperty().set("cart  RECOVERY ");

        assertThat(model.rules()).extracting(RuleLine::id).contains(CART);
        model.searchProperty().set("no such rule");
        assertThat(model.rules()).isEmpty();
    }

    @Test
    void aDraftIsSubmittedAndThenApprovedWithAComment() {
        model.open(CART);
        assertThat(model.submittable().get()).isTrue();
        model.submit();
        assertThat(model.reviewable().get()).isTrue();
        assertThat(line().status()).isEqualTo(RuleStatus.IN_REVIEW);

        answers.then("Fits the spring plan");
        model.approve();

        assertThat(line().statusWords()).isEqualTo("Approved 1");
        assertThat(model.openProperty()
                        .get()
                        .orElseThrow()
                        .versions()
                        .getFirst()
                        .comment())
                .isEqualTo("Fits the spring plan");
        assertThat(model.reviewable().get()).isFalse();
    }

    @Test
    void whoGoesBackFromTheCommentApprovesNothing() {
        model.open(CART);
        model.submit();
        answers.thenNothing();

        model.approve();

        assertThat(line().status()).isEqualTo(RuleStatus.IN_REVIEW);
    }

    @Test
    void sendingBackMakesADraftAgainWithTheComment() {
        model.open(CART);
        model.submit();
        answers.then("Once a week is enough");

        model.sendBack();

        assertThat(line().status()).isEqualTo(RuleStatus.DRAFT);
        assertThat(model.openProperty()
                        .get()
                        .orElseThrow()
                        .versions()
                        .getFirst()
                        .comment())
                .isEqualTo("Once a week is enough");
    }

    @Test
    void anApprovedVersionStaysWhileAnOlderOneIsRestoredAsADraft() {
        model.open(CART);
        model.submit();
        answers.then("Good");
        model.approve();

        model.restore(model.openProperty().get().orElseThrow().versions().getLast());

        assertThat(line().statusWords()).isEqualTo("Draft 2 · 1 approved");
    }

    @Test
    void archivingAsksFirst() {
        model.open(CART);
        answers.then(false);
        model.archive();
        assertThat(line().status()).isEqualTo(RuleStatus.DRAFT);

        answers.then(true);
        model.archive();

        assertThat(line().status()).isEqualTo(RuleStatus.ARCHIVED);
        assertThat(model.archivable().get()).isFalse();
    }
}
