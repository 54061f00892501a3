package dev.rehearsal;

import dev.rehearsal.cli.Cli;
import dev.rehearsal.cli.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program does on the sample shop where there is no display: it replays the sample as the command line would,
 * and leaves the result and a report in a folder.
 */
final class HeadlessSample {
    private static final String FOLDER = "rehearsal-sample";
    private static final List<String> FILES = List.of("pack.json", "events.csv", "profiles.csv");

    private final PrintStream out;
    private final PrintStream err;

    HeadlessSample(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Does it in the folder of that name under the current one, and returns the exit code. */
    int run() {
        return run(Path.of(FOLDER));
    }

    int run(Path folder) {
        say(out, "There is no display, so the sample shop is replayed without a window.");
        try {
            Path inputs = folder.resolve("input");
            unpack(inputs);
            List<String> arguments = new ArrayList<>(List.of("replay", "--report"));
            arguments.addAll(List.of("--pack", inputs.resolve("pack.json").toString()));
            arguments.addAll(List.of("--events", inputs.resolve("events.csv").toString()));
            arguments.addAll(
                    List.of("--profiles", inputs.resolve("profiles.csv").toString()));
            arguments.addAll(List.of("--out", folder.resolve("results").toString()));
            int exitCode = Cli.run(arguments.toArray(new String[0]), out, err);
            if (exitCode == 0) {
                Path results = folder.toAbsolutePath().normalize().resolve("results");
                say(out, "Decisions: " + results.resolve("decisions.csv"));
                say(out, "Report:    " + results.resolve("report.html"));
            }
            return exitCode;
        } catch (IOException failure) {
            say(
                    err,
                    "The sample cannot be written to " + folder.toAbsolutePath() + " (" + failure.getMessage()
                            + "); start from a folder that can be written to.");
            return ExitCode.MACHINE_FAILED.number();
        }
    }

    private static void say(PrintStream stream, String line) {
        stream.print(line + "\n");
        stream.flush();
    }

    private static void unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : FILES) {
            try (InputStream in = HeadlessSample.class.getResourceAsStream("/sample-data/" + name)) {
                if (in == null) {
                    throw new IOException("the program was packaged without its " + name);
                }
                Path draft = Files.createTempFile(folder, name, ".part");
                Files.write(draft, in.readAllBytes());
                Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
