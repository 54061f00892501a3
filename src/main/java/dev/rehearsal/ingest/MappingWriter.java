package dev.rehearsal.ingest;

import java.util.Collection;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes mapping files for people to read and change: what is as in the native layout is left out. */
final class MappingWriter {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MappingWriter() {}

    static String write(Mapping mapping) {
        ObjectNode root = MAPPER.createObjectNode();
        mapping.kind().ifPresent(kind -> root.put("kind", kind.id()));
        mapping.layout().ifPresent(layout -> root.put("layout", layout));
        mapping.dialect().ifPresent(dialect -> DialectJson.write(dialect, root.putObject("file")));
        texts(root, "columns", mapping.columns());
        if (!mapping.types().isEmpty()) {
            ObjectNode types = root.putObject("types");
            mapping.types().forEach((column, type) -> types.put(column, type.id()));
        }
        texts(root, "constants", mapping.constants());
        typeRules(root, mapping);
        texts(root, "event_types", mapping.eventTypes());
        mapping.times().zone().ifPresent(zone -> root.put("timezone", zone.getId()));
        mapping.times().format().ifPresent(format -> root.put("time_format", format));
        words(root, "time_columns", mapping.times().joined());
        values(root, mapping.values());
        customers(root, mapping.customers());
        mapping.groups().ifPresent(groups -> {
            ObjectNode node = root.putObject("row_groups").put("by", groups.by());
            words(node, "listed", groups.listed());
        });
        return MAPPER.writeValueAsString(root);
    }

    private static void texts(ObjectNode root, String member, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            ObjectNode node = root.putObject(member);
            texts.forEach((from, to) -> {
                if (to.isEmpty() && member.equals("columns")) {
                    node.putNull(from);
                } else {
                    node.put(from, to);
                }
            });
        }
    }

    private static void words(ObjectNode root, String member, Collection<String> words) {
        if (!words.isEmpty()) {
            words.forEach(root.putArray(member)::add);
        }
    }

    private static void typeRules(ObjectNode root, Mapping mapping) {
        if (mapping.typeRules().isEmpty()) {
            return;
        }
        ArrayNode rules = root.putArray("event_type_rules");
        for (TypeRule rule : mapping.typeRules()) {
            ObjectNode node = rules.addObject()
                    .put("column", rule.column())
                    .put("test", rule.test().id());
            if (rule.test().takesValue() || !rule.value().isEmpty()) {
                node.put("value", rule.value());
            }
            node.put("event_type", rule.eventType());
        }
    }

    private static void values(ObjectNode root, ValueReading values) {
        words(root, "missing", values.missing());
        if (values.decimal() != ValueReading.NATIVE.decimal()) {
            root.put("decimal", String.valueOf(values.decimal()));
        }
        values.thousands().ifPresent(mark -> root.put("thousands", String.valueOf(mark)));
        if (!values.separator().equals(ValueReading.NATIVE.separator())) {
            root.put("separator", values.separator());
        }
    }

    private static void customers(ObjectNode root, CustomerIds customers) {
        words(root, "no_customers", customers.placeholders());
        if (customers.wholeNumbers()) {
            root.put("whole_number_ids", true);
        }
        customers.identity().ifPresent(rule -> {
            ObjectNode node = root.putObject("identity").put("anonymous_id", rule.anonymousId());
            words(node, "event_types", rule.eventTypes());
        });
    }
}
