package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingsTest {
    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void openWithARuleInReview() throws Exception {
        workspace = Workspace.openOrCreate(folder.resolve("shop"), CLOCK);
        workspace.rules().save(TestRules.on("cart", "Cart", "cart_add"), "Ann");
        workspace.rules().submit("cart", "Ann", "please look");
    }

    @AfterEach
    void close() throws WorkspaceProblem {
        workspace.close();
    }

    private Standing standing() throws WorkspaceProblem {
        return workspace.rules().standings().of("cart");
    }

    private void putBack(Standing expected, Standing wanted) throws WorkspaceProblem {
        workspace.rules().standings().putBack(expected, wanted, "Ann");
    }

    @Test
    void anApprovalIsTakenBackAndGivenAgain() throws WorkspaceProblem {
        Standing before = standing();
        Approving.approveInReview(workspace, workspace.rules(), "cart");
        Standing after = standing();

        putBack(after, before);

        assertThat(standing()).isEqualTo(before);
        assertThat(workspace.packs().approved().rules()).isEmpty();

        putBack(before, after);

        assertThat(standing()).isEqualTo(after);
        assertThat(workspace.packs().approved().approvals())
                .singleElement()
                .satisfies(approval -> assertThat(approval.approvedBy()).isEqualTo("Bob"));
    }

    @Test
    void archivingAnApprovedRuleIsTakenBackWhole() throws WorkspaceProblem {
        Approving.approveInReview(workspace, workspace.rules(), "cart");
        Standing before = standing();
        workspace.rules().archive("cart", "Ann", "");

        putBack(standing(), before);

        assertThat(workspace.packs().approved().rules()).hasSize(1);
        assertThat(workspace.rules().open("cart").status()).isEqualTo(DocumentStatus.APPROVED);
    }

    @Test
    void aVersionThatAStepAddedGoesWithIt() throws Exception {
        Approving.approveInReview(workspace, workspace.rules(), "cart");
        Standing before = standing();
        workspace.rules().save(TestRules.on("cart", "Cart, edited", "cart_add"), "Ann");
        Standing after = standing();

        putBack(after, before);
        assertThat(workspace.rules().versions("cart")).hasSize(1);

        putBack(before, after);
        assertThat(workspace.rules().open("cart").name()).isEqualTo("Cart, edited");
    }

    @Test
    void aStepThatWasNotTheLastIsRefusedAndNothingChanges() throws WorkspaceProblem {
        Standing before = standing();
        Approving.approveInReview(workspace, workspace.rules(), "cart");
        Standing after = standing();
        workspace.rules().archive("cart", "Ann", "");
        Standing now = standing();

        assertThatThrownBy(() -> putBack(after, before))
                .isInstanceOf(WorkspaceProblem.class)
                .hasMessageContaining("changed in the meantime");
        assertThat(standing()).isEqualTo(now);
    }

    @Test
    void theReviewersNameIsKept() throws WorkspaceProblem {
        assertThat(workspace.reviewer().name()).isEmpty();

        workspace.reviewer().rename(" Ann Lee ");

        assertThat(workspace.reviewer().name()).contains("Ann Lee");
    }
}
