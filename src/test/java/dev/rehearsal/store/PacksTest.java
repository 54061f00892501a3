package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.Approval;
import dev.rehearsal.pack.CanonicalJson;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Settings;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {
    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() throws WorkspaceProblem {
        workspace = Workspace.openOrCreate(folder.resolve("shop"), CLOCK);
    }

    @AfterEach
    void close() throws WorkspaceProblem {
        workspace.close();
    }

    private void approve(Rule rule) throws WorkspaceProblem {
        workspace.rules().save(rule, "Ann");
        Approving.approve(workspace, workspace.rules(), rule.id());
    }

    @Test
    void anExportHoldsTheApprovedRulesWithTheirApprovalsAndIsRemembered() throws Exception {
        Rule rule = TestRules.on("cart", "Cart", "cart_add");
        approve(rule);
        workspace.rules().save(TestRules.on("draft", "Draft", "login"), "Ann");
        workspace.packs().saveSettings(new Settings("Europe/Berlin", null, List.of()));
        Path file = folder.resolve("pack.json");

        ExportRecord first = workspace.packs().export(file, "Ann");
        ExportRecord second = workspace.packs().export(file, "Ann");

        RulePack written = PackReader.read(Files.readString(file));
        assertThat(written.rules()).containsExactly(rule);
        assertThat(written.settings().timezone()).isEqualTo("Europe/Berlin");
        assertThat(written.approvals()).singleElement().satisfies(approval -> {
            assertThat(approval.id()).isEqualTo("cart");
            assertThat(approval.kind()).isEqualTo("rule");
            assertThat(approval.approvedBy()).isEqualTo("Bob");
        });
        assertThat(written.version()).isEqualTo(2);
        assertThat(second.sha256()).isEqualTo(CanonicalJson.sha256(Files.readAllBytes(file)));
        assertThat(workspace.packs().exports()).containsExactly(second, first);
        assertThat(workspace.packs().exported(second.id())).isEqualTo(Files.readString(file));
    }

    @Test
    void nothingIsExportedWhenNothingIsApproved() throws Exception {
        workspace.rules().save(TestRules.on("cart", "Cart", "cart_add"), "Ann");

        assertThat(Problems.of(() -> workspace.packs().export(folder.resolve("pack.json"), "Ann")))
                .hasMessageContaining("No rule is approved yet");
        assertThat(folder.resolve("pack.json")).doesNotExist();
    }

    @Test
    void anExportThatCannotBeWrittenIsNotRemembered() throws Exception {
        approve(TestRules.on("cart", "Cart", "cart_add"));
        Path nowhere = folder.resolve("missing").resolve("pack.json");

        assertThat(Problems.of(() -> workspace.packs().export(nowhere, "Ann")).exitCode())
                .isEqualTo(3);
        assertThat(workspace.packs().exports()).isEmpty();
    }

    @Test
    void aCampaignNamesNoRuleThatDoesNotGoAlong() throws Exception {
        approve(TestRules.on("cart", "Cart", "cart_add"));
        workspace.rules().save(TestRules.on("draft", "Draft", "login"), "Ann");
        workspace
                .campaigns()
                .save(
                        new Campaign(
                                "spring",
                                "Spring",
                                null,
                                List.of("cart", "draft"),
                                null,
                                List.of(),
                                OptionalInt.empty(),
                                true,
                                0,
                                List.of()),
                        "Ann");

        assertThat(workspace.packs().approved().campaigns())
                .singleElement()
                .satisfies(campaign -> assertThat(campaign.triggerRules()).containsExactly("cart"));
        assertThat(workspace.packs().newest().campaigns().getFirst().triggerRules())
                .containsExactly("cart", "draft");
    }

    @Test
    void aRunIsKeptWithItsHashesAndIsTheEvidenceOfAnApproval() throws Exception {
        long dataset = workspace.datasets().create("log").id();
        TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "a.csv", 0, 2_000));
        Rule rule = TestRules.on("cart", "Cart", "cart_add");
        String sha256 = workspace.datasets().sha256(List.of(dataset));
        ReplayResult result = replay(dataset, rule);

        Dataset spring = workspace.datasets().find("log").orElseThrow();
        RunRecord run = workspace.runs().keep(spring, result);
        RunRecord again = workspace.runs().keep(spring, replay(dataset, rule));
        workspace.rules().save(rule, "Ann");
        workspace.rules().submit("cart", "Ann", "");
        workspace.approvals().approve(workspace.rules(), "cart", "Bob", "");

        RuleResult last = workspace.runs().lastResults().get("cart");
        assertThat(last).isEqualTo(new RuleResult(again.id(), CLOCK.instant(), 400, 200));
        assertThat(again.resultSha256()).isEqualTo(run.resultSha256());
        assertThat(workspace.runs().counts(run.id())).singleElement().satisfies(count -> {
            assertThat(count.decisions()).isEqualTo(400);
            assertThat(count.customers()).isEqualTo(200);
        });
        assertThat(workspace.packs().approved().approvals().getFirst().evidence())
                .isEqualTo(new Approval.Evidence(sha256, run.resultSha256(), run.engine()));
    }

    private ReplayResult replay(long dataset, Rule rule) throws WorkspaceProblem {
        return Replay.bind(RulePack.of(List.of(rule)), TestLogs.load(workspace, dataset))
                .run(ReplayOptions.DEFAULT, Progress.NONE);
    }
}
