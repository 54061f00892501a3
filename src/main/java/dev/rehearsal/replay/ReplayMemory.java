package dev.rehearsal.replay;

import dev.rehearsal.log.Bitmap;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.pack.Models;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Scoring;
import dev.rehearsal.rule.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What replays of one log leave for the next: the events that satisfy a predicate, those at which conditions hold, and
 * what the parts of a pack found. So an edited pack costs what the edit touches. Keeps what the last two packs used.
 * Thread-safe; of two replays that need the same at once, each may work it out.
 */
public final class ReplayMemory {
    private final EventLog log;
    private @Nullable Context context;
    private Generation latest = new Generation();
    private Generation before = new Generation();

    /** What all that is kept depends on: clocks, scores and models. */
    private record Context(
            @Nullable String timezone, @Nullable Scoring scoring, Models models) {}

    private static final class Generation {
        private final Map<Condition, Bitmap> predicates = new HashMap<>();
        private final Map<List<Condition>, int[]> candidates = new HashMap<>();
        private final Map<Object, Object> indexes = new HashMap<>();
        private final Map<PartKey, Kept> findings = new HashMap<>();
    }

    /** What a part found, range by range of customers, under the numbers of the pack it was replayed for. */
    record Kept(RulePack pack, List<Findings> ranges) {}

    public ReplayMemory(EventLog log) {
        this.log = log;
    }

    public EventLog log() {
        return log;
    }

    /** Begins with another pack; what neither it nor the one before needs is forgotten. */
    synchronized void turnTo(RulePack pack) {
        Context now = new Context(pack.settings().timezone(), pack.scoring(), pack.models());
        before = now.equals(context) ? latest : new Generation();
        latest = new Generation();
        context = now;
    }

    /** The bitmap of the predicate, made unless it is known. */
    Bitmap predicate(Condition condition, Supplier<Bitmap> making) {
        return known(condition, generation -> generation.predicates, making);
    }

    /** The positions at which all of the conditions hold, found unless they are known. */
    int[] candidates(List<Condition> conditions, Supplier<int[]> finding) {
        return known(conditions, generation -> generation.candidates, finding);
    }

    /** Something else that the log alone decides, made unless it is known under the key. */
    <T> T index(Object key, Class<T> type, Supplier<T> making) {
        return type.cast(known(key, generation -> generation.indexes, making::get));
    }

    /** What an equal part found, null when none was replayed lately. */
    synchronized @Nullable Kept findings(PartKey key) {
        Kept kept = latest.findings.get(key);
        if (kept == null) {
            kept = before.findings.get(key);
            if (kept != null) {
                latest.findings.put(key, kept);
            }
        }
        return kept;
    }

    synchronized void keep(PartKey key, Kept findings) {
        latest.findings.put(key, findings);
    }

    private interface Shelf<K, V> {
        Map<K, V> of(Generation generation);
    }

    private <K, V> V known(K key, Shelf<K, V> shelf, Supplier<V> making) {
        V known;
        synchronized (this) {
            known = shelf.of(latest).get(key);
            if (known == null) {
                known = shelf.of(before).get(key);
            }
        }
        V value = known == null ? making.get() : known;
        synchronized (this) {
            shelf.of(latest).put(key, value);
        }
        return value;
    }
}
