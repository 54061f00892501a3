package dev.rehearsal.cli;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.report.HtmlReport;
import dev.rehearsal.report.ResultFiles;
import dev.rehearsal.report.Summary;
import dev.rehearsal.store.WorkspaceProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code replay}: what would have fired, as a folder of files. */
@CommandLine.Command(
        name = "replay",
        description = "Replays a pack over events and writes what would have fired, for whom, and why not.",
        footer = {
            "",
            "Example:",
            "  rehearsal replay --pack pack.json --events events.csv --profiles profiles.csv --out results"
        })
final class ReplayCommand implements Callable<Integer> {
    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(names = "--pack", required = true, paramLabel = "FILE", description = "The rules, as a pack.")
    private Path pack;

    @CommandLine.Mixin
    private LogOptions log;

    @CommandLine.Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "Replay over what this workspace holds, instead of files.")
    private @Nullable Path workspace;

    @CommandLine.Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "Only this dataset of the workspace; without it, all of them.")
    private @Nullable String dataset;

    @CommandLine.Option(
            names = "--until",
            paramLabel = "TIME",
            description = "Ignore what is later than this, such as 2026-03-01T09:00:00Z.")
    private @Nullable String until;

    @CommandLine.Option(names = "--all-decisions", description = "Also list each time that conditions did not hold.")
    private boolean allDecisions;

    @CommandLine.Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files go.")
    private Path out;

    @CommandLine.Option(names = "--report", description = "Also write report.html, one page with charts.")
    private boolean report;

    @CommandLine.Option(names = "--json", description = "Print the summary as JSON on stdout.")
    private boolean json;

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InputProblem, CommandFailure, WorkspaceProblem {
        if (workspace != null && log.namesFiles()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--workspace and files of events or profiles exclude each other; give one");
        }
        ReplayOptions options = new ReplayOptions(Times.optional(spec, "--until", until), allDecisions);
        RulePack rules = PackFile.read(InputFiles.existing(spec, "--pack", pack));
        try (OutputFolder folder = new OutputFolder(out)) {
            return replay(rules, options, folder).number();
        }
    }

    private ExitCode replay(RulePack rules, ReplayOptions options, OutputFolder folder)
            throws IOException, InputProblem, CommandFailure, WorkspaceProblem {
        long begin = System.nanoTime();
        LogFiles.Loaded loaded = load(folder);
        long loadedAt = System.nanoTime();
        ReplayResult result =
                AllProcessors.replay(rules, loaded.log(), options, new TerminalProgress(terminal, "replaying"));
        long replayedAt = System.nanoTime();
        Summary summary = ResultFiles.write(
                folder.files(),
                result,
                loaded.rejects(),
                Duration.ofNanos(loadedAt - begin),
                Duration.ofNanos(replayedAt - loadedAt));
        if (report) {
            HtmlReport.write(folder.files(), summary);
        }
        folder.files().publish();
        say(summary);
        return loaded.broken() ? ExitCode.WRONG_INPUT : ExitCode.DONE;
    }

    private LogFiles.Loaded load(OutputFolder folder)
            throws IOException, InputProblem, CommandFailure, WorkspaceProblem {
        if (workspace != null) {
            return new LogFiles.Loaded(new WorkspaceLog(terminal, workspace, dataset).read(), 0, false);
        }
        try (LateRejects rejects = new LateRejects(folder.files())) {
            return new LogFiles(terminal, log.mapping(), rejects).read(log.events(), log.profiles());
        }
    }

    private void say(Summary summary) {
        ReplayResult result = summary.result();
        long fired = summary.tally().outcomes().getOrDefault(Outcome.FIRED, 0L);
        terminal.say("Replayed " + Terminal.count(result.events(), "event") + " of "
                + Terminal.count(result.profiles().size(), "customer") + ": "
                + Terminal.count(fired, "firing") + ", "
                + Terminal.count(result.messages().size(), "message") + "; the files are in " + out + ".");
        if (json) {
            terminal.result(summary.toJson().stripTrailing());
        }
    }
}
