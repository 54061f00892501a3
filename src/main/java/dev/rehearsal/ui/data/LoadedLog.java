package dev.rehearsal.ui.data;

import dev.rehearsal.log.EventLog;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The events of a dataset in memory, with their order by time beside the log's own order by customer. Immutable; making
 * one takes a moment and belongs in the background.
 */
final class LoadedLog {
    private final long datasetId;
    private final EventLog log;
    private final int[] byTime;

    LoadedLog(long datasetId, EventLog log) {
        this.datasetId = datasetId;
        this.log = log;
        this.byTime = IntStream.range(0, log.size()).toArray();
        sort(byTime.clone(), byTime, 0, byTime.length);
    }

    long datasetId() {
        return datasetId;
    }

    EventLog log() {
        return log;
    }

    /** The position of the row-th event by time; events of the same time stand in the order of the log. */
    int atTimeRow(int row) {
        return byTime[row];
    }

    /** The row of the event at the position, by time. */
    int timeRowOf(int position) {
        int row = firstRowFrom(log.timeAt(position));
        while (byTime[row] != position) {
            row++;
        }
        return row;
    }

    /** The position of the first event at the time or later; empty when all are earlier. */
    OptionalInt firstFrom(long time) {
        int row = firstRowFrom(time);
        return row == byTime.length ? OptionalInt.empty() : OptionalInt.of(byTime[row]);
    }

    private int firstRowFrom(long time) {
        int low = 0;
        int high = byTime.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (log.timeAt(byTime[middle]) < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Positions all() {
        return Positions.of(byTime);
    }

    /** Sorts without boxing; both arrays hold the same to begin with. Quick where customers are already in order. */
    private void sort(int[] from, int[] into, int start, int end) {
        if (end - start < 2) {
            return;
        }
        int middle = (start + end) >>> 1;
        sort(into, from, start, middle);
        sort(into, from, middle, end);
        merge(from, into, start, middle, end);
    }

    private void merge(int[] from, int[] into, int start, int middle, int end) {
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takeLeft = right >= end || (left < middle && log.timeAt(from[left]) <= log.timeAt(from[right]));
            into[i] = takeLeft ? from[left++] : from[right++];
        }
    }
}
