package dev.rehearsal.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/** The rows of a log that is being built, in the order they come, each with its customer. Not thread-safe. */
final class ArrivingRows {
    private final List<EventRows> parts = new ArrayList<>();

    /** By part and row the number of the customer in the order of arrival, or {@link LogRows#DROPPED}. */
    private final List<int[]> customerOfRow = new ArrayList<>();

    private final DistinctTexts customers = new DistinctTexts();
    private final EventIds seen = new EventIds();
    private final Set<Identity> identities;

    /** Rows whose customers are not known before all rows have come. */
    private final List<Waiting> waiting = new ArrayList<>();

    private int duplicates;
    private boolean distinct;

    private record Waiting(EventRows rows, CodedColumn customers, int[] byRow) {}

    ArrivingRows(Set<Identity> identities) {
        this.identities = Set.copyOf(identities);
    }

    void add(EventRows rows, CodedColumn customerColumn, TextColumn ids) {
        if (distinct) {
            throw new IllegalStateException("rows that are looked through cannot follow some that are not");
        }
        int[] byRow = new int[rows.size()];
        int dropped = 0;
        for (int row = 0; row < byRow.length; row++) {
            if (!seen.add(ids, row)) {
                byRow[row] = LogRows.DROPPED;
                dropped++;
            }
        }
        duplicates += dropped;
        if (dropped < byRow.length) {
            take(rows, customerColumn, byRow);
        }
    }

    void addDistinct(EventRows rows, CodedColumn customerColumn) {
        distinct = true;
        if (rows.size() > 0) {
            take(rows, customerColumn, new int[rows.size()]);
        }
    }

    private void take(EventRows rows, CodedColumn customerColumn, int[] byRow) {
        if (identities.isEmpty()) {
            append(rows, customerColumn, byRow);
        } else {
            waiting.add(new Waiting(rows, customerColumn, byRow));
        }
    }

    /** Fills in the customers of those rows that are not dropped. */
    private void append(EventRows rows, CodedColumn customerColumn, int[] byRow) {
        int[] codes = CodesInOrder.used(customerColumn, byRow);
        int[] customerOfCode = numbers(customerColumn.dictionary(), codes);
        for (int row = 0; row < byRow.length; row++) {
            if (byRow[row] != LogRows.DROPPED) {
                byRow[row] = customerOfCode[customerColumn.codeAt(row)];
            }
        }
        parts.add(rows);
        customerOfRow.add(byRow);
    }

    private int[] numbers(Dictionary dictionary, int[] codes) {
        int[] numbers = codes.clone();
        customers.addAll(dictionary.texts(), numbers);
        int[] byCode = new int[dictionary.size()];
        for (int i = 0; i < codes.length; i++) {
            if (!dictionary.isText(codes[i])) {
                throw new IllegalStateException(
                        "customer " + codes[i] + " of the dictionary is no text but " + dictionary.value(codes[i]));
            }
            byCode[codes[i]] = numbers[i];
        }
        return byCode;
    }

    EventLog build(Profiles imported, Executor executor) {
        if (identities.isEmpty()) {
            return build(imported, Merges.NONE, executor);
        }
        IdentityLinks.Builder said = new IdentityLinks.Builder();
        for (Waiting part : waiting) {
            identities.forEach(rule -> said.add(rule, part.rows(), part.customers(), part.byRow()));
        }
        IdentityLinks links = said.build();
        OwnedRows owned = new OwnedRows(links);
        for (Waiting part : waiting) {
            append(part.rows(), owned.customers(part.customers(), part.rows().times(), part.byRow()), part.byRow());
        }
        waiting.clear();
        return build(owned.profiles(imported), owned.merges(), executor);
    }

    private EventLog build(Profiles profiles, Merges merges, Executor executor) {
        int[] ofProfiles = new int[profiles.size()];
        Arrays.setAll(ofProfiles, row -> customers.add(profiles.customerIds(), row));
        EventOrder order = EventOrder.of(customers.texts(), customerOfRow);
        int[] profileRows = new int[customers.size()];
        Arrays.fill(profileRows, -1);
        for (int row = 0; row < ofProfiles.length; row++) {
            profileRows[order.number(ofProfiles[row])] = row;
        }
        LogRows rows = order.positions(parts, customerOfRow, executor);
        return new EventLog(
                order.customers(), profileRows, order.sortedTimes(rows), rows, profiles, duplicates, merges);
    }
}
