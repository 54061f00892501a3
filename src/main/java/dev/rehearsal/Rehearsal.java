package dev.rehearsal;

import dev.rehearsal.cli.Cli;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The entry point, the same for the window and the command line: it reads the arguments and hands over. */
public final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0 && !arguments[0].equals("--sample")) {
            System.exit(Cli.run(arguments, utf8(System.out), utf8(System.err)));
        }
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
