package dev.rehearsal.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.StoredShop;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredRulesTest {
    @TempDir
    private Path folder;

    private StoredShop shop;
    private StoredRules rules;

    @BeforeEach
    void open() throws Exception {
        shop = StoredShop.in(folder);
        rules = new StoredRules(shop.workspace());
    }

    @AfterEach
    void close() throws Exception {
        shop.close();
    }

    private RuleLine only() throws WorkspaceProblem {
        assertThat(rules.list()).hasSize(1);
        return rules.list().getFirst();
    }

    /** Replays the rule over the events of five customers and keeps what came of it. */
    private void replayAndKeep(Rule rule) throws Exception {
        Workspace workspace = shop.workspace();
        Dataset dataset = shop.importCustomers("Spring", 0, 5);
        EventLog log = workspace.datasets().load(List.of(dataset.id()), Runnable::run, Progress.NONE);
        workspace
                .runs()
                .keep(dataset, Replay.bind(RulePack.of(List.of(rule)), log).run(ReplayOptions.DEFAULT, Progress.NONE));
    }

    @Test
    void anOpenedRuleHasItsSentenceAndTheJsonThatItIsMadeOf() throws Exception {
        Rule rule = StoredShop.rule("cart", "Cart left", "cart_add");
        shop.workspace().rules().save(rule, "Ann");

        OpenRule opened = rules.open("cart");

        assertThat(opened.rule()).isEqualTo(rule);
        assertThat(PackReader.readRule(opened.json())).isEqualTo(rule);
        assertThat(opened.line().sentence()).isEqualTo(RuleSentence.of(rule)).contains("cart");
    }

    @Test
    void anEditOfAnApprovedRuleIsADraftBesideTheApprovedVersion() throws Exception {
        shop.approve(StoredShop.rule("cart", "Cart left", "cart_add"));
        shop.workspace().rules().save(StoredShop.rule("cart", "Cart bought", "purchase"), "Ann");

        assertThat(only().statusWords()).isEqualTo("Draft 2 · 1 approved");
        assertThat(only().approvedVersion()).isEqualTo(OptionalInt.of(1));
        assertThat(only().name()).isEqualTo("Cart bought");
    }

    @Test
    void whatTheLastReplayMadeOfARuleStandsBesideIt() throws Exception {
        Rule rule = StoredShop.rule("cart", "Cart left", "cart_add");
        shop.workspace().rules().save(rule, "Ann");
        assertThat(only().firesWords()).isEqualTo("–");

        replayAndKeep(rule);

        assertThat(only().lastResult()).contains(new RuleLine.LastResult(5, 5));
        assertThat(rules.open("cart").line().firesWords()).isEqualTo("5");
    }
}
