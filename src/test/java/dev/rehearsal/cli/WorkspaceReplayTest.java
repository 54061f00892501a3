package dev.rehearsal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.store.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code replay} and {@code explain} over a workspace, by its own rules. */
class WorkspaceReplayTest {
    private static final String OTHER_RULE = """
            {"format":"rehearsal-pack/1","rules":[{"rule_id":"r2","name":"Two","trigger_type":"behavioral",
             "conditions":[{"field":"event_type","operator":"equals","value":"cart_add"}],
             "actions":[{"type":"add_to_segment","segment":"two"}]}]}
            """;

    @TempDir
    private Path folder;

    private Shell shell;
    private StoredShop shop;

    @BeforeEach
    void open() throws Exception {
        shell = new Shell(folder);
        shop = new StoredShop(shell);
    }

    private int replay(String... more) {
        List<String> words = new ArrayList<>(List.of("replay", "--workspace", shop.path()));
        words.addAll(List.of("--out", shell.path("again")));
        words.addAll(List.of(more));
        return shell.run(words.toArray(new String[0]));
    }

    /** The summary without white space and without the times that it took. */
    private String figures(String out) throws IOException {
        return shell.read(out + "/summary.json").replaceAll("\\s", "").replaceAll(",\"elapsed_ms\".*", "");
    }

    @Test
    void theApprovedVersionsAreReplayedWhateverWasEditedSince() throws Exception {
        shell.replay();
        shop.importEvents();
        shop.approve("r1");
        shop.save(Shell.PACK.replace("cart_add", "purchase"));
        shop.save(OTHER_RULE);

        assertThat(replay()).isZero();

        assertThat(shell.err()).startsWith("The rules are the approved ones of the workspace shop: 1 rule.\n");
        assertThat(shell.read("again/decisions.csv")).isEqualTo(shell.read("out/decisions.csv"));
        assertThat(figures("again")).isEqualTo(figures("out"));
    }

    @Test
    void asLongAsNothingIsApprovedTheNewestVersionsAreReplayed() throws Exception {
        shop.importEvents();
        shop.save(OTHER_RULE);
        shop.save(Shell.PACK.replace("cart_add", "purchase"));

        assertThat(replay()).isZero();

        assertThat(shell.err())
                .startsWith(
                        "Nothing is approved in the workspace shop yet, so the rules are the newest version of each: "
                                + "2 rules.\n");
        assertThat(shell.read("again/decisions.csv")).contains(",r2,fired,").doesNotContain(",r1,");
    }

    @Test
    void aPackThatIsNamedGoesBeforeTheRulesOfTheWorkspace() throws Exception {
        shop.importEvents();
        shop.approve("r1");
        shell.write("other.json", OTHER_RULE);

        assertThat(replay("--pack", shell.path("other.json"))).isZero();

        assertThat(shell.err()).doesNotContain("approved");
        assertThat(shell.read("again/decisions.csv")).contains(",r2,fired,").doesNotContain(",r1,");
    }

    @Test
    void whatTheImportsLeftOutIsInTheSummaryAndTheRejectsInTheirFile() throws Exception {
        shell.write("events.csv", Shell.EVENTS + """
                e1,c1,cart_add,2026-03-01T09:00:00Z
                e4,,cart_add,2026-03-01T10:00:00Z
                e5,c1,cart_add,yesterday
                """);
        shell.replay();
        shop.importEvents();

        assertThat(replay()).isZero();

        assertThat(figures("again")).contains("\"duplicates\":1,\"rejects\":2").isEqualTo(figures("out"));
        assertThat(shell.read("again/rejects.csv")).isEqualTo(shell.read("out/rejects.csv"));
    }

    @Test
    void whatWasTakenOutAgainIsNotCounted() throws Exception {
        shell.write("events.csv", Shell.EVENTS + "e4,,cart_add,2026-03-01T10:00:00Z\n");
        shop.importEvents();
        try (Workspace workspace = shop.open()) {
            long dataset = workspace.datasets().list().getFirst().id();
            workspace.imports().undo(workspace.imports().of(dataset).getFirst().id());
        }
        shell.write("events.csv", Shell.EVENTS);
        shop.importEvents();

        assertThat(replay()).isZero();

        assertThat(figures("again")).contains("\"duplicates\":0,\"rejects\":0");
        assertThat(folder.resolve("again/rejects.csv")).doesNotExist();
    }

    @Test
    void oneDatasetIsReplayedAlone() throws Exception {
        shop.importEvents();
        shell.write("more.csv", "event_id,customer_id,event_type,timestamp\nm1,c3,cart_add,2026-03-02T09:00:00Z\n");
        shell.run("import", "--workspace", shop.path(), "--dataset", "More", "--events", shell.path("more.csv"));

        assertThat(replay("--dataset", "More")).isZero();
        assertThat(figures("again")).startsWith("{\"events\":1,\"customers\":1,");
        assertThat(replay()).isZero();
        assertThat(figures("again")).startsWith("{\"events\":4,\"customers\":3,");
    }

    @Test
    void aWorkspaceWithoutRulesOrWithoutEventsSaysWhatIsMissing() throws Exception {
        assertThat(replay()).isEqualTo(1);
        assertThat(shell.err()).contains("has no dataset; import one with 'rehearsal import'");
        assertThat(folder.resolve("again")).doesNotExist();

        shell.run("import", "--workspace", shell.path("bare"), "--events", shell.path("events.csv"));
        assertThat(shell.run("replay", "--workspace", shell.path("bare"), "--out", shell.path("again")))
                .isEqualTo(1);
        assertThat(shell.err()).contains("has no rules").contains("--pack");
        assertThat(folder.resolve("again")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"replay --out nowhere", "explain --customer c1 --rule r1"})
    void withoutAWorkspaceThePackHasToBeNamed(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--events", shell.path("events.csv")));

        assertThat(shell.run(words.toArray(new String[0]))).isEqualTo(2);

        assertThat(shell.err()).contains("--pack").contains("--workspace");
    }

    @Test
    void aDatasetIsOfAWorkspaceAndFilesAreNot() throws Exception {
        assertThat(shell.replay("--dataset", "More")).isEqualTo(2);
        assertThat(shell.err()).contains("--dataset").contains("--workspace");
        assertThat(replay("--events", shell.path("events.csv"))).isEqualTo(2);
        assertThat(shell.err()).contains("exclude each other");
    }

    @Test
    void anExplanationIsOfTheRulesThatAreReplayed() throws Exception {
        shell.explain("c1", "r1");
        String overFiles = shell.out();
        shop.importEvents();
        shop.approve("r1");
        shop.save(Shell.PACK.replace("cart_add", "purchase"));

        assertThat(shell.run("explain", "--workspace", shop.path(), "--customer", "c1", "--rule", "r1"))
                .isZero();

        assertThat(shell.out()).isEqualTo(overFiles);
        assertThat(shell.err()).contains("the approved ones of the workspace shop");
        assertThat(shell.run("explain", "--workspace", shop.path(), "--customer", "c1", "--rule", "r9"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("shop has no rule r9; it has r1");
    }
}
