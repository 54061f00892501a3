package dev.rehearsal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two trees of conditions, condition by condition. A condition that only went into another group is
 * told as moved, and a group that came is told with what came in it.
 */
final class ConditionChanges {
    private final String part;
    private final List<Found> found = new ArrayList<>();

    /** A difference at a place; groups have no condition of their own to go looking for. */
    private record Found(
            String part,
            @Nullable Condition before,
            @Nullable Condition after,
            Change change) {

        boolean isGone() {
            return before != null && after == null;
        }

        boolean cameFrom(Found gone) {
            return before == null && after != null && after.equals(gone.before());
        }
    }

    /** Conditions that are asked together, and how many of them have to hold. */
    private record Group(String words, List<Condition> parts) {
        static Optional<Group> of(Condition condition) {
            return switch (condition) {
                case Condition.All(List<Condition> parts) -> Optional.of(new Group("all of these", parts));
                case Condition.Any(List<Condition> parts) -> Optional.of(new Group("any of these", parts));
                case Condition.Not(Condition.Any(List<Condition> parts)) ->
                    Optional.of(new Group("none of these", parts));
                case Condition.Not(Condition.All(List<Condition> parts)) ->
                    Optional.of(new Group("not all of these", parts));
                case Condition other -> Optional.empty();
            };
        }
    }

    private ConditionChanges(String part) {
        this.part = part;
    }

    static List<Change> between(String part, Condition before, Condition after) {
        ConditionChanges changes = new ConditionChanges(part);
        changes.groups(Optional.empty(), list(before), list(after));
        List<Change> told = changes.told();
        return told.isEmpty() && !before.equals(after)
                ? List.of(Change.changed(part, RuleSentence.of(before), RuleSentence.of(after)))
                : told;
    }

    /** Rules have a list of conditions of which all have to hold; a condition alone is a list of one. */
    private static List<Condition> list(Condition condition) {
        return condition instanceof Condition.All(List<Condition> parts) ? parts : List.of(condition);
    }

    private void pair(String place, Condition before, Condition after) {
        Optional<Group> was = Group.of(before);
        Optional<Group> now = Group.of(after);
        if (before.equals(after)) {
            return;
        }
        if (was.isEmpty() || now.isEmpty()) {
            String one = was.isPresent() ? was.get().words() + ": " : "";
            String other = now.isPresent() ? now.get().words() + ": " : "";
            add(place, null, null, Change.changed(place, one + words(before), other + words(after)));
            return;
        }
        if (!was.get().words().equals(now.get().words())) {
            add(
                    place,
                    null,
                    null,
                    Change.changed(part + " group", was.get().words(), now.get().words()));
        }
        groups(now, was.get().parts(), now.get().parts());
    }

    private void groups(Optional<Group> group, List<Condition> before, List<Condition> after) {
        String place = group.map(this::within).orElse(part);
        for (Matches.Match<Condition> match : Matches.of(before, after, Likeness::of)) {
            Condition was = match.before();
            Condition now = match.after();
            if (was != null && now != null && match.moved()) {
                add(place, null, null, Change.moved(place + ", in another order", words(now)));
            } else if (was != null && now != null) {
                pair(place, was, now);
            } else if (was != null) {
                gone(place, was);
            } else if (now != null) {
                came(place, now);
            }
        }
    }

    private String within(Group group) {
        return part + " in “" + group.words() + "”";
    }

    private void gone(String place, Condition condition) {
        Optional<Group> group = Group.of(condition);
        if (group.isPresent()) {
            add(place, null, null, Change.removed(part + " group", group.get().words()));
            group.get().parts().forEach(inner -> gone(within(group.get()), inner));
        } else {
            add(place, condition, null, Change.removed(place, words(condition)));
        }
    }

    private void came(String place, Condition condition) {
        Optional<Group> group = Group.of(condition);
        if (group.isPresent()) {
            add(place, null, null, Change.added(part + " group", group.get().words()));
            group.get().parts().forEach(inner -> came(within(group.get()), inner));
        } else {
            add(place, null, condition, Change.added(place, words(condition)));
        }
    }

    private void add(String place, @Nullable Condition before, @Nullable Condition after, Change change) {
        found.add(new Found(place, before, after, change));
    }

    /** What went here and came there has moved. */
    private List<Change> told() {
        List<Found> left = new ArrayList<>(found);
        for (Found gone : found) {
            Optional<Found> came = gone.isGone()
                    ? left.stream().filter(other -> other.cameFrom(gone)).findFirst()
                    : Optional.empty();
            came.ifPresent(other -> {
                Change change = other.change();
                String words = change.after() == null ? "" : change.after();
                left.set(left.indexOf(other), new Found(other.part(), null, null, Change.moved(other.part(), words)));
                left.remove(gone);
            });
        }
        return left.stream().map(Found::change).toList();
    }

    private static String words(Condition condition) {
        return RuleSentence.of(condition);
    }
}
