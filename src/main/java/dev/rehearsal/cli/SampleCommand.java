package dev.rehearsal.cli;

import dev.rehearsal.report.WholeFiles;
import dev.rehearsal.sample.SampleShop;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code sample}: a made-up log of any size, and the profiles that go with it. */
@CommandLine.Command(
        name = "sample",
        description = "Makes up the log of a shop; equal numbers give equal files.",
        footer = {"", "Example:", "  rehearsal sample --events 20000 --customers 500 --seed 1 --out events.csv"})
final class SampleCommand implements Callable<Integer> {
    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(
            names = "--events",
            defaultValue = "20000",
            paramLabel = "N",
            description = "How many events; ${DEFAULT-VALUE} by default.")
    private long events;

    @CommandLine.Option(
            names = "--customers",
            defaultValue = "500",
            paramLabel = "N",
            description = "How many customers; ${DEFAULT-VALUE} by default.")
    private int customers;

    @CommandLine.Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Another seed, another log; ${DEFAULT-VALUE} by default.")
    private long seed;

    @CommandLine.Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the events go.")
    private Path out;

    @CommandLine.Option(names = "--profiles", paramLabel = "FILE", description = "Where the profiles go, if wanted.")
    private @Nullable Path profiles;

    SampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (events < 1 || customers < 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--events and --customers have to be 1 or more");
        }
        SampleShop shop = new SampleShop(events, customers, seed);
        write(out, shop::writeEvents);
        if (profiles != null) {
            write(profiles, shop::writeProfiles);
        }
        terminal.say("Made up " + Terminal.count(events, "event") + " of " + Terminal.count(customers, "customer")
                + "; they are in " + out + ".");
        return ExitCode.DONE.number();
    }

    private interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private static void write(Path file, Content content) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        try (OutputFolder folder = new OutputFolder(parent == null ? whole : parent)) {
            WholeFiles files = folder.files();
            try (Writer writer = files.open(String.valueOf(whole.getFileName()))) {
                content.writeTo(writer);
            }
            files.publish();
        }
    }
}
