package dev.rehearsal.ui.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.kit.KeptLog;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceInputsTest {
    @TempDir
    private Path folder;

    private StoredShop shop;
    private WorkspaceInputs inputs;

    @BeforeEach
    void open() throws Exception {
        shop = StoredShop.in(folder);
        inputs = new WorkspaceInputs(
                shop.workspace(), new KeptLog(shop.workspace().datasets()), "Ann");
    }

    @AfterEach
    void close() throws Exception {
        shop.close();
    }

    private EventLog log(Dataset dataset) throws Exception {
        return inputs.log(List.of(dataset), Runnable::run, Progress.NONE);
    }

    @Test
    void theLogIsReadOnceAsLongAsNothingIsImported() throws Exception {
        Dataset dataset = shop.importCustomers("Spring", 0, 4);

        EventLog read = log(dataset);

        assertThat(inputs.datasets()).containsExactly(dataset);
        assertThat(read.size()).isEqualTo(12);
        assertThat(log(dataset)).isSameAs(read);
    }

    @Test
    void whatWasImportedSinceIsInTheLog() throws Exception {
        Dataset dataset = shop.importCustomers("Spring", 0, 4);
        log(dataset);

        shop.importCustomers("Spring", 4, 2);

        assertThat(log(dataset).size()).isEqualTo(18);
    }

    @Test
    void eachDatasetHasItsOwnLog() throws Exception {
        Dataset spring = shop.importCustomers("Spring", 0, 4);
        Dataset autumn = shop.importCustomers("Autumn", 4, 1);

        assertThat(log(spring).size()).isEqualTo(12);
        assertThat(log(autumn).size()).isEqualTo(3);
        assertThat(log(autumn).customerOf("c4")).isNotNegative();
        assertThat(log(spring).customerOf("c4")).isNegative();
    }

    @Test
    void readingThatWasCancelledIsDoneAgainTheNextTime() throws Exception {
        Dataset dataset = shop.importCustomers("Spring", 0, 4);
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total) {
                assertThat(done).isLessThanOrEqualTo(total);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> inputs.log(List.of(dataset), Runnable::run, cancelled))
                .isInstanceOf(CancellationException.class);

        assertThat(log(dataset).size()).isEqualTo(12);
    }

    @Test
    void rulesComeFromTheSameWorkspace() throws Exception {
        shop.workspace().rules().save(StoredShop.rule("cart", "Cart left", "cart_add"), "Ann");

        assertThat(inputs.entries())
                .containsExactly(new RuleSource.Entry(new PackPart(PackPart.Kind.RULE, "cart"), "Cart left"));
        assertThat(inputs.pack(new RuleChoice.Latest()).rules()).hasSize(1);
        assertThat(inputs.pack(new RuleChoice.Approved()).rules()).isEmpty();
    }
}
