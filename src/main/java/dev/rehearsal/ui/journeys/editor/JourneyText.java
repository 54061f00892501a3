package dev.rehearsal.ui.journeys.editor;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.ui.kit.draft.Blanks;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A journey that is being edited as a text, so that it outlives the program. {@code base} is the text of the saved journey
 * that the edit began with.
 */
record JourneyText(Journey journey, String base) {
    private static final JsonMapper JSON = JsonMapper.shared();

    String write() {
        ObjectNode root = JSON.createObjectNode();
        root.put("base", base);
        root.set("journey", JSON.readTree(PackWriter.canonical(inEveryPart(journey, Blanks::signed))));
        return JSON.writeValueAsString(root);
    }

    /** Empty when the text is none of ours: an edit that cannot be read is worth less than the journey that can. */
    static Optional<JourneyText> read(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            Journey journey = PackReader.readJourneyDraft(JSON.writeValueAsString(root.path("journey")));
            return Optional.of(new JourneyText(
                    inEveryPart(journey, Blanks::cleared), root.path("base").asString("")));
        } catch (JacksonException | PackInvalid unreadable) {
            return Optional.empty();
        }
    }

    private static Journey inEveryPart(Journey journey, UnaryOperator<RuleDraft> change) {
        Journey after = journey;
        for (JourneyPart part : JourneyPart.all(journey)) {
            Optional<Rule> rule = part.read(after);
            if (rule.isPresent()) {
                Rule changed = change.apply(RuleDraft.of(rule.get())).rule();
                if (!changed.equals(rule.get())) {
                    after = part.write(after, changed, null).apply(after);
                }
            }
        }
        return after;
    }
}
