package dev.rehearsal.ui.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.RuleResult;
import dev.rehearsal.store.RunRecord;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.simulator.RuleSource.Entry;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredRuleSourceTest {
    @TempDir
    private Path folder;

    private StoredShop shop;
    private StoredRuleSource source;

    @BeforeEach
    void open() throws Exception {
        shop = StoredShop.in(folder);
        source = new StoredRuleSource(shop.workspace());
        shop.approve(StoredShop.rule("cart", "Cart left", "cart_add"));
        shop.workspace().rules().save(StoredShop.rule("cart", "Cart bought", "purchase"), "Ann");
        shop.workspace().rules().save(StoredShop.rule("look", "Looked", "product_view"), "Ann");
        shop.workspace().rules().save(StoredShop.rule("old", "Old", "login"), "Ann");
        shop.workspace().rules().archive("old", "Ann", "");
    }

    @AfterEach
    void close() throws Exception {
        shop.close();
    }

    @Test
    void everyRuleThatIsNotPutAwayCanBeChosenUnderItsNewestName() throws Exception {
        assertThat(source.entries())
                .containsExactly(new Entry(rule("cart"), "Cart bought"), new Entry(rule("look"), "Looked"));
    }

    @Test
    void theChoiceSaysWhichVersionsAreReplayed() throws Exception {
        assertThat(source.pack(new RuleChoice.Latest()).rules())
                .containsExactly(
                        StoredShop.rule("cart", "Cart bought", "purchase"),
                        StoredShop.rule("look", "Looked", "product_view"));
        assertThat(source.pack(new RuleChoice.Approved()).rules())
                .containsExactly(StoredShop.rule("cart", "Cart left", "cart_add"));
        assertThat(source.pack(new RuleChoice.Only(Set.of(rule("look"), rule("gone"))))
                        .rules())
                .extracting(Rule::id)
                .containsExactly("look");
    }

    @Test
    void theApprovedChoiceIsWhatAnExportHolds() throws Exception {
        RulePack exported = shop.workspace().packs().approved();

        assertThat(source.pack(new RuleChoice.Approved())).isEqualTo(exported);
    }

    @Test
    void aReplayIsKeptAsTheLastResultOfItsRules() throws Exception {
        Dataset dataset = shop.importCustomers("Spring", 0, 4);
        ReplayResult result = replay(dataset);

        new StoredRuns(shop.workspace(), "Ann").keep(new RunSetup(List.of(dataset), ReplayOptions.DEFAULT), result);

        Workspace reopened = shop.reopened();
        assertThat(reopened.runs().lastResults()).containsOnlyKeys("cart", "look");
        assertThat(reopened.runs().lastResults().get("look"))
                .extracting(RuleResult::fires, RuleResult::reach)
                .containsExactly(4L, 4L);
        assertThat(reopened.runs().list())
                .first()
                .satisfies(run -> assertThat(run.datasetSha256())
                        .isEqualTo(reopened.datasets().sha256(List.of(dataset.id()))));
    }

    @Test
    void overAWorkspaceThatCanOnlyBeReadNothingIsKept() throws Exception {
        Dataset dataset = shop.importCustomers("Spring", 0, 4);
        List<RunRecord> before = shop.workspace().runs().list();
        source = new StoredRuleSource(shop.reopenedForReading());
        StoredRuns runs = new StoredRuns(shop.workspace(), "Ann");

        assertThat(runs.keep(new RunSetup(List.of(dataset), ReplayOptions.DEFAULT), replay(dataset)))
                .isEmpty();

        assertThat(shop.workspace().runs().list()).isEqualTo(before);
    }

    private static PackPart rule(String id) {
        return new PackPart(PackPart.Kind.RULE, id);
    }

    private ReplayResult replay(Dataset dataset) throws Exception {
        EventLog log = shop.workspace().datasets().load(List.of(dataset.id()), Runnable::run, Progress.NONE);
        return Replay.bind(source.pack(new RuleChoice.Latest()), log).run(ReplayOptions.DEFAULT, Progress.NONE);
    }
}
