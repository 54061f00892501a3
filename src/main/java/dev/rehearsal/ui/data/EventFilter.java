package dev.rehearsal.ui.data;

import dev.rehearsal.event.Value;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Which events the table shows: those of a type, of customers whose id contains a text, and with a text in one of their
 * fields. An empty text asks for nothing; capital letters make no difference.
 */
record EventFilter(String type, String customer, String text) {
    static final EventFilter NONE = new EventFilter("", "", "");

    private static final int ROWS_BETWEEN_POLLS = 1 << 14;

    EventFilter {
        customer = customer.strip().toLowerCase(Locale.ROOT);
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    boolean asksForNothing() {
        return equals(NONE);
    }

    /** The positions of the events that pass, by time. */
    Positions apply(LoadedLog loaded, Progress progress) {
        if (asksForNothing()) {
            return loaded.all();
        }
        EventLog log = loaded.log();
        List<IntPredicate> tests = tests(log);
        int[] passed = new int[Math.min(log.size(), ROWS_BETWEEN_POLLS)];
        int count = 0;
        for (int row = 0; row < log.size(); row++) {
            if (row % ROWS_BETWEEN_POLLS == 0) {
                stopIfCancelled(progress);
            }
            int position = loaded.atTimeRow(row);
            if (tests.stream().allMatch(test -> test.test(position))) {
                passed = count == passed.length ? Arrays.copyOf(passed, count * 2) : passed;
                passed[count++] = position;
            }
        }
        return Positions.of(Arrays.copyOf(passed, count));
    }

    private static void stopIfCancelled(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    private List<IntPredicate> tests(EventLog log) {
        List<IntPredicate> tests = new ArrayList<>();
        if (!customer.isEmpty()) {
            tests.add(ofCustomers(log)::get);
        }
        if (!type.isEmpty()) {
            boolean[] codes = codesWhere(log.types(), value -> value.display().equals(type));
            tests.add(position -> codes[log.types().codeAt(position)]);
        }
        if (!text.isEmpty()) {
            tests.add(new FieldSearch(log, text));
        }
        return tests;
    }

    private BitSet ofCustomers(EventLog log) {
        BitSet positions = new BitSet(log.size());
        for (int i = 0; i < log.customerCount(); i++) {
            if (log.customerId(i).toLowerCase(Locale.ROOT).contains(customer)) {
                positions.set(log.start(i), log.end(i));
            }
        }
        return positions;
    }

    /** For each code of the column whether its value passes; what is missing never does. */
    static boolean[] codesWhere(CodedColumn column, Predicate<Value> test) {
        boolean[] codes = new boolean[column.dictionary().size()];
        for (int code = 1; code < codes.length; code++) {
            Value value = column.dictionary().value(code);
            codes[code] = value != null && test.test(value);
        }
        return codes;
    }
}
