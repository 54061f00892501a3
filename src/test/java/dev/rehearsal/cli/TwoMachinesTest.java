package dev.rehearsal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoMachinesTest {
    @TempDir
    private Path folder;

    @Test
    void zoneAndLanguageOfTheMachineChangeNoByte() throws IOException, InterruptedException {
        Shell shell = new Shell(folder);

        assertThat(replay(shell, "Pacific/Auckland", "tr", "one")).isZero();
        assertThat(replay(shell, "America/Lima", "ar", "other")).isZero();

        for (String file : List.of("decisions.csv", "messages.csv", "effects.csv", "profiles.csv", "report.html")) {
            assertThat(shell.read("other/" + file)).isEqualTo(shell.read("one/" + file));
        }
        assertThat(shell.read("one/decisions.csv").lines()).hasSize(4);
    }

    private static int replay(Shell shell, String zone, String language, String out)
            throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-cp",
                System.getProperty("java.class.path"),
                "dev.rehearsal.Rehearsal",
                "replay",
                "--report",
                "--pack",
                shell.path("pack.json"),
                "--events",
                shell.path("events.csv"),
                "--out",
                shell.path(out));
        ProcessBuilder machine = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(shell.path(out + ".log")));
        machine.environment().put("TZ", zone);
        Process process = machine.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
