package dev.rehearsal.ingest;

import java.util.List;

/**
 * What an import did. Every row is kept, a reject or joined.
 *
 * @param rows all data rows
 * @param kept rows that became an event or a profile row
 * @param rejects rows that cannot be read
 * @param joined rows that are part of the event of a row before them
 * @param repeated rows without an event id that are the same to the byte as one of the {@value SeenRows#MOST} before them;
 *     they are kept
 * @param replacedCharacters bytes that are no text in the encoding of the file, and became U+FFFD
 * @param columnsLeftOut columns that no field takes
 * @param problems where a file ended too early
 */
public record ImportSummary(
        long rows,
        long kept,
        long rejects,
        long joined,
        long repeated,
        long replacedCharacters,
        List<String> columnsLeftOut,
        List<InputProblem> problems,
        boolean cancelled) {
    public ImportSummary {
        columnsLeftOut = List.copyOf(columnsLeftOut);
        problems = List.copyOf(problems);
    }
}
