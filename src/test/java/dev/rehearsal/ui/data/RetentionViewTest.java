package dev.rehearsal.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ingest.DataKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RetentionViewTest extends DataPageViewTest {
    @Test
    void oldEventsAreDeletedFromTheMenuOfTheDataset() {
        importFiles("Spring", Shop.part(DataKind.EVENTS, spring()));
        answers.then("4").then(true);

        clickOn("#dataset-menu");
        clickOn("Delete old events…");
        interact(held::runAll);

        assertThat(answers.asked().getLast()).isEqualTo("Delete 719 events of “Spring”?");
        assertThat(notice()).startsWith("Deleted ").contains("Go back to a backup…");
        assertThat(table("#events").getItems()).hasSize(481);
    }

    @Test
    void aCustomerIsDeletedFromTheirPage() {
        importFiles("Spring", Shop.part(DataKind.EVENTS, spring()));
        interact(() -> model().openCustomer("c005"));
        photograph("data-customer-delete");
        answers.then(true);

        clickOn("#customer-delete");
        interact(held::runAll);

        assertThat(answers.asked().getLast()).isEqualTo("Delete customer c005 from “Spring”?");
        assertThat(lookup("#customer").query().isVisible()).isFalse();
        assertThat(model().events().loadedProperty().get().orElseThrow().log().customerOf("c005"))
                .isNegative();
    }

    private static Path spring() {
        try {
            return Shop.events(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
