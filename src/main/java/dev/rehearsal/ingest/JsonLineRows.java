package dev.rehearsal.ingest;

import dev.rehearsal.event.Numbers;
import dev.rehearsal.event.Value;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The rows of a piece of a file with one JSON object in every line, whose members have the names of columns. */
final class JsonLineRows implements Rows {
    private static final int MOST_LEFT_OUT = 1_000;

    private final Piece piece;
    private final Layout layout;
    private final Mapping mapping;
    private final Map<String, Target> targets = new HashMap<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final String damage;
    private final JsonMembers json = new JsonMembers();
    private long number;
    private long line;
    private int begin;
    private int at;
    private String text = "";
    private boolean begun;

    /** {@code damage} is what is said of a line that breaks off. */
    JsonLineRows(Piece piece, Layout layout, Mapping mapping, String damage) {
        this.piece = piece;
        this.layout = layout;
        this.mapping = mapping;
        this.damage = damage;
        this.number = piece.firstRow() - 1;
        this.line = piece.firstLine() - 1;
        this.at = piece.from();
    }

    @Override
    public boolean next() {
        boolean found = piece.isFaulty() ? faultyLine() : nextLine();
        number += found ? 1 : 0;
        return found;
    }

    private boolean faultyLine() {
        boolean first = !begun;
        begun = true;
        text = piece.text();
        line = piece.firstLine();
        return first;
    }

    private boolean nextLine() {
        do {
            if (at == piece.end()) {
                return false;
            }
            begin = at;
            while (at < piece.end() && piece.bytes()[at] != '\n') {
                at++;
            }
            text = new String(piece.bytes(), begin, at - begin, StandardCharsets.UTF_8);
            at += at < piece.end() ? 1 : 0;
            line++;
        } while (text.isBlank());
        return true;
    }

    @Override
    public void read(RowDraft row) throws UnreadableRow {
        checkLine();
        try (JsonParser parser = json.parser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableRow("", "", "the line is no JSON object");
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                readMember(parser, name, row);
            }
            if (parser.nextToken() != null) {
                throw new UnreadableRow("", "", "the line goes on behind its JSON object");
            }
        } catch (JacksonException notJson) {
            throw new UnreadableRow("", "", "the line is no JSON object: " + JsonMembers.because(notJson));
        }
    }

    private void checkLine() throws UnreadableRow {
        if (piece.isFaulty()) {
            throw new UnreadableRow("", "", RowFault.of(piece, damage));
        }
    }

    private void readMember(JsonParser parser, String name, RowDraft row) throws UnreadableRow {
        switch (target(name)) {
            case Target.Text text -> readText(parser, name, text.slot(), row);
            case Target.Listing listing -> {
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    row.text(listing.slot(), json.json(parser));
                } else {
                    readText(parser, name, listing.slot(), row);
                }
            }
            case Target.Members members -> readMembers(parser, name, members.root(), row);
            case Target.Typed typed -> readTyped(parser, typed.path(), row);
            case Target.LeftOut leftOut -> parser.skipChildren();
        }
    }

    private Target target(String name) {
        Target known = targets.get(name);
        if (known != null) {
            return known;
        }
        String column = mapping.columnOf(name);
        Target target = layout.target(column).orElse(new Target.LeftOut());
        if (target instanceof Target.LeftOut && !column.isEmpty() && leftOut.size() < MOST_LEFT_OUT) {
            leftOut.add(name);
        }
        if (targets.size() < FieldPath.MOST_NAMES) {
            targets.put(name, target);
        }
        return target;
    }

    /** Whole numbers keep their digits, since an id may have more of them than a number can hold. */
    private void readText(JsonParser parser, String name, int slot, RowDraft row) throws UnreadableRow {
        switch (parser.currentToken()) {
            case VALUE_STRING -> row.text(slot, WellFormed.text(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_TRUE, VALUE_FALSE -> row.text(slot, parser.getString());
            case VALUE_NUMBER_FLOAT -> row.text(slot, Numbers.textForm(parser.getDoubleValue()));
            case VALUE_NULL -> row.text(slot, "");
            case START_OBJECT, START_ARRAY -> throw new UnreadableRow(name, json.json(parser), name + " is no text");
            case END_ARRAY, END_OBJECT, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no JSON value begins with " + parser.currentToken());
        }
    }

    private void readMembers(JsonParser parser, String name, FieldPath root, RowDraft row) throws UnreadableRow {
        switch (parser.currentToken()) {
            case START_OBJECT -> json.readMembers(parser, root, row);
            case VALUE_STRING -> {
                if (!parser.getString().isEmpty()) {
                    json.readObject(name, parser.getString(), root, row);
                }
            }
            case VALUE_NULL -> {
                // missing
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, START_ARRAY ->
                throw new UnreadableRow(name, json.json(parser), name + " is no JSON object");
            case END_ARRAY, END_OBJECT, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no JSON value begins with " + parser.currentToken());
        }
    }

    private void readTyped(JsonParser parser, FieldPath path, RowDraft row) throws UnreadableRow {
        String column = path.field().name();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            json.readMembers(parser, path, row);
            return;
        }
        Value value = parser.currentToken() == JsonToken.VALUE_STRING
                ? CellValue.of(WellFormed.text(parser.getString()), column)
                : json.value(parser, column);
        if (value != null) {
            row.column(path, value);
        }
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public long fingerprint() {
        int behind = at > begin && piece.bytes()[at - 1] == '\n' ? at - 1 : at;
        return piece.isFaulty() ? 0 : Fingerprint.of(piece.bytes(), begin, behind);
    }

    @Override
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }
}
