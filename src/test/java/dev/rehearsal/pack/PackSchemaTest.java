package dev.rehearsal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema that is published says of every pack what the reader says, as far as a schema can. */
class PackSchemaTest {

    /** How the reader begins to say what no schema can say. */
    static final List<String> READER_ALONE = List.of(
            "no JSON",
            "a second one is called",
            "a date such as",
            "`(a` is no regular expression",
            "conditions are nested more than",
            "quiet hours that start and end",
            "node `",
            "there is no node",
            "a second node has the id");

    private static PublishedSchema schema;

    @BeforeAll
    static void read() throws IOException {
        schema = new PublishedSchema();
    }

    @Test
    void theSchemaIsOneOfItsDraft() {
        assertThat(schema.flaws()).isEmpty();
    }

    @Test
    void theSchemaInTheJarIsThePublishedOne() throws IOException {
        assertThat(schema.text()).isEqualTo(Files.readString(Path.of("docs", "rule-pack.schema.json")));
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> samples = Files.walk(Path.of("sample-data"));
                Stream<Path> tests = Files.walk(Path.of("src", "test", "resources"))) {
            return Stream.concat(samples, tests)
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPackOfTheProjectIsOneForTheSchema(Path file) throws IOException {
        JsonNode json = PackReader.MAPPER.readTree(Files.readString(file));
        JsonNode pack = json.has("pack") ? withItsStory(json) : json;

        assertThat(schema.problems(pack)).isEmpty();
    }

    /** A scenario as a pack with one case. */
    private static JsonNode withItsStory(JsonNode scenario) {
        ObjectNode pack = (ObjectNode) scenario.get("pack").deepCopy();
        pack.putArray("cases").add(scenario.get("case"));
        return pack;
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                        BrokenPacksTest.texts(),
                        BrokenPacksTest.frames(),
                        BrokenPacksTest.rules(),
                        BrokenPacksTest.conditions(),
                        BrokenPacksTest.actions(),
                        BrokenPacksTest.settings(),
                        BrokenPacksTest.journeys(),
                        BrokenPacksTest.cases(),
                        BrokenPacksTest.signatures())
                .flatMap(rows -> rows);
    }

    static Stream<Arguments> sayable() {
        return broken().filter(Predicate.not(PackSchemaTest::isForTheReaderAlone));
    }

    static Stream<Arguments> forTheReaderAlone() {
        return broken().filter(PackSchemaTest::isForTheReaderAlone)
                .filter(row -> !message(row).startsWith("no JSON"));
    }

    private static boolean isForTheReaderAlone(Arguments row) {
        return READER_ALONE.stream().anyMatch(message(row)::startsWith);
    }

    private static String message(Arguments row) {
        return String.valueOf(row.get()[2]);
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("sayable")
    void whatTheReaderRefusesTheSchemaRefuses(String json, String pointer, String message) {
        assertThat(schema.problems(json.replace('\'', '"'))).isNotEmpty();
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("forTheReaderAlone")
    void whatOnlyTheReaderCanTellPassesTheSchema(String json, String pointer, String message) {
        assertThat(schema.problems(json.replace('\'', '"'))).isEmpty();
    }

    @Test
    void bothMeetEnoughBrokenPacks() {
        assertThat(sayable()).hasSizeGreaterThan(60);
    }
}
