package dev.rehearsal.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImportReportTest {
    @Test
    void namesWhatIsNewAndWhatChanges() {
        ImportReport report = new ImportReport(List.of("Cart left"), List.of("Thanks", "Win back"), List.of("VIP"));

        assertThat(report.words())
                .isEqualTo("1 is new (Cart left), 2 change what is here (Thanks, Win back), 1 is the same as here");
        assertThat(report.drafts()).isEqualTo(3);
    }

    @Test
    void namesThreeAndCountsTheRest() {
        assertThat(new ImportReport(List.of("A", "B", "C", "D", "E"), List.of(), List.of()).words())
                .isEqualTo("5 are new (A, B, C and 2 more)");
    }
}
