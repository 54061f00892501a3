package dev.rehearsal.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** Files that a command line names to be read; one that is not there is a mistake in the command line. */
final class InputFiles {
    private InputFiles() {}

    /** The path, of which something can be read. */
    static Path existing(CommandLine.Model.CommandSpec spec, String option, Path path) {
        if (Files.isDirectory(path)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), option + " " + path + " is a folder; name a file in it");
        }
        if (!Files.exists(path)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), option + ": there is no file at " + path + "; check the path");
        }
        return path;
    }

    /** The whole file as text. */
    static String text(Path path) throws IOException, CommandFailure {
        try {
            return Files.readString(path);
        } catch (CharacterCodingException notText) {
            throw new CommandFailure(
                    ExitCode.WRONG_INPUT, path.getFileName() + ": the file is no UTF-8 text; save it as UTF-8.");
        }
    }
}
