package dev.rehearsal.journey;

import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A step of a journey (semantics §10.2); a null `next` is an exit. Durations are minutes. */
public sealed interface Node {
    String id();

    record Message(String id, Action.Send send, @Nullable String next) implements Node {}

    record Perform(
            String id, List<Action> actions, @Nullable String next) implements Node {
        public Perform {
            actions = List.copyOf(actions);
        }
    }

    record Pause(String id, int minutes, @Nullable String next) implements Node {}

    /** Waits for an event; without a timeout for ever. */
    record WaitUntil(
            String id,
            Condition where,
            OptionalInt timeout,
            @Nullable String next,
            @Nullable String timeoutNext) implements Node {}

    /** Waits for the next such local time strictly after now; no days means every day. */
    record WaitTime(
            String id,
            int at,
            Set<DayOfWeek> days,
            @Nullable String next) implements Node {
        public WaitTime {
            days = Set.copyOf(days);
        }
    }

    record Branch(
            String id, List<Branch.Arm> branches, @Nullable String elseNext) implements Node {
        public Branch {
            branches = List.copyOf(branches);
        }

        /** Taken when its condition is the first that holds. */
        public record Arm(Condition when, @Nullable String next) {}
    }

    record Split(String id, List<Split.Arm> arms) implements Node {
        public Split {
            arms = List.copyOf(arms);
        }

        /** Takes its share of the sum of weights. */
        public record Arm(double weight, @Nullable String next) {}
    }

    record Exit(String id) implements Node {}

    /** Where each way out leads, in the order of the ports; null is an exit. */
    default List<@Nullable String> nexts() {
        return switch (this) {
            case Message message -> list(message.next());
            case Perform perform -> list(perform.next());
            case Pause pause -> list(pause.next());
            case WaitUntil wait -> list(wait.next(), wait.timeoutNext());
            case WaitTime wait -> list(wait.next());
            case Branch branch -> {
                List<@Nullable String> all = new ArrayList<>();
                branch.branches().forEach(arm -> all.add(arm.next()));
                all.add(branch.elseNext());
                yield all;
            }
            case Split split -> {
                List<@Nullable String> all = new ArrayList<>();
                split.arms().forEach(arm -> all.add(arm.next()));
                yield all;
            }
            case Exit exit -> list();
        };
    }

    /** The ids of the nodes that can come next, in the order of the ports. */
    default List<String> targets() {
        List<String> targets = new ArrayList<>();
        for (String next : nexts()) {
            if (next != null) {
                targets.add(next);
            }
        }
        return targets;
    }

    private static List<@Nullable String> list(@Nullable String... nexts) {
        List<@Nullable String> all = new ArrayList<>(nexts.length);
        for (String next : nexts) {
            all.add(next);
        }
        return all;
    }
}
