package dev.rehearsal.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The command line as a function: arguments in, two streams out, and an exit code. Never ends the program itself. */
public final class Cli {
    private Cli() {}

    /** Runs one command and returns what the shell should be told. */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        Terminal terminal = new Terminal(out, err);
        Failures failures = new Failures(terminal);
        try {
            return commandLine(terminal, failures).execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            return failures.report(exhausted, false).number();
        }
    }

    private static CommandLine commandLine(Terminal terminal, Failures failures) {
        CommandLine line = new CommandLine(new RehearsalCommand());
        line.addSubcommand(new ReplayCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new ValidateCommand(terminal))
                .addSubcommand(new LintCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new DetectCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new SampleCommand(terminal))
                .setOut(new PrintWriter(terminal.results(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.messages(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
        return line;
    }
}
