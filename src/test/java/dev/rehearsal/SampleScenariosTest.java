package dev.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.store.ScenarioResult;
import dev.rehearsal.store.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleScenariosTest {
    @TempDir
    Path folder;

    @Test
    void theSampleHasScenariosThatPassAndSomeSpeakOfItsOwnRules() throws Exception {
        try (Workspace sample = new SampleWorkspace(folder, Clock.systemUTC()).open(Progress.NONE)) {
            List<ScenarioResult> results = sample.scenarios().run(sample.packs().newest());

            assertThat(results.size()).isGreaterThan(50);
            assertThat(results.stream().filter(result -> !result.passed()).map(ScenarioResult::differences))
                    .isEmpty();
            assertThat(results.stream().flatMap(result -> result.named().stream()))
                    .contains(new ScenarioResult.Named("rule", "abandon_cart_001"));
        }
    }

    @Test
    void theStoriesAreToldOfTheRulesAsTheSampleHasThem() throws Exception {
        RulePack stories = PackReader.read(Files.readString(Path.of("sample-data", "stories.json")));
        RulePack sample = PackReader.read(Files.readString(Path.of("sample-data", "pack.json")));

        assertThat(sample.rules()).containsAll(stories.rules());
    }
}
