package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.Mapping;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the marketer decided, by topic, so that it can be laid over whatever is proposed: a file that is read in another
 * way gets a new proposal and keeps the decisions. The latest decision of a topic counts, and later topics go over
 * earlier ones.
 */
record Decisions(Map<String, UnaryOperator<Mapping>> byTopic) {
    static final Decisions NONE = new Decisions(Map.of());

    Decisions {
        byTopic = Collections.unmodifiableMap(new LinkedHashMap<>(byTopic));
    }

    Decisions with(String topic, UnaryOperator<Mapping> decision) {
        Map<String, UnaryOperator<Mapping>> changed = new LinkedHashMap<>(byTopic);
        changed.remove(topic);
        changed.put(topic, decision);
        return new Decisions(changed);
    }

    /** As they were before these topics were decided. */
    Decisions without(List<String> topics) {
        Map<String, UnaryOperator<Mapping>> changed = new LinkedHashMap<>(byTopic);
        changed.keySet().removeAll(topics);
        return new Decisions(changed);
    }

    boolean isDecided(String topic) {
        return byTopic.containsKey(topic);
    }

    boolean isEmpty() {
        return byTopic.isEmpty();
    }

    /** The mapping with the decisions laid over it. */
    Mapping over(Mapping proposed) {
        Mapping mapping = proposed;
        for (UnaryOperator<Mapping> decision : byTopic.values()) {
            mapping = decision.apply(mapping);
        }
        return mapping;
    }
}
