package dev.rehearsal.ui.data.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ingest.Preview;
import dev.rehearsal.ingest.TypeRule;
import dev.rehearsal.ui.data.Exports;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What events are called. */
class NamesViewModelTest {
    private static final String LOG = """
            customer_id,event,kind,timestamp,quantity
            c1,Viewed Thing,a,2026-03-01T09:00:00Z,1
            c1,Viewed Thing,b,2026-03-01T10:00:00Z,1
            c2,Sign Up,a,2026-03-02T09:00:00Z,-1
            """;

    @TempDir
    private Path folder = Path.of("target");

    private Wizard wizard;
    private NamesViewModel model;

    @BeforeEach
    void open() throws Exception {
        wizard = new Wizard(folder);
        model = new NamesViewModel(wizard.model, wizard.model.nameCounts());
    }

    @AfterEach
    void close() throws Exception {
        wizard.close();
    }

    private List<String> types() {
        return wizard.reading().preview().rows().stream()
                .map(row -> ((Preview.EventRow) row).event().type())
                .toList();
    }

    private void onLog() throws Exception {
        wizard.on("log.csv", LOG);
        wizard.model.goTo(Step.MEANING);
        model.from("event");
    }

    @Test
    void namesAreCountedTheMostFrequentFirst() throws Exception {
        onLog();

        assertThat(model.lines()).extracting(NamesViewModel.Line::name).containsExactly("Viewed Thing", "Sign Up");
        assertThat(model.lines()).extracting(NamesViewModel.Line::rows).containsExactly(2L, 1L);
        assertThat(model.words()).contains("2 names in all 3 rows");
    }

    @Test
    void aNameBecomesAStandardOneOrIsKept() throws Exception {
        onLog();

        model.rename(model.lines().getFirst(), "product_view");
        assertThat(types()).containsExactly("product_view", "product_view", types().getLast());
        assertThat(model.lines().getFirst().isStandard()).isTrue();

        model.rename(model.lines().getFirst(), "Viewed Thing");
        assertThat(types()).startsWith("Viewed Thing", "Viewed Thing");
        assertThat(model.lines().getFirst().isStandard()).isFalse();
    }

    @Test
    void namesComeFromAnotherColumn() throws Exception {
        onLog();

        model.from("kind");

        assertThat(types()).containsExactly("a", "b", "a");
        assertThat(model.nameColumns()).containsExactly("kind");
        assertThat(wizard.mapping().columns()).containsEntry("event", "properties.event");
        assertThat(model.lines()).extracting(NamesViewModel.Line::name).containsExactly("a", "b");
    }

    @Test
    void everyRowCanHaveTheSameName() throws Exception {
        onLog();

        model.oneName("purchase");

        assertThat(types()).containsOnly("purchase");
        assertThat(model.constant()).isEqualTo("purchase");
        model.from("event");
        assertThat(model.constant()).isEmpty();
        assertThat(types()).doesNotContain("purchase");
    }

    @Test
    void aRuleNamesTheRowsThatItFits() throws Exception {
        onLog();

        model.addRule();

        assertThat(model.rules()).containsExactly(new TypeRule("quantity", TypeRule.Test.LESS_THAN, "0", "return"));
        assertThat(types()).endsWith("return").startsWith(types().get(0), types().get(1));

        model.change(0, new TypeRule("kind", TypeRule.Test.EQUALS, "b", "return"));
        assertThat(types().get(1)).isEqualTo("return");
        assertThat(types().get(2)).isNotEqualTo("return");
    }

    @Test
    void theFirstRuleThatFitsDecides() throws Exception {
        onLog();
        model.addRule();
        model.addRule();
        model.change(1, new TypeRule("kind", TypeRule.Test.EQUALS, "a", "first"));
        assertThat(types()).containsExactly("first", types().get(1), "return");

        model.moveUp(1);
        assertThat(types()).endsWith("first");

        model.remove(0);
        model.remove(0);
        assertThat(model.rules()).isEmpty();
        assertThat(types()).doesNotContain("first", "return");
    }

    @Test
    void aFileWithoutNamesSaysSoUntilOneIsChosen() throws Exception {
        wizard.on(Exports.orders(folder));
        wizard.model.files().decide("constant", mapping -> mapping.withConstants(Map.of()));
        assertThat(model.problem()).startsWith("The events have no name.");
        assertThat(wizard.problems()).contains(model.problem());

        model.oneName("purchase");

        assertThat(model.problem()).isEmpty();
    }
}
