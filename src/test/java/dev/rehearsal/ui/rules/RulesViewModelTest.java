package dev.rehearsal.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackReader;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.review.ReviewStatus;
import dev.rehearsal.ui.kit.review.StoredReview;
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

    @BeforeEach
    void theSampleIsImported() throws Exception {
        shop = StoredShop.in(folder);
        StoredRules rules = new StoredRules(shop.workspace());
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
        shop.workspace().packs().intake().takeAll(PackReader.read(Files.readString(PACK)), "Ann");
        model.reload();
    }

    @AfterEach
    void close() throws Exception {
        shop.close();
    }

    private RuleLine line() {
        return model.openProperty().get().orElseThrow().line();
    }

    @Test
    void whatWasImportedIsADraft() {
        assertThat(model.rules()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(model.rules()).extracting(RuleLine::status).containsOnly(ReviewStatus.DRAFT);
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
