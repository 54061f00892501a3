package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ingest.DataKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeldImportsTest {
    private static ImportRecord events(long id, ImportState state, String sha256, long added, long duplicates) {
        List<ImportedFile> files = List.of(new ImportedFile("events.csv", "events.csv", 1_000, sha256));
        long rejects = 2;
        return new ImportRecord(
                id,
                1,
                DataKind.EVENTS,
                state,
                files,
                "{}",
                CLOCK.instant(),
                Optional.of(CLOCK.instant()),
                added + duplicates + rejects,
                added,
                0,
                duplicates,
                rejects,
                0);
    }

    @Test
    void anImportThatWasBrokenOffTwiceAndCompletedCountsOnce() {
        HeldImports held = HeldImports.of(List.of(
                events(1, ImportState.INTERRUPTED, "a", 400, 1),
                events(2, ImportState.KEPT, "a", 100, 401),
                events(3, ImportState.COMPLETE, "a", 500, 505)));

        assertThat(held.all()).extracting(ImportRecord::id).containsExactly(3L);
        assertThat(held.duplicates()).isEqualTo(5);
        assertThat(held.rejects()).isEqualTo(2);
        assertThat(held.all().getFirst().added()).isEqualTo(1_000);
    }

    @Test
    void anImportThatStayedBrokenCountsForWhatItBrought() {
        HeldImports held = HeldImports.of(
                List.of(events(1, ImportState.INTERRUPTED, "a", 400, 1), events(2, ImportState.COMPLETE, "b", 100, 0)));

        assertThat(held.duplicates()).isEqualTo(1);
        assertThat(held.rejects()).isEqualTo(4);
    }

    @Test
    void aFileThatWasImportedToTheEndTwiceIsFullOfDuplicates() {
        HeldImports held = HeldImports.of(
                List.of(events(1, ImportState.COMPLETE, "a", 400, 0), events(2, ImportState.COMPLETE, "a", 0, 400)));

        assertThat(held.duplicates()).isEqualTo(400);
    }

    @Test
    void whatWasTakenOutAgainIsNotHeld() {
        HeldImports held = HeldImports.of(
                List.of(events(1, ImportState.UNDONE, "a", 400, 7), events(2, ImportState.ROLLED_BACK, "a", 0, 400)));

        assertThat(held.all()).isEmpty();
        assertThat(held.rejects()).isZero();
    }
}
