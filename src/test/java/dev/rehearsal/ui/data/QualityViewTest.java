package dev.rehearsal.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.quality.Check;
import dev.rehearsal.quality.Finding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class QualityViewTest extends DataPageViewTest {
    private void look() {
        clickOn("#quality-page");
        interact(held::runAll);
    }

    private void choose(Check check) {
        ListView<?> list = lookup("#findings").queryAs(ListView.class);
        interact(() -> {
            for (int row = 0; row < list.getItems().size(); row++) {
                if (list.getItems().get(row) instanceof Finding finding && finding.check() == check) {
                    list.getSelectionModel().select(row);
                    list.scrollTo(Math.max(0, row - 1));
                    break;
                }
            }
            held.runAll();
        });
    }

    @Test
    void theGravestFindingIsOpenWithItsRowsWhenThePageIsShown() throws Exception {
        importShop();

        look();

        assertThat(words("#finding-sentence")).contains("not written as an address");
        assertThat(table("#finding-rows").getItems()).hasSize(1);
        assertThat(words("#quality-summary")).startsWith("4 wrong");
        photograph("data-quality");
    }

    @Test
    void aCustomerOfAFindingOpensByEnterAndEscapeLeadsBack() throws Exception {
        importShop();
        look();
        choose(Check.ADDRESS_MISSPELT);
        photograph("data-quality-misspelt");

        interact(() -> {
            table("#finding-rows").getSelectionModel().select(1);
            table("#finding-rows").requestFocus();
        });
        push(KeyCode.ENTER);

        assertThat(words("#customer-title")).isEqualTo("c005");
        push(KeyCode.ESCAPE);
        assertThat(lookup("#customer").query().isVisible()).isFalse();
        assertThat(lookup("#findings").query().isVisible()).isTrue();
    }

    @Test
    void anEventOfAFindingIsShownAmongTheOthers() throws Exception {
        importShop();
        look();
        choose(Check.FUTURE_TIME);

        interact(() -> table("#finding-rows").getSelectionModel().select(0));
        clickOn("#open-finding-event");
        interact(held::runAll);

        TableView<?> events = table("#events");
        assertThat(events.isVisible()).isTrue();
        assertThat(events.getSelectionModel().getSelectedIndex())
                .isEqualTo(events.getItems().size() - 1);
        assertThat(lookup("#event-detail").query().isVisible()).isTrue();
    }

    @Test
    void daysListHowManyEventsTheyHave() throws Exception {
        importShop();
        look();

        choose(Check.SUDDEN_DROP);

        assertThat(table("#finding-rows").getItems()).hasSize(1);
        photograph("data-quality-days");
    }

    @Test
    void theListShowsOneTopicWhenItIsAskedFor() throws Exception {
        importShop();
        look();
        ListView<?> list = lookup("#findings").queryAs(ListView.class);
        int all = list.getItems().size();

        interact(() -> lookup("#quality-topic")
                .<ComboBox<String>>query()
                .getSelectionModel()
                .select("Times"));

        assertThat(list.getItems()).hasSize(2);
        assertThat(all).isGreaterThan(10);
    }

    @Test
    void lookingCanBeStoppedAndBegunAgain() throws Exception {
        importShop();
        clickOn("#quality-page");

        clickOn("#quality-stop");
        interact(held::runAll);
        assertThat(words("#quality-nothing")).isEqualTo("The check was stopped");

        clickOn("#quality-look");
        interact(held::runAll);
        assertThat(table("#finding-rows").getItems()).hasSize(1);
    }

    @Test
    void dataWithoutFaultsSaysSo() throws Exception {
        importFiles("Spring", Shop.part(DataKind.PROFILES, Shop.profiles(folder)));

        look();

        assertThat(words("#quality-nothing")).isEqualTo("Nothing found");
        photograph("data-quality-nothing");
    }
}
