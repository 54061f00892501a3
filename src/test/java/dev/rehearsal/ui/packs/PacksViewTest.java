package dev.rehearsal.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Scenario;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.ViewTest;
import dev.rehearsal.ui.kit.Navigator;
import dev.rehearsal.ui.kit.Subject;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.ViewLoader.Loaded;
import dev.rehearsal.ui.kit.Views;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksViewTest extends ViewTest {
    @TempDir
    private Path folder;

    private final List<String> visited = new ArrayList<>();
    private Optional<PacksShop> opened = Optional.empty();

    private PacksShop shop() {
        return opened.orElseThrow();
    }

    @Override
    protected Parent root() {
        try {
            visited.clear();
            opened = Optional.of(PacksShop.approved(Files.createTempDirectory(folder, "packs")));
            shop().stored().importCustomers("Spring log", 0, 40);
            shop().approve(StoredShop.rule("seen", "Seen a product", "product_view"));
            shop().workspace().rules().save(StoredShop.rule("idea", "An idea", "search"), "Ann");
        } catch (Exception failed) {
            throw new IllegalStateException("The shop could not be made", failed);
        }
        Loaded loaded = PacksController.register(new ViewLoader(), shop().model, navigator())
                .load(Views.PACKS);
        loaded.controller().shown();
        return loaded.root();
    }

    @AfterEach
    void close() throws WorkspaceProblem {
        shop().close();
    }

    private Navigator navigator() {
        return new Navigator() {
            @Override
            public void show(Views view) {
                visited.add(view.name());
            }

            @Override
            public void show(Views view, Subject subject) {
                visited.add(view.name() + " " + subject);
            }
        };
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    private TableView<?> table(String id) {
        return lookup(id).queryTableView();
    }

    private void export(String name) {
        shop().answers.then(shop().file(name));
        clickOn("#export-pack");
    }

    @Test
    void whatGoesOutIsExportedAndWhatStaysIsSaid() {
        assertThat(table("#pack-goes").getItems()).hasSizeGreaterThan(30);
        clickOn("#pack-stays-button");
        assertThat(table("#pack-stays").getItems()).hasSize(1);
        clickOn("#pack-goes-button");
        photograph("packs-next");

        export("pack.json");

        assertThat(shop().file("pack.json")).isRegularFile();
        assertThat(text("#pack-summary")).contains("14 rules approved", "next export is version 2");
        clickOn("#packs-history");
        assertThat(table("#pack-exports").getItems()).hasSize(1);
        photograph("packs-exports");
    }

    @Test
    void aRuleIsOneKeyAway() {
        interact(() -> table("#pack-goes").getSelectionModel().select(0));
        clickOn("#pack-goes").type(KeyCode.HOME).type(KeyCode.ENTER);

        assertThat(visited).containsExactly("RULES RuleById[id=abandon_cart_001]");
    }

    @Test
    void whatTheNextExportChangesIsSaidAndReplayed() throws Exception {
        export("pack.json");
        shop().approve(PacksShop.edited("abandon_cart_001", 60));
        shop().approve(StoredShop.rule("seen", "Seen a product", "purchase"));
        shop().approve(StoredShop.rule("bought", "Bought", "purchase"));
        interact(shop().model::reload);
        clickOn("#packs-history");
        interact(() -> table("#pack-exports").getSelectionModel().select(0));

        clickOn("#export-compare");
        assertThat(text("#changes-count")).isEqualTo("3 parts differ");
        clickOn("#diff-run");

        assertThat(text("#diff-summary")).startsWith("Firings: 80 added, 40 removed.");
        photograph("packs-changes");
    }

    @Test
    void aPackIsImportedAsChosenAndTakenBack() throws Exception {
        Rule mine = StoredShop.rule("idea", "An idea", "login");
        RulePack pack = RulePack.of(List.of(
                        PacksShop.edited("abandon_cart_001", 60), mine, StoredShop.rule("new", "New here", "search")))
                .withSettings(shop().workspace().packs().settings());
        look(pack);

        assertThat(text("#intake-summary")).isEqualTo("1 new, 1 changed, 1 conflict, 1 the same as here");
        photograph("packs-import");
        clickOn("#intake-rows").type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.SPACE);
        assertThat(lookup("#intake-import").queryAs(Button.class).getText()).isEqualTo("Import 3 parts");
        clickOn("#intake-import");

        assertThat(shop().workspace().rules().open("idea").content()).isEqualTo(mine);
        interact(() ->
                shop().notices.shown().getLast().remedy().orElseThrow().run().run());
        assertThat(shop().workspace().rules().open("idea").content())
                .isEqualTo(StoredShop.rule("idea", "An idea", "search"));
        assertThat(shop().workspace().rules().list())
                .noneMatch(rule -> rule.id().equals("new"));
    }

    private void look(RulePack pack) throws IOException {
        Files.writeString(shop().file("theirs.json"), PackWriter.write(pack));
        clickOn("#packs-import");
        shop().answers.then(shop().file("theirs.json"));
        clickOn("Choose a pack to import…");
    }

    @Test
    void aScenarioGoesAlongByOneKey() throws Exception {
        Scenario seen = Scenario.read("""
                {"pack": {"format": "rehearsal-pack/1", "rules": [{"rule_id": "seen", "name": "Seen a product",
                   "trigger_type": "behavioral", "conditions":
                     [{"field": "event_type", "operator": "equals", "value": "product_view"}],
                   "actions": [{"type": "add_to_segment", "segment": "seen"}]}]},
                 "case": {"name": "looks at red shoes", "events": [{"event_id": "e1", "customer_id": "c1",
                    "event_type": "product_view", "timestamp": "2026-02-01T10:00:00.000Z",
                    "properties": {"product": "Red shoes", "price": 60}}],
                  "expect": {"decisions": [{"rule_id": "seen", "outcome": "fired"}]}}}""");
        shop().workspace().scenarios().add(List.of(seen), "seen.json", "Ann");
        interact(shop().model::reload);
        clickOn("#pack-cases-button");

        clickOn("#cases-scenarios").type(KeyCode.HOME).type(KeyCode.SPACE);

        assertThat(lookup("#pack-cases-button").queryAs(ToggleButton.class).getText())
                .isEqualTo("Scenarios · 1");
        assertThat(table("#cases-fields").getItems()).hasSize(2);
        photograph("packs-scenarios");
        export("pack.json");
        assertThat(PackReader.read(Files.readString(shop().file("pack.json"))).cases())
                .singleElement()
                .satisfies(one -> assertThat(one.events().getFirst().id()).isEqualTo("event-1"));
    }

    @Test
    void aPackIsVerified() throws Exception {
        shop().answers.then(shop().file("key.pem"));
        clickOn("#signature-new");
        assertThat(text("#signature-state")).isEqualTo("Signed by the key in key.pem.");
        export("signed.json");
        clickOn("#packs-verify");
        shop().answers.then(shop().file("signed.json"));
        clickOn("Choose a pack to verify…");
        assertThat(text("#proof-title")).isEqualTo("Nothing speaks against it, and not everything is shown");

        shop().answers.then(shop().file("key.pub.pem"));
        clickOn("#proof-choose-key");
        photograph("packs-verify");

        assertThat(lookup("Signed by the key that you chose.").tryQuery()).isPresent();
        assertThat(PackReader.read(Files.readString(shop().file("signed.json"))).rules())
                .hasSize(14);
    }
}
