package dev.rehearsal.report;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.insight.Causes;
import dev.rehearsal.insight.Change;
import dev.rehearsal.insight.Comparison;
import dev.rehearsal.pack.PackEdit;
import dev.rehearsal.rule.Ids;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What changed between two packs as files, the same bytes for the same packs and log: rows of firings and of sent messages
 * that came or went, and a summary that says of each change of the pack what it caused.
 */
public final class DiffFiles {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Causes causes;

    private DiffFiles(Causes causes) {
        this.causes = causes;
    }

    /** Writes every file and returns the summary as JSON. */
    public static String write(WholeFiles files, Causes causes) throws IOException {
        Comparison whole = causes.whole();
        changes(files, "changes.csv", whole, whole.firings());
        changes(files, "message_changes.csv", whole, whole.messages());
        String summary = new DiffFiles(causes).summary();
        try (Writer out = files.open(ResultFiles.SUMMARY)) {
            out.write(summary);
        }
        return summary;
    }

    private static void changes(WholeFiles files, String name, Comparison whole, List<Change> changes)
            throws IOException {
        try (CsvBytes csv = new CsvBytes(files.stream(name)).row("change", "at", "customer_id", "rule_id")) {
            for (Change change : changes) {
                csv.cell(Ids.of(change.kind()))
                        .instant(change.at())
                        .cell(whole.log().customerId(change.customer()))
                        .cell(change.ruleId())
                        .endRow();
            }
        }
    }

    private String summary() {
        ObjectNode root = MAPPER.createObjectNode();
        Comparison whole = causes.whole();
        share(root, Causes.Share.of(whole.firings(), whole.messages()));
        ObjectNode rules = root.putObject("rules");
        Map<String, List<Change>> firings = byRule(whole.firings());
        Map<String, List<Change>> messages = byRule(whole.messages());
        TreeSet<String> ids = new TreeSet<>(CodePoints.ORDER);
        ids.addAll(firings.keySet());
        ids.addAll(messages.keySet());
        for (String id : ids) {
            share(
                    rules.putObject(id),
                    Causes.Share.of(firings.getOrDefault(id, List.of()), messages.getOrDefault(id, List.of())));
        }
        var list = root.putArray("changes");
        for (Causes.Cause cause : causes.each()) {
            ObjectNode node = list.addObject();
            PackEdit edit = cause.edit();
            node.put("part", Ids.of(edit.part()));
            node.put("id", edit.id());
            node.put("field", edit.field());
            json(node, "before", edit.before());
            json(node, "after", edit.after());
            share(node, cause.share());
        }
        share(root.putObject("only_together"), causes.together());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static Map<String, List<Change>> byRule(List<Change> changes) {
        return changes.stream().collect(Collectors.groupingBy(Change::ruleId));
    }

    private static void json(ObjectNode node, String name, @Nullable String json) {
        node.set(name, json == null ? MAPPER.nullNode() : MAPPER.readTree(json));
    }

    private static void share(ObjectNode node, Causes.Share share) {
        count(node.putObject("decisions"), share.firings());
        count(node.putObject("messages"), share.messages());
    }

    private static void count(ObjectNode node, Causes.Count count) {
        node.put("added", count.added()).put("removed", count.removed()).put("moved", count.moved());
    }
}
