package dev.rehearsal.ui.journeys.editor;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.ui.kit.draft.Starts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Journeys to start from. They have no layout of their own; the automatic one fits them. */
public final class JourneyTemplates {
    private static final String FILE = "journey-templates.json";

    private JourneyTemplates() {}

    public static List<Journey> all() {
        try (InputStream file = JourneyTemplates.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("There is no resource " + FILE);
            }
            return PackReader.read(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .journeys();
        } catch (IOException | PackInvalid damaged) {
            throw new IllegalStateException(FILE + " is part of the program and cannot be read", damaged);
        }
    }

    /** A journey without steps, which customers enter by an event that is still to be chosen. */
    public static Journey empty() {
        return new Journey(
                "new_journey",
                "New journey",
                true,
                new Journey.Entry(Trigger.EVERY_EVENT, Condition.all(Starts.event()), List.of(), Journey.ReEntry.NEVER),
                null,
                null,
                List.of(),
                "",
                Map.of());
    }

    /** The same journey under a name, with an id made of it that no other journey has. */
    public static Journey named(Journey journey, String name, Set<String> taken) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        String start = plain.isEmpty() ? "journey" : plain;
        String id = start;
        for (int number = 2; taken.contains(id); number++) {
            id = start + "_" + number;
        }
        return new Journey(
                id,
                name,
                journey.active(),
                journey.entry(),
                journey.exitCriteria(),
                journey.goal(),
                journey.nodes(),
                journey.start(),
                journey.layout());
    }
}
