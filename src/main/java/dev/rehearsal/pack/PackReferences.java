package dev.rehearsal.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whether what a pack refers to is in it. A rule or campaign that is not there is an error, a template only where the
 * pack carries templates at all; a segment that is waited for and that nothing in the pack fills is a warning, since
 * something else may fill it. Works on the JSON, so that pointers name the very place; the text has to be a sound pack.
 */
public final class PackReferences {
    private final Set<String> rules;
    private final Set<String> campaigns;
    private final Set<String> templates;
    private final Set<String> filledSegments = new TreeSet<>();
    private final List<PackProblem> errors = new ArrayList<>();
    private final List<PackProblem> warnings = new ArrayList<>();

    private PackReferences(JsonNode pack) {
        this.rules = ids(pack, "rules", "rule_id");
        this.campaigns = ids(pack, "campaigns", "campaign_id");
        this.templates = ids(pack, "templates", "template_id");
    }

    /** Checks a text that {@link PackReader#read} has accepted. */
    public static PackReferences of(String json) {
        JsonNode pack = PackReader.MAPPER.readTree(json);
        PackReferences references = new PackReferences(pack);
        references.collectSegments(pack);
        for (String part : List.of("rules", "journeys", "lifecycle")) {
            references.visit(pack.path(part), "/" + part);
        }
        references.visitCampaigns(pack.path("campaigns"));
        return references;
    }

    /** What makes the pack mean something else than it says. */
    public List<PackProblem> errors() {
        return List.copyOf(errors);
    }

    /** What is probably not meant. */
    public List<PackProblem> warnings() {
        return List.copyOf(warnings);
    }

    private static Set<String> ids(JsonNode pack, String list, String name) {
        Set<String> ids = new TreeSet<>();
        for (JsonNode element : pack.path(list)) {
            ids.add(element.path(name).stringValue(""));
        }
        return ids;
    }

    private void collectSegments(JsonNode node) {
        if (node.path("type").stringValue("").equals("add_to_segment")) {
            filledSegments.add(node.path("segment").stringValue(""));
        }
        node.forEach(this::collectSegments);
    }

    /** A webhook's payload is data and refers to nothing. */
    private void visit(JsonNode node, String pointer) {
        int number = 0;
        for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
            visit(element, pointer + "/" + number++);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String at = pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
            check(node, member.getKey(), member.getValue().stringValue(null), at);
            if (!member.getKey().equals("payload")) {
                visit(member.getValue(), at);
            }
        }
    }

    private void check(JsonNode owner, String name, @Nullable String id, String at) {
        if (id == null) {
            return;
        }
        switch (name) {
            case "rule_fired" -> require("rule", id, rules, at);
            case "campaign_id" -> require("campaign", id, campaigns, at);
            case "template_id" -> requireTemplate(id, at);
            case "rule_id" -> {
                if (owner.path("source").stringValue("").equals("firings")) {
                    require("rule", id, rules, at);
                }
            }
            case "segment_entered" -> {
                if (!filledSegments.contains(id)) {
                    warnings.add(new PackProblem(at, "nothing in the pack adds anybody to the segment `" + id + "`"));
                }
            }
            default -> {
                // every other field means itself
            }
        }
    }

    private void visitCampaigns(JsonNode list) {
        int number = 0;
        for (JsonNode campaign : list) {
            String pointer = "/campaigns/" + number++;
            String template = campaign.path("email_template_id").stringValue(null);
            if (template != null) {
                requireTemplate(template, pointer + "/email_template_id");
            }
            visit(campaign.path("a_b_test_config"), pointer + "/a_b_test_config");
            int rule = 0;
            for (JsonNode id : campaign.path("trigger_rules")) {
                require("rule", id.stringValue(""), rules, pointer + "/trigger_rules/" + rule++);
            }
        }
    }

    private void requireTemplate(String id, String at) {
        if (!templates.isEmpty()) {
            require("template", id, templates, at);
        }
    }

    private void require(String what, String id, Collection<String> known, String at) {
        if (!known.contains(id)) {
            errors.add(new PackProblem(at, Suggestion.unknown(what, id, known)));
        }
    }
}
