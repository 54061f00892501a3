package dev.rehearsal.ui.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.cli.Cli;
import dev.rehearsal.insight.Step;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Notices;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the simulator shows of the sample is what the command line writes about it, number for number. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NumbersOnScreenTest {
    private final ReplayRun run = SampleShopInputs.run();
    private final RunTimes times = RunTimes.of(run.result());
    private final Answers answers = new Answers();
    private final Surroundings around = SmallShop.around(Backgrounds.direct(), new Notices(), answers);
    private final DecisionsModel decisions = new DecisionsModel(around);
    private final MessagesModel messages = new MessagesModel(around);
    private Path out = Path.of("");
    private JsonNode summary = JsonMapper.builder().build().createObjectNode();

    @BeforeAll
    void replayOnTheCommandLine(@TempDir Path folder) throws Exception {
        out = folder;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int exit = Cli.run(
                new String[] {
                    "replay",
                    "--pack",
                    SampleShopInputs.PACK.toString(),
                    "--events",
                    SampleShopInputs.EVENTS.toString(),
                    "--profiles",
                    SampleShopInputs.PROFILES.toString(),
                    "--out",
                    out.toString()
                },
                stream,
                stream);
        assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
        summary = JsonMapper.builder().build().readTree(out.resolve("summary.json"));
        decisions.show(run);
        messages.show(run);
    }

    private static int of(JsonNode counts, String name) {
        return counts.path(name).asInt(0);
    }

    @Test
    void theLineAboveTheTimelineSaysTheSummary() {
        CountsModel counts = new CountsModel(around.times());
        counts.begin(run);

        assertThat(counts.wordsProperty().get())
                .startsWith(Figures.count(summary.path("events").asInt(), "event") + " of ")
                .contains(Figures.count(of(summary.path("decisions"), "fired"), "fire") + " for ")
                .contains(Lane.Kind.MESSAGES.count(of(summary.path("messages"), "sent")));
    }

    @Test
    void everyRuleAndCampaignHasItsNumber() {
        CountsModel counts = new CountsModel(around.times());
        counts.begin(run);
        counts.show(times);

        assertThat(counts.linesProperty().get()).hasSizeGreaterThan(3).allSatisfy(line -> {
            JsonNode fired = switch (line.scope()) {
                case Scope.All all -> summary.path("decisions");
                case Scope.OfRule(int number, String id) ->
                    summary.path("rules").path(id).path("decisions");
                case Scope.OfCampaign(String id) ->
                    summary.path("campaigns").path(id).path("messages");
            };
            String name = line.scope() instanceof Scope.OfCampaign ? "sent" : "fired";
            assertThat(line.number()).as(line.name()).isEqualTo(of(fired, name));
        });
    }

    @Test
    void everyBarOfEveryWaterfallHasItsNumber() {
        for (int number = 0; number < run.result().pack().rules().size(); number++) {
            String id = run.result().rule(number).id();
            StepTimes steps = StepTimes.of(new Scope.OfRule(number, id).waterfall(run.result()), run.result());
            JsonNode rule = summary.path("rules").path(id);
            assertThat(steps.whole(true, Long.MAX_VALUE)).as(id).isEqualTo(sum(rule.path("decisions")));
            assertThat(steps.whole(false, Long.MAX_VALUE)).as(id).isEqualTo(sum(rule.path("messages")));
            assertThat(steps.bars(true, Long.MAX_VALUE).getLast())
                    .isEqualTo(new StepTimes.Bar(
                            Step.FIRED, of(rule.path("decisions"), "fired"), of(rule.path("decisions"), "fired")));
            assertThat(steps.bars(false, Long.MAX_VALUE).getLast())
                    .isEqualTo(new StepTimes.Bar(
                            Step.SENT, of(rule.path("messages"), "sent"), of(rule.path("messages"), "sent")));
        }
    }

    private static int sum(JsonNode counts) {
        return counts.valueStream().mapToInt(JsonNode::asInt).sum();
    }

    @Test
    void theTimelineCountsWhatTheFilesHold() throws Exception {
        TimelineBins bins = TimelineBins.of(times, java.util.Objects.requireNonNull(run.span()), 97);

        assertThat(sum(bins.events())).isEqualTo(summary.path("events").asInt());
        for (int lane = 0; lane < times.below().size(); lane++) {
            Lane each = times.below().get(lane);
            long rows = switch (each.kind()) {
                case FIRES -> rows("decisions.csv", "," + each.id() + ",fired,");
                case MESSAGES -> rows("messages.csv", ",sent,", "," + each.id() + ",");
                case SUPPRESSED -> rows("decisions.csv", ",suppressed,");
                case EVENTS -> throw new AssertionError("events are above");
            };
            assertThat(Arrays.stream(bins.below().get(lane)).sum())
                    .as(each.name())
                    .isEqualTo((int) rows);
        }
    }

    private static int sum(List<int[]> lanes) {
        return lanes.stream().flatMapToInt(Arrays::stream).sum();
    }

    private long rows(String file, String... having) throws Exception {
        return Files.readAllLines(out.resolve(file)).stream()
                .skip(1)
                .filter(row -> Arrays.stream(having).allMatch(row::contains))
                .count();
    }

    @Test
    void whatIsSavedOfEverythingIsTheFileOfTheCommandLine() throws Exception {
        Path saved = out.resolve("saved-decisions.csv");
        Path savedMessages = out.resolve("saved-messages.csv");
        ExportModel export = new ExportModel(around, decisions, messages);
        answers.then(saved).then(savedMessages);

        export.exportDecisions();
        export.exportMessages();

        assertThat(saved).hasSameBinaryContentAs(out.resolve("decisions.csv"));
        assertThat(savedMessages).hasSameBinaryContentAs(out.resolve("messages.csv"));
    }

    @Test
    void whatIsSavedOfAFilterAreItsRowsOfTheFile() throws Exception {
        Path saved = out.resolve("suppressed.csv");
        answers.then(saved);
        decisions.showOutcome(Outcome.SUPPRESSED, null);

        new ExportModel(around, decisions, messages).exportDecisions();

        decisions.showAll();
        List<String> all = Files.readAllLines(out.resolve("decisions.csv"));
        assertThat(Files.readAllLines(saved)
                        .subList(1, Files.readAllLines(saved).size()))
                .isEqualTo(
                        all.stream().filter(row -> row.contains(",suppressed,")).toList());
    }

    @Test
    void theTablesHaveARowForEveryRowOfTheFiles() throws Exception {
        assertThat(decisions.rows()).hasSize((int) rows("decisions.csv"));
        assertThat(messages.rows()).hasSize((int) rows("messages.csv"));
    }

    @Test
    void atThePlayheadThereIsWhatTheFilesHoldUntilThen() throws Exception {
        DecisionTable table = run.result().decisions();
        MessageTable sent = run.result().messages();
        long instant = table.at(run.order()[run.order().length / 2]);
        String written = dev.rehearsal.event.Instants.format(instant);

        decisions.showUntil(instant);
        messages.showUntil(instant);

        assertThat(decisions.rows()).hasSize((int) until("decisions.csv", written));
        assertThat(messages.rows()).hasSize((int) until("messages.csv", written));
        assertThat(times.firing().firesBy(instant)).isEqualTo((int)
                Files.readAllLines(out.resolve("decisions.csv")).stream()
                        .filter(row -> row.contains(",fired,")
                                && row.substring(0, written.length()).compareTo(written) <= 0)
                        .count());
        assertThat(sent.size()).isPositive();
        decisions.showUntil(Long.MAX_VALUE);
        messages.showUntil(Long.MAX_VALUE);
    }

    private long until(String file, String instant) throws Exception {
        return Files.readAllLines(out.resolve(file)).stream()
                .skip(1)
                .filter(row -> row.substring(0, instant.length()).compareTo(instant) <= 0)
                .count();
    }
}
