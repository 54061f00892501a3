package dev.rehearsal.replay;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.SharedWork;
import java.util.List;
import java.util.concurrent.Executor;

/** Brings what all parts decided into one table, grouped by customer; the parts stand in no order within one. */
final class DecisionGrouping {
    private final EventLog log;
    private final List<Range> ranges;
    private final List<List<PartFindings>> found;

    /** {@code found} is by range. */
    DecisionGrouping(EventLog log, List<Range> ranges, List<List<PartFindings>> found) {
        this.log = log;
        this.ranges = ranges;
        this.found = found;
    }

    /** Fills the empty table, for which it makes just the room that is needed, range by range on any number of threads. */
    void fill(DecisionTable.Builder table, Executor pool) {
        int[] first = new int[ranges.size() + 1];
        for (int range = 0; range < ranges.size(); range++) {
            first[range + 1] = found.get(range).stream()
                    .mapToInt(part -> part.findings().decisionRows().size())
                    .reduce(first[range], Math::addExact);
        }
        table.fill(first[ranges.size()]);
        SharedWork.each(ranges.size(), pool, range -> put(ranges.get(range), found.get(range), first[range], table));
    }

    private void put(Range range, List<PartFindings> parts, int first, DecisionTable.Builder table) {
        int start = log.start(range.from());
        int[] next = new int[log.end(range.to() - 1) - start + 1];
        for (PartFindings part : parts) {
            part.findings().decisionRows().count(log, next, start);
        }
        next[0] = first;
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        for (int customer = range.from(); customer < range.to(); customer++) {
            table.putCustomer(customer, next[log.start(customer) - start], next[log.end(customer) - start]);
        }
        for (PartFindings part : parts) {
            part.findings().decisionRows().putInto(table, log, next, start, part.ruleNumbers());
        }
    }
}
