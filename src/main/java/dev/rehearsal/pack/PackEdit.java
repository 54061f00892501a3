package dev.rehearsal.pack;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One difference between two packs: a field of a rule, campaign or journey that changed, one of these that came or went,
 * or a part of the pack that every rule shares. {@code before} and {@code after} are compact JSON, null for nothing.
 */
public record PackEdit(
        Part part,
        String id,
        String field,
        @Nullable String before,
        @Nullable String after) {

    /** Where in a pack. */
    public enum Part {
        RULE("rules", "rule_id"),
        CAMPAIGN("campaigns", "campaign_id"),
        JOURNEY("journeys", "journey_id"),
        SETTINGS("settings", ""),
        SCORING("scoring", ""),
        LIFECYCLE("lifecycle", ""),
        MODELS("models", "");

        private final String name;
        private final String idField;

        Part(String name, String idField) {
            this.name = name;
            this.idField = idField;
        }

        /** As packs call it. */
        String jsonName() {
            return name;
        }

        /** Whether a pack has a list of them, told apart by their ids. */
        boolean isList() {
            return !idField.isEmpty();
        }

        String idOf(JsonNode element) {
            return element.path(idField).asString("");
        }
    }

    /** Whether something came or went as a whole. */
    public boolean isWhole() {
        return field.isEmpty();
    }

    /** The pack with this difference alone; empty where it makes no sense without others. */
    public Optional<RulePack> applied(RulePack pack) {
        ObjectNode tree = PackWriter.tree(pack);
        if (part.isList()) {
            applyInList(tree.withArray(part.jsonName()));
        } else {
            apply(tree, part.jsonName());
        }
        try {
            return Optional.of(PackReader.read(PackReader.MAPPER.writeValueAsString(tree)));
        } catch (PackInvalid senseless) {
            return Optional.empty();
        }
    }

    private void applyInList(ArrayNode list) {
        int index = indexIn(list);
        if (!isWhole()) {
            if (index >= 0 && list.get(index) instanceof ObjectNode element) {
                set(element, field);
            }
        } else if (after != null) {
            list.add(PackReader.MAPPER.readTree(after));
        } else if (index >= 0) {
            list.remove(index);
        }
    }

    private int indexIn(ArrayNode list) {
        for (int i = 0; i < list.size(); i++) {
            if (part.idOf(list.get(i)).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void apply(ObjectNode tree, String name) {
        if (isWhole()) {
            set(tree, name);
        } else {
            set(tree.withObjectProperty(name), field);
        }
    }

    private void set(ObjectNode owner, String name) {
        if (after == null) {
            owner.remove(name);
        } else {
            owner.set(name, PackReader.MAPPER.readTree(after));
        }
    }

    @Override
    public String toString() {
        String where = part.isList() ? part.name().toLowerCase(Locale.ROOT) + " " + id : part.jsonName();
        if (isWhole()) {
            return where + (before == null ? " is new" : after == null ? " is gone" : " changed");
        }
        return where + ": " + field + " from " + (before == null ? "nothing" : before) + " to "
                + (after == null ? "nothing" : after);
    }
}
