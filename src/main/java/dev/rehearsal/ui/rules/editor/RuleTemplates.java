package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.TriggerType;
import dev.rehearsal.ui.kit.draft.Starts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rules to start from: the automations that nearly every shop has. */
public final class RuleTemplates {
    private static final String FILE = "rule-templates.json";

    private RuleTemplates() {}

    public static List<Rule> all() {
        try (InputStream file = RuleTemplates.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("There is no resource " + FILE);
            }
            return PackReader.read(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .rules();
        } catch (IOException | PackInvalid damaged) {
            throw new IllegalStateException(FILE + " is part of the program and cannot be read", damaged);
        }
    }

    /** A rule that asks for an event, which is still to be chosen, and does nothing yet. */
    public static Rule empty() {
        return new Rule(
                "new_rule",
                "New rule",
                TriggerType.BEHAVIORAL,
                Trigger.EVERY_EVENT,
                Condition.all(Starts.event()),
                null,
                List.of(),
                Gates.OPEN,
                Rule.DEFAULT_PRIORITY,
                true);
    }

    /** The same rule under a name, with an id made of it that no other rule has. */
    public static Rule named(Rule rule, String name, Set<String> taken) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        String start = plain.isEmpty() ? "rule" : plain;
        String id = start;
        for (int number = 2; taken.contains(id); number++) {
            id = start + "_" + number;
        }
        return new Rule(
                id,
                name,
                rule.type(),
                rule.on(),
                rule.when(),
                rule.unless(),
                rule.then(),
                rule.gates(),
                rule.priority(),
                rule.active());
    }
}
