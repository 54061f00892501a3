package dev.rehearsal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.log.Progress;
import dev.rehearsal.ui.Backgrounds;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final Backgrounds.Held held = new Backgrounds.Held();
    private final Background background = held.background();
    private final List<Object> arrived = new ArrayList<>();

    @Test
    void onlyTheNewestResultOfANameArrives() {
        background.latest("filter", progress -> "first", arrived::add, arrived::add);
        background.latest("filter", progress -> "second", arrived::add, arrived::add);
        held.runAll();

        assertThat(arrived).containsExactly("second");
    }

    @Test
    void aFailureOfOldWorkIsOfNoInterest() {
        background.latest(
                "filter",
                progress -> {
                    throw new NoSuchFileException("gone.csv");
                },
                arrived::add,
                arrived::add);
        background.latest("filter", progress -> "second", arrived::add, arrived::add);
        held.runAll();

        assertThat(arrived).containsExactly("second");
    }

    @Test
    void workOfDifferentNamesDoesNotCancelEachOther() {
        background.latest("filter", progress -> "rows", arrived::add, arrived::add);
        background.latest("count", progress -> 7, arrived::add, arrived::add);
        held.runAll();

        assertThat(arrived).containsExactly("rows", 7);
    }

    @Test
    void queuedWorkIsListedUntilItIsOver() {
        Job job = background.queue("Import", progress -> "rows", arrived::add, arrived::add);

        assertThat(background.jobs()).containsExactly(job);
        assertThat(job.wordsProperty().get()).isEqualTo("Waiting");
        held.runAll();
        assertThat(background.jobs()).isEmpty();
        assertThat(job.stateProperty().get()).isEqualTo(Job.State.DONE);
        assertThat(job.fractionProperty().get()).isEqualTo(1);
    }

    @Test
    void workThatReportsIsDrawnWithItsShare() {
        List<Number> fractions = new ArrayList<>();
        Job job = background.queue(
                "Import",
                progress -> {
                    progress.at(1, 4);
                    progress.at(2, 4);
                    return "rows";
                },
                arrived::add,
                arrived::add);
        job.fractionProperty().addListener((fraction, before, now) -> fractions.add(now));
        held.runAll();

        assertThat(fractions).containsExactly(0.25, 0.5, 1.0);
    }

    @Test
    void cancelledWorkMayKeepWhatItHas() {
        Job job = background.queue("Import", this::rowsUntilCancelled, arrived::add, arrived::add);
        held.runAll();

        assertThat(arrived).containsExactly("kept");
        assertThat(job.stateProperty().get()).isEqualTo(Job.State.CANCELLED);
    }

    @Test
    void workCancelledBeforeItBeganNeverRuns() {
        background
                .queue("Import", progress -> "rows", arrived::add, arrived::add)
                .cancel();
        held.runAll();

        assertThat(arrived).isEmpty();
        assertThat(background.jobs()).isEmpty();
    }

    @Test
    void workThatGivesUpWhenCancelledEndsWithoutACall() {
        Job job = background.queue(
                "Import",
                progress -> {
                    throw new CancellationException();
                },
                arrived::add,
                arrived::add);
        held.runAll();

        assertThat(arrived).isEmpty();
        assertThat(job.stateProperty().get()).isEqualTo(Job.State.CANCELLED);
    }

    @Test
    void aFailureArrivesAsASentence() {
        background.queue(
                "Import",
                progress -> {
                    throw new NoSuchFileException("gone.csv");
                },
                arrived::add,
                arrived::add);
        held.runAll();

        assertThat(arrived)
                .containsExactly(new Problem("There is no file or folder gone.csv any more. Choose another one."));
    }

    @Test
    void afterCancelAllNothingArrivesAnyMore() {
        background.latest("filter", progress -> "rows", arrived::add, arrived::add);
        background.queue("Import", progress -> "rows", arrived::add, arrived::add);
        background.cancelAll();
        held.runAll();

        assertThat(arrived).isEmpty();
    }

    private String rowsUntilCancelled(Progress progress) {
        background.jobs().getFirst().cancel();
        return progress.cancelled() ? "kept" : "all";
    }
}
