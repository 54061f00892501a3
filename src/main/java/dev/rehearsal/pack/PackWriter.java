package dev.rehearsal.pack;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.event.Instants;
import dev.rehearsal.journey.Fragment;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.rule.Rule;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes packs as {@link PackReader} reads them; what is empty is left out. */
public final class PackWriter {
    private PackWriter() {}

    /** The pack as JSON on several lines, with its `content_sha256`. */
    public static String write(RulePack pack) {
        ObjectNode node = tree(pack);
        node.put("content_sha256", CanonicalJson.sha256(node));
        return pretty(node);
    }

    /** SHA-256 over the canonical form, what `content_sha256` holds. */
    public static String contentSha256(RulePack pack) {
        return CanonicalJson.sha256(tree(pack));
    }

    /** One rule as JSON on several lines. */
    public static String write(Rule rule) {
        return pretty(RuleWriter.rule(rule));
    }

    /** One rule in canonical form, the same text for the same meaning. */
    public static String canonical(Rule rule) {
        return CanonicalJson.of(RuleWriter.rule(rule));
    }

    /** As {@link #canonical(Rule)}. */
    public static String canonical(Campaign campaign) {
        return CanonicalJson.of(SettingsWriter.campaign(campaign));
    }

    /** As {@link #canonical(Rule)}. */
    public static String canonical(Journey journey) {
        return CanonicalJson.of(JourneyWriter.journey(journey));
    }

    /** As {@link #canonical(Rule)}. */
    public static String canonical(Template template) {
        return CanonicalJson.of(template(template));
    }

    /** One journey as JSON on several lines. */
    public static String write(Journey journey) {
        return pretty(JourneyWriter.journey(journey));
    }

    /** Nodes of a journey with their places, as JSON on several lines that {@link PackReader#readNodes} reads. */
    public static String write(Fragment fragment) {
        return pretty(FragmentJson.write(fragment));
    }

    static String write(Scenario scenario) {
        ObjectNode node = ConditionWriter.NODES.objectNode();
        node.set("pack", tree(scenario.pack()));
        node.set("case", CaseWriter.write(scenario.story()));
        return pretty(node);
    }

    static String pretty(ObjectNode node) {
        return PackReader.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }

    static ObjectNode tree(RulePack pack) {
        ObjectNode node = ConditionWriter.NODES.objectNode().put("format", RulePack.FORMAT);
        RuleWriter.text(node, "pack_id", pack.packId());
        RuleWriter.text(node, "name", pack.name());
        if (pack.version() != null) {
            node.put("version", pack.version());
        }
        if (pack.exportedAt() != null) {
            node.put("exported_at", Instants.format(pack.exportedAt()));
        }
        unlessEmpty(node, "settings", SettingsWriter.settings(pack.settings()));
        ArrayNode rules = node.putArray("rules");
        pack.rules().forEach(rule -> rules.add(RuleWriter.rule(rule)));
        list(node, "campaigns", pack.campaigns(), SettingsWriter::campaign);
        list(node, "journeys", pack.journeys(), JourneyWriter::journey);
        list(node, "templates", pack.templates(), PackWriter::template);
        if (pack.scoring() != null) {
            node.set("scoring", SettingsWriter.scoring(pack.scoring()));
        }
        if (pack.lifecycle() != null) {
            node.set("lifecycle", SettingsWriter.lifecycle(pack.lifecycle()));
        }
        unlessEmpty(node, "models", SettingsWriter.models(pack.models()));
        if (!pack.approvals().isEmpty()) {
            list(node.putObject("provenance"), "approvals", pack.approvals(), PackWriter::approval);
        }
        list(node, "cases", pack.cases(), CaseWriter::write);
        return node;
    }

    private static void unlessEmpty(ObjectNode owner, String name, ObjectNode node) {
        if (!node.isEmpty()) {
            owner.set(name, node);
        }
    }

    private static <T> void list(ObjectNode owner, String name, List<T> elements, Function<T, ObjectNode> writing) {
        if (!elements.isEmpty()) {
            ArrayNode list = owner.putArray(name);
            elements.forEach(element -> list.add(writing.apply(element)));
        }
    }

    private static ObjectNode template(Template template) {
        ObjectNode node = ConditionWriter.NODES.objectNode().put("template_id", template.id());
        RuleWriter.text(node, "name", template.name());
        RuleWriter.text(node, "channel", template.channel());
        RuleWriter.text(node, "subject", template.subject());
        RuleWriter.text(node, "body", template.body());
        return node;
    }

    private static ObjectNode approval(Approval approval) {
        ObjectNode node = ConditionWriter.NODES
                .objectNode()
                .put("id", approval.id())
                .put("kind", approval.kind())
                .put("version", approval.version())
                .put("approved_by", approval.approvedBy())
                .put("approved_at", Instants.format(approval.approvedAt()));
        RuleWriter.text(node, "comment", approval.comment());
        RuleWriter.text(node, "content_sha256", approval.contentSha256());
        Approval.Evidence evidence = approval.evidence();
        if (evidence != null) {
            ObjectNode written = node.putObject("evidence");
            RuleWriter.text(written, "dataset_sha256", evidence.datasetSha256());
            RuleWriter.text(written, "result_sha256", evidence.resultSha256());
            RuleWriter.text(written, "engine", evidence.engine());
        }
        return node;
    }
}
