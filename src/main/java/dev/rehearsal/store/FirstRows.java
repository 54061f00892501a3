package dev.rehearsal.store;

import dev.rehearsal.ingest.RowLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which import brought the events that are known, and of those of the import under way where they stand. Not thread-safe. */
final class FirstRows {
    private final List<Integer> ends = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    private record Part(long importId, @Nullable RowLines lines) {}

    /** A row of an earlier import, or with import 0 one of this import, with its file and line. */
    record Place(long importId, String file, long line) {}

    /** The events up to so many, those before left out, are of an import. */
    void upTo(int end, long importId) {
        add(end, new Part(importId, null));
    }

    /** The events up to so many, those before left out, are of this import. */
    void upTo(int end, RowLines lines) {
        if (lines.size() > 0) {
            add(end, new Part(0, lines));
        }
    }

    private void add(int end, Part part) {
        ends.add(end);
        parts.add(part);
    }

    /** Where the event is that has this place among all. */
    Place of(int place) {
        int found = Collections.binarySearch(ends, place);
        int part = found < 0 ? -found - 1 : found + 1;
        RowLines lines = parts.get(part).lines();
        int row = place - (part == 0 ? 0 : ends.get(part - 1));
        return lines == null
                ? new Place(parts.get(part).importId(), "", 0)
                : new Place(0, lines.fileAt(row), lines.lineAt(row));
    }
}
