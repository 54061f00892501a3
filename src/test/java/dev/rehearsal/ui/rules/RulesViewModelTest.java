package dev.rehearsal.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Notice;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.review.ReviewStatus;
import dev.rehearsal.ui.kit.review.StoredReview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesViewModelTest {
    private static final Path PACK = Path.of("sample-data", "pack.json");
    private static final String CART = "abandon_cart_001";

    private final Background background = Backgrounds.direct();
    private final Notices notices = new Notices();
    private final Answers answers = new Answers();

    @TempDir
    Path folder;

    private StoredShop shop;
    private RulesViewModel model;
    private PackImportViewModel packs;

    @BeforeEach
    void theSampleIsImported() throws Exception {
        shop = StoredShop.in(folder);
        StoredRules rules = new StoredRules(shop.workspace(), "Ann");
        model = new RulesViewModel(
                rules,
                new StoredReview<>(
                        shop.workspace(),
                        new KeptLog(shop.workspace().datasets()),
                        new RuleReview(shop.workspace().rules()),
                        "Ann"),
                background,
                notices,
                answers);
        packs = new PackImportViewModel(rules, background, notices, answers);
        answers.then(PACK).then(true);
        packs.choose(model::reload);
    }

    @AfterEach
    void close() throws Exception {
        shop.close();
    }

    private RuleLine line() {
        return model.openProperty().get().orElseThrow().line();
    }

    @Test
    void anImportMakesDraftsAndTellsWhatIsNew() {
        assertThat(model.rules()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(model.rules()).extracting(RuleLine::status).containsOnly(ReviewStatus.DRAFT);
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
    void aFileThatIsNoPackIsRefusedInOneSentence() throws IOException {
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
        assertThat(model.review().fileProperty().get())
                .hasValueSatisfying(file -> assertThat(file.id()).isEqualTo(line().id()));
    }

    @Test
    void searchFindsEveryWordAnywhere() {
        model.searchProperty().set("cart  RECOVERY ");

        assertThat(model.rules()).extracting(RuleLine::id).contains(CART);
        model.searchProperty().set("no such rule");
        assertThat(model.rules()).isEmpty();
    }

    @Test
    void tagsAreFoundAndTakenBack() {
        model.open(CART);
        model.tag(" spring,vip, spring,");

        assertThat(line().tags()).containsExactly("spring", "vip");
        model.searchProperty().set("spring");
        assertThat(model.rules()).extracting(RuleLine::id).containsExactly(CART);

        model.review().steps().undo();
        assertThat(line().tags()).isEmpty();
    }

    @Test
    void aStepShowsInTheList() {
        model.open(CART);
        answers.then("please look");

        model.review().submit();

        assertThat(line().status()).isEqualTo(ReviewStatus.IN_REVIEW);
        assertThat(model.rules())
                .filteredOn(line -> line.id().equals(CART))
                .extracting(RuleLine::status)
                .containsExactly(ReviewStatus.IN_REVIEW);
    }

    @Test
    void aDeletedRuleIsGoneAndAnotherIsOpen() {
        model.open(CART);
        answers.then(true);

        model.review().delete();

        assertThat(model.ids()).doesNotContain(CART);
        assertThat(line().id()).isNotEqualTo(CART);
        assertThat(model.review().fileProperty().get().orElseThrow().id()).isEqualTo(line().id());

        model.review().steps().undo();
        assertThat(model.ids()).contains(CART);
    }
}
