package dev.rehearsal.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds what differs between two packs in a way that can change a replay; names, layouts and templates cannot. */
public final class PackEdits {
    private static final Set<String> ONLY_FOR_PEOPLE =
            Set.of("name", "description", "layout", "personalization_rules", "trigger_rules");

    private final ObjectNode before;
    private final ObjectNode after;
    private final List<PackEdit> edits = new ArrayList<>();

    private PackEdits(RulePack before, RulePack after) {
        this.before = PackWriter.tree(before);
        this.after = PackWriter.tree(after);
    }

    /** Every difference, rules first; none where both packs replay alike whatever the log. */
    public static List<PackEdit> between(RulePack before, RulePack after) {
        PackEdits found = new PackEdits(before, after);
        for (PackEdit.Part part : PackEdit.Part.values()) {
            if (part.isList()) {
                found.lists(part);
            } else {
                found.parts(part);
            }
        }
        return List.copyOf(found.edits);
    }

    private void lists(PackEdit.Part part) {
        Map<String, JsonNode> old = byId(part, before);
        Map<String, JsonNode> young = byId(part, after);
        for (String id : union(old.keySet(), young.keySet())) {
            compare(part, id, old.get(id), young.get(id));
        }
    }

    private static Map<String, JsonNode> byId(PackEdit.Part part, ObjectNode tree) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        tree.path(part.jsonName()).forEach(element -> elements.put(part.idOf(element), element));
        return elements;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    private void parts(PackEdit.Part part) {
        compare(part, "", before.get(part.jsonName()), after.get(part.jsonName()));
    }

    private void compare(PackEdit.Part part, String id, @Nullable JsonNode old, @Nullable JsonNode young) {
        if (old instanceof ObjectNode one && young instanceof ObjectNode other) {
            for (String field : union(names(one), names(other))) {
                if (!ONLY_FOR_PEOPLE.contains(field)) {
                    add(part, id, field, one.get(field), other.get(field));
                }
            }
        } else {
            add(part, id, "", old, young);
        }
    }

    private static Set<String> names(ObjectNode node) {
        return new LinkedHashSet<>(node.propertyNames());
    }

    private void add(PackEdit.Part part, String id, String field, @Nullable JsonNode old, @Nullable JsonNode young) {
        String one = text(old);
        String other = text(young);
        if (one == null ? other != null : !one.equals(other)) {
            edits.add(new PackEdit(part, id, field, one, other));
        }
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : CanonicalJson.of(node);
    }
}
