package dev.rehearsal.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The part of a mapping file that says how the file is written. */
final class DialectJson {
    private static final List<String> MEMBERS =
            List.of("format", "encoding", "delimiter", "quote", "escape", "header", "skip_lines");
    private static final String BLANKS = "blanks";
    private static final String TAB = "tab";
    private static final String NONE = "none";

    private DialectJson() {}

    /** What is not said is as {@link Dialect#CSV} has it. */
    static Dialect read(MappingNode node) throws InputProblem {
        node.only(MEMBERS);
        try {
            return new Dialect(
                    node.constant("format", Format.values()).orElse(Format.DELIMITED),
                    encoding(node),
                    mark(node, "delimiter", Dialect.CSV.delimiter()),
                    mark(node, "quote", Dialect.CSV.quote()),
                    node.constant("escape", Dialect.Escape.values()).orElse(Dialect.Escape.DOUBLED),
                    node.flag("header", true),
                    node.count("skip_lines"));
        } catch (IllegalArgumentException impossible) {
            throw node.problem(
                    "/delimiter",
                    "",
                    "cannot be the same as the quote or a line end, and a quote is a sign like \" or '",
                    "choose another one");
        }
    }

    private static Charset encoding(MappingNode node) throws InputProblem {
        String name = node.text("encoding").orElse("UTF-8");
        return encoding(name)
                .orElseThrow(() -> node.problem(
                        "/encoding",
                        name,
                        "is '" + name + "', which is no encoding",
                        "write one like UTF-8, UTF-16LE, windows-1252 or ISO-8859-1"));
    }

    private static Optional<Charset> encoding(String name) {
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException noName) {
            return Optional.empty();
        }
    }

    private static char mark(MappingNode node, String name, char otherwise) throws InputProblem {
        Optional<String> text = node.text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        return switch (text.get()) {
            case BLANKS -> Dialect.BLANKS;
            case TAB -> '\t';
            case NONE -> Dialect.NO_QUOTE;
            default -> node.mark(name).orElse(otherwise);
        };
    }

    static void write(Dialect dialect, ObjectNode node) {
        node.put("format", dialect.format().name().toLowerCase(Locale.ROOT));
        node.put("encoding", dialect.encoding().name());
        if (dialect.format() == Format.DELIMITED) {
            node.put("delimiter", text(dialect.delimiter()));
            node.put("quote", text(dialect.quote()));
            node.put("escape", dialect.escape().name().toLowerCase(Locale.ROOT));
            node.put("header", dialect.hasHeader());
            node.put("skip_lines", dialect.skippedLines());
        }
    }

    private static String text(char mark) {
        return switch (mark) {
            case Dialect.BLANKS -> BLANKS;
            case '\t' -> TAB;
            case Dialect.NO_QUOTE -> NONE;
            default -> String.valueOf(mark);
        };
    }
}
