package dev.rehearsal.pack;

import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in a pack's JSON that is read strictly: it knows its pointer, remembers which fields were asked for, and
 * {@link #end} refuses all others. Null is the same as absent.
 */
final class JsonPart {
    private final JsonNode node;
    private final String pointer;
    private final Set<String> asked = new LinkedHashSet<>();

    /** Ends the reading of the element it is thrown in. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient PackProblem problem;

        Refused(PackProblem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        PackProblem problem() {
            return problem;
        }
    }

    JsonPart(JsonNode node, String pointer) {
        this.node = node;
        this.pointer = pointer;
    }

    String pointer() {
        return pointer;
    }

    boolean isObject() {
        return node.isObject();
    }

    boolean isList() {
        return node.isArray();
    }

    Refused refused(String message) {
        return new Refused(new PackProblem(pointer, message));
    }

    JsonPart object(String what) {
        if (!node.isObject()) {
            throw refused(what + " has to be an object, not " + shown());
        }
        return this;
    }

    private String shown() {
        String text = node.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    /** The field, null where it is absent or null. */
    @Nullable
    JsonPart part(String name) {
        asked.add(name);
        JsonNode child = node.get(name);
        return child == null || child.isNull() ? null : new JsonPart(child, pointer + "/" + escaped(name));
    }

    JsonPart needed(String name) {
        JsonPart part = part(name);
        if (part == null) {
            throw refused("`" + name + "` is missing");
        }
        return part;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Refuses the fields that nobody asked for. */
    void end(String what) {
        for (String name : node.propertyNames()) {
            if (!asked.contains(name)) {
                throw new Refused(new PackProblem(
                        pointer + "/" + escaped(name), Suggestion.unknown("field of " + what, name, asked)));
            }
        }
    }

    /** The elements of the list under the name; none where it is absent. */
    List<JsonPart> parts(String name) {
        JsonPart list = part(name);
        return list == null ? List.of() : list.elements();
    }

    List<JsonPart> elements() {
        if (!node.isArray()) {
            throw refused("a list is needed here, not " + shown());
        }
        List<JsonPart> elements = new ArrayList<>();
        for (JsonNode element : node) {
            elements.add(new JsonPart(element, pointer + "/" + elements.size()));
        }
        return elements;
    }

    /** The JSON itself, compact. */
    String json() {
        return node.toString();
    }

    /** SHA-256 over the canonical form of this object without the named fields. */
    String sha256Without(String... names) {
        if (node.deepCopy() instanceof ObjectNode copy) {
            copy.remove(List.of(names));
            return CanonicalJson.sha256(copy);
        }
        throw refused("only an object has a checksum");
    }

    /** The names of an object whose names are data. */
    List<String> names() {
        object("this");
        List<String> names = new ArrayList<>();
        Iterator<String> all = node.propertyNames().iterator();
        all.forEachRemaining(names::add);
        return names;
    }

    String text() {
        if (!node.isString()) {
            throw refused("text is needed here, not " + shown());
        }
        return node.stringValue();
    }

    String text(String name) {
        String text = needed(name).text();
        if (text.isEmpty()) {
            throw new Refused(new PackProblem(pointer + "/" + name, "`" + name + "` is empty"));
        }
        return text;
    }

    @Nullable
    String optionalText(String name) {
        JsonPart part = part(name);
        return part == null ? null : part.text();
    }

    List<String> texts(String name) {
        return parts(name).stream().map(JsonPart::text).toList();
    }

    boolean flag(String name, boolean otherwise) {
        JsonPart part = part(name);
        if (part != null && !part.node.isBoolean()) {
            throw part.refused("true or false is needed here, not " + part.shown());
        }
        return part == null ? otherwise : part.node.booleanValue();
    }

    double number() {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw refused("a number is needed here, not " + shown());
        }
        return node.doubleValue();
    }

    double number(String name, double otherwise) {
        JsonPart part = part(name);
        return part == null ? otherwise : part.number();
    }

    /** A whole number within the bounds, both included. */
    int whole(int least, int most) {
        double number = number();
        if (number != Math.rint(number) || number < least || number > most) {
            throw refused("a whole number from " + least + (most == Integer.MAX_VALUE ? " up" : " to " + most)
                    + " is needed here, not " + shown());
        }
        return (int) number;
    }

    OptionalInt minutes(String name) {
        JsonPart part = part(name);
        return part == null ? OptionalInt.empty() : OptionalInt.of(part.whole(0, Integer.MAX_VALUE));
    }

    /** A local time `HH:MM` in minutes after midnight; `24:00` where the end of a day is meant. */
    int timeOfDay(boolean isEnd) {
        String text = text();
        if (!text.matches("([01]\\d|2[0-3]):[0-5]\\d") && !(isEnd && text.equals("24:00"))) {
            throw refused("a time such as `09:30` is needed here, not `" + text + "`");
        }
        return Integer.parseInt(text, 0, 2, 10) * 60 + Integer.parseInt(text, 3, 5, 10);
    }

    long instant() {
        long instant = Instants.parseFull(text());
        if (instant == Instants.NONE) {
            throw refused("an instant such as `2026-03-01T09:00:00.000Z` is needed here, not `" + text() + "`");
        }
        return instant;
    }

    /** One of the constants, by the name that packs use. */
    <E extends Enum<E>> E constant(String what, Class<E> type) {
        E found = Ids.find(type, text());
        if (found == null) {
            throw unknown(
                    what, Arrays.stream(type.getEnumConstants()).map(Ids::of).toList());
        }
        return found;
    }

    Refused unknown(String what, Collection<String> known) {
        return refused(Suggestion.unknown(what, text(), known));
    }

    Value value() {
        if (node.isString()) {
            return Value.text(node.stringValue());
        }
        if (node.isBoolean()) {
            return Value.flag(node.booleanValue());
        }
        if (node.isArray()) {
            return new Value.Items(elements().stream().map(JsonPart::value).toList());
        }
        if (node.isNumber()) {
            return Value.number(number());
        }
        throw refused("text, a number, true, false or a list is needed here, not " + shown());
    }
}
