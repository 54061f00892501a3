package dev.rehearsal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void aSoundPackIsSound() {
        assertThat(shell.run("validate", shell.path("pack.json"), "--json")).isZero();
        assertThat(shell.out()).contains("\"valid\" : true");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void everyProblemIsNamedByFilePointerAndValue() {
        shell.write("pack.json", """
                {"format":"rehearsal-pack/1","rules":[{"rule_id":"r1","priority":"high"},{"rule_id":"r2","cooldown":5}]}
                """);

        assertThat(shell.run("validate", shell.path("pack.json"))).isEqualTo(1);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .contains("pack.json /rules/0/priority: a number is needed here, not \"high\"")
                .contains("pack.json /rules/1/cooldown: unknown field of a rule `cooldown`; maybe `cooldown_period`");
    }

    @Test
    void jsonNamesProblemsByPointer() {
        shell.write("pack.json", "{\"format\":\"rehearsal-pack/1\"}");

        assertThat(shell.run("validate", shell.path("pack.json"), "--json")).isEqualTo(1);
        assertThat(shell.out()).contains("\"valid\" : false").contains("`rules` is missing");
    }

    @Test
    void aPackOfANewerFormatNeedsANewerProgram() {
        shell.write("pack.json", "{\"format\":\"rehearsal-pack/2\",\"rules\":[]}");

        assertThat(shell.run("validate", shell.path("pack.json"))).isEqualTo(6);
        assertThat(shell.err()).contains("rehearsal-pack/2").contains("rehearsal-pack/1");
    }

    @Test
    void aFileThatIsNotThereIsAMistakeInTheCommandLine() {
        assertThat(shell.run("validate", shell.path("none.json"))).isEqualTo(2);
        assertThat(shell.err()).contains("none.json");
    }
}
