package dev.rehearsal;

import dev.rehearsal.cli.Cli;
import dev.rehearsal.cli.ExitCode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The entry point, the same for the window and the command line: it reads the arguments and hands over. */
public final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] arguments) {
        PrintStream messages = utf8(System.err);
        System.exit(
                isForTheWindow(arguments)
                        ? window(arguments, messages)
                        : Cli.run(arguments, utf8(System.out), messages));
    }

    /** Without a command the window is meant, with the sample in it or without. */
    static boolean isForTheWindow(String[] arguments) {
        return List.of(WorkbenchApplication.SAMPLE).containsAll(List.of(arguments));
    }

    private static int window(String[] arguments, PrintStream messages) {
        if (!Display.isAvailable()) {
            return withoutDisplay(arguments, messages);
        }
        try {
            WorkbenchApplication.open(arguments);
            return 0;
        } catch (UnsupportedOperationException silentDisplay) {
            return withoutDisplay(arguments, messages);
        }
    }

    private static int withoutDisplay(String[] arguments, PrintStream messages) {
        if (List.of(arguments).contains(WorkbenchApplication.SAMPLE)) {
            return new HeadlessSample(utf8(System.out), messages).run();
        }
        messages.print("There is no display to open the window on; “rehearsal --help” lists what works without one.\n");
        messages.flush();
        return ExitCode.MACHINE_FAILED.number();
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
