package dev.rehearsal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
    private static final String ERROR = """
            {"format":"rehearsal-pack/1","rules":[{"rule_id":"r1","max_executions":0}]}
            """;
    private static final String WARNING = """
            {"format":"rehearsal-pack/1","rules":[{"rule_id":"r1","max_executions":1,"cooldown_period":60}]}
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void aPackWithoutFaultIsSaidToBeOne() {
        assertThat(shell.run("lint", shell.path("pack.json"))).isZero();
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isEqualTo("pack.json: nothing to find fault with.\n");
    }

    @Test
    void anErrorEndsWithOneAndNamesRuleReasonAndRemedy() {
        shell.write("pack.json", ERROR);

        assertThat(shell.run("lint", shell.path("pack.json"))).isEqualTo(1);
        assertThat(shell.out())
                .isEqualTo("pack.json: error never_fires in rule r1: With `max_executions` 0 it never fires."
                        + " Set `active` to false to switch it off, or allow one firing.\n");
        assertThat(shell.err()).isEqualTo("pack.json: 1 error and 0 warnings.\n");
    }

    @Test
    void aWarningEndsWithOneOnlyWhereItIsAskedTo() {
        shell.write("pack.json", WARNING);

        assertThat(shell.run("lint", shell.path("pack.json"))).isZero();
        assertThat(shell.out()).contains("warning cooldown_without_repeat in rule r1");
        assertThat(shell.run("lint", shell.path("pack.json"), "--strict")).isEqualTo(1);
    }

    @Test
    void jsonHoldsEveryFinding() {
        shell.write("pack.json", ERROR);

        assertThat(shell.run("lint", shell.path("pack.json"), "--json")).isEqualTo(1);
        assertThat(shell.out())
                .contains("\"severity\" : \"error\"")
                .contains("\"code\" : \"never_fires\"")
                .contains("\"id\" : \"r1\"");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void aPackThatCannotBeReadIsRefusedAsEverywhere() {
        shell.write("pack.json", "{\"format\":\"rehearsal-pack/1\"}");

        assertThat(shell.run("lint", shell.path("pack.json"))).isEqualTo(1);
        assertThat(shell.err()).contains("`rules` is missing");
    }
}
