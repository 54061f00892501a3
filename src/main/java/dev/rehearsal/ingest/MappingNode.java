package dev.rehearsal.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** An object inside a mapping file, which knows where it stands; what it is not asked for it refuses. */
final class MappingNode {
    private final String file;
    private final String pointer;
    private final JsonNode node;

    MappingNode(String file, String pointer, JsonNode node) {
        this.file = file;
        this.pointer = pointer;
        this.node = node;
    }

    /** Refuses members of other names, with the one that may have been meant. */
    MappingNode only(List<String> members) throws InputProblem {
        if (!node.isObject()) {
            throw problem("", node.toString(), "is no JSON object", "write it as {\"name\":…}");
        }
        for (String name : node.propertyNames()) {
            if (!members.contains(name)) {
                throw unknown("/" + name, name, members);
            }
        }
        return this;
    }

    private Optional<JsonNode> member(String name) {
        JsonNode member = node.path(name);
        return member.isMissingNode() || member.isNull() ? Optional.empty() : Optional.of(member);
    }

    Optional<MappingNode> child(String name) {
        return member(name).map(child -> new MappingNode(file, pointer + "/" + name, child));
    }

    List<MappingNode> children(String name) throws InputProblem {
        List<MappingNode> children = new ArrayList<>();
        for (JsonNode child : list(name)) {
            children.add(new MappingNode(file, pointer + "/" + name + "/" + children.size(), child));
        }
        return children;
    }

    private List<JsonNode> list(String name) throws InputProblem {
        Optional<JsonNode> member = member(name);
        if (member.isPresent() && !member.get().isArray()) {
            throw problem("/" + name, member.get().toString(), "is no list", "write it in square brackets");
        }
        return member.map(array -> List.copyOf(array.values())).orElse(List.of());
    }

    Optional<String> text(String name) throws InputProblem {
        Optional<JsonNode> member = member(name);
        if (member.isPresent() && !member.get().isString()) {
            throw problem("/" + name, member.get().toString(), "is no text", "write it in quotes");
        }
        return member.map(JsonNode::stringValue);
    }

    String neededText(String name) throws InputProblem {
        return text(name).orElseThrow(() -> problem("", "", "has no " + name, "add it"));
    }

    boolean flag(String name, boolean otherwise) throws InputProblem {
        Optional<JsonNode> member = member(name);
        if (member.isPresent() && !member.get().isBoolean()) {
            throw problem("/" + name, member.get().toString(), "is neither true nor false", "write one of them");
        }
        return member.map(JsonNode::booleanValue).orElse(otherwise);
    }

    int count(String name) throws InputProblem {
        Optional<JsonNode> member = member(name);
        if (member.isPresent() && !(member.get().isInt() && member.get().intValue() >= 0)) {
            throw problem("/" + name, member.get().toString(), "is no whole number from 0 on", "correct it");
        }
        return member.map(JsonNode::intValue).orElse(0);
    }

    /** A text of one character. */
    Optional<Character> mark(String name) throws InputProblem {
        Optional<String> text = text(name);
        if (text.isPresent() && text.get().length() != 1) {
            throw problem("/" + name, text.get(), "is not one character", "write a single one");
        }
        return text.map(one -> one.charAt(0));
    }

    /** A text that is the id of a constant. */
    <E extends Enum<E>> Optional<E> constant(String name, E[] constants) throws InputProblem {
        Optional<String> text = text(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(constant("/" + name, text.get(), constants));
    }

    private <E extends Enum<E>> E constant(String below, String text, E[] constants) throws InputProblem {
        List<String> ids = new ArrayList<>();
        for (E constant : constants) {
            ids.add(constant.name().toLowerCase(Locale.ROOT));
            if (ids.getLast().equals(text)) {
                return constant;
            }
        }
        throw unknown(below, text, ids);
    }

    /** Texts by name; null stands for an empty text where that is allowed. */
    Map<String, String> texts(String member, boolean orNull) throws InputProblem {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : entries(member)) {
            JsonNode value = entry.getValue();
            if (!value.isString() && !(orNull && value.isNull())) {
                throw problem(
                        "/" + member + "/" + entry.getKey(), value.toString(), "is no text", "write it in quotes");
            }
            texts.put(entry.getKey(), value.isNull() ? "" : value.stringValue());
        }
        return texts;
    }

    <E extends Enum<E>> Map<String, E> constants(String member, E[] known) throws InputProblem {
        Map<String, E> constants = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : texts(member, false).entrySet()) {
            constants.put(entry.getKey(), constant("/" + member + "/" + entry.getKey(), entry.getValue(), known));
        }
        return constants;
    }

    private Set<Map.Entry<String, JsonNode>> entries(String member) throws InputProblem {
        Optional<JsonNode> object = member(member);
        if (object.isPresent() && !object.get().isObject()) {
            throw problem("/" + member, object.get().toString(), "is no JSON object", "write it as {\"from\":\"to\"}");
        }
        return object.map(JsonNode::properties).orElse(Set.of());
    }

    Set<String> words(String name) throws InputProblem {
        Set<String> words = new LinkedHashSet<>();
        for (JsonNode word : list(name)) {
            if (!word.isString()) {
                throw problem("/" + name, word.toString(), "is no text", "write it in quotes");
            }
            words.add(word.stringValue());
        }
        return words;
    }

    InputProblem unknown(String below, String name, Collection<String> known) {
        String remedy = ClosestName.of(name, known)
                .map(closest -> "maybe " + closest)
                .orElse("known are " + String.join(", ", known));
        return problem(below, name, "has the unknown name '" + name + "'", remedy);
    }

    InputProblem problem(String below, String value, String reason, String remedy) {
        String at = pointer + below;
        return new InputProblem(
                file, 0, at, value, (at.isEmpty() ? "the mapping " : at + " of the mapping ") + reason, remedy);
    }
}
