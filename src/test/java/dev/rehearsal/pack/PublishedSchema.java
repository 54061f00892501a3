package dev.rehearsal.pack;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The schema of the jar, and the validator that is asked whether it says what the reader does. */
final class PublishedSchema {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final String text;
    private final Schema schema;

    PublishedSchema() throws IOException {
        try (InputStream resource = Objects.requireNonNull(
                PackReader.class.getResourceAsStream("rule-pack.schema.json"), "the jar has no schema")) {
            this.text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
        this.schema = REGISTRY.getSchema(PackReader.MAPPER.readTree(text));
    }

    String text() {
        return text;
    }

    /** What is wrong with the schema itself by the rules of its draft. */
    List<Error> flaws() {
        return REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(PackReader.MAPPER.readTree(text));
    }

    List<Error> problems(String pack) {
        return problems(PackReader.MAPPER.readTree(pack));
    }

    List<Error> problems(JsonNode pack) {
        return schema.validate(pack);
    }
}
