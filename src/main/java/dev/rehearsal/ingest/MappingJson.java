package dev.rehearsal.ingest;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a mapping file; what it does not know it refuses, and says what may have been meant. */
final class MappingJson {
    private static final List<String> MEMBERS = List.of("columns", "event_types", "timezone", "time_format");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final ObjectNode root;

    private MappingJson(String file, ObjectNode root) {
        this.file = file;
        this.root = root;
    }

    static Mapping read(String file, String json) throws InputProblem {
        try {
            if (MAPPER.readTree(json) instanceof ObjectNode root) {
                return new MappingJson(file, root).mapping();
            }
        } catch (JacksonException notJson) {
            int line = notJson.getLocation() == null ? 0 : notJson.getLocation().getLineNr();
            throw new InputProblem(
                    file,
                    Math.max(0, line),
                    "",
                    "",
                    "the mapping is no JSON: " + JsonMembers.because(notJson),
                    "correct it there");
        }
        throw new InputProblem(
                file, 0, "", "", "the mapping is no JSON object", "begin it with {\"columns\":{…}}, for example");
    }

    private Mapping mapping() throws InputProblem {
        for (String name : root.propertyNames()) {
            if (!MEMBERS.contains(name)) {
                throw unknown("/" + name, name, MEMBERS);
            }
        }
        return new Mapping(columns(), eventTypes(), timezone(), timeFormat());
    }

    private Map<String, String> columns() throws InputProblem {
        Map<String, String> columns = texts("columns", true);
        for (Map.Entry<String, String> column : columns.entrySet()) {
            String target = column.getValue();
            if (!target.isEmpty() && !EventColumns.knows(target) && !ProfileColumns.knows(target)) {
                throw unknown("/columns/" + column.getKey(), target, EventColumns.NAMES);
            }
        }
        return columns;
    }

    private Map<String, String> eventTypes() throws InputProblem {
        Map<String, String> types = texts("event_types", false);
        for (Map.Entry<String, String> type : types.entrySet()) {
            if (type.getValue().isEmpty()) {
                throw problem("/event_types/" + type.getKey(), "", "is empty", "name the event type it stands for");
            }
        }
        return types;
    }

    private Map<String, String> texts(String member, boolean orNull) throws InputProblem {
        Map<String, String> texts = new LinkedHashMap<>();
        JsonNode node = root.path(member);
        if (!node.isObject() && !node.isMissingNode() && !node.isNull()) {
            throw problem("/" + member, node.toString(), "is no JSON object", "write it as {\"from\":\"to\"}");
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            JsonNode value = entry.getValue();
            if (!value.isString() && !(orNull && value.isNull())) {
                String pointer = "/" + member + "/" + entry.getKey();
                throw problem(pointer, value.toString(), "is no text", "write it in quotes");
            }
            texts.put(entry.getKey(), value.isNull() ? "" : value.stringValue());
        }
        return texts;
    }

    private Optional<ZoneId> timezone() throws InputProblem {
        Optional<String> name = text("timezone");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(name.get()));
        } catch (DateTimeException unknownZone) {
            String meant = ClosestName.of(name.get(), ZoneId.getAvailableZoneIds())
                    .map(zone -> "maybe " + zone)
                    .orElse("write one like Europe/Berlin");
            throw problem(
                    "/timezone", name.get(), "names the time zone '" + name.get() + "' that does not exist", meant);
        }
    }

    private Optional<String> timeFormat() throws InputProblem {
        Optional<String> name = text("time_format");
        try {
            name.ifPresent(TimeFormat::named);
            return name;
        } catch (IllegalArgumentException noPattern) {
            throw problem(
                    "/time_format",
                    name.orElse(""),
                    "is '" + name.orElse("") + "', which is neither a format nor a pattern",
                    "write iso, epoch_seconds, epoch_millis, epoch_micros or a pattern like dd/MM/yyyy HH:mm");
        }
    }

    private Optional<String> text(String member) throws InputProblem {
        JsonNode node = root.path(member);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isString()) {
            throw problem("/" + member, node.toString(), "is no text", "write it in quotes");
        }
        return Optional.of(node.stringValue());
    }

    private InputProblem unknown(String pointer, String name, List<String> known) {
        String remedy = ClosestName.of(name, known)
                .map(closest -> "maybe " + closest)
                .orElse("known are " + String.join(", ", known));
        return problem(pointer, name, "has the unknown name '" + name + "'", remedy);
    }

    private InputProblem problem(String pointer, String value, String reason, String remedy) {
        return new InputProblem(file, 0, pointer, value, pointer + " of the mapping " + reason, remedy);
    }

    static String write(Mapping mapping) {
        ObjectNode root = MAPPER.createObjectNode();
        mapping.columns().forEach(root.putObject("columns")::put);
        mapping.eventTypes().forEach(root.putObject("event_types")::put);
        mapping.timezone().ifPresent(zone -> root.put("timezone", zone.getId()));
        mapping.timeFormat().ifPresent(format -> root.put("time_format", format));
        return MAPPER.writeValueAsString(root);
    }
}
