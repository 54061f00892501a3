package dev.rehearsal.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.pack.CanonicalJson;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.StoredShop;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredPacksTest {
    @TempDir
    private Path folder;

    private StoredShop shop;
    private StoredPacks packs;

    @BeforeEach
    void open() throws Exception {
        shop = StoredShop.in(folder);
        packs = new StoredPacks(shop.workspace(), "Cleo");
    }

    @AfterEach
    void close() throws Exception {
        shop.close();
    }

    @Test
    void aWorkspaceInWhichNothingIsApprovedHasADraftWithoutRules() throws Exception {
        shop.workspace().rules().save(StoredShop.rule("cart", "Cart left", "cart_add"), "Ann");

        PackDraft draft = packs.draft();

        assertThat(packs.workspaceName()).isEqualTo("shop");
        assertThat(draft.rules()).isEmpty();
        assertThat(draft.nextVersion()).isEqualTo(1);
        assertThatThrownBy(() -> packs.export(folder.resolve("pack.json")))
                .isInstanceOf(WorkspaceProblem.class)
                .hasMessage("No rule is approved yet; approve one and export again.");
        assertThat(folder.resolve("pack.json")).doesNotExist();
        assertThat(packs.exports()).isEmpty();
    }

    @Test
    void theDraftNamesWhoApprovedWhichVersionWhenAndWhy() throws Exception {
        shop.approve(StoredShop.rule("cart", "Cart left", "cart_add"));
        shop.workspace().rules().save(StoredShop.rule("cart", "Cart bought", "purchase"), "Ann");

        assertThat(packs.draft().rules())
                .containsExactly(new ApprovedRule("cart", "Cart left", 1, "Bob", StoredShop.NOW, "as agreed"));
        assertThat(packs.draft().pack().rules()).containsExactly(StoredShop.rule("cart", "Cart left", "cart_add"));
    }

    @Test
    void anExportIsWrittenWholeAndStandsInTheHistoryNewestFirst() throws Exception {
        shop.approve(StoredShop.rule("cart", "Cart left", "cart_add"));
        Path file = folder.resolve("pack.json");
        ExportLine first = packs.export(file);
        shop.approve(StoredShop.rule("bought", "Bought", "purchase"));
        ExportLine second = packs.export(file);

        packs = new StoredPacks(shop.reopened(), "Cleo");

        assertThat(packs.exports()).containsExactly(second, first);
        assertThat(second)
                .isEqualTo(new ExportLine(
                        StoredShop.NOW, file.toString(), 2, CanonicalJson.sha256(Files.readAllBytes(file)), 2, "Cleo"));
        assertThat(PackReader.read(Files.readString(file)).version()).isEqualTo(2);
        assertThat(packs.draft().nextVersion()).isEqualTo(3);
    }

    @Test
    void anExportThatCannotBeWrittenIsNotInTheHistory() throws Exception {
        shop.approve(StoredShop.rule("cart", "Cart left", "cart_add"));

        assertThatThrownBy(() -> packs.export(folder.resolve("nowhere").resolve("pack.json")))
                .isInstanceOf(WorkspaceProblem.class)
                .hasMessageContaining("pack.json");

        assertThat(packs.exports()).isEmpty();
        assertThat(packs.draft().nextVersion()).isEqualTo(1);
    }
}
