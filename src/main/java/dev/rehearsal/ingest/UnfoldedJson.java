package dev.rehearsal.ingest;

import dev.rehearsal.event.Value;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads JSON in which texts may be JSON themselves, as exports of exports have it: what is an object is read as one. */
final class UnfoldedJson {
    private static final int DEEPEST = 8;

    private final JsonMembers json;

    UnfoldedJson(JsonMembers json) {
        this.json = json;
    }

    /** Reads a text that has to be a JSON object into the fields below a path. */
    void readObject(String text, FieldPath path, String column, RowDraft row) throws UnreadableRow {
        if (!text.stripLeading().startsWith("{")) {
            throw new UnreadableRow(column, text, column + " is no JSON object");
        }
        readField(text, path, column, row);
    }

    /** Reads a text that has to be JSON into a field, or into those below it. */
    void readField(String text, FieldPath path, String column, RowDraft row) throws UnreadableRow {
        try {
            read(text, path, column, row, 0);
        } catch (JacksonException notJson) {
            throw new UnreadableRow(column, text, column + " is no JSON: " + JsonMembers.because(notJson));
        }
    }

    private void read(String text, FieldPath path, String column, RowDraft row, int depth) throws UnreadableRow {
        try (JsonParser parser = json.parser(text)) {
            parser.nextToken();
            readToken(parser, path, column, row, depth);
            if (parser.nextToken() != null) {
                throw new UnreadableRow(column, text, column + " goes on behind its JSON");
            }
        }
    }

    private void readToken(JsonParser parser, FieldPath path, String column, RowDraft row, int depth)
            throws UnreadableRow {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                FieldPath child = JsonMembers.child(path, name);
                parser.nextToken();
                readToken(parser, child, column, row, depth);
            }
        } else if (parser.currentToken() == JsonToken.VALUE_STRING && depth < DEEPEST && isFolded(parser.getString())) {
            readFolded(parser.getString(), path, column, row, depth);
        } else {
            Value value = json.value(parser, path.field().name());
            if (value != null) {
                row.member(path, value);
            }
        }
    }

    /** What only looks like JSON stays a text. */
    private void readFolded(String text, FieldPath path, String column, RowDraft row, int depth) throws UnreadableRow {
        if (json.isJson(text)) {
            read(text, path, column, row, depth + 1);
        } else {
            row.member(path, Value.text(WellFormed.text(text)));
        }
    }

    private static boolean isFolded(String text) {
        String bare = text.strip();
        return (bare.startsWith("{") && bare.endsWith("}")) || (bare.startsWith("[") && bare.endsWith("]"));
    }
}
