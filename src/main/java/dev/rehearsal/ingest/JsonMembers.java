package dev.rehearsal.ingest;

import dev.rehearsal.event.Utf8;
import dev.rehearsal.event.Value;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Reads JSON objects straight into the fields of a row: nested objects become names with dots, null is missing, lists
 * stay lists (semantics §2.1). An object inside a list stays the text of its JSON, since no condition can look inside.
 */
final class JsonMembers {
    private static final int DEEPEST = 100;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Piece.LONGEST)
                    .build())
            .build();

    private final PlainJson plain = new PlainJson();

    JsonParser parser(String json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    /** Reads a text that has to be one JSON object. */
    void readObject(String column, String json, FieldPath root, RowDraft row) throws UnreadableRow {
        try (JsonParser parser = parser(json)) {
            readObject(column, json, parser, root, row);
        }
    }

    /** As {@link #readObject(String, String, FieldPath, RowDraft)} for a text that is no string yet. */
    void readObject(String column, Utf8 json, FieldPath root, RowDraft row) throws UnreadableRow {
        int members = row.members();
        if (!plain.read(json, root, row)) {
            row.keepMembers(members);
            readObject(column, json.toString(), root, row);
        }
    }

    private void readObject(String column, String json, JsonParser parser, FieldPath root, RowDraft row)
            throws UnreadableRow {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableRow(column, json, column + " is no JSON object");
            }
            readMembers(parser, root, row);
            if (parser.nextToken() != null) {
                throw new UnreadableRow(column, json, column + " goes on behind its JSON object");
            }
        } catch (JacksonException notJson) {
            throw new UnreadableRow(column, json, column + " is no JSON object: " + because(notJson));
        }
    }

    /** Reads the members of the object that the parser has just entered, and leaves it on the closing brace. */
    void readMembers(JsonParser parser, FieldPath path, RowDraft row) throws UnreadableRow {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            readField(parser, child(path, name), row);
        }
    }

    static FieldPath child(FieldPath path, String name) throws UnreadableRow {
        FieldPath child = path.child(name);
        if (child == null) {
            throw new UnreadableRow(
                    path.field().name(),
                    name,
                    "the rows have more than " + FieldPath.MOST_NAMES + " different names of properties");
        }
        return child;
    }

    private void readField(JsonParser parser, FieldPath path, RowDraft row) throws UnreadableRow {
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            readMembers(parser, path, row);
            return;
        }
        Value value = value(parser, path.field().name());
        if (value != null) {
            row.member(path, value);
        }
    }

    /** Whether a text is JSON and nothing behind it. */
    boolean isJson(String text) {
        try (JsonParser parser = parser(text)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JacksonException notJson) {
            return false;
        }
    }

    /** The value that a text of JSON stands for; null for JSON null. */
    @Nullable
    Value readValue(String column, String text) throws UnreadableRow {
        try (JsonParser parser = parser(text)) {
            parser.nextToken();
            return value(parser, column);
        } catch (JacksonException notJson) {
            throw new UnreadableRow(column, text, column + " is no JSON: " + because(notJson));
        }
    }

    /** The value that the parser stands on; null for JSON null. */
    @Nullable
    Value value(JsonParser parser, String column) throws UnreadableRow {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case VALUE_STRING -> Value.text(WellFormed.text(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, column);
            case VALUE_TRUE -> Value.flag(true);
            case VALUE_FALSE -> Value.flag(false);
            case VALUE_NULL -> null;
            case START_ARRAY -> items(parser, column);
            case START_OBJECT -> Value.text(json(parser));
            case END_ARRAY, END_OBJECT, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no JSON value begins with " + token);
        };
    }

    private static Value number(JsonParser parser, String column) throws UnreadableRow {
        double number = parser.getDoubleValue();
        return Double.isFinite(number) ? Value.number(number) : CellValue.number(parser.getString(), column);
    }

    private Value items(JsonParser parser, String column) throws UnreadableRow {
        List<Value> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Value item = value(parser, column);
            if (item != null) {
                items.add(item);
            }
        }
        return new Value.Items(items);
    }

    /** The value that the parser stands on as compact JSON. */
    String json(JsonParser parser) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = generator(text)) {
            generator.copyCurrentStructure(parser);
        }
        return WellFormed.text(text.toString());
    }

    JsonGenerator generator(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    static String because(JacksonException e) {
        String message = e.getOriginalMessage();
        return message == null ? "it cannot be read" : message;
    }
}
