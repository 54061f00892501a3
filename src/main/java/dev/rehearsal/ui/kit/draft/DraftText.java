package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.ui.kit.draft.Clause.Group;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draft as a text, so that it outlives the program: the rule with all that is muted, and which of its clauses and actions are,
 * counted in the order in which a draft goes over them. {@code base} is the text of the saved rule that the draft began with.
 */
public record DraftText(RuleDraft draft, String base) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public String write() {
        ObjectNode root = JSON.createObjectNode();
        root.put("base", base);
        root.set("rule", JSON.readTree(PackWriter.canonical(Blanks.signed(draft).rule(true))));
        List<@Nullable Clause> places = new ArrayList<>();
        draft.roots().forEach(group -> list(group, places));
        for (int i = 0; i < places.size(); i++) {
            Clause clause = places.get(i);
            if (clause != null && clause.mark().muted()) {
                root.withArray("muted").add(i);
            }
        }
        for (int i = 0; i < draft.then().size(); i++) {
            if (draft.then().get(i).muted()) {
                root.withArray("muted_actions").add(i);
            }
        }
        return JSON.writeValueAsString(root);
    }

    /** A pack puts every condition into a list, which is one place more around what is none. */
    private static void list(Group group, List<@Nullable Clause> places) {
        if (group.any() || group.mark().denials() > 0) {
            places.add(null);
        }
        add(group, places);
    }

    private static void add(Clause clause, List<@Nullable Clause> places) {
        places.add(clause);
        switch (clause) {
            case Group group -> group.parts().forEach(part -> add(part, places));
            case Leaf leaf -> leaf.slots().forEach(slot -> list(slot, places));
        }
    }

    /** Empty when the text is none of ours: a draft that cannot be read is worth less than the rule that can. */
    public static Optional<DraftText> read(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            Rule rule = PackReader.readRule(JSON.writeValueAsString(root.path("rule")));
            RuleDraft draft =
                    withoutActions(muted(RuleDraft.of(rule), numbers(root, "muted")), numbers(root, "muted_actions"));
            return Optional.of(
                    new DraftText(Blanks.cleared(draft), root.path("base").asString("")));
        } catch (JacksonException | PackInvalid unreadable) {
            return Optional.empty();
        }
    }

    private static Set<Integer> numbers(JsonNode root, String name) {
        return root.path(name).valueStream().map(JsonNode::asInt).collect(Collectors.toSet());
    }

    private static RuleDraft withoutActions(RuleDraft draft, Set<Integer> places) {
        RuleDraft after = draft;
        for (int place : places) {
            if (place < draft.then().size()) {
                after = ActionEdits.mute(draft.then().get(place).id(), true).apply(after);
            }
        }
        return after;
    }

    private static RuleDraft muted(RuleDraft draft, Set<Integer> places) {
        List<Clause> clauses = new ArrayList<>();
        draft.eachClause(clauses::add);
        RuleDraft after = draft;
        for (int place : places) {
            if (place < clauses.size()) {
                after = ClauseEdits.mute(clauses.get(place).id(), true).apply(after);
            }
        }
        return after;
    }
}
