package dev.rehearsal.cli;

import dev.rehearsal.store.WorkspaceProblem;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The options that name rules and a log: a pack and files, or a workspace that has both. */
final class InputOptions extends LogOptions {
    @CommandLine.Option(
            names = "--pack",
            paramLabel = "FILE",
            description = "The rules, as a pack; without it, those of the workspace.")
    private @Nullable Path pack;

    @CommandLine.Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "Take the log of this workspace, and its rules unless a pack is named, instead of files.")
    private @Nullable Path workspace;

    @CommandLine.Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "Only this dataset of the workspace; without it, all of them.")
    private @Nullable String dataset;

    /** Finds out where rules and log are, and refuses what is named twice or not at all. */
    Input open(Terminal terminal) throws WorkspaceProblem {
        Path named = pack == null ? null : InputFiles.existing(command(), "--pack", pack);
        if (workspace != null) {
            if (namesFiles()) {
                throw wrong("--workspace and files of events or profiles exclude each other; give one");
            }
            return new WorkspaceInput(terminal, workspace, named, dataset);
        }
        if (dataset != null) {
            throw wrong("--dataset is of a workspace; name it with --workspace");
        }
        if (named == null) {
            throw wrong(
                    "Missing required option: '--pack=FILE', or '--workspace=DIR' to take the rules that are there");
        }
        return new FileInput(terminal, named, this);
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(command().commandLine(), sentence);
    }
}
