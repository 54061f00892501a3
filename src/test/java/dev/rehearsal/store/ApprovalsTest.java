package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.Approval;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.Scenario;
import dev.rehearsal.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalsTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private Documents<Rule> rules;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.openOrCreate(folder.resolve("shop"), CLOCK);
        rules = workspace.rules();
        rules.save(TestRules.on("cart", "Cart", "cart_add"), "Ann");
        rules.submit("cart", "Ann", "");
    }

    @AfterEach
    void close() throws WorkspaceProblem {
        workspace.close();
    }

    private Approval approve(String person) throws WorkspaceProblem {
        return workspace.approvals().approve(rules, "cart", person, "fine");
    }

    private List<Hindrance> hindrances(String person) throws WorkspaceProblem {
        return workspace.approvals().hindrances(rules, "cart", person);
    }

    /** A customer who adds to the cart, which sets the rule off; what else happens is expected of the second. */
    private static Scenario scenario(String expectedAt) throws Exception {
        return Scenario.read("""
                {"pack": {"format": "rehearsal-pack/1", "rules": [
                   {"rule_id": "cart", "conditions": [{"field": "event_type", "operator": "equals", "value": "cart_add"}],
                    "actions": [{"type": "add_to_segment", "segment": "seen"}]}]},
                 "case": {"name": "Adds to the cart", "profile": {"customer_id": "c1"},
                   "events": [{"event_id": "e1", "event_type": "cart_add", "timestamp": "2026-02-01T10:00:00.000Z"}],
                   "expect": {"decisions": [{"at": "%s", "rule_id": "cart", "outcome": "fired"}]}}}
                """.formatted(expectedAt));
    }

    private static Scenario passing() throws Exception {
        return scenario("2026-02-01T10:00:00.000Z");
    }

    @Test
    void whatWasNotReplayedAsItIsIsNotApproved() throws Exception {
        assertThat(Problems.of(() -> approve("Bob")))
                .hasMessage("“Cart” was not replayed as it is now; replay it on a data set.");

        Approving.rehearse(workspace, rules, "cart");
        rules.save(TestRules.on("cart", "Cart", "purchase"), "Ann");
        rules.submit("cart", "Ann", "");

        assertThat(Problems.of(() -> approve("Bob"))).hasMessageContaining("was not replayed as it is now");
        assertThat(workspace.packs().approved().rules()).isEmpty();
    }

    @Test
    void anApprovalNamesTheDataThatWereReplayed() throws Exception {
        Approving.rehearse(workspace, rules, "cart");

        Approval approval = approve("Bob");

        Evidence evidence = workspace.approvals().evidence(approval).orElseThrow();
        assertThat(evidence.datasetName()).isEqualTo("Rehearsals");
        assertThat(evidence.since()).isEqualTo(Evidence.Since.SAME);
        assertThat(approval.evidence()).isEqualTo(evidence.inPack());
    }

    @Test
    void dataThatHaveChangedSinceAreSaidToHaveChanged() throws Exception {
        Approving.rehearse(workspace, rules, "cart");
        Approval approval = approve("Bob");
        long dataset = workspace.datasets().find("Rehearsals").orElseThrow().id();

        TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "a.csv", 0, 20));
        assertThat(workspace.approvals().evidence(approval).orElseThrow().since())
                .isEqualTo(Evidence.Since.CHANGED);

        workspace.datasets().delete(dataset);
        assertThat(workspace.approvals().evidence(approval).orElseThrow().since())
                .isEqualTo(Evidence.Since.DELETED);
    }

    @Test
    void aScenarioThatFailsBlocksTheRulesThatItNames() throws Exception {
        rules.save(TestRules.on("other", "Other", "login"), "Ann");
        rules.submit("other", "Ann", "");
        Approving.rehearse(workspace, rules, "cart");
        Approving.rehearse(workspace, rules, "other");
        workspace.scenarios().add(List.of(scenario("2026-02-01T11:00:00.000Z")), "cart.json", "Ann");

        assertThat(Problems.of(() -> approve("Bob")))
                .hasMessage("The scenario “Adds to the cart” fails; put right what it says, or what it expects.");
        assertThat(workspace.approvals().hindrances(rules, "other", "Bob")).isEmpty();
    }

    @Test
    void aScenarioIsReplayedWithTheRuleAsItIsHere() throws Exception {
        workspace.scenarios().add(List.of(passing()), "cart.json", "Ann");
        Approving.rehearse(workspace, rules, "cart");
        assertThat(hindrances("Bob")).isEmpty();

        rules.save(TestRules.on("cart", "Cart", "purchase"), "Ann");

        assertThat(hindrances("Bob")).anyMatch(hindrance -> hindrance instanceof Hindrance.FailedScenarios);
    }

    @Test
    void whereASecondPersonIsWantedNobodyApprovesTheirOwnWork() throws Exception {
        Approving.rehearse(workspace, rules, "cart");
        workspace.reviewPolicy().needSecondPerson(true);

        assertThat(Problems.of(() -> approve("ann "))).hasMessageContaining("somebody else has to approve it");
        assertThat(hindrances("Bob")).isEmpty();

        workspace.reviewPolicy().needSecondPerson(false);
        assertThat(hindrances("Ann")).isEmpty();
    }

    @Test
    void onlyTheNewestVersionIsTriedAndTheRestAsItIsApproved() throws Exception {
        Approving.approveInReview(workspace, rules, "cart");
        rules.save(TestRules.on("other", "Other", "login"), "Ann");
        rules.save(TestRules.on("cart", "Cart", "purchase"), "Ann");

        assertThat(workspace.approvals().candidate(rules, "other").rules())
                .containsExactly(TestRules.on("cart", "Cart", "cart_add"), TestRules.on("other", "Other", "login"));
        assertThat(workspace.approvals().candidate(rules, "cart").rules())
                .contains(TestRules.on("cart", "Cart", "purchase"));
    }

    @Test
    void aDraftThatWasNeverApprovedIsDeletedAndComesBackAsItWas() throws Exception {
        rules.tags().set("cart", List.of("spring"));
        Standing before = rules.standings().of("cart");
        List<DocumentStep> steps = rules.steps("cart");

        DocumentRemoval.Removed removed = rules.removal().remove("cart");
        assertThat(rules.list()).isEmpty();
        assertThat(rules.tags().all()).isEmpty();

        rules.removal().bringBack(removed);
        assertThat(rules.standings().of("cart")).isEqualTo(before);
        assertThat(rules.steps("cart")).isEqualTo(steps);
        assertThat(rules.tags().all()).containsEntry("cart", List.of("spring"));
    }

    @Test
    void whatWasApprovedOnceIsNotDeleted() throws Exception {
        Approving.approveInReview(workspace, rules, "cart");

        assertThat(rules.removal().isPossible("cart")).isFalse();
        assertThat(Problems.of(() -> rules.removal().remove("cart"))).hasMessageContaining("archive it instead");
    }

    @Test
    void tagsAreKeptBesideTheRuleAndNeverInPacks() throws Exception {
        rules.tags().set("cart", List.of(" spring ", "", "vip", "spring"));
        Approving.approveInReview(workspace, rules, "cart");

        assertThat(rules.tags().all()).containsEntry("cart", List.of("spring", "vip"));
        assertThat(dev.rehearsal.pack.PackWriter.write(workspace.packs().approved()))
                .doesNotContain("spring");
    }

    @Test
    void scenariosAreKeptOnceAndRemoved() throws Exception {
        Scenarios scenarios = workspace.scenarios();
        assertThat(scenarios.add(List.of(passing()), "cart.json", "Ann")).isEqualTo(1);
        assertThat(scenarios.add(List.of(passing()), "again.json", "Ann")).isZero();
        close();
        workspace = Workspace.open(folder.resolve("shop"), CLOCK);

        StoredScenario kept = workspace.scenarios().list().getFirst();
        assertThat(kept.scenario()).isEqualTo(passing());
        assertThat(kept.source()).isEqualTo("cart.json");

        workspace.scenarios().remove(kept.id());
        assertThat(workspace.scenarios().list()).isEmpty();
    }

    @Test
    void theCasesOfAPackAreKeptWithThePackTheyAreToldOf() throws Exception {
        var pack = PackReader.read("""
                {"format": "rehearsal-pack/1", "rules": [
                   {"rule_id": "cart", "conditions": [{"field": "event_type", "operator": "equals", "value": "cart_add"}],
                    "actions": [{"type": "add_to_segment", "segment": "seen"}]}],
                 "cases": [{"name": "Nothing happens", "profile": {"customer_id": "c1"},
                   "events": [{"event_id": "e1", "event_type": "login", "timestamp": "2026-02-01T10:00:00.000Z"}],
                   "expect": {"decisions": []}}]}
                """);

        workspace.scenarios().addCases(pack, "pack.json", "Ann");

        ScenarioResult result =
                workspace.scenarios().run(workspace.packs().newest()).getFirst();
        assertThat(result.passed()).isTrue();
        assertThat(result.named()).containsExactly(new ScenarioResult.Named("rule", "cart"));
        assertThat(workspace.scenarios().cases()).isEqualTo(pack.cases());
    }
}
