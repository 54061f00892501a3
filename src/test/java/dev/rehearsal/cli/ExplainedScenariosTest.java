package dev.rehearsal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.Scenario;
import dev.rehearsal.replay.CaseReplay;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an explanation says, word for word, for some scenarios: of the first decision of each rule and reason, and of all
 * messages, journeys, stages and scores. A text that has to change is written anew by a run with
 * {@code -Drehearsal.approve=true}, and then read.
 */
class ExplainedScenariosTest {
    private static final Path SCENARIOS = Path.of("sample-data", "scenarios");
    private static final Path APPROVED = Path.of("src", "test", "resources", "dev", "rehearsal", "cli", "explained");

    static Stream<String> stories() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theWordsAreTheApprovedOnes(String story) throws Exception {
        String text = explained(Scenario.read(Files.readString(SCENARIOS.resolve(story + ".json"))));
        Path approved = APPROVED.resolve(story + ".txt");
        if (Boolean.getBoolean("rehearsal.approve")) {
            Files.writeString(approved, text);
        }

        assertThat(text).isEqualTo(Files.readString(approved));
    }

    private static String explained(Scenario scenario) {
        ReplayResult result = CaseReplay.run(scenario.pack(), scenario.story());
        ReplayOptions options = new ReplayOptions(scenario.story().until(), false);
        Replay replay = Replay.bind(scenario.pack(), result.log());
        StringBuilder text = new StringBuilder();
        decisions(scenario, result, replay, options, text);
        for (int customer = 0; customer < result.log().customerCount(); customer++) {
            String id = result.customerId(customer);
            for (Journey journey : scenario.pack().journeys()) {
                add(Answer.of(scenario.pack(), replay, journey.id(), id, null, options), text);
            }
            add(Answer.of(scenario.pack(), replay, Answer.LIFECYCLE, id, null, options), text);
            add(Answer.of(scenario.pack(), replay, Answer.SCORE, id, null, options), text);
        }
        return text.toString();
    }

    private static void decisions(
            Scenario scenario, ReplayResult result, Replay replay, ReplayOptions options, StringBuilder text) {
        DecisionTable decisions = result.decisions();
        Set<String> seen = new LinkedHashSet<>();
        for (int row : result.decisionOrder()) {
            String rule = result.rule(decisions.rule(row)).id();
            if (seen.add(rule + decisions.outcome(row) + decisions.reason(row))) {
                String customer = result.customerId(decisions.customer(row));
                add(Answer.of(scenario.pack(), replay, rule, customer, decisions.at(row), options), text);
            }
        }
        for (var rule : scenario.pack().rules()) {
            if (seen.stream().noneMatch(key -> key.startsWith(rule.id()))) {
                add(Answer.of(scenario.pack(), replay, rule.id(), result.customerId(0), null, options), text);
            }
        }
    }

    private static void add(Answer answer, StringBuilder text) {
        if (!answer.isEmpty()) {
            text.append(ExplanationText.of(answer)).append("\n\n");
        }
    }
}
