package dev.rehearsal.cli;

import dev.rehearsal.pack.SigningKey;
import dev.rehearsal.pack.UnusableKey;
import dev.rehearsal.store.ExportRecord;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code export}: the approved rules of a workspace become a pack. */
@CommandLine.Command(
        name = "export",
        description = "Writes the approved rules of a workspace, and what goes along with them, as a pack.",
        footer = {
            "",
            "A key to sign with, and its public half for those who verify, are made by",
            "  openssl genpkey -algorithm ed25519 -out key.pem",
            "  openssl pkey -in key.pem -pubout -out key.pub.pem",
            "",
            "Example:",
            "  rehearsal export --workspace shop --out pack.json --sign key.pem"
        })
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(
            names = "--workspace",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the workspace.")
    private Path folder;

    @CommandLine.Option(names = "--out", required = true, paramLabel = "PACK", description = "The file to write.")
    private Path out;

    @CommandLine.Option(
            names = "--sign",
            paramLabel = "KEY",
            description = "Sign the pack with this Ed25519 private key, a PEM file.")
    private @Nullable Path key;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, WorkspaceProblem, CommandFailure {
        SigningKey signer = key == null ? null : signer(InputFiles.existing(spec, "--sign", key));
        try (Workspace workspace = Workspace.open(folder, Clock.systemUTC())) {
            ExportRecord export =
                    workspace.packs().export(out, System.getProperty("user.name", "unknown"), List.of(), signer);
            terminal.say("Exported " + Terminal.count(export.rules(), "approved rule") + " as version "
                    + export.version() + " to " + export.path() + ".");
        }
        return ExitCode.DONE.number();
    }

    private static SigningKey signer(Path file) throws IOException, CommandFailure {
        try {
            return SigningKey.ofPem(InputFiles.text(file));
        } catch (UnusableKey unusable) {
            throw new CommandFailure(ExitCode.WRONG_INPUT, file.getFileName() + ": " + unusable.getMessage() + ".");
        }
    }
}
