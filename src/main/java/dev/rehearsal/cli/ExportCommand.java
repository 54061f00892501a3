package dev.rehearsal.cli;

import dev.rehearsal.store.ExportRecord;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code export}: the approved rules of a workspace become a pack. */
@CommandLine.Command(
        name = "export",
        description = "Writes the approved rules of a workspace, and what goes along with them, as a pack.",
        footer = {"", "Example:", "  rehearsal export --workspace shop --out pack.json"})
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @CommandLine.Option(
            names = "--workspace",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the workspace.")
    private Path folder;

    @CommandLine.Option(names = "--out", required = true, paramLabel = "PACK", description = "The file to write.")
    private Path out;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WorkspaceProblem {
        try (Workspace workspace = Workspace.open(folder, Clock.systemUTC())) {
            ExportRecord export = workspace.packs().export(out, System.getProperty("user.name", "unknown"));
            terminal.say("Exported " + Terminal.count(export.rules(), "approved rule") + " as version "
                    + export.version() + " to " + export.path() + ".");
        }
        return ExitCode.DONE.number();
    }
}
