package dev.rehearsal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aWorkspaceReplaysAsItsFilesDo() throws IOException {
        Shell shell = new Shell(folder);
        shell.replay();

        assertThat(importEvents(shell)).isZero();
        assertThat(shell.err()).contains("Imported 3 new events of 3 rows");
        assertThat(shell.run(
                        "replay",
                        "--workspace",
                        shell.path("shop"),
                        "--pack",
                        shell.path("pack.json"),
                        "--out",
                        shell.path("again")))
                .isZero();

        assertThat(shell.read("again/decisions.csv")).isEqualTo(shell.read("out/decisions.csv"));
        assertThat(shell.read("again/profiles.csv")).isEqualTo(shell.read("out/profiles.csv"));
    }

    @Test
    void theSameFileAgainBringsNothingNewAndSaysSo() {
        Shell shell = new Shell(folder);
        importEvents(shell);

        assertThat(importEvents(shell)).isZero();

        assertThat(shell.err())
                .contains("Imported 0 new events of 3 rows")
                .contains("3 duplicates")
                .contains("The contents of “events.csv” were imported into “Events” on");
    }

    @Test
    void aWorkspaceTellsWhoSomebodyIsAsTheMappingOfTheFilesDoes() throws IOException {
        Shell shell = new Shell(folder);
        Files.writeString(folder.resolve("events.csv"), """
                event_id,customer_id,event_type,timestamp,visitor
                e1,anon,cart_add,2026-02-01T10:00:00Z,
                e2,c1,login,2026-02-01T11:00:00Z,anon
                e3,c2,login,2026-02-01T13:00:00Z,anon
                e2,anon,login,2026-02-01T12:00:00Z,
                e4,anon,cart_add,2026-02-01T12:00:00Z,
                e5,anon,cart_add,2026-02-01T14:00:00Z,
                """);
        Files.writeString(folder.resolve("mapping.json"), """
                {"columns": {"visitor": "device_info.visitor"}, "identity": {"anonymous_id": "device_info.visitor"}}
                """);
        assertThat(replay(
                        shell, "files", "--events", shell.path("events.csv"), "--mapping", shell.path("mapping.json")))
                .isZero();
        assertThat(shell.run(
                        "import",
                        "--workspace",
                        shell.path("shop"),
                        "--events",
                        shell.path("events.csv"),
                        "--mapping",
                        shell.path("mapping.json")))
                .isZero();
        assertThat(replay(shell, "shop-out", "--workspace", shell.path("shop"))).isZero();

        for (String file : List.of("decisions.csv", "profiles.csv", "messages.csv")) {
            assertThat(shell.read("shop-out/" + file)).isEqualTo(shell.read("files/" + file));
        }
        assertThat(shell.read("files/profiles.csv")).contains("c1", "c2").doesNotContain("anon");
    }

    private static int replay(Shell shell, String out, String... log) {
        List<String> arguments = new ArrayList<>(
                List.of("replay", "--pack", shell.path("pack.json"), "--all-decisions", "--out", shell.path(out)));
        arguments.addAll(List.of(log));
        return shell.run(arguments.toArray(new String[0]));
    }

    @Test
    void correctedRejectsAreImportedAsTheFileTheyCameFrom() throws Exception {
        Shell shell = new Shell(folder);
        Files.writeString(
                folder.resolve("events.csv"), "customer_id,event_type,timestamp\nc1,login,now\nc1,login,1760000000\n");
        importEvents(shell);
        Files.writeString(
                folder.resolve("rejects.csv"),
                "file,line,reason,column,value,row\nevents.csv,2,,,,\"c1,login,1760000001\"\n");

        int code = shell.run("import", "--workspace", shell.path("shop"), "--events", shell.path("rejects.csv"));

        assertThat(code).isZero();
        assertThat(shell.err()).contains("Imported 1 new event of 1 row into “Events”");
    }

    @Test
    void aWorkspaceThatSomebodyHasOpenIsLeftAlone() throws WorkspaceProblem {
        Shell shell = new Shell(folder);
        try (Workspace held = Workspace.create(folder.resolve("shop"), Clock.systemUTC())) {
            assertThat(held.isReadOnly()).isFalse();

            assertThat(importEvents(shell)).isEqualTo(4);
        }
    }

    @Test
    void equalSamplesAreEqualFiles() throws IOException {
        Shell shell = new Shell(folder);

        assertThat(sample(shell, "one.csv")).isZero();
        assertThat(sample(shell, "other.csv")).isZero();

        assertThat(shell.read("one.csv").lines()).hasSize(301);
        assertThat(shell.read("other.csv")).isEqualTo(shell.read("one.csv"));
    }

    private static int importEvents(Shell shell) {
        return shell.run("import", "--workspace", shell.path("shop"), "--events", shell.path("events.csv"));
    }

    private static int sample(Shell shell, String file) {
        return shell.run("sample", "--events", "300", "--customers", "20", "--seed", "7", "--out", shell.path(file));
    }
}
