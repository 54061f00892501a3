package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.Approval;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.Template;
import dev.rehearsal.rule.Rule;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private Documents<Rule> rules;

    @BeforeEach
    void open() throws WorkspaceProblem {
        workspace = Workspace.openOrCreate(folder.resolve("shop"), CLOCK);
        rules = workspace.rules();
    }

    @AfterEach
    void close() throws WorkspaceProblem {
        workspace.close();
    }

    private void approve(String id) throws WorkspaceProblem {
        Approving.approve(workspace, rules, id);
    }

    @Test
    void aSavedRuleIsADraftThatComesBackAsItWas() throws Exception {
        Rule rule = TestRules.on("cart", "Cart 'left'; DROP TABLE document; --", "cart_add");
        rules.save(rule, "Ann");
        close();
        open();

        Document<Rule> found = rules.open("cart");

        assertThat(found.content()).isEqualTo(rule);
        assertThat(found.status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(found.version()).isEqualTo(1);
        assertThat(found.savedBy()).isEqualTo("Ann");
        assertThat(found.savedAt()).isEqualTo(CLOCK.instant());
    }

    @Test
    void anEditOfADraftStaysTheSameVersion() throws Exception {
        rules.save(TestRules.on("cart", "Cart", "cart_add"), "Ann");

        Document<Rule> edited = rules.save(TestRules.on("cart", "Cart", "purchase"), "Bob");

        assertThat(edited.version()).isEqualTo(1);
        assertThat(rules.versions("cart")).hasSize(1);
    }

    @Test
    void anEditOfAnApprovedRuleMakesADraftAndTheApprovedOneStaysExportable() throws Exception {
        Rule approved = TestRules.on("cart", "Cart", "cart_add");
        rules.save(approved, "Ann");
        approve("cart");

        Document<Rule> edited = rules.save(TestRules.on("cart", "Cart", "purchase"), "Ann");

        assertThat(edited.version()).isEqualTo(2);
        assertThat(edited.status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(edited.approvedVersion()).isEqualTo(OptionalInt.of(1));
        assertThat(workspace.packs().approved().rules()).containsExactly(approved);
        assertThat(workspace.packs().newest().rules()).containsExactly(edited.content());
    }

    @Test
    void savingWhatIsThereAlreadyChangesNothing() throws Exception {
        Rule rule = TestRules.on("cart", "Cart", "cart_add");
        rules.save(rule, "Ann");
        approve("cart");

        Document<Rule> again = rules.save(rule, "Eve");

        assertThat(again.version()).isEqualTo(1);
        assertThat(again.status()).isEqualTo(DocumentStatus.APPROVED);
    }

    @Test
    void anEditOfWhatIsInReviewHasToBeSubmittedAgain() throws Exception {
        rules.save(TestRules.on("cart", "Cart", "cart_add"), "Ann");
        rules.submit("cart", "Ann", "");

        rules.save(TestRules.on("cart", "Cart", "purchase"), "Ann");

        assertThat(Problems.of(() -> workspace.approvals().approve(rules, "cart", "Bob", "")))
                .hasMessageContaining("\"Cart\" is a draft, not in review");
    }

    @Test
    void anApprovalRemembersWhoWhenAndOnWhatEvidence() throws Exception {
        Rule rule = TestRules.on("cart", "Cart", "cart_add");
        rules.save(rule, "Ann");
        rules.submit("cart", "Ann", "please look");
        RunRecord run = Approving.rehearse(workspace, rules, "cart");

        workspace.approvals().approve(rules, "cart", "Bob", "fine");
        close();
        open();

        Approval approval = workspace.rules().approved().getFirst().approval();
        assertThat(approval.approvedBy()).isEqualTo("Bob");
        assertThat(approval.approvedAt()).isEqualTo(CLOCK.millis());
        assertThat(approval.comment()).isEqualTo("fine");
        assertThat(approval.evidence())
                .isEqualTo(new Approval.Evidence(run.datasetSha256(), run.resultSha256(), run.engine()));
        assertThat(approval.contentSha256()).isEqualTo(DocumentRows.sha256(PackWriter.canonical(rule)));
    }

    @Test
    void aRuleThatIsSentBackIsADraftAgainWithTheComment() throws Exception {
        rules.save(TestRules.on("cart", "Cart", "cart_add"), "Ann");
        rules.submit("cart", "Ann", "");

        rules.sendBack("cart", "Bob", "too often");

        assertThat(rules.open("cart").status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(rules.versions("cart").getFirst().comment()).isEqualTo("too often");
        assertThat(rules.steps("cart"))
                .extracting(DocumentStep::kind)
                .containsExactly(DocumentStep.Kind.SENT_BACK, DocumentStep.Kind.SUBMITTED, DocumentStep.Kind.SAVED);
    }

    @Test
    void approvingANewerVersionReplacesTheOlder() throws Exception {
        rules.save(TestRules.on("cart", "Cart", "cart_add"), "Ann");
        approve("cart");
        rules.save(TestRules.on("cart", "Cart", "purchase"), "Ann");
        approve("cart");

        assertThat(rules.versions("cart"))
                .extracting(DocumentVersion::status)
                .containsExactly(DocumentStatus.APPROVED, DocumentStatus.ARCHIVED);
        assertThat(workspace.packs().approved().approvals())
                .extracting(Approval::version)
                .containsExactly(2);
    }

    @Test
    void anArchivedRuleIsNotExportedUntilItIsRestoredAndApproved() throws Exception {
        Rule rule = TestRules.on("cart", "Cart", "cart_add");
        rules.save(rule, "Ann");
        approve("cart");

        rules.archive("cart", "Ann", "season over");
        assertThat(workspace.packs().approved().rules()).isEmpty();
        assertThat(workspace.packs().newest().rules()).isEmpty();

        Document<Rule> restored = rules.restore("cart", 1, "Ann");
        assertThat(restored.version()).isEqualTo(2);
        assertThat(restored.status()).isEqualTo(DocumentStatus.DRAFT);
        approve("cart");
        assertThat(workspace.packs().approved().rules()).containsExactly(rule);
    }

    @Test
    void anApprovedRuleThatWasChangedBehindItsBackIsNotExported() throws Exception {
        rules.save(TestRules.on("cart", "Cart", "cart_add"), "Ann");
        approve("cart");
        close();
        String other = PackWriter.canonical(TestRules.on("cart", "Cart", "purchase"));
        String url =
                "jdbc:h2:file:" + folder.resolve("shop").resolve("workspace").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE document_version SET content = '" + other + "', content_sha256 = '"
                    + DocumentRows.sha256(other) + "'");
        }
        open();

        assertThat(Problems.of(() -> workspace.packs().export(folder.resolve("pack.json"), "Ann")))
                .hasMessageContaining("changed after it was approved, so its approval is void");
        assertThat(folder.resolve("pack.json")).doesNotExist();
    }

    @Test
    void templatesAreKeptLikeRules() throws Exception {
        Template template = new Template("hello", null, "email", "Hi {{ first_name }}", "…");

        workspace.templates().save(template, "Ann");

        assertThat(workspace.templates().list()).singleElement().satisfies(found -> {
            assertThat(found.content()).isEqualTo(template);
            assertThat(found.name()).isEqualTo("hello");
        });
        assertThat(workspace.packs().newest().templates()).isEqualTo(List.of(template));
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        assertThat(Problems.of(() -> rules.open("nothing"))).hasMessageContaining("There is no rule \"nothing\"");
    }
}
