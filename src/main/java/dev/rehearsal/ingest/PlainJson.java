package dev.rehearsal.ingest;

import dev.rehearsal.event.Numbers;
import dev.rehearsal.event.Utf8;
import dev.rehearsal.event.Value;

/**
 * Reads the JSON objects that nearly all rows have: texts without escapes, numbers of ordinary length, true, false, null
 * and objects of them. Anything else, and all that is wrong, is left to {@link JsonMembers}, which knows everything.
 * Not thread-safe.
 */
final class PlainJson {
    private static final int DEEPEST = 20;
    private static final int LONGEST_NAME = 1_000;
    private static final int NOT_PLAIN = -1;

    private final Utf8 name = new Utf8();
    private byte[] bytes = new byte[0];
    private int end;

    /** Adds the members of an object to a row; false if it is not plain, and then some may have been added. */
    boolean read(Utf8 json, FieldPath root, RowDraft row) {
        bytes = json.bytes();
        end = json.end();
        int at = behindBlanks(json.from());
        if (byteAt(at) != '{') {
            return false;
        }
        at = members(at + 1, root, row, 0);
        return at != NOT_PLAIN && behindBlanks(at) == end;
    }

    /** Returns the place behind the closing brace. */
    private int members(int from, FieldPath path, RowDraft row, int depth) {
        int at = behindBlanks(from);
        if (byteAt(at) == '}') {
            return at + 1;
        }
        long object = path.newObject();
        while (true) {
            int nameEnd = byteAt(at) == '"' ? textEnd(at + 1) : NOT_PLAIN;
            if (nameEnd == NOT_PLAIN || nameEnd - at > LONGEST_NAME) {
                return NOT_PLAIN;
            }
            FieldPath child = path.child(name.set(bytes, at + 1, nameEnd));
            at = behindBlanks(nameEnd + 1);
            if (child == null || !child.isFirstIn(object) || byteAt(at) != ':') {
                return NOT_PLAIN;
            }
            at = value(behindBlanks(at + 1), child, row, depth);
            at = at == NOT_PLAIN ? NOT_PLAIN : behindBlanks(at);
            byte next = byteAt(at);
            if (next != ',') {
                return next == '}' ? at + 1 : NOT_PLAIN;
            }
            at = behindBlanks(at + 1);
        }
    }

    private int value(int at, FieldPath path, RowDraft row, int depth) {
        byte first = byteAt(at);
        return switch (first) {
            case '"' -> {
                int textEnd = textEnd(at + 1);
                if (textEnd != NOT_PLAIN) {
                    row.member(path, bytes, at + 1, textEnd);
                }
                yield textEnd == NOT_PLAIN ? NOT_PLAIN : textEnd + 1;
            }
            case '{' -> depth == DEEPEST ? NOT_PLAIN : members(at + 1, path, row, depth + 1);
            case 't' -> {
                row.member(path, Value.flag(true));
                yield behind(at, "true");
            }
            case 'f' -> {
                row.member(path, Value.flag(false));
                yield behind(at, "false");
            }
            case 'n' -> behind(at, "null");
            default -> number(at, path, row);
        };
    }

    private int number(int from, FieldPath path, RowDraft row) {
        int at = from;
        while (isOfNumber(byteAt(at))) {
            at++;
        }
        double number = Numbers.plainNumber(bytes, from, at);
        if (Double.isNaN(number)) {
            return NOT_PLAIN;
        }
        row.member(path, number);
        return at;
    }

    private static boolean isOfNumber(byte b) {
        return (b >= '0' && b <= '9') || b == '.' || b == '-';
    }

    private int behind(int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (byteAt(at + i) != word.charAt(i)) {
                return NOT_PLAIN;
            }
        }
        return at + word.length();
    }

    /** Where the closing quote stands. */
    private int textEnd(int from) {
        byte[] text = bytes;
        for (int at = from; at < end; at++) {
            byte b = text[at];
            if (b == '"') {
                return at;
            }
            if (b == '\\' || (b >= 0 && b < ' ')) {
                return NOT_PLAIN;
            }
        }
        return NOT_PLAIN;
    }

    private int behindBlanks(int from) {
        int at = from;
        byte b = byteAt(at);
        while (b == ' ' || b == '\t' || b == '\n' || b == '\r') {
            at++;
            b = byteAt(at);
        }
        return at;
    }

    private byte byteAt(int at) {
        return at >= 0 && at < end ? bytes[at] : 0;
    }
}
