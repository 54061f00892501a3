package dev.rehearsal.replay;

import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Trigger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule or a journey's entry listens to and asks for. {@code found} are the positions, ascending, of the events
 * at which everything holds that follows from the log alone; {@code rest} is what is left to ask of a candidate. They are
 * null where that can be any event, and where what is listened to is no event.
 */
record BoundWhen(
        Trigger on,
        BoundCondition whole,
        BoundCondition rest,
        @Nullable Late<int[]> found) {

    static BoundWhen of(Trigger on, Condition condition, ConditionBinder binder) {
        List<Condition> ofLog = new ArrayList<>();
        List<Condition> others = new ArrayList<>();
        sort(condition, binder, ofLog, others);
        boolean listed = on instanceof Trigger.OnEvent && (others.isEmpty() || !ofLog.isEmpty());
        Late<int[]> candidates = listed ? binder.candidates(ofLog) : null;
        BoundCondition whole = binder.bind(condition);
        return new BoundWhen(
                on, whole, candidates == null ? whole : binder.bind(new Condition.All(others)), candidates);
    }

    private static void sort(
            Condition condition, ConditionBinder binder, List<Condition> ofLog, List<Condition> others) {
        if (condition instanceof Condition.All(List<Condition> parts)) {
            parts.forEach(part -> sort(part, binder, ofLog, others));
        } else {
            (binder.isDecidedByLog(condition) ? ofLog : others).add(condition);
        }
    }

    /** Finds the candidates, unless that was done. */
    void find() {
        if (found != null) {
            found.get();
        }
    }

    /** Null as said. */
    int @Nullable [] candidates() {
        return found == null ? null : found.get();
    }

    /** Whether a candidate is a match, with nothing left to ask. */
    boolean isDecidedByLog() {
        return found != null && rest instanceof BoundConditions.All(var parts) && parts.isEmpty();
    }

    /** Whether there may be candidates at positions in [from, end). */
    boolean hasCandidates(int from, int end) {
        int[] candidates = candidates();
        if (candidates == null) {
            return true;
        }
        int found = Arrays.binarySearch(candidates, from);
        int first = found < 0 ? -1 - found : found;
        return first < candidates.length && candidates[first] < end;
    }

    boolean hears(Occurrence occurrence) {
        return occurrence.isHeardBy(on);
    }
}
