package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.insight.Change;
import dev.rehearsal.insight.Comparison;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.ui.kit.results.RuleCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What the edited rule would have done. {@code added} and {@code removed} count fires against the saved version, -1 where
 * there is none; {@code days} are fires by day from {@code firstDay} on, in days since the epoch.
 */
record LiveResult(
        RulePack pack,
        EventLog log,
        RuleCounts counts,
        int events,
        int added,
        int removed,
        long firstDay,
        int[] days,
        List<Sample> samples) {
    private static final int SAMPLES = 10;
    private static final int ALIKE = 4;
    private static final int MOST_DAYS = 3_660;

    LiveResult {
        samples = List.copyOf(samples);
    }

    /** A customer with what became of the rule for them at an instant. */
    record Sample(String ruleId, String customerId, String name, long at, Outcome outcome, Reason reason) {}

    /** @param pack the whole one that the edited rule is part of; the result needs to have what decides the rule */
    static LiveResult of(RulePack pack, String id, ReplayResult result, @Nullable ReplayResult saved, ZoneId zone) {
        int rule = result.pack().rules().stream().map(Rule::id).toList().indexOf(id);
        int added = -1;
        int removed = -1;
        if (saved != null) {
            List<Change> changes = Comparison.of(saved, result).firings().stream()
                    .filter(change -> change.ruleId().equals(id))
                    .toList();
            added = (int) changes.stream()
                    .filter(change -> change.kind() == Change.Kind.ADDED)
                    .count();
            removed = changes.size() - added;
        }
        Days days = Days.of(result, rule, zone);
        return new LiveResult(
                pack,
                result.log(),
                RuleCounts.of(result, rule),
                result.events(),
                added,
                removed,
                days.first(),
                days.fires(),
                samples(result, rule));
    }

    /** Fires by day on the workspace's calendar. */
    private record Days(long first, int[] fires) {
        static Days of(ReplayResult result, int rule, ZoneId zone) {
            EventLog log = result.log();
            long from = Long.MAX_VALUE;
            for (int customer = 0; customer < log.customerCount(); customer++) {
                if (log.start(customer) < log.end(customer)) {
                    from = Math.min(from, log.timeAt(log.start(customer)));
                }
            }
            if (from == Long.MAX_VALUE || from > result.horizon()) {
                return new Days(0, new int[0]);
            }
            long first = day(from, zone);
            int[] fires = new int[(int) Math.min(MOST_DAYS, day(result.horizon(), zone) - first + 1)];
            DecisionTable decisions = result.decisions();
            long[] starts = starts(first, fires.length, zone);
            for (int row = 0; row < decisions.size(); row++) {
                if (decisions.rule(row) == rule && decisions.outcome(row) == Outcome.FIRED) {
                    int found = Arrays.binarySearch(starts, decisions.at(row));
                    fires[Math.clamp(found < 0 ? -2L - found : found, 0, fires.length - 1)]++;
                }
            }
            return new Days(first, fires);
        }

        /** When each of the days begins. */
        private static long[] starts(long first, int days, ZoneId zone) {
            return LongStream.range(first, first + days)
                    .map(day -> LocalDate.ofEpochDay(day)
                            .atStartOfDay(zone)
                            .toInstant()
                            .toEpochMilli())
                    .toArray();
        }

        private static long day(long epochMillis, ZoneId zone) {
            return Instant.ofEpochMilli(epochMillis).atZone(zone).toLocalDate().toEpochDay();
        }
    }

    /** Ten customers, some of every kind of answer there is, each customer once. */
    private static List<Sample> samples(ReplayResult result, int rule) {
        Map<Outcome, Map<Reason, List<Sample>>> kinds = new EnumMap<>(Outcome.class);
        Set<Integer> seen = new HashSet<>();
        DecisionTable decisions = result.decisions();
        for (int row = 0; row < decisions.size(); row++) {
            if (decisions.rule(row) == rule) {
                List<Sample> kind = kinds.computeIfAbsent(decisions.outcome(row), unseen -> new EnumMap<>(Reason.class))
                        .computeIfAbsent(decisions.reason(row), unseen -> new ArrayList<>());
                if (kind.size() < SAMPLES && seen.add(decisions.customer(row))) {
                    kind.add(sample(result, row));
                }
            }
        }
        List<List<Sample>> alike = kinds.values().stream()
                .flatMap(reasons -> reasons.values().stream())
                .toList();
        List<Sample> samples = new ArrayList<>();
        for (int round = 0; round < SAMPLES; round++) {
            for (List<Sample> kind : alike) {
                boolean fits = round < ALIKE || alike.size() * ALIKE < SAMPLES;
                if (fits && round < kind.size() && samples.size() < SAMPLES) {
                    samples.add(kind.get(round));
                }
            }
        }
        return samples;
    }

    private static Sample sample(ReplayResult result, int row) {
        DecisionTable decisions = result.decisions();
        int customer = decisions.customer(row);
        String first = name(result.log(), customer, Field.FIRST_NAME);
        String last = name(result.log(), customer, Field.LAST_NAME);
        return new Sample(
                result.rule(decisions.rule(row)).id(),
                result.customerId(customer),
                (first + " " + last).strip(),
                decisions.at(row),
                decisions.outcome(row),
                decisions.reason(row));
    }

    private static String name(EventLog log, int customer, Field field) {
        Value name = log.profile(customer, field);
        return name == null ? "" : name.display();
    }
}
