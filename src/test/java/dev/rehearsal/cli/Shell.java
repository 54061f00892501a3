package dev.rehearsal.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder with a small pack and log in it, in which commands are run and their streams kept. */
final class Shell {
    static final String PACK = """
            {"format":"rehearsal-pack/1","rules":[{"rule_id":"r1","name":"Cart <script>","trigger_type":"behavioral",
             "conditions":[{"field":"event_type","operator":"equals","value":"cart_add"}],
             "actions":[{"type":"add_to_segment","segment":"carts"}],"cooldown_period":60}]}
            """;
    static final String EVENTS = """
            event_id,customer_id,event_type,timestamp
            e1,c1,cart_add,2026-03-01T09:00:00Z
            e2,c1,cart_add,2026-03-01T09:30:00Z
            e3,"c,2",cart_add,2026-03-01T10:00:00Z
            """;

    private final Path folder;
    private String out = "";
    private String err = "";

    Shell(Path folder) {
        this.folder = folder;
        write("pack.json", PACK);
        write("events.csv", EVENTS);
    }

    void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    int run(String... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int exitCode = Cli.run(
                arguments,
                new PrintStream(outBytes, false, StandardCharsets.UTF_8),
                new PrintStream(errBytes, false, StandardCharsets.UTF_8));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return exitCode;
    }

    /** Replays the pack over the log into the folder {@code out}. */
    int replay(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("replay", "--pack", path("pack.json"), "--events", path("events.csv")));
        arguments.addAll(List.of("--out", path("out")));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(new String[0]));
    }

    int explain(String customer, String rule, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("explain", "--pack", path("pack.json"), "--events", path("events.csv")));
        arguments.addAll(List.of("--customer", customer, "--rule", rule));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(new String[0]));
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }
}
