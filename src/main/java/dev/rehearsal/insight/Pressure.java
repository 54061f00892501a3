package dev.rehearsal.insight;

import dev.rehearsal.replay.MessageReason;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many messages customers get: those sent, by customer and ISO week of the UTC calendar. {@code weeks} says how many
 * pairs of a customer and a week have so many messages, none of them zero; {@code byChannel} the same for the messages of
 * one channel. {@code capped} are messages that a frequency cap held back, and {@code deferred} those that quiet hours
 * made wait (semantics §6.2), by channel. Immutable.
 */
public record Pressure(
        SortedMap<Integer, Integer> weeks,
        SortedMap<String, SortedMap<Integer, Integer>> byChannel,
        List<Recipient> most,
        SortedMap<String, Integer> capped,
        SortedMap<String, Integer> deferred) {
    private static final long WEEK = 7 * 86_400_000L;
    /** From the Monday before the epoch, which is a Thursday. */
    private static final long MONDAY = 3 * 86_400_000L;

    public Pressure {
        weeks = Collections.unmodifiableSortedMap(new TreeMap<>(weeks));
        byChannel = Collections.unmodifiableSortedMap(new TreeMap<>(byChannel));
        most = List.copyOf(most);
        capped = Collections.unmodifiableSortedMap(new TreeMap<>(capped));
        deferred = Collections.unmodifiableSortedMap(new TreeMap<>(deferred));
    }

    /** A customer with how many messages they get in all, and in their fullest week. */
    public record Recipient(int customer, int messages, int mostInAWeek) {}

    /**
     * Counts the messages of a result.
     *
     * @param recipients how many of those who get most are listed, most first, then by customer
     */
    public static Pressure of(ReplayResult result, int recipients) {
        Count count = new Count(result.messages());
        for (int row = 0; row < result.messages().size(); ) {
            row = count.customer(row);
        }
        count.most.sort(Comparator.comparingInt(Recipient::messages)
                .reversed()
                .thenComparing(Comparator.comparingInt(Recipient::mostInAWeek).reversed())
                .thenComparingInt(Recipient::customer));
        return new Pressure(
                count.weeks,
                count.byChannel,
                count.most.subList(0, Math.min(recipients, count.most.size())),
                count.capped,
                count.deferred);
    }

    /** The number of an instant's ISO week, counted from the one that the epoch lies in. */
    static long week(long instant) {
        return Math.floorDiv(instant + MONDAY, WEEK);
    }

    private static final class Count {
        private final MessageTable messages;
        private final SortedMap<Integer, Integer> weeks = new TreeMap<>();
        private final SortedMap<String, SortedMap<Integer, Integer>> byChannel = new TreeMap<>();
        private final SortedMap<String, Integer> capped = new TreeMap<>();
        private final SortedMap<String, Integer> deferred = new TreeMap<>();
        private final List<Recipient> most = new ArrayList<>();

        Count(MessageTable messages) {
            this.messages = messages;
        }

        /** Counts the messages of one customer and says where those of the next begin. */
        int customer(int from) {
            int customer = messages.customer(from);
            long[] all = new long[0];
            Map<String, long[]> ofChannel = new TreeMap<>();
            int row = from;
            for (; row < messages.size() && messages.customer(row) == customer; row++) {
                String channel = messages.kinds().get(messages.kind(row)).channel();
                if (messages.reason(row) == MessageReason.FREQUENCY_CAP) {
                    capped.merge(channel, 1, Integer::sum);
                }
                if (messages.at(row) > messages.due(row)) {
                    deferred.merge(channel, 1, Integer::sum);
                }
                if (messages.status(row) == MessageStatus.SENT) {
                    long week = week(messages.at(row));
                    all = with(all, week);
                    ofChannel.merge(channel, new long[] {week}, (known, more) -> with(known, more[0]));
                }
            }
            int fullest = add(all, weeks);
            if (all.length > 0) {
                most.add(new Recipient(customer, all.length, fullest));
            }
            ofChannel.forEach(
                    (channel, found) -> add(found, byChannel.computeIfAbsent(channel, unseen -> new TreeMap<>())));
            return row;
        }

        private static long[] with(long[] known, long more) {
            long[] longer = Arrays.copyOf(known, known.length + 1);
            longer[known.length] = more;
            return longer;
        }

        /** Adds how many are alike, and says how many at most. */
        private static int add(long[] found, SortedMap<Integer, Integer> counts) {
            long[] sorted = found.clone();
            Arrays.sort(sorted);
            int largest = 0;
            for (int start = 0, end; start < sorted.length; start = end) {
                end = start + 1;
                while (end < sorted.length && sorted[end] == sorted[start]) {
                    end++;
                }
                counts.merge(end - start, 1, Integer::sum);
                largest = Math.max(largest, end - start);
            }
            return largest;
        }
    }
}
