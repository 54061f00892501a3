package dev.rehearsal.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rule waits of one customer that are not over yet (semantics §4.5): of a rule one, or where events are tied, one for
 * those that are the same.
 */
final class OpenWaits {
    private static final Object ANY = new Object();

    /** By the number of their rule. */
    private final Map<Integer, Map<Object, RuleWait>> waits = new LinkedHashMap<>();

    void clear() {
        waits.clear();
    }

    boolean isEmpty() {
        return waits.isEmpty();
    }

    void add(RuleWait wait) {
        waits.computeIfAbsent(wait.rule().number(), unseen -> new LinkedHashMap<>())
                .put(key(wait.rule(), wait.began().event()), wait);
    }

    /** The wait of the rule that concerns an event, or what was caused without one; null when there is none. */
    @Nullable
    RuleWait of(BoundRule rule, int event) {
        Map<Object, RuleWait> ofRule = waits.get(rule.number());
        return ofRule == null ? null : ofRule.get(key(rule, event));
    }

    void remove(RuleWait wait) {
        Map<Object, RuleWait> ofRule = waits.get(wait.rule().number());
        if (ofRule != null) {
            ofRule.remove(key(wait.rule(), wait.began().event()), wait);
            if (ofRule.isEmpty()) {
                waits.remove(wait.rule().number());
            }
        }
    }

    /** The rules that wait. */
    List<BoundRule> rules() {
        List<BoundRule> rules = new ArrayList<>(waits.size());
        waits.values()
                .forEach(ofRule -> rules.add(ofRule.values().iterator().next().rule()));
        return rules;
    }

    List<RuleWait> all() {
        List<RuleWait> all = new ArrayList<>();
        waits.values().forEach(ofRule -> all.addAll(ofRule.values()));
        return all;
    }

    private static Object key(BoundRule rule, int event) {
        return rule.waitTie() == null ? ANY : rule.waitTie().key(event);
    }
}
