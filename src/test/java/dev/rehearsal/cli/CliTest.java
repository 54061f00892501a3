package dev.rehearsal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"replay", "explain", "diff", "validate", "verify", "lint", "import", "export", "sample"})
    void everyCommandShowsAnExample(String command) {
        assertThat(shell.run(command, "--help")).isZero();

        assertThat(shell.out()).contains("Example:").contains("  rehearsal " + command + " ");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void anUnknownCommandIsRefused() {
        assertThat(shell.run("repaly")).isEqualTo(2);
        assertThat(shell.err()).contains("repaly").contains("--help");
    }

    @Test
    void anExplanationShowsTheGateThatFailedAndUntilWhen() {
        assertThat(shell.explain("c1", "r1")).isZero();

        assertThat(shell.out())
                .startsWith("r1 for c1 at 2026-03-01T09:30:00.000Z: suppressed (cooldown)")
                .contains("✓")
                .contains("✗")
                .contains("2026-03-01T10:00:00.000Z");
    }

    @Test
    void anExplanationUntilAnInstantIsOfThen() {
        assertThat(shell.explain("c1", "r1", "--at", "2026-03-01T09:00:00Z", "--json"))
                .isZero();
        assertThat(shell.out()).contains("\"outcome\" : \"fired\"");

        assertThat(shell.explain("c1", "r1", "--at", "2026-02-01T09:00:00Z")).isZero();
        assertThat(shell.out()).contains("never asked");
    }

    @Test
    void unknownRulesAndCustomersAreNamed() {
        assertThat(shell.explain("c1", "r9")).isEqualTo(2);
        assertThat(shell.err()).contains("pack.json has no rule r9; it has r1");
        assertThat(shell.explain("c9", "r1")).isEqualTo(2);
        assertThat(shell.err()).contains("no event and no profile of c9");
    }

    @Test
    void aSoundPackIsSaidToBeOne() {
        assertThat(shell.run("validate", shell.path("pack.json"))).isZero();
        assertThat(shell.out()).isEqualTo("pack.json is a sound pack of 1 rule, 0 campaigns and 0 journeys.\n");
    }

    @Test
    void whatAPackRefersToHasToBeInIt() {
        shell.write("pack.json", """
                {"format":"rehearsal-pack/1","rules":[{"rule_id":"r1","name":"One","trigger_type":"behavioral",
                 "on":{"rule_fired":"r2"},
                 "conditions":[{"source":"firings","rule_id":"r3","operator":"equals","value":0}],
                 "actions":[{"type":"send_email","campaign_id":"spring"},
                            {"type":"webhook","url":"https://example.com","payload":{"campaign_id":"mine"}}]}]}
                """);

        assertThat(shell.run("validate", shell.path("pack.json"))).isEqualTo(1);
        assertThat(shell.err())
                .contains("/rules/0/on/rule_fired: unknown rule `r2`")
                .contains("/rules/0/conditions/0/rule_id: unknown rule `r3`")
                .contains("/rules/0/actions/0/campaign_id: unknown campaign `spring`")
                .doesNotContain("mine");
    }

    @Test
    void aReaderThatWentAwayIsNoFailure() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream messages = new ByteArrayOutputStream();

        int exitCode = Cli.run(
                new String[] {"validate", shell.path("pack.json")},
                new PrintStream(gone, false, StandardCharsets.UTF_8),
                new PrintStream(messages, false, StandardCharsets.UTF_8));

        assertThat(exitCode).isZero();
        assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
