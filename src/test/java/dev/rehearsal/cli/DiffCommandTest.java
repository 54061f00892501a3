package dev.rehearsal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    private int diff(String... more) {
        List<String> arguments = new ArrayList<>(List.of("diff", "--before", shell.path("pack.json")));
        arguments.addAll(List.of("--after", shell.path("after.json"), "--events", shell.path("events.csv")));
        arguments.addAll(List.of("--out", shell.path("out")));
        arguments.addAll(List.of(more));
        return shell.run(arguments.toArray(new String[0]));
    }

    @Test
    void aShorterCooldownAddsTheFiringThatItHeldBack() throws IOException {
        shell.write("after.json", Shell.PACK.replace("\"cooldown_period\":60", "\"cooldown_period\":10"));

        assertThat(diff()).isZero();

        assertThat(shell.read("out/changes.csv"))
                .isEqualTo("change,at,customer_id,rule_id\nadded,2026-03-01T09:30:00.000Z,c1,r1\n");
        assertThat(shell.read("out/message_changes.csv")).isEqualTo("change,at,customer_id,rule_id\n");
        JsonNode cause = summary().path("changes").get(0);
        assertThat(cause.path("id").asString()).isEqualTo("r1");
        assertThat(cause.path("field").asString()).isEqualTo("cooldown_period");
        assertThat(cause.path("before").asInt()).isEqualTo(60);
        assertThat(cause.path("after").asInt()).isEqualTo(10);
        assertThat(cause.at("/decisions/added").asInt()).isEqualTo(1);
        assertThat(shell.err()).contains("rule r1: cooldown_period from 60 to 10");
    }

    @Test
    void aWaitMovesTheFiringInTime() throws IOException {
        shell.write(
                "after.json",
                Shell.PACK.replace(
                        "\"cooldown_period\":60",
                        "\"cooldown_period\":60,\"unless_followed_by\":{\"where\":[{\"field\":\"event_type\","
                                + "\"operator\":\"equals\",\"value\":\"purchase\"}],\"within_minutes\":5}"));

        assertThat(diff("--until", "2026-03-01T12:00:00Z")).isZero();

        assertThat(summary().at("/decisions/moved").asInt()).isEqualTo(2);
        assertThat(shell.read("out/changes.csv"))
                .contains("added,2026-03-01T09:05:00.000Z,c1,r1")
                .contains("removed,2026-03-01T09:00:00.000Z,c1,r1");
    }

    @Test
    void whatOnlyTwoChangesTogetherDoIsToldApart() throws IOException {
        shell.write(
                "pack.json",
                Shell.PACK.replace("\"cooldown_period\":60", "\"cooldown_period\":60,\"max_executions\":1"));
        shell.write(
                "after.json",
                Shell.PACK.replace("\"cooldown_period\":60", "\"cooldown_period\":10,\"max_executions\":2"));

        assertThat(diff()).isZero();

        assertThat(summary().at("/decisions/added").asInt()).isEqualTo(1);
        assertThat(summary().at("/only_together/decisions/added").asInt()).isEqualTo(1);
        assertThat(shell.err()).contains("several changes together");
    }

    @Test
    void theSamePackChangesNothing() throws IOException {
        shell.write("after.json", Shell.PACK.replace("Cart <script>", "Another name"));

        assertThat(diff("--json")).isZero();

        assertThat(shell.read("out/changes.csv")).isEqualTo("change,at,customer_id,rule_id\n");
        assertThat(shell.out()).isEqualTo(shell.read("out/summary.json"));
        assertThat(summary().path("changes").size()).isZero();
    }

    @Test
    void aRuleThatIsNewIsACauseAsAWhole() throws IOException {
        shell.write(
                "after.json",
                Shell.PACK.replace("\"rules\":[", "\"rules\":[{\"rule_id\":\"r0\",\"name\":\"All\",\"actions\":[]},"));

        assertThat(diff()).isZero();

        assertThat(summary().at("/rules/r0/decisions/added").asInt()).isEqualTo(3);
        assertThat(shell.err()).contains("rule r0 is new");
    }

    @Test
    void aBrokenPackIsRefusedBeforeAnythingIsWritten() {
        shell.write("after.json", Shell.PACK.replace("equals", "equal"));

        assertThat(diff()).isEqualTo(1);

        assertThat(shell.err()).contains("after.json").contains("/rules/0/conditions/0/operator");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aMissingPackIsAWrongCommandLine() {
        assertThat(diff()).isEqualTo(2);
        assertThat(shell.err()).contains("--after");
    }

    private JsonNode summary() throws IOException {
        return JsonMapper.builder().build().readTree(shell.read("out/summary.json"));
    }
}
