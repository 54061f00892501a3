package dev.rehearsal.cli;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.store.WorkspaceProblem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;

/** Turns what a command throws into a sentence and an exit code; only {@code --debug} shows where it was thrown. */
final class Failures implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof CommandLine.ParameterException wrong) {
            return handleParseException(wrong, parsed.originalArgs().toArray(new String[0]));
        }
        return report(failure, parsed.originalArgs().contains("--debug")).number();
    }

    @Override
    public int handleParseException(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        terminal.say(sentence(Objects.toString(wrong.getMessage(), "the command line is wrong")));
        terminal.say("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_COMMAND.number();
    }

    /** Says what is wrong and tells the exit code that goes with it. */
    ExitCode report(Throwable failure, boolean debug) {
        if (debug) {
            failure.printStackTrace(terminal.messages());
        }
        return switch (failure) {
            case CommandFailure own -> say(own.exitCode(), message(own));
            case InputProblem input -> {
                say(ExitCode.WRONG_INPUT, message(input));
                DetectHint.of(input).ifPresent(terminal::say);
                yield ExitCode.WRONG_INPUT;
            }
            case PackInvalid invalid -> say(ExitCode.WRONG_INPUT, message(invalid));
            case WorkspaceProblem workspace -> say(code(workspace.kind()), message(workspace));
            case IOException machine -> say(ExitCode.MACHINE_FAILED, sentence(machine));
            case OutOfMemoryError memory ->
                say(
                        ExitCode.MACHINE_FAILED,
                        "There is not enough memory for this log; give more with REHEARSAL_JAVA_OPTIONS=-Xmx8g.");
            default ->
                say(
                        ExitCode.MACHINE_FAILED,
                        "Something is wrong in Rehearsal itself: " + failure
                                + "; run the command again with --debug and report what it prints.");
        };
    }

    private static ExitCode code(WorkspaceProblem.Kind kind) {
        return switch (kind) {
            case REFUSED -> ExitCode.WRONG_INPUT;
            case MACHINE -> ExitCode.MACHINE_FAILED;
            case IN_USE -> ExitCode.WORKSPACE_IN_USE;
            case DAMAGED -> ExitCode.WORKSPACE_DAMAGED;
            case NEWER -> ExitCode.MADE_BY_NEWER;
        };
    }

    private ExitCode say(ExitCode code, String sentence) {
        terminal.say(sentence);
        return code;
    }

    private static String message(Throwable failure) {
        return Objects.toString(failure.getMessage(), failure.toString());
    }

    private static String sentence(IOException failure) {
        if (failure instanceof FileSystemException file) {
            String name = Objects.toString(file.getFile(), "a file");
            return switch (file) {
                case NoSuchFileException missing -> name + ": there is no such file or folder; check the path.";
                case AccessDeniedException denied ->
                    name + ": permission denied; choose another place or ask for the permission.";
                case FileAlreadyExistsException exists ->
                    name + ": there is a file of this name already; choose another one.";
                default -> name + ": " + Objects.toString(file.getReason(), "it cannot be used") + remedy(file);
            };
        }
        return "A file cannot be read or written: " + message(failure) + remedy(failure);
    }

    private static String remedy(IOException failure) {
        boolean full = message(failure).toLowerCase(Locale.ROOT).contains("no space left");
        return full ? "; the disk is full, free some space and run the command again." : "; then run it again.";
    }

    /** picocli's message as a sentence. */
    private static String sentence(String message) {
        String text = message.strip();
        return text.endsWith(".") || text.contains("\n") ? text : text + ".";
    }
}
