package dev.rehearsal.store;

import dev.rehearsal.event.Instants;
import dev.rehearsal.ingest.EventReceiver;
import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ingest.RowLines;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.EventIds;

/** Counts the events of files as an import would take them, and keeps none of them. Not thread-safe. */
final class ForecastCounts implements EventReceiver {
    private final KnownRows known;
    private final Tally reasons;
    private final Tally types = new Tally("other types");
    private final EventIds customers = new EventIds();
    private long added;
    private long alreadyThere;
    private long repeated;
    private long newCustomers;
    private long firstTime = Instants.NONE;
    private long lastTime = Instants.NONE;

    ForecastCounts(KnownRows known, Tally reasons) {
        this.known = known;
        this.reasons = reasons;
    }

    @Override
    public void reject(Reject reject) {
        reasons.add(reject.reason(), 1);
    }

    @Override
    public void batch(EventBatch batch, RowLines lines) {
        int[] rows = known.newRows(batch, lines);
        countSkipped(batch, rows);
        EventBatch fresh = rows.length == batch.size() ? batch : batch.only(rows);
        added += rows.length;
        newCustomers += known.newCustomers(fresh.customers());
        countTypes(fresh.types());
        for (long time : fresh.times()) {
            firstTime = firstTime == Instants.NONE ? time : Math.min(firstTime, time);
            lastTime = Math.max(lastTime, time);
        }
        CodedColumn column = fresh.customers();
        boolean[] met = new boolean[column.dictionary().size()];
        for (int row = 0; row < column.size(); row++) {
            int code = column.codeAt(row);
            if (!met[code]) {
                met[code] = true;
                customers.add(column.dictionary().texts(), code);
            }
        }
    }

    private void countSkipped(EventBatch batch, int[] newRows) {
        int next = 0;
        for (int row = 0; row < batch.size(); row++) {
            if (next < newRows.length && newRows[next] == row) {
                next++;
            } else if (known.first(batch.ids(), row).importId() == 0) {
                repeated++;
            } else {
                alreadyThere++;
            }
        }
    }

    private void countTypes(CodedColumn column) {
        long[] counts = new long[column.dictionary().size()];
        for (int row = 0; row < column.size(); row++) {
            counts[column.codeAt(row)]++;
        }
        for (int code = 1; code < counts.length; code++) {
            if (counts[code] > 0) {
                types.add(column.dictionary().texts().textAt(code), counts[code]);
            }
        }
    }

    long added() {
        return added;
    }

    long alreadyThere() {
        return alreadyThere;
    }

    long repeated() {
        return repeated;
    }

    int customers() {
        return customers.size();
    }

    long newCustomers() {
        return newCustomers;
    }

    long firstTime() {
        return firstTime;
    }

    long lastTime() {
        return lastTime;
    }

    Tally types() {
        return types;
    }
}
