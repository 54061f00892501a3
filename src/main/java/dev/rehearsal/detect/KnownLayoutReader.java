package dev.rehearsal.detect;

import dev.rehearsal.ingest.Format;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads layout files; what it does not know it refuses. */
final class KnownLayoutReader {
    private static final List<String> MEMBERS = List.of("name", "about", "header", "mapping", "choose");
    private static final List<String> OF_HEADER = List.of("format", "needed", "typical", "least", "absent");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;

    private KnownLayoutReader(String file) {
        this.file = file;
    }

    static KnownLayout read(String file, String json) throws InputProblem {
        try {
            return new KnownLayoutReader(file).layout(MAPPER.readTree(json));
        } catch (JacksonException notJson) {
            throw new InputProblem(
                    file, 0, "", "", "the layout is no JSON: " + notJson.getOriginalMessage(), "correct it there");
        }
    }

    private KnownLayout layout(JsonNode root) throws InputProblem {
        only(root, "", MEMBERS);
        JsonNode header = root.path("header");
        only(header, "/header", OF_HEADER);
        Mapping mapping = Mapping.parse(file, root.path("mapping").toString());
        String name = text(root, "name");
        if (mapping.kind().isEmpty()) {
            throw problem("/mapping", "does not say whether the rows are events or profiles", "add its kind");
        }
        return new KnownLayout(
                name,
                text(root, "about"),
                new KnownLayout.Signature(
                        format(header),
                        texts(header, "needed"),
                        texts(header, "typical"),
                        header.path("least").asInt(0),
                        texts(header, "absent")),
                mapping.withLayout(Optional.of(name)),
                texts(root, "choose"));
    }

    private void only(JsonNode node, String pointer, List<String> members) throws InputProblem {
        if (!node.isObject()) {
            throw problem(pointer, "is no JSON object", "write it as {\"name\":…}");
        }
        for (String name : node.propertyNames()) {
            if (!members.contains(name)) {
                throw problem(
                        pointer + "/" + name,
                        "has the unknown name '" + name + "'",
                        "known are " + String.join(", ", members));
            }
        }
    }

    private String text(JsonNode node, String member) throws InputProblem {
        JsonNode text = node.path(member);
        if (!text.isString()) {
            throw problem("/" + member, "is no text", "write it in quotes");
        }
        return text.stringValue();
    }

    private List<String> texts(JsonNode node, String member) throws InputProblem {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : node.path(member)) {
            if (!text.isString()) {
                throw problem("/" + member, "holds what is no text", "write it in quotes");
            }
            texts.add(text.stringValue());
        }
        return texts;
    }

    private Optional<Format> format(JsonNode header) throws InputProblem {
        JsonNode format = header.path("format");
        for (Format known : Format.values()) {
            if (format.isString() && known.name().toLowerCase(Locale.ROOT).equals(format.stringValue())) {
                return Optional.of(known);
            }
        }
        if (!format.isMissingNode()) {
            throw problem("/header/format", "is no format", "write delimited or json_lines");
        }
        return Optional.empty();
    }

    private InputProblem problem(String pointer, String reason, String remedy) {
        String at = pointer.isEmpty() ? "the layout" : pointer + " of the layout";
        return new InputProblem(file, 0, pointer, "", at + " " + reason, remedy);
    }
}
