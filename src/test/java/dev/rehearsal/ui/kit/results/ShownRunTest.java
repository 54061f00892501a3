package dev.rehearsal.ui.kit.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Instants;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownRunTest {
    private final ShownRun shown = new ShownRun();

    private static ReplayResult result(long... times) {
        EventBatch.Builder batch = new EventBatch.Builder();
        for (long time : times) {
            batch.row("e" + time, "ana", "cart_add", time);
        }
        EventLog log = new EventLog.Builder().add(batch.build()).build();
        return Replay.bind(RulePack.of(List.of()), log).run(ReplayOptions.DEFAULT, Progress.NONE);
    }

    @Test
    void aResultIsShownWhole() {
        List<Long> instants = new ArrayList<>();
        shown.resultProperty()
                .addListener((property, before, now) ->
                        instants.add(shown.instantProperty().get()));

        shown.show(result(1_000, 5_000));

        assertThat(instants).containsExactly(5_000L);
        assertThat(shown.isWhole()).isTrue();
    }

    @Test
    void thePlayheadGoesNoFurtherThanTheHorizon() {
        shown.show(result(1_000, 5_000));

        shown.moveTo(2_000);
        assertThat(shown.isWhole()).isFalse();
        assertThat(shown.instantProperty().get()).isEqualTo(2_000);
        shown.moveTo(9_000);
        assertThat(shown.instantProperty().get()).isEqualTo(5_000);
    }

    @Test
    void withoutAResultThereIsNoInstant() {
        shown.moveTo(2_000);

        assertThat(shown.instantProperty().get()).isEqualTo(Instants.NONE);
        assertThat(shown.isWhole()).isTrue();
    }
}
