package dev.rehearsal.ui.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.results.ShownRun;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlayheadModelTest {
    private static final long SECOND = 1_000_000_000L;

    private final ShownRun shown = new ShownRun();
    private final SimulatorModel model = new SimulatorModel(
            new SmallShop(), SmallShop.around(Backgrounds.direct(), new Notices(), new Answers()), shown);
    private final PlayheadModel playhead = model.playhead();

    @BeforeEach
    void run() {
        model.setup().refresh();
        model.run();
    }

    private DecisionTable table() {
        return Objects.requireNonNull(model.decisions().runProperty().get())
                .result()
                .decisions();
    }

    private int chosen() {
        return model.decisions().chosenProperty().get();
    }

    @Test
    void aRunIsShownWholeAtFirst() {
        assertThat(shown.isWhole()).isTrue();
        assertThat(model.decisions().rows()).hasSize(200);
    }

    @Test
    void tablesAndCountsShowWhatHadHappened() {
        playhead.seek(SmallShop.time(0, 39));

        assertThat(model.decisions().rows()).hasSize(10 + 5);
        assertThat(model.counts().wordsProperty().get())
                .isEqualTo("By 2 Mar 2026 09:39:00: 15 events · 10 fires for 10 customers · 0 messages sent");
        assertThat(model.counts().linesProperty().get())
                .extracting(CountsModel.Line::number)
                .containsExactly(10L, 0L, 10L);
        assertThat(model.waterfall().barsProperty().get().getFirst().number()).isEqualTo("15");
        playhead.end();
        assertThat(model.decisions().rows()).hasSize(200);
    }

    @Test
    void stepsGoFromDecisionToDecisionAndBack() {
        playhead.step(1);
        int first = chosen();
        playhead.step(1);
        int second = chosen();

        assertThat(shown.instantProperty().get()).isEqualTo(table().at(second));
        assertThat(table().at(first)).isLessThanOrEqualTo(table().at(second));
        assertThat(second).isNotEqualTo(first);
        playhead.step(-1);
        assertThat(chosen()).isEqualTo(first);
        playhead.step(-1);
        assertThat(chosen()).as("there is none before the first").isEqualTo(first);
        assertThat(model.explain().answerProperty().get()).isInstanceOf(ExplainModel.Answer.Why.class);
    }

    @Test
    void everyDecisionIsSteppedOnOnce() {
        int steps = 0;
        for (int before = -2; chosen() != before && steps < 500; steps++) {
            before = chosen();
            playhead.step(1);
        }

        assertThat(steps).isEqualTo(200 + 1);
        assertThat(shown.isWhole()).isTrue();
    }

    @Test
    void stepsStayWithinTheFilter() {
        model.decisions().showOutcome(Outcome.CANCELLED, null);

        playhead.step(1);

        assertThat(table().outcome(chosen())).isEqualTo(Outcome.CANCELLED);
    }

    @Test
    void theNextOfTheRuleAndOfTheCustomerAreTheirs() {
        playhead.step(1);
        int first = chosen();

        playhead.nextOfRule();
        assertThat(table().rule(chosen())).isEqualTo(table().rule(first));
        assertThat(chosen()).isNotEqualTo(first);
        int second = chosen();
        playhead.nextOfCustomer();
        assertThat(table().customer(chosen())).isEqualTo(table().customer(second));
        assertThat(table().at(chosen())).isGreaterThanOrEqualTo(table().at(second));
    }

    @Test
    void playingMovesAsFastAsItIsTold() {
        playhead.seek(SmallShop.time(0, 0));
        playhead.speedProperty().set(Speed.SIXTY);
        playhead.playOrPause();

        playhead.tick(SECOND);
        playhead.tick(SECOND / 2);

        assertThat(shown.instantProperty().get()).isEqualTo(SmallShop.time(0, 0) + 90_000);
        playhead.speedProperty().set(Speed.DAY);
        playhead.tick(SECOND);
        assertThat(shown.instantProperty().get()).isEqualTo(SmallShop.time(1, 0) + 90_000);
        playhead.playOrPause();
        playhead.tick(SECOND);
        assertThat(shown.instantProperty().get()).isEqualTo(SmallShop.time(1, 0) + 90_000);
    }

    @Test
    void slowFramesLoseNothingOfAMillisecond() {
        playhead.seek(SmallShop.time(0, 0));
        playhead.speedProperty().set(Speed.REAL);
        playhead.playOrPause();

        for (int frame = 0; frame < 1000; frame++) {
            playhead.tick(16_666_667);
        }

        assertThat(shown.instantProperty().get() - SmallShop.time(0, 0)).isBetween(16_666L, 16_667L);
    }

    @Test
    void playingEndsAtTheEndAndBeginsAgainFromTheBeginning() {
        playhead.speedProperty().set(Speed.DAY);
        playhead.playOrPause();
        assertThat(shown.instantProperty().get()).isEqualTo(SmallShop.time(0, 0));

        for (int second = 0; second < 20; second++) {
            playhead.tick(SECOND);
        }

        assertThat(playhead.playingProperty().get()).isFalse();
        assertThat(shown.isWhole()).isTrue();
    }

    @Test
    void aTimeCanBeTyped() {
        assertThat(playhead.seek("2026-03-03 09:00")).isEmpty();
        assertThat(shown.instantProperty().get()).isEqualTo(SmallShop.time(1, 1) - 1);
        assertThat(playhead.seek("2026-03-04")).isEmpty();
        assertThat(shown.instantProperty().get()).isEqualTo(SmallShop.time(2, 15 * 60) - 1);

        assertThat(playhead.seek("tomorrow"))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("“tomorrow” is not a time."));
    }
}
