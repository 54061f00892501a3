package dev.rehearsal.log;

/** The event ids of a log, each part's in its place. */
final class TextsInOrder {
    private TextsInOrder() {}

    static TextColumn of(LogRows rows) {
        TextColumn[] parts = new TextColumn[rows.parts()];
        int[] ends = new int[rows.size()];
        SharedWork.each(parts.length, rows.executor(), part -> {
            parts[part] = rows.part(part).ids();
            putLengths(parts[part], rows.positions(part), ends);
        });
        int used = 0;
        for (int position = 0; position < ends.length; position++) {
            used = Math.addExact(used, ends[position]);
            ends[position] = used;
        }
        byte[] bytes = new byte[used];
        SharedWork.each(
                parts.length, rows.executor(), part -> putBytes(parts[part], rows.positions(part), ends, bytes));
        return new TextColumn(bytes, ends);
    }

    private static void putLengths(TextColumn part, int[] positions, int[] lengths) {
        for (int row = 0; row < positions.length; row++) {
            if (positions[row] != LogRows.DROPPED) {
                lengths[positions[row]] = part.endAt(row) - part.startAt(row);
            }
        }
    }

    private static void putBytes(TextColumn part, int[] positions, int[] ends, byte[] bytes) {
        for (int row = 0; row < positions.length; row++) {
            if (positions[row] != LogRows.DROPPED) {
                int start = part.startAt(row);
                int length = part.endAt(row) - start;
                System.arraycopy(part.utf8(), start, bytes, ends[positions[row]] - length, length);
            }
        }
    }
}
