package dev.rehearsal.insight;

import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A replay in a few numbers. {@code fires} are by rule in the order of the pack; {@code reach} counts customers with a sent
 * message; {@code mostPerCustomer} and {@code p95PerCustomer} are over those customers, the latter the least number that
 * at least 95 of 100 of them do not exceed. {@code converted} counts sent messages that an event of the goal followed,
 * {@code convertedCustomers} customers with one, {@code conversions} such events. Two are equal when all numbers are.
 */
public record Totals(
        List<Integer> fires,
        int firedCustomers,
        Map<MessageStatus, Integer> messages,
        int reach,
        int mostPerCustomer,
        int p95PerCustomer,
        int converted,
        int convertedCustomers,
        int conversions) {
    public Totals {
        fires = List.copyOf(fires);
        messages = Collections.unmodifiableMap(new EnumMap<>(messages));
    }

    public static Totals of(ReplayResult result, Goal goal) {
        Integer[] fires = new Integer[result.pack().rules().size()];
        Arrays.fill(fires, 0);
        int firedCustomers = 0;
        int last = -1;
        for (int row = 0; row < result.decisions().size(); row++) {
            if (result.decisions().outcome(row) == Outcome.FIRED) {
                fires[result.decisions().rule(row)]++;
                firedCustomers += result.decisions().customer(row) == last ? 0 : 1;
                last = result.decisions().customer(row);
            }
        }
        Map<MessageStatus, Integer> messages = new EnumMap<>(MessageStatus.class);
        for (MessageStatus status : MessageStatus.values()) {
            messages.put(status, 0);
        }
        int[] perCustomer = perCustomer(result.messages(), messages);
        Conversions conversions = Conversions.of(result, goal);
        int customers = perCustomer.length;
        return new Totals(
                List.of(fires),
                firedCustomers,
                messages,
                customers,
                customers == 0 ? 0 : perCustomer[customers - 1],
                customers == 0 ? 0 : perCustomer[(int) Math.ceil(customers * 0.95) - 1],
                conversions.followed(),
                conversions.customersByAny(),
                conversions.events());
    }

    /** How many were sent to each customer who got some, ascending; counts statuses on the way. */
    private static int[] perCustomer(MessageTable messages, Map<MessageStatus, Integer> statuses) {
        List<Integer> counts = new ArrayList<>();
        int last = -1;
        for (int row = 0; row < messages.size(); row++) {
            statuses.merge(messages.status(row), 1, Integer::sum);
            if (messages.status(row) == MessageStatus.SENT) {
                if (messages.customer(row) == last) {
                    counts.set(counts.size() - 1, counts.getLast() + 1);
                } else {
                    counts.add(1);
                }
                last = messages.customer(row);
            }
        }
        return counts.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** Firings of all rules. */
    public int allFires() {
        return fires.stream().mapToInt(Integer::intValue).sum();
    }

    public int sent() {
        return Objects.requireNonNull(messages.get(MessageStatus.SENT));
    }
}
