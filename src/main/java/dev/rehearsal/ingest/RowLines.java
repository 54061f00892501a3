package dev.rehearsal.ingest;

import java.util.Arrays;

/**
 * In which file and on which line the rows of a batch begin, kept as runs of rows that stand line below line. Immutable.
 */
public final class RowLines {
    private final String[] files;
    private final int[] firstRows;
    private final long[] firstLines;
    private final int size;

    private RowLines(String[] files, int[] firstRows, long[] firstLines, int size) {
        this.files = files;
        this.firstRows = firstRows;
        this.firstLines = firstLines;
        this.size = size;
    }

    /** How many rows there are. */
    public int size() {
        return size;
    }

    public String fileAt(int row) {
        return files[run(row)];
    }

    public long lineAt(int row) {
        int run = run(row);
        return firstLines[run] + row - firstRows[run];
    }

    private int run(int row) {
        int found = Arrays.binarySearch(firstRows, row);
        return found < 0 ? -found - 2 : found;
    }

    /** Those of some of the rows. */
    public RowLines only(int[] rows) {
        Builder kept = new Builder();
        for (int row : rows) {
            kept.add(fileAt(row), lineAt(row));
        }
        return kept.build();
    }

    /** Collects the lines of rows one after another. Not thread-safe. */
    public static final class Builder {
        private String[] files = new String[2];
        private int[] firstRows = new int[2];
        private long[] firstLines = new long[2];
        private int runs;
        private int size;
        private long next = -1;

        public void add(String file, long line) {
            if (line != next || !file.equals(files[runs - 1])) {
                begin(file, line);
            }
            size++;
            next = line + 1;
        }

        private void begin(String file, long line) {
            if (runs == files.length) {
                files = Arrays.copyOf(files, runs * 2);
                firstRows = Arrays.copyOf(firstRows, runs * 2);
                firstLines = Arrays.copyOf(firstLines, runs * 2);
            }
            files[runs] = file;
            firstRows[runs] = size;
            firstLines[runs++] = line;
        }

        void addAll(RowLines lines) {
            for (int run = 0; run < lines.files.length; run++) {
                int end = run + 1 < lines.files.length ? lines.firstRows[run + 1] : lines.size;
                add(lines.files[run], lines.firstLines[run]);
                int more = end - lines.firstRows[run] - 1;
                size += more;
                next += more;
            }
        }

        public RowLines build() {
            return new RowLines(
                    Arrays.copyOf(files, runs), Arrays.copyOf(firstRows, runs), Arrays.copyOf(firstLines, runs), size);
        }
    }
}
