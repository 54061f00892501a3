package dev.rehearsal.ingest;

/**
 * Why a file cannot be imported at all, or not to its end. The message is one sentence that a person can act on: where,
 * what, and what to do next. {@code line} is 0, and {@code column} and {@code value} are empty, where they say nothing.
 */
public final class InputProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final String column;
    private final String value;
    private final String remedy;

    public InputProblem(String file, long line, String column, String value, String reason, String remedy) {
        super(sentence(file, line, reason, remedy));
        this.file = file;
        this.line = line;
        this.column = column;
        this.value = value;
        this.remedy = remedy;
    }

    private static String sentence(String file, long line, String reason, String remedy) {
        return file + (line > 0 ? ", line " + line : "") + ": " + reason + "; " + remedy + ".";
    }

    public String file() {
        return file;
    }

    public long line() {
        return line;
    }

    public String column() {
        return column;
    }

    public String value() {
        return value;
    }

    /** What to do next. */
    public String remedy() {
        return remedy;
    }
}
