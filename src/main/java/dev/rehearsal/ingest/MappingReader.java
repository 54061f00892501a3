package dev.rehearsal.ingest;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads mapping files; what it does not know it refuses, and says what may have been meant. */
final class MappingReader {
    private static final List<String> MEMBERS = List.of(
            "kind",
            "layout",
            "file",
            "columns",
            "types",
            "constants",
            "event_type_rules",
            "event_types",
            "timezone",
            "time_format",
            "time_columns",
            "missing",
            "decimal",
            "thousands",
            "separator",
            "no_customers",
            "whole_number_ids",
            "identity",
            "row_groups");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final MappingNode root;

    private MappingReader(MappingNode root) {
        this.root = root;
    }

    static Mapping read(Path file) throws IOException, InputProblem {
        String name = String.valueOf(file.getFileName());
        try {
            String text = Files.readString(file);
            return read(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (NoSuchFileException missing) {
            throw new InputProblem(name, 0, "", "", "there is no such mapping file at " + file, "check the path");
        } catch (CharacterCodingException notText) {
            throw new InputProblem(name, 0, "", "", "the mapping file is no UTF-8 text", "save it as UTF-8");
        }
    }

    static Mapping read(String file, String json) throws InputProblem {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
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
        if (!node.isObject()) {
            throw new InputProblem(
                    file, 0, "", "", "the mapping is no JSON object", "begin it with {\"columns\":{…}}, for example");
        }
        return new MappingReader(new MappingNode(file, "", node).only(MEMBERS)).mapping();
    }

    private Mapping mapping() throws InputProblem {
        return new Mapping(
                root.constant("kind", DataKind.values()),
                root.text("layout"),
                dialect(),
                targets("columns"),
                root.constants("types", CellType.values()),
                targets("constants"),
                typeRules(),
                eventTypes(),
                new TimeReading(timezone(), timeFormat(), List.copyOf(root.words("time_columns"))),
                values(),
                new CustomerIds(root.words("no_customers"), root.flag("whole_number_ids", false), identity()),
                groups());
    }

    private Optional<Dialect> dialect() throws InputProblem {
        Optional<MappingNode> file = root.child("file");
        return file.isEmpty() ? Optional.empty() : Optional.of(DialectJson.read(file.get()));
    }

    private Map<String, String> targets(String member) throws InputProblem {
        Map<String, String> targets = root.texts(member, member.equals("columns"));
        for (Map.Entry<String, String> column : targets.entrySet()) {
            boolean constant = member.equals("constants");
            String target = constant ? column.getKey() : column.getValue();
            if (!target.isEmpty() && !EventColumns.knows(target) && !ProfileColumns.knows(target)) {
                throw root.unknown("/" + member + "/" + column.getKey(), target, EventColumns.NAMES);
            }
        }
        return targets;
    }

    private List<TypeRule> typeRules() throws InputProblem {
        List<TypeRule> rules = new ArrayList<>();
        for (MappingNode rule : root.children("event_type_rules")) {
            rule.only(List.of("column", "test", "value", "event_type"));
            TypeRule.Test test = rule.constant("test", TypeRule.Test.values())
                    .orElseThrow(() -> rule.problem("", "", "has no test", "add one like \"equals\""));
            String value = test.takesValue()
                    ? rule.neededText("value")
                    : rule.text("value").orElse("");
            rules.add(new TypeRule(rule.neededText("column"), test, value, rule.neededText("event_type")));
        }
        return rules;
    }

    private Map<String, String> eventTypes() throws InputProblem {
        Map<String, String> types = root.texts("event_types", false);
        for (Map.Entry<String, String> type : types.entrySet()) {
            if (type.getValue().isEmpty()) {
                throw root.problem(
                        "/event_types/" + type.getKey(), "", "is empty", "name the event type it stands for");
            }
        }
        return types;
    }

    private Optional<ZoneId> timezone() throws InputProblem {
        Optional<String> name = root.text("timezone");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(name.get()));
        } catch (DateTimeException unknownZone) {
            String meant = ClosestName.of(name.get(), ZoneId.getAvailableZoneIds())
                    .map(zone -> "maybe " + zone)
                    .orElse("write one like Europe/Berlin");
            throw root.problem(
                    "/timezone", name.get(), "names the time zone '" + name.get() + "' that does not exist", meant);
        }
    }

    private Optional<String> timeFormat() throws InputProblem {
        Optional<String> name = root.text("time_format");
        try {
            name.ifPresent(TimeFormat::named);
            return name;
        } catch (IllegalArgumentException noPattern) {
            throw root.problem(
                    "/time_format",
                    name.orElse(""),
                    "is '" + name.orElse("") + "', which is neither a format nor a pattern",
                    "write iso, epoch_seconds, epoch_millis, epoch_micros or a pattern like dd/MM/yyyy HH:mm");
        }
    }

    private ValueReading values() throws InputProblem {
        try {
            return new ValueReading(
                    root.words("missing"),
                    root.mark("decimal").orElse(ValueReading.NATIVE.decimal()),
                    root.mark("thousands"),
                    root.text("separator").orElse(ValueReading.NATIVE.separator()));
        } catch (IllegalArgumentException impossible) {
            throw root.problem("/decimal", "", "cannot be: " + impossible.getMessage(), "change one of them");
        }
    }

    private Optional<IdentityRule> identity() throws InputProblem {
        Optional<MappingNode> rule = root.child("identity");
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        MappingNode node = rule.get().only(List.of("anonymous_id", "event_types"));
        return Optional.of(new IdentityRule(node.neededText("anonymous_id"), List.copyOf(node.words("event_types"))));
    }

    private Optional<RowGroups> groups() throws InputProblem {
        Optional<MappingNode> groups = root.child("row_groups");
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        MappingNode node = groups.get().only(List.of("by", "listed"));
        return Optional.of(new RowGroups(node.neededText("by"), List.copyOf(node.words("listed"))));
    }
}
