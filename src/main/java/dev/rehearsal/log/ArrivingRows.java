package dev.rehearsal.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;

/** The rows of a log that is being built, in the order they come, each with its customer. Not thread-safe. */
final class ArrivingRows {
    private final List<EventRows> parts = new ArrayList<>();

    /** By part and row the number of the customer in the order of arrival, or {@link LogRows#DROPPED}. */
    private final List<int[]> customerOfRow = new ArrayList<>();

    private final DistinctTexts customers = new DistinctTexts();
    private final EventIds seen = new EventIds();
    private int duplicates;
    private boolean distinct;

    void add(EventRows rows, CodedColumn customerColumn, TextColumn ids) {
        if (distinct) {
            throw new IllegalStateException("rows that are looked through cannot follow some that are not");
        }
        boolean[] isNew = new boolean[rows.size()];
        int kept = 0;
        for (int row = 0; row < isNew.length; row++) {
            isNew[row] = seen.add(ids, row);
            kept += isNew[row] ? 1 : 0;
        }
        duplicates += isNew.length - kept;
        if (kept > 0) {
            append(rows, customerColumn, isNew);
        }
    }

    void addDistinct(EventRows rows, CodedColumn customerColumn) {
        distinct = true;
        if (rows.size() > 0) {
            boolean[] isNew = new boolean[rows.size()];
            Arrays.fill(isNew, true);
            append(rows, customerColumn, isNew);
        }
    }

    private void append(EventRows rows, CodedColumn customerColumn, boolean[] isNew) {
        Dictionary dictionary = customerColumn.dictionary();
        int[] numbers = new int[dictionary.size()];
        int[] byRow = new int[isNew.length];
        for (int row = 0; row < byRow.length; row++) {
            if (isNew[row]) {
                int code = customerColumn.codeAt(row);
                if (numbers[code] == 0) {
                    numbers[code] = number(dictionary, code) + 1;
                }
                byRow[row] = numbers[code] - 1;
            } else {
                byRow[row] = LogRows.DROPPED;
            }
        }
        parts.add(rows);
        customerOfRow.add(byRow);
    }

    private int number(Dictionary dictionary, int code) {
        if (!dictionary.isText(code)) {
            throw new IllegalStateException(
                    "customer " + code + " of the dictionary is no text but " + dictionary.value(code));
        }
        return customers.add(dictionary.texts(), code);
    }

    EventLog build(Profiles profiles, Executor executor) {
        int[] ofProfiles = new int[profiles.size()];
        Arrays.setAll(ofProfiles, row -> customers.add(profiles.customerIds(), row));
        EventOrder order = EventOrder.of(customers.texts(), customerOfRow);
        int[] profileRows = new int[customers.size()];
        Arrays.fill(profileRows, -1);
        for (int row = 0; row < ofProfiles.length; row++) {
            profileRows[order.number(ofProfiles[row])] = row;
        }
        LogRows rows = order.positions(parts, customerOfRow, executor);
        return new EventLog(order.customers(), profileRows, order.sortedTimes(rows), rows, profiles, duplicates);
    }
}
