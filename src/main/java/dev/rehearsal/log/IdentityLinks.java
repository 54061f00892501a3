package dev.rehearsal.log;

import dev.rehearsal.event.Value;
import java.util.Arrays;
import java.util.Set;

/**
 * Which customer each anonymous id was last said to be at what time. Who was said at one instant to be two customers is
 * the one with the larger id from then on, so that the order of rows does not matter. Ids are numbered; immutable.
 */
public final class IdentityLinks {
    private final DistinctTexts ids;

    /** By number of an id where what is said of it begins; one element more. */
    private final int[] starts;

    private final long[] times;
    private final int[] customers;

    private IdentityLinks(DistinctTexts ids, int[] starts, long[] times, int[] customers) {
        this.ids = ids;
        this.starts = starts;
        this.times = times;
        this.customers = customers;
    }

    /** How many ids there are that were said to be somebody, or whom somebody was said to be. */
    int size() {
        return starts.length - 1;
    }

    TextColumn texts() {
        return ids.texts();
    }

    /** The number of an id, -1 when nothing is said that has to do with it. */
    int find(TextColumn column, int row) {
        return ids.find(column.utf8(), column.startAt(row), column.endAt(row));
    }

    /** Whether the id was ever said to be somebody. */
    boolean isSaid(int id) {
        return starts[id] < starts[id + 1];
    }

    /** Who the id was last said to be at the time, or will first be said to be. */
    int customerAt(int id, long time) {
        int after = KeyedSort.firstAfter(times, time, starts[id], starts[id + 1]);
        return customers[Math.max(starts[id], after - 1)];
    }

    /** Collects what rows say. Not thread-safe, and good for one collection. */
    public static final class Builder {
        private final DistinctTexts ids = new DistinctTexts();
        private int[] said = new int[64];
        private int[] customers = new int[64];
        private long[] times = new long[64];
        private int size;

        /** Adds what the rows of a part say by a rule. */
        public void add(Identity rule, EventRows rows, CodedColumn customerColumn) {
            add(rule, rows, customerColumn, new int[rows.size()]);
        }

        /** @param dropped by row {@link LogRows#DROPPED} for those that say nothing */
        void add(Identity rule, EventRows rows, CodedColumn customerColumn, int[] dropped) {
            if (!rows.fields().contains(rule.anonymousId())) {
                return;
            }
            CodedColumn anonymous = CodesInOrder.coded(rows.column(rule.anonymousId()));
            CodedColumn types = rows.types();
            boolean[] saying = saying(types.dictionary(), rule.eventTypes());
            Numbers ofAnonymous = new Numbers(anonymous.dictionary());
            Numbers ofCustomers = new Numbers(customerColumn.dictionary());
            long[] at = rows.times();
            for (int row = 0; row < dropped.length; row++) {
                int code = anonymous.codeAt(row);
                if (dropped[row] != LogRows.DROPPED && code != 0 && saying[types.codeAt(row)]) {
                    add(ofAnonymous.of(code), ofCustomers.of(customerColumn.codeAt(row)), at[row]);
                }
            }
        }

        private static boolean[] saying(Dictionary types, Set<String> wanted) {
            boolean[] saying = new boolean[types.size()];
            for (int code = 1; code < saying.length; code++) {
                saying[code] = wanted.isEmpty() || wanted.contains(types.texts().textAt(code));
            }
            return saying;
        }

        private void add(int id, int customer, long time) {
            if (id == customer || id < 0) {
                return;
            }
            if (size == times.length) {
                said = Arrays.copyOf(said, size * 2);
                customers = Arrays.copyOf(customers, size * 2);
                times = Arrays.copyOf(times, size * 2);
            }
            said[size] = id;
            customers[size] = customer;
            times[size++] = time;
        }

        /** The numbers of a dictionary's texts, each looked up when it is first needed. */
        private final class Numbers {
            private final Dictionary dictionary;
            private final int[] known;

            Numbers(Dictionary dictionary) {
                this.dictionary = dictionary;
                this.known = new int[dictionary.size()];
            }

            /** -1 for what is no id. */
            int of(int code) {
                if (known[code] == 0) {
                    known[code] = number(code) + 2;
                }
                return known[code] - 2;
            }

            private int number(int code) {
                TextColumn text = dictionary.texts();
                if (!dictionary.isText(code)) {
                    text = shown(code);
                    return text.endAt(0) == 0 ? -1 : ids.add(text, 0);
                }
                return text.endAt(code) == text.startAt(code) ? -1 : ids.add(text, code);
            }

            /** An id of digits may have been read as a number. */
            private TextColumn shown(int code) {
                Value value = dictionary.value(code);
                TextColumn.Builder text = new TextColumn.Builder(1);
                text.add(value == null ? "" : value.display());
                return text.build();
            }
        }

        public IdentityLinks build() {
            int[] starts = new int[ids.size() + 1];
            for (int i = 0; i < size; i++) {
                starts[said[i] + 1]++;
            }
            for (int id = 0; id < ids.size(); id++) {
                starts[id + 1] += starts[id];
            }
            int[] next = starts.clone();
            long[] sortedTimes = new long[size];
            int[] sortedCustomers = new int[size];
            for (int i = 0; i < size; i++) {
                int place = next[said[i]]++;
                sortedTimes[place] = times[i];
                sortedCustomers[place] = customers[i];
            }
            KeyedSort sort = new KeyedSort();
            int[] ranks = ranks(ids.texts());
            for (int id = 0; id < ids.size(); id++) {
                sort.sort(sortedTimes, sortedCustomers, starts[id], starts[id + 1]);
                settleInstants(sortedTimes, sortedCustomers, starts[id], starts[id + 1], ranks);
            }
            return new IdentityLinks(ids, starts, sortedTimes, sortedCustomers);
        }

        private static int[] ranks(TextColumn texts) {
            int[] order = new int[texts.size()];
            Arrays.setAll(order, id -> id);
            TextOrder.sort(texts, order);
            int[] ranks = new int[order.length];
            for (int rank = 0; rank < order.length; rank++) {
                ranks[order[rank]] = rank;
            }
            return ranks;
        }

        /** Orders by their ids the customers of one instant. */
        private static void settleInstants(long[] times, int[] customers, int from, int end, int[] ranks) {
            for (int first = from; first < end; ) {
                int next = first + 1;
                while (next < end && times[next] == times[first]) {
                    next++;
                }
                for (int i = first + 1; i < next; i++) {
                    for (int at = i; at > first && ranks[customers[at - 1]] > ranks[customers[at]]; at--) {
                        int larger = customers[at - 1];
                        customers[at - 1] = customers[at];
                        customers[at] = larger;
                    }
                }
                first = next;
            }
        }
    }
}
