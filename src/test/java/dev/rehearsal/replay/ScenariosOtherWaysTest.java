package dev.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackCase;
import dev.rehearsal.pack.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario comes to the same end by every way into the kernel. */
class ScenariosOtherWaysTest {
    private static final Path FOLDER = Path.of("sample-data", "scenarios");

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static Scenario read(String file) throws Exception {
        return Scenario.read(Files.readString(FOLDER.resolve(file)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void eventByEvent(String file) throws Exception {
        Scenario scenario = read(file);
        ReplayResult whole = CaseReplay.run(scenario.pack(), scenario.story());

        for (FinalProfile profile : whole.profiles().rows()) {
            int customer = profile.customer();
            LiveReplay live = LiveReplay.of(
                    scenario.pack(), whole.customerId(customer), imported(scenario, whole.customerId(customer)));
            int accepted = 0;
            for (Event event : inOrder(scenario, whole, customer)) {
                accepted += live.accept(event) ? 1 : 0;
            }
            FinalProfile end = live.finish(whole.horizon());

            assertThat(accepted)
                    .isEqualTo(whole.log().end(customer) - whole.log().start(customer) - later(whole, customer));
            assertThat(CustomerRows.of(live.found(), customer))
                    .containsExactlyInAnyOrderElementsOf(CustomerRows.of(whole, customer));
            assertThat(CustomerRows.numbered(end, customer)).isEqualTo(profile);
        }
    }

    private static Map<Field, Value> imported(Scenario scenario, String customerId) {
        PackCase.CaseProfile profile = scenario.story().profile();
        return profile != null && profile.customerId().equals(customerId) ? profile.fields() : Map.of();
    }

    private static List<Event> inOrder(Scenario scenario, ReplayResult whole, int customer) {
        Set<String> seen = new HashSet<>();
        return scenario.story().events().stream()
                .filter(event -> seen.add(event.id()))
                .filter(event -> event.customerId().equals(whole.customerId(customer)))
                .filter(event -> event.time() <= whole.horizon())
                .sorted(Comparator.comparingLong(Event::time))
                .toList();
    }

    /** How many of the customer's events the replay ignored. */
    private static int later(ReplayResult whole, int customer) {
        int end = whole.log().end(customer);
        return end - whole.log().firstAfter(whole.horizon(), whole.log().start(customer), end);
    }

    @ParameterizedTest
    @MethodSource("files")
    void onSeveralThreads(String file) throws Exception {
        Scenario scenario = read(file);
        ReplayResult alone = CaseReplay.run(scenario.pack(), scenario.story());

        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            ReplayResult together = Replay.bind(scenario.pack(), alone.log())
                    .run(new ReplayOptions(scenario.story().until(), false), Progress.NONE, pool);

            assertThat(together.events()).isEqualTo(alone.events());
            assertThat(together.chainLimit()).isEqualTo(alone.chainLimit());
            assertThat(together.profiles().rows()).isEqualTo(alone.profiles().rows());
            for (FinalProfile profile : alone.profiles().rows()) {
                assertThat(CustomerRows.of(together, profile.customer()))
                        .isEqualTo(CustomerRows.of(alone, profile.customer()));
            }
            for (int journey = 0; journey < alone.pack().journeys().size(); journey++) {
                assertThat(CustomerRows.of(together, JourneyCounts.of(together)[journey], journey))
                        .isEqualTo(CustomerRows.of(alone, JourneyCounts.of(alone)[journey], journey));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void explainedOneByOne(String file) throws Exception {
        Scenario scenario = read(file);
        ReplayOptions options = new ReplayOptions(scenario.story().until(), false);
        ReplayResult result = CaseReplay.run(scenario.pack(), scenario.story());
        Replay replay = Replay.bind(scenario.pack(), result.log());
        DecisionTable decisions = result.decisions();

        for (int row = 0; row < decisions.size(); row++) {
            Outcome outcome = decisions.outcome(row);
            if (outcome == Outcome.FIRED || outcome == Outcome.SUPPRESSED) {
                DecisionExplanation explained = replay.explain(
                                result.rule(decisions.rule(row)).id(),
                                result.customerId(decisions.customer(row)),
                                decisions.at(row),
                                options)
                        .orElseThrow();

                assertThat(explained.at()).isEqualTo(decisions.at(row));
                assertThat(explained.conditions().holds()).isTrue();
                if (explained.outcome() == Outcome.SUPPRESSED) {
                    assertThat(explained.gates()).anyMatch(gate -> !gate.holds());
                }
            }
        }
    }
}
