package dev.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.pack.Lifecycle;
import dev.rehearsal.pack.PackCase;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Scenario;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Aggregation;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Ids;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Trigger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever a pack can say and a replay can answer is shown by some scenario. */
class ScenarioKindsTest {
    private static final Path FOLDER = Path.of("sample-data", "scenarios");
    private static final Set<String> SHOWN = new TreeSet<>();

    @BeforeAll
    static void readEveryScenario() throws Exception {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                look(read(file));
            }
        }
    }

    private static Scenario read(Path file) throws IOException, PackInvalid {
        return Scenario.read(Files.readString(file));
    }

    @Test
    void everyOperatorIsShown() {
        assertThat(SHOWN)
                .containsAll(Stream.of(Operator.values()).map(Operator::id).toList());
    }

    @Test
    void everyConditionIsShown() {
        assertThat(SHOWN).containsAll(kinds(Condition.class));
    }

    @Test
    void everyAggregateIsShown() {
        assertThat(SHOWN)
                .containsAll(Stream.of(Aggregation.values()).map(Ids::of).toList());
    }

    @Test
    void everyTriggerIsShown() {
        assertThat(SHOWN).containsAll(kinds(Trigger.class));
    }

    @Test
    void everyActionIsShown() {
        assertThat(SHOWN).containsAll(kinds(Action.class));
    }

    @Test
    void everyNodeIsShown() {
        assertThat(SHOWN).containsAll(kinds(Node.class));
    }

    @Test
    void everyGateIsShown() {
        assertThat(SHOWN)
                .containsAll(Stream.of(Reason.values())
                        .filter(reason -> reason != Reason.NONE)
                        .map(Reason::id)
                        .toList());
    }

    @Test
    void everyStatusOfAMessageAndEveryReasonIsShown() {
        assertThat(SHOWN)
                .containsAll(Stream.of(MessageStatus.values()).map(Ids::of).toList())
                .containsAll(Stream.of(MessageReason.values())
                        .filter(reason -> reason != MessageReason.NONE)
                        .map(MessageReason::id)
                        .toList());
    }

    @Test
    void everyWayOutOfAJourneyIsShown() {
        assertThat(SHOWN)
                .containsAll(
                        Stream.of(Leaving.values()).map(how -> "#" + how.id()).toList());
    }

    private static List<String> kinds(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .map(ScenarioKindsTest::name)
                .toList();
    }

    private static String name(Class<?> kind) {
        return kind.getEnclosingClass().getSimpleName() + "." + kind.getSimpleName();
    }

    private static void look(Scenario scenario) {
        RulePack pack = scenario.pack();
        pack.rules().forEach(ScenarioKindsTest::look);
        pack.journeys().forEach(ScenarioKindsTest::look);
        Lifecycle lifecycle = pack.lifecycle();
        if (lifecycle != null) {
            lifecycle.stages().forEach(stage -> look(stage.when()));
            lifecycle.transitions().values().forEach(ScenarioKindsTest::look);
        }
        PackCase.Expectation expect = scenario.story().expect();
        values(expect.decisions(), "reason");
        values(expect.messages(), "reason");
        values(expect.messages(), "status");
        values(expect.journeys(), "node_id");
    }

    private static void values(@Nullable List<Map<String, String>> rows, String column) {
        if (rows != null) {
            rows.forEach(row -> SHOWN.add(row.getOrDefault(column, "")));
        }
    }

    private static void look(Rule rule) {
        SHOWN.add(name(rule.on().getClass()));
        look(rule.when());
        look(rule.then());
    }

    private static void look(Journey journey) {
        SHOWN.add(name(journey.entry().on().getClass()));
        look(journey.entry().when());
        for (Node node : journey.nodes()) {
            SHOWN.add(name(node.getClass()));
            if (node instanceof Node.Perform perform) {
                look(perform.actions());
            }
        }
    }

    private static void look(List<Action> actions) {
        actions.forEach(action -> SHOWN.add(name(action.getClass())));
    }

    private static void look(Condition condition) {
        SHOWN.add(name(condition.getClass()));
        switch (condition) {
            case Condition.All(List<Condition> parts) -> parts.forEach(ScenarioKindsTest::look);
            case Condition.Any(List<Condition> parts) -> parts.forEach(ScenarioKindsTest::look);
            case Condition.Not(Condition part) -> look(part);
            case Condition.OfEvent event -> SHOWN.add(event.test().operator().id());
            case Condition.OfProfile profile ->
                SHOWN.add(profile.test().operator().id());
            case Condition.History history ->
                SHOWN.add(history.test().operator().id());
            case Condition.Aggregate aggregate -> {
                SHOWN.add(Ids.of(aggregate.aggregation()));
                SHOWN.add(aggregate.test().operator().id());
            }
            case Condition.Sequence sequence -> sequence.steps().forEach(step -> look(step.where()));
            case Condition.Firings firings ->
                SHOWN.add(firings.test().operator().id());
            case Condition.Prediction prediction ->
                SHOWN.add(prediction.test().operator().id());
        }
    }
}
