package dev.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackCase;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios of the sample data come out as they say. */
class ScenariosTest {
    private static final Path FOLDER = Path.of("sample-data", "scenarios");

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theStoryEndsAsItSays(String file) throws Exception {
        Scenario scenario = read(file);

        assertThat(CaseReplay.differences(scenario.pack(), scenario.story())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void thePackOfTheStoryComesBackAsItWasWritten(String file) throws Exception {
        Scenario scenario = read(file);

        assertThat(PackReader.read(PackWriter.write(scenario.pack()))).isEqualTo(scenario.pack());
    }

    @Test
    void anotherEndIsNoticed() throws Exception {
        Scenario scenario = read("wait-cancelled.json");
        PackCase story = scenario.story();
        PackCase wrong = new PackCase(
                story.name(),
                story.profile(),
                story.events(),
                story.until(),
                new PackCase.Expectation(List.of(), null, null, null, null));

        assertThat(CaseReplay.differences(scenario.pack(), wrong))
                .singleElement()
                .asString()
                .startsWith("decision 1 was not expected: {at=2026-02-02T11:00:00.000Z");
    }

    @Test
    void theChainLimitIsCounted() throws Exception {
        Scenario scenario = read("chain-limit.json");

        assertThat(CaseReplay.run(scenario.pack(), scenario.story()).chainLimit())
                .isPositive();
    }

    private static Scenario read(String file) throws IOException, PackInvalid {
        return Scenario.read(Files.readString(FOLDER.resolve(file)));
    }
}
