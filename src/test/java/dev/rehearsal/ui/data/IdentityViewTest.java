package dev.rehearsal.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.log.EventLog;
import org.junit.jupiter.api.Test;

class IdentityViewTest extends DataPageViewTest {
    private void look() {
        clickOn("#identity-page");
        interact(held::runAll);
    }

    private EventLog log() {
        return model().events().loadedProperty().get().orElseThrow().log();
    }

    @Test
    void theFieldWithAnonymousIdsIsProposedWithWhatItWouldDo() throws Exception {
        importShop();

        look();

        assertThat(table("#identity-proposals").getItems()).hasSize(1);
        assertThat(words("#identity-preview"))
                .isEqualTo("40 anonymous ids would be merged into 40 customers; 226 events would move with them.");
        assertThat(table("#identity-links").getItems()).hasSize(40);
        assertThat(log().customerOf("anon-7")).isNotNegative();
        photograph("data-identity");
    }

    @Test
    void mergingIsSwitchedOnAndOffAgain() throws Exception {
        importShop();
        look();
        int before = log().customerCount();

        clickOn("#identity-switch-on");
        interact(held::runAll);

        assertThat(words("#identity-rule")).isEqualTo("On: “device anonymous_id” in events of all types");
        assertThat(words("#identity-merged"))
                .isEqualTo("40 anonymous ids were merged into 40 customers; 226 events moved with them.");
        assertThat(log().customerOf("anon-7")).isNegative();
        assertThat(log().size()).isEqualTo(1126);
        photograph("data-identity-on");

        clickOn("#identity-off");
        interact(held::runAll);

        assertThat(log().customerCount()).isEqualTo(before);
        assertThat(table("#identity-proposals").isVisible()).isTrue();
        assertThat(notice()).startsWith("Every event belongs again");
    }

    @Test
    void mergingIsAStepThatUndoTakesBack() throws Exception {
        importShop();
        look();
        clickOn("#identity-switch-on");
        interact(held::runAll);

        interact(() -> {
            model().steps().undo();
            held.runAll();
        });

        assertThat(log().customerOf("anon-7")).isNotNegative();
        assertThat(lookup("#identity-on").query().isVisible()).isFalse();
    }

    @Test
    void aDatasetWithoutAnonymousIdsSaysSo() throws Exception {
        importFiles("Spring", Shop.part(DataKind.EVENTS, Shop.events(folder)));

        look();

        assertThat(words("#identity-nothing")).isEqualTo("No anonymous ids to merge");
        photograph("data-identity-nothing");
    }
}
