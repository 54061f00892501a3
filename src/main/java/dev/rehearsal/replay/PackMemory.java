package dev.rehearsal.replay;

import dev.rehearsal.log.Bitmap;
import dev.rehearsal.pack.Models;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Scoring;
import dev.rehearsal.rule.Condition;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one pack's replays know of a log: the events that satisfy a predicate, those at which conditions hold, and what the
 * parts of the pack found, each as the pack before left it where it needed the same. Thread-safe.
 */
final class PackMemory {
    private final Context context;
    private final Map<Object, Object> known = new ConcurrentHashMap<>();
    private final Map<Object, Object> before;

    /** What all that is kept depends on: clocks, scores and models. */
    private record Context(
            @Nullable String timezone, @Nullable Scoring scoring, Models models) {}

    private record Predicate(Condition condition) {}

    private record Candidates(List<Condition> conditions) {}

    /** What a part found, range by range of customers, under the numbers of the pack it was replayed for. */
    record Kept(RulePack pack, List<Findings> ranges) {}

    private PackMemory(Context context, Map<Object, Object> before) {
        this.context = context;
        this.before = before;
    }

    /** Packs with other clocks, scores or models have nothing to leave. */
    static PackMemory of(RulePack pack, @Nullable PackMemory last) {
        Context context = new Context(pack.settings().timezone(), pack.scoring(), pack.models());
        return new PackMemory(context, last != null && last.context.equals(context) ? last.known : Map.of());
    }

    /** The bitmap of the predicate, made unless it is known. */
    Bitmap predicate(Condition condition, Supplier<Bitmap> making) {
        return index(new Predicate(condition), Bitmap.class, making);
    }

    /** The positions at which all of the conditions hold, found unless they are known. */
    int[] candidates(List<Condition> conditions, Supplier<int[]> finding) {
        return index(new Candidates(conditions), int[].class, finding);
    }

    /** Something else that the log alone decides, made unless it is known under the key. */
    <T> T index(Object key, Class<T> type, Supplier<T> making) {
        Object found = find(key);
        Late<?> late = found instanceof Late<?> known ? known : new Late<>(making);
        Object first = known.putIfAbsent(key, late);
        return type.cast((first instanceof Late<?> earlier ? earlier : late).get());
    }

    /** What an equal part found, null when none was replayed lately. */
    @Nullable
    Kept findings(PartKey key) {
        Object found = find(key);
        if (found instanceof Kept kept) {
            known.put(key, kept);
            return kept;
        }
        return null;
    }

    void keep(PartKey key, Kept findings) {
        known.put(key, findings);
    }

    private @Nullable Object find(Object key) {
        Object found = known.get(key);
        return found == null ? before.get(key) : found;
    }
}
