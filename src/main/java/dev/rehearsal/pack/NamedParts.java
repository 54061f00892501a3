package dev.rehearsal.pack;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The ids of campaigns and templates that the rules, journeys and lifecycle of a pack name, and those of the templates that
 * its campaigns name. A webhook's payload is data and names nothing.
 */
public record NamedParts(Set<String> campaigns, Set<String> templates) {
    public NamedParts {
        campaigns = Set.copyOf(campaigns);
        templates = Set.copyOf(templates);
    }

    public static NamedParts of(RulePack pack) {
        JsonNode tree = PackWriter.tree(pack);
        Set<String> campaigns = new TreeSet<>();
        Set<String> templates = new TreeSet<>();
        for (String part : new String[] {"rules", "journeys", "lifecycle"}) {
            collect(tree.path(part), "campaign_id", campaigns);
            collect(tree.path(part), "template_id", templates);
        }
        collect(tree.path("campaigns"), "email_template_id", templates);
        collect(tree.path("campaigns"), "template_id", templates);
        return new NamedParts(campaigns, templates);
    }

    private static void collect(JsonNode node, String name, Set<String> ids) {
        JsonNode named = node.path(name);
        if (named.isString()) {
            ids.add(named.stringValue());
        }
        if (node.isArray()) {
            node.forEach(element -> collect(element, name, ids));
        }
        node.properties().forEach(member -> {
            if (!member.getKey().equals("payload")) {
                collect(member.getValue(), name, ids);
            }
        });
    }
}
