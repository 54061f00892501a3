package dev.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Numbers;
import dev.rehearsal.event.Value;
import dev.rehearsal.pack.PackCase;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on semantics tells what the scenarios tell and what a replay does, and leaves nothing out. */
class SemanticsDocumentTest {
    private static final Path SCENARIOS = Path.of("sample-data", "scenarios");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern CITED = Pattern.compile("§(\\d+(?:\\.\\d+)?)");
    private static final Pattern INSTANT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d)(:\\d\\d)?(\\.\\d{3})?");
    private static final Pattern LOOKS_TYPED = Pattern.compile("-?\\d+(\\.\\d+)?|true|false");
    private static final List<String> PARAGRAPHS = List.of(
            "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "3.5",
            "3.6", "3.7", "3.8", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "5", "6.1", "6.2", "6.3", "7", "8", "9",
            "10.1", "10.2", "10.3", "11");

    static List<SemanticsDocument.Paragraph> paragraphs() throws IOException {
        return SemanticsDocument.read(Files.readAllLines(Path.of("docs", "semantics.md")));
    }

    static Stream<SemanticsDocument.Example> examples() throws IOException {
        return paragraphs().stream().flatMap(paragraph -> paragraph.examples().stream());
    }

    @Test
    void everyParagraphHasAnExample() throws Exception {
        assertThat(paragraphs().stream()
                        .filter(paragraph -> !paragraph.examples().isEmpty())
                        .map(SemanticsDocument.Paragraph::number))
                .containsExactlyElementsOf(PARAGRAPHS);
    }

    @Test
    void everyParagraphThatTheCodeCitesIsThere() throws Exception {
        Set<String> cited = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CITED.matcher(Files.readString(file)).results().forEach(found -> cited.add(found.group(1)));
            }
        }

        assertThat(paragraphs().stream().map(SemanticsDocument.Paragraph::number))
                .containsAll(cited);
    }

    @Test
    void everyScenarioIsNamedOnceByItsTitle() throws Exception {
        List<SemanticsDocument.Link> links = new ArrayList<>();
        for (SemanticsDocument.Paragraph paragraph : paragraphs()) {
            paragraph.examples().forEach(example -> links.add(example.link()));
            links.addAll(paragraph.further());
        }
        List<SemanticsDocument.Link> scenarios = new ArrayList<>();
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                scenarios.add(new SemanticsDocument.Link(scenario(name).story().name(), name));
            }
        }

        assertThat(links).containsExactlyInAnyOrderElementsOf(scenarios);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theStoryIsToldAsItStandsInTheFile(SemanticsDocument.Example example) throws Exception {
        PackCase story = scenario(example.link().file()).story();

        assertThat(example.rows("Events")).isNotEmpty().isEqualTo(eventRows(story));
        assertThat(example.rows("Customer")).isEqualTo(customerRows(story));
        assertThat(example.until() == null ? null : Instants.parseFull(canonical(example.until())))
                .isEqualTo(story.until());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theReplayGivesTheResultsThatAreShown(SemanticsDocument.Example example) throws Exception {
        Scenario scenario = scenario(example.link().file());

        assertThat(differences(scenario, example)).isEmpty();
    }

    @Test
    void aResultThatIsNotSoIsNoticed() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("docs", "semantics.md")));
        lines.replaceAll(line -> line.replace("followed_by", "outranked"));
        SemanticsDocument.Example wrong = SemanticsDocument.read(lines).stream()
                .flatMap(paragraph -> paragraph.examples().stream())
                .filter(example -> example.link().file().equals("wait-cancelled.json"))
                .findFirst()
                .orElseThrow();

        assertThat(differences(scenario("wait-cancelled.json"), wrong))
                .singleElement()
                .asString()
                .contains("reason=outranked");
    }

    @Test
    void aTableThatNothingSaysWhatItIsIsRefused() {
        assertThatThrownBy(() -> SemanticsDocument.read(List.of(
                        "## 5 Actions",
                        "Example: [Every action](../sample-data/scenarios/actions.json).",
                        "Decision:",
                        "| at |")))
                .hasMessageContaining("has no label");
    }

    private static Scenario scenario(String file) throws IOException, PackInvalid {
        return Scenario.read(Files.readString(SCENARIOS.resolve(file)));
    }

    private static List<String> differences(Scenario scenario, SemanticsDocument.Example example) {
        PackCase story = scenario.story();
        PackCase.Expectation shown = new PackCase.Expectation(
                results(example, "Decisions"),
                results(example, "Messages"),
                results(example, "Effects"),
                results(example, "Journeys"),
                results(example, "Profiles"));
        assertThat(Stream.of(shown.decisions(), shown.messages(), shown.effects(), shown.journeys(), shown.profiles()))
                .as("some results are shown")
                .anyMatch(rows -> rows != null && !rows.isEmpty());
        return CaseReplay.differences(
                scenario.pack(), new PackCase(story.name(), story.profile(), story.events(), story.until(), shown));
    }

    private static @Nullable List<Map<String, String>> results(SemanticsDocument.Example example, String label) {
        List<Map<String, String>> rows = example.tables().get(label);
        return rows == null
                ? null
                : rows.stream().map(SemanticsDocumentTest::canonical).toList();
    }

    private static Map<String, String> canonical(Map<String, String> row) {
        Map<String, String> cells = new TreeMap<>();
        row.forEach((column, cell) -> cells.put(column, canonical(cell)));
        return cells;
    }

    /** The page writes instants shortly, `2026-02-02 10:00`, with seconds only where there are any. */
    private static String canonical(String cell) {
        return INSTANT.matcher(cell)
                .replaceAll(instant ->
                        instant.group(1).replace(' ', 'T') + or(instant, 2, ":00") + or(instant, 3, ".000") + "Z");
    }

    private static String or(MatchResult match, int group, String otherwise) {
        return match.group(group) == null ? otherwise : match.group(group);
    }

    private static List<Map<String, String>> eventRows(PackCase story) {
        boolean several =
                story.events().stream().map(Event::customerId).distinct().count() > 1;
        Set<Field> fields = story.events().stream()
                .flatMap(event -> event.fields().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Map<String, String>> rows = new ArrayList<>();
        for (Event event : story.events()) {
            Map<String, String> row = new TreeMap<>();
            row.put("event_id", event.id());
            row.put("event_type", event.type());
            row.put("timestamp", shortly(event.time()));
            if (several) {
                row.put("customer_id", event.customerId());
            }
            fields.forEach(field -> row.put(field.name(), cell(event.field(field))));
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, String>> customerRows(PackCase story) {
        PackCase.CaseProfile profile = story.profile();
        Map<String, String> row = new TreeMap<>();
        if (profile != null) {
            profile.fields().forEach((field, value) -> {
                if (!value.equals(new Value.Items(List.of()))) {
                    row.put(field.name(), cell(value));
                }
            });
        }
        if (profile == null || row.isEmpty()) {
            return List.of();
        }
        row.put("customer_id", profile.customerId());
        return List.of(row);
    }

    private static String shortly(long instant) {
        String text = Instants.format(instant).replace('T', ' ').replace("Z", "");
        return text.endsWith(":00.000") ? text.substring(0, 16) : text.endsWith(".000") ? text.substring(0, 19) : text;
    }

    /** Text that could be taken for a number or a flag stands in quotation marks, and so do texts in lists. */
    private static String cell(@Nullable Value value) {
        return switch (value) {
            case null -> "";
            case Value.Text(String text) -> LOOKS_TYPED.matcher(text).matches() ? quoted(text) : text;
            case Value.Number(double number) -> Numbers.textForm(number);
            case Value.Flag(boolean flag) -> Boolean.toString(flag);
            case Value.Time(long instant) -> shortly(instant);
            case Value.Items(List<Value> items) ->
                items.stream()
                        .map(item -> item instanceof Value.Text(String text) ? quoted(text) : cell(item))
                        .collect(Collectors.joining(", ", "[", "]"));
        };
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
