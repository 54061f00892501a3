package dev.rehearsal.ui.rules.scenarios;

import dev.rehearsal.event.Instants;
import dev.rehearsal.replay.CaseDifference;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.rules.scenarios.ScenarioLine.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows of result files as somebody reads them who never saw one: {@code 3 Mar 2026 10:02:00 · Cart left fired}. */
final class RowWords {
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("reason", "because of"),
            Map.entry("trigger", "set off by"),
            Map.entry("trigger_event_id", "event"),
            Map.entry("customer_id", "customer"),
            Map.entry("campaign_id", "campaign"),
            Map.entry("template_id", "template"),
            Map.entry("journey_id", "journey"),
            Map.entry("node_id", "step"),
            Map.entry("behavioral_score", "score"),
            Map.entry("lifecycle_stage", "stage"),
            Map.entry("last_engagement", "last engagement"));
    private static final List<String> FIRST = List.of("at", "rule_id", "outcome", "type", "channel", "status");

    private final Times times;
    private final Map<String, String> ruleNames;

    RowWords(Times times, Map<String, String> ruleNames) {
        this.times = times;
        this.ruleNames = ruleNames;
    }

    Row of(CaseDifference difference) {
        Map<String, String> expected = difference.expected();
        Map<String, String> found = difference.found();
        String what = difference.what().substring(0, 1).toUpperCase(Locale.ROOT)
                + difference.what().substring(1) + " " + difference.number();
        return new Row(what, words(expected), words(found == null ? null : shown(found, expected)));
    }

    /** Of what came only what was asked for; of what nobody asked for, what tells it apart. */
    private static Map<String, String> shown(Map<String, String> found, @Nullable Map<String, String> expected) {
        Map<String, String> shown = new TreeMap<>(found);
        if (expected != null) {
            shown.keySet().retainAll(expected.keySet());
        } else {
            shown.keySet().removeAll(List.of("trigger", "trigger_event_id", "customer_id", "due"));
        }
        return shown;
    }

    private String words(@Nullable Map<String, String> row) {
        if (row == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (String column : FIRST) {
            String cell = row.getOrDefault(column, "");
            if (!cell.isEmpty()) {
                parts.add(cell(column, cell));
            }
        }
        new TreeMap<>(row).forEach((column, cell) -> {
            if (!FIRST.contains(column) && !cell.isEmpty()) {
                parts.add(COLUMNS.getOrDefault(column, column.replace('_', ' ')) + " " + cell(column, cell));
            }
        });
        return String.join(" · ", parts);
    }

    private String cell(String column, String cell) {
        return switch (column) {
            case "at", "due", "last_engagement" -> time(cell);
            case "rule_id" -> "“" + ruleNames.getOrDefault(cell, cell) + "”";
            case "trigger_event_id", "customer_id", "campaign_id", "template_id", "journey_id", "node_id" -> cell;
            default -> cell.replace('_', ' ');
        };
    }

    private String time(String text) {
        long instant = Instants.parseFull(text);
        return instant == Instants.NONE ? text : times.second(instant);
    }
}
