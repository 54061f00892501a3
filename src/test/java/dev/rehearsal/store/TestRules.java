package dev.rehearsal.store;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.rule.Rule;

/** Rules for tests. */
final class TestRules {
    private TestRules() {}

    /** Fires for every event of a type. */
    static Rule on(String id, String name, String type) throws PackInvalid {
        return PackReader.readRule("""
                {"rule_id": "%s", "name": "%s", "trigger_type": "behavioral",
                 "conditions": [{"field": "event_type", "operator": "equals", "value": "%s"}],
                 "actions": [{"type": "add_to_segment", "segment": "seen"}]}
                """.formatted(id, name, type));
    }
}
