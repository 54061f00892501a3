package dev.rehearsal.ingest;

import dev.rehearsal.event.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads lists of {@code {"key":"page","value":{"string_value":"/home","int_value":null}}} objects: every key is a field, and
 * its value the first one that is there.
 */
final class Parameters {
    private static final String TEXT = "string_value";

    /** When a property of a user was set; beside its value. */
    private static final String SET_AT = "set_timestamp_micros";

    private final JsonMapper mapper = JsonMapper.builder(JsonMembers.FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    void read(String text, FieldPath path, String column, RowDraft row) throws UnreadableRow {
        JsonNode list;
        try {
            list = mapper.readTree(text);
        } catch (JacksonException notJson) {
            throw new UnreadableRow(
                    column, text, column + " is no list of parameters: " + JsonMembers.because(notJson));
        }
        if (!list.isArray()) {
            throw new UnreadableRow(column, text, column + " is no list of parameters");
        }
        for (JsonNode parameter : list.values()) {
            JsonNode key = parameter.path("key");
            if (!key.isString()) {
                throw new UnreadableRow(column, text, column + " holds a parameter without a key");
            }
            Value value = value(parameter.path("value"), column);
            if (value != null) {
                row.member(JsonMembers.child(path, WellFormed.text(key.stringValue())), value);
            }
        }
    }

    private static @Nullable Value value(JsonNode value, String column) throws UnreadableRow {
        if (!value.isObject()) {
            return single(value, value.isString(), column);
        }
        for (var entry : value.properties()) {
            Value found = entry.getKey().equals(SET_AT)
                    ? null
                    : single(entry.getValue(), entry.getKey().equals(TEXT), column);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whole numbers are often written as texts, so that a text of another kind than text is read as it looks. */
    private static @Nullable Value single(JsonNode node, boolean isText, String column) throws UnreadableRow {
        if (node.isNull() || node.isMissingNode()) {
            return null;
        }
        if (node.isContainer()) {
            return Value.text(WellFormed.text(node.toString()));
        }
        String text = WellFormed.text(node.asString());
        return isText ? Value.text(text) : CellValue.of(text, column);
    }
}
