package dev.rehearsal.cli;

import java.io.PrintStream;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * The only place that writes to the outside of a command: results to one stream, what goes on and what went wrong to the
 * other. A reader that goes away is no failure; what would be written for it is dropped.
 */
final class Terminal {
    private final PrintStream out;
    private final PrintStream err;

    Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Writes a result, a line break behind it. */
    void result(String text) {
        out.print(text);
        out.print('\n');
        out.flush();
    }

    /** Says something about what goes on. */
    void say(String sentence) {
        err.print(sentence);
        err.print('\n');
        err.flush();
    }

    /** What results go to, for those that come in pieces. */
    PrintStream results() {
        return out;
    }

    PrintStream messages() {
        return err;
    }

    /** A count as people read it, the same in every country: {@code 20,134}. */
    static String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }

    /** A count with its noun: {@code 1 event}, {@code 2 events}. */
    static String count(long number, String noun) {
        return count(number) + " " + noun + (number == 1 ? "" : "s");
    }
}
