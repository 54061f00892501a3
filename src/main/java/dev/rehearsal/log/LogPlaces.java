package dev.rehearsal.log;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** In which part of a log and in which row of it a position's event came. Made out when it is first asked. */
final class LogPlaces {
    private final LogRows rows;
    private final int[] firstRows;
    private int @Nullable [] rowAt;

    /** A row of a part. */
    record Place(int part, int row) {}

    LogPlaces(LogRows rows) {
        this.rows = rows;
        this.firstRows = new int[rows.parts()];
        for (int part = 1; part < firstRows.length; part++) {
            firstRows[part] = Math.addExact(firstRows[part - 1], rows.positions(part - 1).length);
        }
    }

    EventRows rows(int part) {
        return rows.part(part);
    }

    Place of(int position) {
        int row = rowAt()[position];
        int found = Arrays.binarySearch(firstRows, row);
        int part = found < 0 ? -found - 2 : found;
        return new Place(part, row - firstRows[part]);
    }

    private synchronized int[] rowAt() {
        int[] known = rowAt;
        if (known == null) {
            int[] made = new int[rows.size()];
            SharedWork.each(rows.parts(), rows.executor(), part -> {
                int[] positions = rows.positions(part);
                for (int row = 0; row < positions.length; row++) {
                    if (positions[row] != LogRows.DROPPED) {
                        made[positions[row]] = firstRows[part] + row;
                    }
                }
            });
            rowAt = made;
            known = made;
        }
        return known;
    }
}
