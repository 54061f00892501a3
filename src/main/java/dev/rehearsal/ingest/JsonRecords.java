package dev.rehearsal.ingest;

import dev.rehearsal.event.Numbers;
import dev.rehearsal.event.Utf8;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The lines of a piece of a file with a JSON object in each, whose members are the cells. A member inside another one is a
 * cell of its own where somebody asks for it by a name with dots; it is then no longer part of the object around it.
 */
final class JsonRecords implements Records {
    private final Piece piece;
    private final JsonNames names;
    private final JsonMembers json = new JsonMembers();
    private final List<@Nullable String> texts = new ArrayList<>();
    private final List<Boolean> trees = new ArrayList<>();
    private String text = "";
    private String fault = "";
    private int begin;
    private int at;
    private long line;

    JsonRecords(Piece piece, JsonNames names) {
        this.piece = piece;
        this.names = names;
        this.at = piece.from();
        this.line = piece.firstLine() - 1;
    }

    @Override
    public boolean next() {
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
        texts.replaceAll(cell -> null);
        fault = "";
        read();
        return true;
    }

    /** A line that is no object has no cells, and {@link #fault} says why. */
    private void read() {
        try (JsonParser parser = json.parser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                fault = "the line is no JSON object";
                return;
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                member(parser, name);
            }
            if (parser.nextToken() != null) {
                fault = "the line goes on behind its JSON object";
            }
        } catch (JacksonException notJson) {
            fault = "the line is no JSON object: " + JsonMembers.because(notJson);
        }
    }

    private void member(JsonParser parser, String name) {
        boolean tree =
                parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY;
        String value = switch (parser.currentToken()) {
            case VALUE_STRING -> WellFormed.text(parser.getString());
            case VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_NULL -> null;
            case START_OBJECT -> names.reachInto(name) ? rest(parser, name) : json.json(parser);
            case START_ARRAY -> json.json(parser);
            default -> parser.getString();
        };
        put(name, value, tree);
    }

    private static String number(JsonParser parser) {
        double number = parser.getDoubleValue();
        return Double.isFinite(number) ? Numbers.textForm(number) : parser.getString();
    }

    private void put(String name, @Nullable String value, boolean tree) {
        int cell = value == null ? JsonNames.NOWHERE : names.cell(name);
        if (cell != JsonNames.NOWHERE) {
            while (texts.size() <= cell) {
                texts.add(null);
                trees.add(false);
            }
            texts.set(cell, value);
            trees.set(cell, tree);
        }
    }

    /** The object that the parser stands on without the members that are asked for by names of their own. */
    private @Nullable String rest(JsonParser parser, String path) {
        StringWriter rest = new StringWriter();
        int kept;
        try (JsonGenerator generator = json.generator(rest)) {
            kept = copy(parser, path, generator);
        }
        return kept == 0 ? null : WellFormed.text(rest.toString());
    }

    private int copy(JsonParser parser, String path, JsonGenerator generator) {
        int kept = 0;
        generator.writeStartObject();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            String below = path + "." + name;
            JsonToken token = parser.nextToken();
            if (names.isAskedFor(below)) {
                member(parser, below);
            } else {
                generator.writeName(name);
                if (token == JsonToken.START_OBJECT && names.reachInto(below)) {
                    copy(parser, below, generator);
                } else {
                    generator.copyCurrentStructure(parser);
                }
                kept++;
            }
        }
        generator.writeEndObject();
        return kept;
    }

    /** Why the line cannot be used; empty where it can. */
    String fault() {
        return fault;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public long lastLine() {
        return line;
    }

    @Override
    public boolean holdsNul() {
        return false;
    }

    @Override
    public int cellCount() {
        return texts.size();
    }

    @Override
    public boolean isEmpty(int cell) {
        String value = texts.get(cell);
        return value == null || value.isEmpty();
    }

    @Override
    public void read(int cell, Utf8 into, Scratch scratch) {
        String value = texts.get(cell);
        into.set(value == null ? "" : value);
    }

    @Override
    public boolean isTree(int cell) {
        return trees.get(cell);
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int begin() {
        return begin;
    }

    @Override
    public long fingerprint() {
        int end = at > begin && piece.bytes()[at - 1] == '\n' ? at - 1 : at;
        return Fingerprint.of(piece.bytes(), begin, end);
    }
}
