package dev.rehearsal.cli;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackProblem;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/** A pack that lies in a file, and how its problems read on the terminal. */
final class PackFile {
    private static final String NEWER = "a newer program is needed";

    private PackFile() {}

    /** Reads the pack, or fails with a line for everything that is wrong in it. */
    static RulePack read(Path path) throws IOException, CommandFailure {
        try {
            return PackReader.read(InputFiles.text(path));
        } catch (PackInvalid invalid) {
            throw new CommandFailure(exitCode(invalid), lines(path, invalid.problems()));
        }
    }

    static ExitCode exitCode(PackInvalid invalid) {
        boolean newer = invalid.problems().stream()
                .anyMatch(problem -> problem.message().endsWith(NEWER));
        return newer ? ExitCode.MADE_BY_NEWER : ExitCode.WRONG_INPUT;
    }

    /** A line for each problem: file, JSON pointer and what is wrong. */
    static String lines(Path path, Collection<PackProblem> problems) {
        return problems.stream()
                .map(problem -> path.getFileName() + " " + problem)
                .collect(Collectors.joining("\n"));
    }
}
