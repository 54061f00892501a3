package dev.rehearsal.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;

/** The program's name and what all of its commands have in common. */
@CommandLine.Command(
        name = "rehearsal",
        description = "Rehearses trigger rules against the events of the past. Without a command it opens the window.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "Exit codes: 0 done, 1 the input is wrong, 2 the command line is wrong, 3 the machine failed,",
            "4 the workspace is in use, 5 it is damaged, 6 made by a newer version, 130 interrupted."
        })
final class RehearsalCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(
            names = "--debug",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show where in the program a failure came from.")
    private boolean debug;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), debug ? "--debug needs a command to debug" : "Name a command");
    }
}
