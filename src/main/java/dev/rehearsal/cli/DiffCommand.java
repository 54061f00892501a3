package dev.rehearsal.cli;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.insight.Causes;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.report.DiffFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code diff}: what a new version of a pack changes for the customers of a log, and which change does it. */
@CommandLine.Command(
        name = "diff",
        description = "Replays two packs over the same events and writes what changed and which change did it.",
        footer = {
            "",
            "Example:",
            "  rehearsal diff --before old.json --after new.json --events events.csv --out changes"
        })
final class DiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(names = "--before", required = true, paramLabel = "FILE", description = "The pack as it was.")
    private Path before;

    @CommandLine.Option(
            names = "--after",
            required = true,
            paramLabel = "FILE",
            description = "The pack as it is to be.")
    private Path after;

    @CommandLine.Mixin
    private LogOptions log;

    @CommandLine.Option(
            names = "--until",
            paramLabel = "TIME",
            description = "Ignore what is later than this, such as 2026-03-01T09:00:00Z.")
    private @Nullable String until;

    @CommandLine.Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files go.")
    private Path out;

    @CommandLine.Option(names = "--json", description = "Print the summary as JSON on stdout.")
    private boolean json;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InputProblem, CommandFailure {
        ReplayOptions options = new ReplayOptions(Times.optional(spec, "--until", until), false);
        RulePack old = PackFile.read(InputFiles.existing(spec, "--before", before));
        RulePack young = PackFile.read(InputFiles.existing(spec, "--after", after));
        try (OutputFolder folder = new OutputFolder(out)) {
            LogFiles.Loaded loaded = load(folder);
            Causes causes = causes(old, young, loaded.log(), options);
            String summary = DiffFiles.write(folder.files(), causes);
            folder.files().publish();
            say(causes);
            if (json) {
                terminal.result(summary.stripTrailing());
            }
            return (loaded.broken() ? ExitCode.WRONG_INPUT : ExitCode.DONE).number();
        }
    }

    private LogFiles.Loaded load(OutputFolder folder) throws IOException, InputProblem {
        try (LateRejects rejects = new LateRejects(folder.files())) {
            return new LogFiles(terminal, log, rejects).read(log.events(), log.profiles());
        }
    }

    private Causes causes(RulePack old, RulePack young, EventLog events, ReplayOptions options) {
        return Causes.of(
                old,
                young,
                events,
                pack -> AllProcessors.replay(pack, events, options, Progress.NONE),
                new TerminalProgress(terminal, "comparing"));
    }

    private void say(Causes causes) {
        Causes.Share share =
                Causes.Share.of(causes.whole().firings(), causes.whole().messages());
        terminal.say("Firings: " + words(share.firings()) + "; messages sent: " + words(share.messages()) + ".");
        causes.each().stream()
                .filter(cause -> !cause.share().equals(Causes.Share.NOTHING))
                .forEach(cause -> terminal.say("  " + cause.edit() + " → firings "
                        + words(cause.share().firings()) + "; messages "
                        + words(cause.share().messages())));
        if (!causes.together().equals(Causes.Share.NOTHING)) {
            terminal.say("  several changes together → firings "
                    + words(causes.together().firings()) + "; messages "
                    + words(causes.together().messages()));
        }
        terminal.say("The files are in " + out + ".");
    }

    private static String words(Causes.Count count) {
        return Terminal.count(count.added()) + " added, " + Terminal.count(count.removed()) + " removed"
                + (count.moved() == 0 ? "" : ", of which " + Terminal.count(count.moved()) + " moved in time");
    }
}
