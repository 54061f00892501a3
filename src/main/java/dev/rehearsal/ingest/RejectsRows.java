package dev.rehearsal.ingest;

/** Reads files of rejects. */
public final class RejectsRows {
    private RejectsRows() {}

    public static boolean isOne(Source source) {
        return source.name().endsWith("rejects.csv");
    }
}
