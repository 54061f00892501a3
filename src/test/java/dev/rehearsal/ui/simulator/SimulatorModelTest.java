package dev.rehearsal.ui.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.kit.Job;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.results.RuleCounts;
import dev.rehearsal.ui.kit.results.ShownRun;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SimulatorModelTest {
    private final SmallShop shop = new SmallShop();
    private final Notices notices = new Notices();
    private final SimulatorModel model =
            new SimulatorModel(shop, SmallShop.around(Backgrounds.direct(), notices, new Answers()), new ShownRun());

    @Test
    void aReplayShowsItsDecisionsByTimeAndIsKept() {
        run();

        assertThat(model.counts().wordsProperty().get())
                .isEqualTo(
                        "150 events of 10 customers, 0 profiles · 85 fires for 10 customers · 0 messages sent · 0.00 s");
        assertThat(model.decisions().rowsProperty().get()).hasSize(200);
        assertThat(model.decisions().rowsProperty().get().stream()
                        .map(row -> shown().result().decisions().at(row)))
                .isSorted();
        assertThat(shop.kept).hasSize(1);
        assertThat(notices.shown()).isEmpty();
    }

    @Test
    void theWaterfallLeadsFromMatchesToFires() {
        run();

        RuleCounts reminder = shown().counts().get(1);
        assertThat(reminder.matched()).isEqualTo(100);
        assertThat(reminder.steps())
                .extracting(RuleCounts.Step::outcome, RuleCounts.Step::lost, RuleCounts.Step::left)
                .containsExactly(
                        tuple(Outcome.CANCELLED, 50, 50), tuple(Outcome.PENDING, 5, 45), tuple(Outcome.FIRED, 0, 45));
        RuleCounts hello = shown().counts().get(2);
        assertThat(hello.suppressed()).containsOnlyKeys(Reason.COOLDOWN).containsEntry(Reason.COOLDOWN, 60);
        assertThat(hello.fired()).isEqualTo(40);
        assertThat(hello.customers()).isEqualTo(10);
    }

    @Test
    void filtersNarrowTheDecisions() {
        run();

        model.decisions().showRule(1);
        model.decisions().showOutcome(Outcome.SUPPRESSED, Reason.COOLDOWN);
        model.decisions().showCustomer("C03");

        assertThat(model.decisions().countInWords()).isEqualTo("6 of 200 decisions");
        model.decisions().showAll();
        assertThat(model.decisions().countInWords()).isEqualTo("200 decisions");
    }

    @Test
    void anotherRuleForgetsTheGateOfTheOneBefore() {
        run();
        model.decisions().showRule(1);
        model.decisions().showOutcome(Outcome.SUPPRESSED, Reason.COOLDOWN);

        model.decisions().showRule(0);

        assertThat(model.decisions().filterProperty().get()).isEqualTo(DecisionFilter.NONE.withRule(0));
    }

    @Test
    void theTimelineCountsEveryEventAndFireOnce() {
        run();

        TimelineBins bins = bins();
        assertThat(sum(bins.events())).isEqualTo(150);
        assertThat(Arrays.stream(bins.below().get(0)).sum()).isEqualTo(45);
        assertThat(Arrays.stream(bins.below().get(1)).sum()).isEqualTo(40);
        assertThat(bins.events().getFirst()[bins.binAt(SmallShop.time(0, 0))]).isPositive();
    }

    @Test
    void brushingTheTimelineNarrowsTheTableUntilAllTimeIsShownAgain() {
        run();

        model.timeline().brush(SmallShop.time(1, -60), SmallShop.time(0, -60));

        assertThat(sum(bins().events())).isEqualTo(15);
        assertThat(model.decisions().rowsProperty().get()).hasSize(20);
        model.timeline().reset();
        assertThat(model.decisions().rowsProperty().get()).hasSize(200);
    }

    @Test
    void aDecisionIsExplained() {
        run();
        model.decisions().showRule(1);
        model.decisions().showOutcome(Outcome.SUPPRESSED, Reason.COOLDOWN);

        model.explain().explain(model.decisions().rowsProperty().get().getFirst());

        assertThat(model.explain().answerProperty().get())
                .isInstanceOfSatisfying(ExplainModel.Answer.Why.class, why -> {
                    assertThat(why.explanation().reason()).isEqualTo(Reason.COOLDOWN);
                    assertThat(why.explanation().customerId()).isEqualTo("c00");
                    assertThat(model.explain().until(why.explanation()))
                            .isEqualTo("It could have fired again from 5 March 2026, 09:00:00.");
                });
    }

    @Test
    void whyNotAsksAboutAnyMinute() {
        run();

        model.explain().whyNot(" c01 ", 1, "2026-03-02 09:01");

        assertThat(model.explain().answerProperty().get())
                .isInstanceOfSatisfying(
                        ExplainModel.Answer.Why.class,
                        why -> assertThat(why.explanation().outcome()).isEqualTo(Outcome.FIRED));
    }

    @Test
    void whyNotSaysWhatIsWrongWithTheQuestion() {
        run();

        model.explain().whyNot("nobody", 0, "");
        assertThat(model.explain().answerProperty().get())
                .isEqualTo(new ExplainModel.Answer.Nothing(
                        "There is no customer “nobody” in this dataset. Ids are case-sensitive."));
        model.explain().whyNot("c01", 0, "yesterday");
        assertThat(model.explain().answerProperty().get())
                .isEqualTo(new ExplainModel.Answer.Nothing(
                        "“yesterday” is not a time. Write it like 2026-03-31 14:05, or only the day."));
    }

    @Test
    void theDayChosenIsTheLastToBeReplayed() {
        model.setup().untilProperty().set(LocalDate.of(2026, 3, 4));
        run();

        assertThat(shown().result().events()).isEqualTo(45);
        assertThat(sum(bins().events())).isEqualTo(45);
    }

    @Test
    void onlyTheChosenRulesAreReplayed() {
        model.setup().refresh();
        model.setup().choose(SmallShop.rule("reminder"), false);

        assertThat(model.setup().choiceProperty().get())
                .isEqualTo(new RuleChoice.Only(Set.of(SmallShop.rule("hello"))));
        model.run();
        assertThat(shown().counts()).extracting(RuleCounts::id).containsExactly("", "hello");
        model.setup().choose(SmallShop.rule("hello"), false);
        assertThat(model.setup().choiceProperty().get()).isEqualTo(new RuleChoice.Latest());
    }

    @Test
    void aCancelledReplayLeavesTheOneBeforeOnShow() {
        Backgrounds.Held held = new Backgrounds.Held();
        SimulatorModel slow =
                new SimulatorModel(shop, SmallShop.around(held.background(), notices, new Answers()), new ShownRun());
        slow.setup().refresh();
        held.runAll();
        slow.run();
        assertThat(slow.possible().get()).isFalse();
        Job job = Objects.requireNonNull(slow.jobProperty().get());

        slow.cancel();
        held.runAll();

        assertThat(job.stateProperty().get()).isEqualTo(Job.State.CANCELLED);
        assertThat(slow.jobProperty().get()).isNull();
        assertThat(slow.decisions().runProperty().get()).isNull();
        assertThat(slow.possible().get()).isTrue();
    }

    @Test
    void withoutADatasetThereIsNothingToRun() {
        shop.empty = true;
        run();

        assertThat(model.possible().get()).isFalse();
        assertThat(model.counts().wordsProperty().get()).isEmpty();
        assertThat(shop.kept).isEmpty();
    }

    private void run() {
        model.setup().refresh();
        model.run();
    }

    private ReplayRun shown() {
        return Objects.requireNonNull(model.decisions().runProperty().get());
    }

    private static int sum(List<int[]> lanes) {
        return lanes.stream().flatMapToInt(Arrays::stream).sum();
    }

    private TimelineBins bins() {
        return Objects.requireNonNull(model.timeline().binsProperty().get());
    }
}
