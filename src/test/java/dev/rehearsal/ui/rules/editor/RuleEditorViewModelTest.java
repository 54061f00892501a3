package dev.rehearsal.ui.rules.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.HistoryOwner;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.draft.ActionEdits;
import dev.rehearsal.ui.kit.draft.ClauseEdits;
import dev.rehearsal.ui.kit.draft.DraftProblems;
import dev.rehearsal.ui.kit.draft.PartEdits;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleEditorViewModelTest {
    private final DeskInMemory desk = new DeskInMemory();
    private final Notices notices = new Notices();
    private final Background background = Backgrounds.direct();
    private final RuleEditorViewModel model = new RuleEditorViewModel(desk, background, notices, Pause.none());

    private RuleDraft draft() {
        return Objects.requireNonNull(model.draftProperty().get());
    }

    private static RuleEditorViewModel opened(RuleDesk desk, String id) {
        RuleEditorViewModel model = new RuleEditorViewModel(desk, Backgrounds.direct(), new Notices(), Pause.none());
        model.open(id);
        return model;
    }

    @Test
    void anEditThatWasNotSavedIsThereAgain() {
        model.open("cart_left_one_hour");
        model.apply(PartEdits.name("Another name"));
        assertThat(model.changedProperty().get()).isTrue();
        RuleDraft again = Objects.requireNonNull(
                opened(desk, "cart_left_one_hour").draftProperty().get());
        assertThat(again.name()).isEqualTo("Another name");
        assertThat(desk.rule("cart_left_one_hour").name()).isNotEqualTo("Another name");
    }

    @Test
    void whatIsMutedStaysBesideTheSavedRule() {
        Rule before = desk.rule("cart_left_one_hour");
        model.open("cart_left_one_hour");
        long first = draft().when().parts().getFirst().id();
        model.apply(ClauseEdits.mute(first, true));
        model.save(() -> {});
        assertThat(((Condition.All) desk.rule("cart_left_one_hour").when()).parts())
                .hasSize(((Condition.All) before.when()).parts().size() - 1);
        RuleDraft again = Objects.requireNonNull(
                opened(desk, "cart_left_one_hour").draftProperty().get());
        assertThat(again.when().parts().getFirst().mark().muted()).isTrue();
        assertThat(ClauseEdits.mute(first, false).apply(again).rule().when()).isEqualTo(before.when());
    }

    @Test
    void andSoDoesAMutedAction() {
        Rule before = desk.rule("cart_left_one_hour");
        model.open("cart_left_one_hour");
        model.apply(ActionEdits.mute(draft().then().getFirst().id(), true));
        model.save(() -> {});
        assertThat(desk.rule("cart_left_one_hour").then()).hasSize(before.then().size() - 1);
        RuleDraft again = Objects.requireNonNull(
                opened(desk, "cart_left_one_hour").draftProperty().get());
        assertThat(again.then().getFirst().muted()).isTrue();
        assertThat(again.then()).hasSameSizeAs(before.then());
    }

    @Test
    void undoTakesBackWhatWasEditedAndNothingIsKeptThen() {
        model.open("cart_left_one_hour");
        model.apply(PartEdits.cooldown(OptionalInt.of(5)));
        assertThat(desk.kept()).containsKey("cart_left_one_hour");
        model.history().ifPresent(HistoryOwner::undo);
        assertThat(model.changedProperty().get()).isFalse();
        assertThat(desk.kept()).isEmpty();
    }

    @Test
    void aRuleThatLacksSomethingIsNotSaved() {
        Rule before = desk.rule("cart_left_one_hour");
        model.open("cart_left_one_hour");
        model.apply(ActionEdits.add(new Action.AddToSegment("")));
        model.save(() -> {});
        assertThat(desk.rule("cart_left_one_hour")).isEqualTo(before);
        assertThat(notices.shown())
                .anySatisfy(notice -> assertThat(notice.sentence()).contains("name the segment"));
    }

    @Test
    void anEditOfAnOlderVersionIsOfferedAndNotForced() {
        model.open("cart_left_one_hour");
        model.apply(PartEdits.name("Mine"));
        desk.put(RuleTemplates.named(desk.rule("vip_welcome"), "Theirs", Set.of()));
        Rule theirs = desk.rule("theirs");
        desk.put(new Rule(
                "cart_left_one_hour",
                "Changed elsewhere",
                theirs.type(),
                theirs.on(),
                theirs.when(),
                theirs.unless(),
                theirs.then(),
                theirs.gates(),
                theirs.priority(),
                theirs.active()));
        model.open("cart_left_one_hour");
        assertThat(draft().name()).isEqualTo("Changed elsewhere");
        notices.shown().getLast().remedy().orElseThrow().run().run();
        assertThat(draft().name()).isEqualTo("Mine");
    }

    @Test
    void theResultFollowsTheEditAndComparesWithTheSavedRule() {
        desk.over(SampleLog.read());
        LiveResultViewModel live =
                new LiveResultViewModel(desk, background, notices, Pause.none(), new Times(ZoneOffset.UTC));
        model.draftProperty().addListener((draft, before, now) -> live.show(now));
        model.open("cart_left_one_hour");
        live.start();
        LiveResult first = Objects.requireNonNull(live.resultProperty().get());
        assertThat(first.counts().fired()).isPositive();
        assertThat(first.added() + first.removed()).isZero();
        assertThat(first.samples()).hasSize(10);
        model.apply(PartEdits.limit(OptionalInt.of(0)));
        LiveResult never = Objects.requireNonNull(live.resultProperty().get());
        assertThat(never.counts().fired()).isZero();
        assertThat(never.removed()).isEqualTo(first.counts().fired());
        assertThat(live.catchingUpProperty().get()).isFalse();
    }

    @Test
    void thereAreTenTemplatesThatLackNothing() {
        assertThat(RuleTemplates.all()).hasSize(10).allSatisfy(rule -> {
            assertThat(DraftProblems.of(RuleDraft.of(rule))).isEmpty();
            assertThat(DraftProblems.hints(RuleDraft.of(rule))).isEmpty();
        });
    }

    @Test
    void anUnsavedEditOutlivesTheProgram(@TempDir Path folder) throws Exception {
        try (StoredShop shop = StoredShop.in(folder)) {
            shop.approve(StoredShop.rule("hello", "Hello", "cart_add"));
            opened(desk(shop), "hello").apply(PartEdits.name("Hello again"));
            shop.reopened();
            RuleEditorViewModel again = opened(desk(shop), "hello");
            assertThat(again.draftProperty().get()).extracting(RuleDraft::name).isEqualTo("Hello again");
            again.save(() -> {});
            assertThat(again.statusProperty().get()).isEqualTo("Draft 2");
            assertThat(shop.workspace().rules().open("hello").approvedVersion()).hasValue(1);
        }
    }

    @Test
    void aWorkspaceThatCannotBeWrittenIsToldOnceAndHindersNoEdit() {
        model.open("cart_left_one_hour");
        desk.writable(false);
        model.apply(PartEdits.name("One"));
        model.settle();
        model.apply(PartEdits.name("Two"));
        assertThat(draft().name()).isEqualTo("Two");
        assertThat(notices.shown())
                .singleElement()
                .satisfies(
                        notice -> assertThat(notice.sentence())
                                .startsWith(
                                        "Your changes of “One” could not be kept, and would be lost if the program ended now."));
        assertThat(model.unkeptProperty().get()).isTrue();
    }

    @Test
    void aNoticeThatWasSentAwayDoesNotComeBackAtTheNextEdit() {
        model.open("cart_left_one_hour");
        desk.writable(false);
        model.apply(PartEdits.name("One"));
        notices.dismiss(notices.shown().getFirst());
        model.apply(PartEdits.cooldown(OptionalInt.of(5)));
        assertThat(notices.shown()).isEmpty();
    }

    @Test
    void onceItCanBeWrittenAgainTheWholeEditIsKept() {
        model.open("cart_left_one_hour");
        desk.writable(false);
        model.apply(PartEdits.name("One"));
        desk.writable(true);
        model.apply(PartEdits.cooldown(OptionalInt.of(5)));
        assertThat(desk.kept().get("cart_left_one_hour")).contains("One");
        assertThat(notices.shown())
                .singleElement()
                .satisfies(notice -> assertThat(notice.sentence()).isEqualTo("Your changes are kept again."));
        assertThat(model.unkeptProperty().get()).isFalse();
    }

    @Test
    void aWorkspaceThatWasClosedUnderTheEditorIsToldOnce(@TempDir Path folder) throws Exception {
        Notices told = new Notices();
        StoredShop shop = StoredShop.in(folder);
        shop.approve(StoredShop.rule("hello", "Hello", "cart_add"));
        RuleEditorViewModel editor = new RuleEditorViewModel(desk(shop), Backgrounds.direct(), told, Pause.none());
        editor.open("hello");
        shop.close();
        editor.apply(PartEdits.name("Hello again"));
        editor.apply(PartEdits.cooldown(OptionalInt.of(5)));
        assertThat(told.shown()).hasSize(1);
        assertThat(editor.draftProperty().get()).extracting(RuleDraft::name).isEqualTo("Hello again");
    }

    private static StoredDesk desk(StoredShop shop) {
        return new StoredDesk(shop.workspace(), new KeptLog(shop.workspace().datasets()), "Ann");
    }
}
