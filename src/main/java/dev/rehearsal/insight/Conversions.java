package dev.rehearsal.insight;

import dev.rehearsal.event.Value;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.replay.MessageKind;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What customers did after messages that a replay says were sent (semantics §6). A conversion is an event of the goal
 * within its window; that it came after a message does not say that it came because of it, and of a message that was
 * never really sent history cannot show any effect. {@code followed} counts the messages that an event of
 * the goal followed, and {@code customersByFirst} counts the customers whose first sent message is
 * one of them. {@code events} are events of the goal that follow some message, each counted once. Immutable.
 */
public record Conversions(
        Goal goal,
        int sent,
        int customers,
        int followed,
        int customersByFirst,
        int customersByAny,
        int events,
        List<Share> shares) {
    public Conversions {
        shares = List.copyOf(shares);
    }

    /** The same for the messages of one kind; those that none of was sent are left out. */
    public record Share(MessageKind kind, int sent, int followed) {}

    public static Conversions of(ReplayResult result, Goal goal) {
        return new Count(result, goal).conversions();
    }

    /** The rows of the messages that an event of the goal followed, ascending. */
    public static int[] rows(ReplayResult result, Goal goal) {
        Count count = new Count(result, goal);
        count.conversions();
        return count.followed.stream().toArray();
    }

    /** Goes once through the messages, which are grouped by customer. */
    private static final class Count {
        private final ReplayResult result;
        private final EventLog log;
        private final MessageTable messages;
        private final Goal goal;
        private final int wanted;
        private final int[] sentOf;
        private final int[] followedOf;
        private final BitSet followed = new BitSet();
        private final BitSet events = new BitSet();
        private int customers;
        private int byFirst;
        private int byAny;

        Count(ReplayResult result, Goal goal) {
            this.result = result;
            this.log = result.log();
            this.messages = result.messages();
            this.goal = goal;
            this.wanted = code(log.types(), goal.eventType());
            this.sentOf = new int[messages.kinds().size()];
            this.followedOf = new int[messages.kinds().size()];
        }

        private static int code(CodedColumn types, String name) {
            for (int code = 0; code < types.dictionary().size(); code++) {
                Value type = types.dictionary().value(code);
                if (type != null && type.display().equals(name)) {
                    return code;
                }
            }
            return -1;
        }

        Conversions conversions() {
            for (int row = 0; row < messages.size(); ) {
                row = customer(row);
            }
            List<Share> shares = new ArrayList<>();
            for (int kind = 0; kind < sentOf.length; kind++) {
                if (sentOf[kind] > 0) {
                    shares.add(new Share(messages.kinds().get(kind), sentOf[kind], followedOf[kind]));
                }
            }
            return new Conversions(
                    goal,
                    Arrays.stream(sentOf).sum(),
                    customers,
                    followed.cardinality(),
                    byFirst,
                    byAny,
                    events.cardinality(),
                    shares);
        }

        /** Counts the messages of one customer and says where those of the next begin. */
        private int customer(int from) {
            int customer = messages.customer(from);
            long first = Long.MAX_VALUE;
            boolean firstConverts = false;
            boolean some = false;
            int row = from;
            for (; row < messages.size() && messages.customer(row) == customer; row++) {
                if (messages.status(row) == MessageStatus.SENT) {
                    boolean converts = follow(row, customer);
                    some |= converts;
                    if (messages.at(row) <= first) {
                        firstConverts = converts || (messages.at(row) == first && firstConverts);
                        first = messages.at(row);
                    }
                }
            }
            customers += first == Long.MAX_VALUE ? 0 : 1;
            byFirst += firstConverts ? 1 : 0;
            byAny += some ? 1 : 0;
            return row;
        }

        private boolean follow(int row, int customer) {
            sentOf[messages.kind(row)]++;
            long sent = messages.at(row);
            long latest = Math.min(result.horizon(), sent + goal.withinMinutes() * 60_000L);
            int end = log.end(customer);
            boolean found = false;
            for (int at = log.firstAfter(sent, log.start(customer), end); at < end && log.timeAt(at) <= latest; at++) {
                if (log.types().codeAt(at) == wanted) {
                    events.set(at);
                    found = true;
                }
            }
            if (found) {
                followed.set(row);
                followedOf[messages.kind(row)]++;
            }
            return found;
        }
    }
}
