package dev.rehearsal.cli;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.report.HtmlReport;
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
        description = "Replays rules over events and writes what would have fired, for whom, and why not.",
        footer = {
            "",
            "Example:",
            "  rehearsal replay --pack pack.json --events events.csv --profiles profiles.csv --out results",
            "  rehearsal replay --workspace shop --out results"
        })
final class ReplayCommand implements Callable<Integer> {
    private final Terminal terminal;

    @CommandLine.Mixin
    private InputOptions input;

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
        ReplayOptions options = new ReplayOptions(Times.optional(input.command(), "--until", until), allDecisions);
        try (Input opened = input.open(terminal)) {
            RulePack rules = opened.rules();
            try (OutputFolder folder = new OutputFolder(out)) {
                return replay(rules, opened, options, folder).number();
            }
        }
    }

    private ExitCode replay(RulePack rules, Input opened, ReplayOptions options, OutputFolder folder)
            throws IOException, InputProblem, CommandFailure, WorkspaceProblem {
        long begin = System.nanoTime();
        LogFiles.Loaded loaded = load(opened, folder);
        long loadedAt = System.nanoTime();
        ReplayResult result =
                AllProcessors.replay(rules, loaded.log(), options, new TerminalProgress(terminal, "replaying"));
        long replayedAt = System.nanoTime();
        Summary summary = AllProcessors.write(
                folder.files(),
                result,
                loaded.leftOut(),
                Duration.ofNanos(loadedAt - begin),
                Duration.ofNanos(replayedAt - loadedAt));
        if (report) {
            HtmlReport.write(folder.files(), summary);
        }
        folder.files().publish();
        say(summary);
        return loaded.broken() ? ExitCode.WRONG_INPUT : ExitCode.DONE;
    }

    private static LogFiles.Loaded load(Input opened, OutputFolder folder)
            throws IOException, InputProblem, CommandFailure, WorkspaceProblem {
        try (LateRejects rejects = new LateRejects(folder.files())) {
            return opened.log(rejects);
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
