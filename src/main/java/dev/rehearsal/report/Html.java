package dev.rehearsal.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds HTML and SVG so that nothing written with it can break out: texts and attribute values are escaped, and what is
 * opened is closed in turn.
 */
final class Html {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes come as name and value in turn. */
    Html open(String element, String... attributes) {
        tag(element, attributes).out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds nothing. */
    Html empty(String element, String... attributes) {
        tag(element, attributes).out.append("/>");
        return this;
    }

    /** An element that holds a text. */
    Html with(String text, String element, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** Text of the program itself that is markup or style already. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    private Html tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append((c < ' ' && c != '\n' && c != '\t') ? '\uFFFD' : c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
