package dev.rehearsal;

import dev.rehearsal.cli.Cli;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does once what users do, in one process and with made-up data, so that the virtual machine can keep what it learnt: which
 * classes are needed and which methods are worth compiling (docs/decisions/0011). The build runs it, with
 * {@code window} for all that happens in the window as well; users never do.
 */
public final class Training {
    private static final String WINDOW = "window";
    private static final String EVENTS = "12000";
    private static final String CUSTOMERS = "400";

    private final Path folder;
    private final PrintStream messages;

    private Training(Path folder, PrintStream messages) {
        this.folder = folder;
        this.messages = messages;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("rehearsal-training");
        try {
            Training training = new Training(folder, System.out);
            training.commands();
            if (List.of(arguments).contains(WINDOW)) {
                training.window();
            }
        } finally {
            delete(folder);
        }
    }

    private void commands() throws IOException {
        Path pack = folder.resolve("pack.json");
        try (InputStream sample = Training.class.getResourceAsStream("/sample-data/pack.json")) {
            Files.write(pack, sample == null ? new byte[0] : sample.readAllBytes());
        }
        command(
                "sample",
                "--events",
                EVENTS,
                "--customers",
                CUSTOMERS,
                "--out",
                in("e.csv"),
                "--profiles",
                in("p.csv"));
        command("import", "--workspace", in("shop"), "--events", in("e.csv"), "--profiles", in("p.csv"));
        command("replay", "--workspace", in("shop"), "--pack", pack.toString(), "--out", in("of-shop"), "--report");
        command("replay", "--events", in("e.csv"), "--pack", pack.toString(), "--out", in("of-files"), "--json");
    }

    private void window() {
        try {
            TrainingWindow.open(folder, folder.resolve("shop"));
        } catch (RuntimeException | LinkageError cannotDraw) {
            messages.print("The window could not be drawn (" + cannotDraw + "), so only commands are trained.\n");
        }
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private void command(String... arguments) {
        int exitCode = Cli.run(
                arguments, new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8), messages);
        if (exitCode != 0) {
            messages.print(List.of(arguments) + " ended with " + exitCode + "\n");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
