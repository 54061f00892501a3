package dev.rehearsal.ingest;

/** Room for the texts of one row that do not stand in the file as they are read. What it gave out stays as it was. */
final class Scratch {
    private byte[] bytes = new byte[4096];
    private int used;

    /** Begins a new row. */
    void clear() {
        used = 0;
    }

    /** Where a text of at most so many bytes can be put in {@link #bytes()}. */
    int begin(int most) {
        if (bytes.length - used < most) {
            bytes = new byte[Math.max(most, 4096)];
            used = 0;
        }
        return used;
    }

    /** The text that was begun ends there. */
    void end(int at) {
        used = at;
    }

    byte[] bytes() {
        return bytes;
    }
}
