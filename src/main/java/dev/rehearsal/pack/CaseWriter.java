package dev.rehearsal.pack;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes cases as {@link CaseReader} reads them. */
final class CaseWriter {
    private CaseWriter() {}

    static ObjectNode write(PackCase one) {
        ObjectNode node = ConditionWriter.NODES.objectNode().put("name", one.name());
        if (one.profile() != null) {
            ObjectNode profile =
                    node.putObject("profile").put("customer_id", one.profile().customerId());
            fields(profile, one.profile().fields());
        }
        ArrayNode events = node.putArray("events");
        one.events().forEach(event -> events.add(event(event)));
        if (one.until() != null) {
            node.put("until", Instants.format(one.until()));
        }
        ObjectNode expect = node.putObject("expect");
        rows(expect, "decisions", one.expect().decisions());
        rows(expect, "messages", one.expect().messages());
        rows(expect, "effects", one.expect().effects());
        rows(expect, "journeys", one.expect().journeys());
        rows(expect, "profiles", one.expect().profiles());
        return node;
    }

    private static ObjectNode event(Event event) {
        ObjectNode node = ConditionWriter.NODES
                .objectNode()
                .put("event_id", event.id())
                .put("customer_id", event.customerId())
                .put("event_type", event.type())
                .put("timestamp", Instants.format(event.time()));
        fields(node, event.fields());
        return node;
    }

    /** Dotted names go into an object of their own, with what follows the first dot as its names. */
    private static void fields(ObjectNode node, Map<Field, Value> fields) {
        new TreeMap<>(fields).forEach((field, value) -> {
            int dot = field.name().indexOf('.');
            if (dot < 0) {
                node.set(field.name(), ConditionWriter.value(value));
            } else {
                String group = field.name().substring(0, dot);
                ObjectNode inner = node.get(group) instanceof ObjectNode known ? known : node.putObject(group);
                inner.set(field.name().substring(dot + 1), ConditionWriter.value(value));
            }
        });
    }

    private static void rows(ObjectNode expect, String name, @Nullable List<Map<String, String>> rows) {
        if (rows != null) {
            ArrayNode list = expect.putArray(name);
            for (Map<String, String> row : rows) {
                ObjectNode written = list.addObject();
                row.forEach(written::put);
            }
        }
    }
}
