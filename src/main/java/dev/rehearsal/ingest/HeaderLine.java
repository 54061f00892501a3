package dev.rehearsal.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The line with the names of the columns of a file as the file has it. */
public final class HeaderLine {
    private HeaderLine() {}

    /** Empty where there is none: in JSON lines, in what is piped in, and in a file that cannot be read. */
    public static String of(Source source, Mapping mapping) {
        if (source.path().isEmpty()) {
            return "";
        }
        try (RowFile file = RowFile.open(source, mapping.dialect())) {
            return file.header().map(HeaderLine::text).orElse("");
        } catch (IOException | InputProblem unreadable) {
            // whoever imports the file is told
            return "";
        }
    }

    private static String text(Piece header) {
        int end = header.end();
        while (end > header.from() && (header.bytes()[end - 1] == '\n' || header.bytes()[end - 1] == '\r')) {
            end--;
        }
        return new String(header.bytes(), header.from(), end - header.from(), StandardCharsets.UTF_8);
    }
}
