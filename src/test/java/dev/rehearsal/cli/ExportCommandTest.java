package dev.rehearsal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.ExportRecord;
import dev.rehearsal.store.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final String DRAFT = Shell.PACK.replace("\"r1\"", "\"draft\"");

    @TempDir
    private Path folder;

    private Shell shell;
    private StoredShop shop;

    @BeforeEach
    void open() throws Exception {
        shell = new Shell(folder);
        shop = new StoredShop(shell);
        shop.save(DRAFT);
    }

    private int export(String file) {
        return shell.run("export", "--workspace", shop.path(), "--out", shell.path(file));
    }

    @Test
    void onlyWhatIsApprovedIsExportedAsItWasApproved() throws Exception {
        shop.approve("r1");
        shop.save(Shell.PACK.replace("cart_add", "purchase"));

        assertThat(export("exported.json")).isZero();

        assertThat(shell.err())
                .isEqualTo("Exported 1 approved rule as version 1 to " + shell.path("exported.json") + ".\n");
        RulePack exported = PackReader.read(shell.read("exported.json"));
        assertThat(exported.rules()).isEqualTo(PackReader.read(Shell.PACK).rules());
        assertThat(exported.approvals()).singleElement().satisfies(approval -> {
            assertThat(approval.id()).isEqualTo("r1");
            assertThat(approval.approvedBy()).isEqualTo("Bob");
        });
    }

    @Test
    void whereNothingIsApprovedNothingIsWritten() throws Exception {
        Files.writeString(folder.resolve("exported.json"), "before");

        assertThat(export("exported.json")).isEqualTo(1);

        assertThat(shell.err()).isEqualTo("No rule is approved yet; approve one and export again.\n");
        assertThat(shell.read("exported.json")).isEqualTo("before");
    }

    @Test
    void whereTheFileCannotGoNothingIsLeftAndNoVersionIsUsedUp() throws Exception {
        shop.approve("r1");

        assertThat(export("nowhere/exported.json")).isEqualTo(3);
        assertThat(export("exported.json")).isZero();

        assertThat(folder.resolve("nowhere")).doesNotExist();
        try (Workspace workspace = shop.open()) {
            assertThat(workspace.packs().exports())
                    .singleElement()
                    .extracting(ExportRecord::version)
                    .isEqualTo(1);
        }
    }

    @Test
    void anExportTakesThePlaceOfTheOneBeforeAndLeavesNothingBeside() throws Exception {
        shop.approve("r1");
        export("exported.json");
        shop.approve("draft");

        assertThat(export("exported.json")).isZero();

        RulePack exported = PackReader.read(shell.read("exported.json"));
        assertThat(exported.version()).isEqualTo(2);
        assertThat(exported.rules()).extracting(Rule::id).containsExactlyInAnyOrder("r1", "draft");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("pack.json", "events.csv", "shop", "exported.json");
        }
    }

    @Test
    void anExportedPackIsSoundAndReplaysAsItsWorkspaceDoes() throws Exception {
        shop.importEvents();
        shop.approve("r1");
        export("exported.json");

        assertThat(shell.run("validate", shell.path("exported.json"))).isZero();
        assertThat(shell.run(
                        "replay",
                        "--pack",
                        shell.path("exported.json"),
                        "--events",
                        shell.path("events.csv"),
                        "--out",
                        shell.path("files")))
                .isZero();
        assertThat(shell.run("replay", "--workspace", shop.path(), "--out", shell.path("stored")))
                .isZero();

        for (String file : new String[] {"decisions.csv", "messages.csv", "effects.csv", "profiles.csv"}) {
            assertThat(shell.read("stored/" + file)).as(file).isEqualTo(shell.read("files/" + file));
        }
    }

    @Test
    void aWorkspaceThatIsNotThereIsNotMade() {
        assertThat(shell.run("export", "--workspace", shell.path("none"), "--out", shell.path("exported.json")))
                .isEqualTo(1);

        assertThat(shell.err()).contains("There is no workspace in");
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
