package dev.rehearsal.replay;

import dev.rehearsal.log.SharedWork;
import java.util.List;
import java.util.concurrent.Executor;

/** Brings what all parts decided into one table: range by range, customer by customer, part by part. */
final class DecisionGrouping {
    private DecisionGrouping() {}

    /** What was found in each of the ranges, by any number of threads; makes just the room that is needed. */
    static void together(
            List<Range> ranges, List<List<PartFindings>> found, DecisionTable.Builder table, Executor pool) {
        int[] first = new int[ranges.size() + 1];
        for (int range = 0; range < ranges.size(); range++) {
            first[range + 1] = found.get(range).stream()
                    .mapToInt(part -> part.findings().decisionRows().size())
                    .reduce(first[range], Math::addExact);
        }
        table.fill(first[ranges.size()]);
        SharedWork.each(
                ranges.size(), pool, range -> put(ranges.get(range), found.get(range), first[range], table));
    }

    private static void put(Range range, List<PartFindings> parts, int first, DecisionTable.Builder table) {
        int[] next = new int[range.to() - range.from() + 1];
        for (PartFindings part : parts) {
            part.findings().decisionRows().count(next, range.from());
        }
        next[0] = first;
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        for (PartFindings part : parts) {
            part.findings().decisionRows().putInto(table, next, range.from(), part.ruleNumbers());
        }
    }
}
