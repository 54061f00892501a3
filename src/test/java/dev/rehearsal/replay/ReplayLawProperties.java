package dev.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import dev.rehearsal.journey.Node;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of every replay, whatever the pack and the log. */
class ReplayLawProperties {
    private static final String SEPARATOR = " | ";

    @Provide
    Arbitrary<List<Event>> logs() {
        return ReplayArbitraries.logs();
    }

    @Provide
    Arbitrary<RulePack> packs() {
        return ReplayArbitraries.packs();
    }

    /** The explanation replays every event, the run only those that can matter: this holds them to each other too. */
    @Property(tries = 300)
    void theExplanationAgreesWithTheDecision(@ForAll("packs") RulePack pack, @ForAll("logs") List<Event> events) {
        Replay replay = Replay.bind(pack, Logs.of(events));
        ReplayResult result = replay.run(ReplayOptions.DEFAULT, Progress.NONE);

        DecisionTable decisions = result.decisions();
        for (int row = 0; row < decisions.size(); row++) {
            Outcome outcome = decisions.outcome(row);
            if (outcome == Outcome.FIRED || outcome == Outcome.SUPPRESSED) {
                String rule = result.rule(decisions.rule(row)).id();
                String customer = result.customerId(decisions.customer(row));
                DecisionExplanation explained =
                        replay.explain(rule, customer, decisions.at(row)).orElseThrow();

                assertThat(explained.at()).isEqualTo(decisions.at(row));
                assertThat(explained.conditions().holds()).isTrue();
                if (explained.outcome() != null) {
                    assertThat(said(result)).contains(said(explained));
                }
            }
        }
    }

    @Property(tries = 300)
    void anExplanationOfNothingFoundSaysThatTheConditionsDidNotHold(
            @ForAll("packs") RulePack pack, @ForAll("logs") List<Event> events) {
        Replay replay = Replay.bind(pack, Logs.of(events));
        List<String> said = said(replay.run(new ReplayOptions(null, true), Progress.NONE));

        for (Event event : events) {
            for (var rule : pack.rules()) {
                replay.explain(rule.id(), event.customerId(), event.time())
                        .filter(explained -> explained.outcome() == Outcome.NOT_MATCHED)
                        .ifPresent(explained -> {
                            assertThat(explained.conditions().holds()).isFalse();
                            assertThat(said).contains(said(explained));
                        });
            }
        }
    }

    @Property(tries = 300)
    void theFutureChangesNothingAlreadyDecided(
            @ForAll("packs") RulePack pack, @ForAll("logs") List<Event> events, @ForAll Random random) {
        Event cut = events.get(random.nextInt(events.size()));
        Replay replay = Replay.bind(pack, Logs.of(events));
        List<Event> known =
                events.stream().filter(event -> event.time() <= cut.time()).toList();

        List<String> whole = settledBy(cut.time(), replay.run(ReplayOptions.DEFAULT, Progress.NONE));

        assertThat(settledBy(cut.time(), replay.run(new ReplayOptions(cut.time(), false), Progress.NONE)))
                .isEqualTo(whole);
        assertThat(settledBy(cut.time(), Replay.bind(pack, Logs.of(known)).run(ReplayOptions.DEFAULT, Progress.NONE)))
                .isEqualTo(whole);
    }

    @Property(tries = 300)
    void theOrderOfRowsChangesNothing(
            @ForAll("packs") RulePack pack, @ForAll("logs") List<Event> events, @ForAll Random random) {
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);

        assertThat(said(Replay.bind(pack, Logs.of(shuffled)).run(ReplayOptions.DEFAULT, Progress.NONE)))
                .isEqualTo(said(Replay.bind(pack, Logs.of(events)).run(ReplayOptions.DEFAULT, Progress.NONE)));
    }

    @Property(tries = 100)
    void threadsChangeNothing(@ForAll("packs") RulePack pack, @ForAll("logs") List<Event> events) {
        EventLog log = Logs.of(manyCustomers(events));
        Replay replay = Replay.bind(pack, log);
        ReplayResult alone = replay.run(ReplayOptions.DEFAULT, Progress.NONE);

        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            ReplayResult together = replay.run(ReplayOptions.DEFAULT, Progress.NONE, pool);

            assertThat(said(together)).isEqualTo(said(alone));
        }
    }

    @Property(tries = 200)
    void theExplanationOfAMessageAgreesWithItsRow(@ForAll("packs") RulePack pack, @ForAll("logs") List<Event> events) {
        Replay replay = Replay.bind(pack, Logs.of(events));
        ReplayResult result = replay.run(ReplayOptions.DEFAULT, Progress.NONE);

        for (int customer = 0; customer < result.log().customerCount(); customer++) {
            int number = customer;
            List<String> rows = result.messages().rows().stream()
                    .filter(message -> message.customer() == number)
                    .map(message -> String.join(
                            SEPARATOR,
                            message.ruleId(),
                            Long.toString(message.at()),
                            message.status().name(),
                            message.reason().id()))
                    .toList();

            List<MessageExplanation> explained =
                    replay.explainMessages(origin -> true, result.customerId(customer), null, ReplayOptions.DEFAULT);

            assertThat(explained)
                    .extracting(message -> String.join(
                            SEPARATOR,
                            message.origin(),
                            Long.toString(message.at()),
                            message.status().name(),
                            message.reason().id()))
                    .containsExactlyInAnyOrderElementsOf(rows);
            assertThat(explained)
                    .filteredOn(message -> message.status() == MessageStatus.SENT)
                    .allSatisfy(message -> assertThat(message.checks()).allMatch(Explanation::holds));
            assertThat(explained)
                    .filteredOn(message -> message.reason() != MessageReason.NONE)
                    .allSatisfy(message -> assertThat(message.checks()).anyMatch(check -> !check.holds()));
        }
    }

    @Property(tries = 200)
    void theExplainedWayThroughAJourneyIsTheWayThatWasTaken(
            @ForAll("packs") RulePack pack, @ForAll("logs") List<Event> events) {
        Replay replay = Replay.bind(pack, Logs.of(events));
        ReplayResult result = replay.run(ReplayOptions.DEFAULT, Progress.NONE);
        JourneyMoves moves = result.journeyMoves();

        for (int customer = 0; customer < result.log().customerCount(); customer++) {
            for (int journey = 0; journey < pack.journeys().size(); journey++) {
                List<String> taken = new ArrayList<>();
                for (int row = 0; row < moves.size(); row++) {
                    if (moves.customer(row) == customer && moves.journey(row) == journey) {
                        taken.add(
                                moves.isLeaving(row)
                                        ? moves.leaving(row).id()
                                        : pack.journeys()
                                                .get(journey)
                                                .nodes()
                                                .get(moves.node(row))
                                                .id());
                    }
                }
                assertThat(replay.explainJourney(
                                        pack.journeys().get(journey).id(),
                                        result.customerId(customer),
                                        null,
                                        ReplayOptions.DEFAULT)
                                .moves())
                        .extracting(move -> move.left() == null
                                ? String.valueOf(move.nodeId())
                                : move.left().id())
                        .isEqualTo(taken);
            }
        }
    }

    @Property(tries = 200)
    void whoEntersANodeOfAJourneyStandsThereGoesOnByAPortOrLeaves(
            @ForAll("packs") RulePack pack, @ForAll("logs") List<Event> events, @ForAll Random random) {
        ReplayResult result = Replay.bind(pack, Logs.of(events)).run(ReplayOptions.DEFAULT, Progress.NONE);
        long until = random.nextBoolean()
                ? Long.MAX_VALUE
                : events.get(random.nextInt(events.size())).time();
        JourneyCounts[] counts = JourneyCounts.of(result, until);

        for (int journey = 0; journey < counts.length; journey++) {
            List<Node> nodes = pack.journeys().get(journey).nodes();
            JourneyWalkers walkers = new JourneyWalkers(result, journey, until);
            Map<String, Integer> arrivals = new HashMap<>();
            arrivals.merge(pack.journeys().get(journey).start(), counts[journey].entries(), Integer::sum);
            for (int node = 0; node < nodes.size(); node++) {
                List<@Nullable String> ports = ports(nodes.get(node));
                int gone = 0;
                for (int port = 0; port < ports.size(); port++) {
                    int taken = counts[journey].taken(node, port);
                    gone += taken;
                    arrivals.merge(String.valueOf(ports.get(port)), taken, Integer::sum);
                    assertThat(walkers.took(node, port)).hasSizeBetween(Math.min(taken, 1), taken);
                }
                int early = 0;
                for (Leaving how : Leaving.values()) {
                    early += how == Leaving.COMPLETED ? 0 : counts[journey].left(node, how);
                }
                int ended = ports.isEmpty() ? counts[journey].left(node, Leaving.COMPLETED) : 0;
                int lost = nodes.get(node) instanceof Node.Split split ? weightless(split, counts[journey], node) : 0;
                assertThat(gone + early + ended + lost + counts[journey].waiting(node))
                        .isEqualTo(counts[journey].entered(node));
                assertThat(walkers.waiting(node)).hasSize(counts[journey].waiting(node));
            }
            for (int node = 0; node < nodes.size(); node++) {
                assertThat(arrivals.getOrDefault(nodes.get(node).id(), 0)).isEqualTo(counts[journey].entered(node));
            }
        }
    }

    /** Those who left a split no arm of which weighs anything. */
    private static int weightless(Node.Split split, JourneyCounts counts, int node) {
        boolean none = split.arms().stream().noneMatch(arm -> arm.weight() > 0);
        return none ? counts.left(node, Leaving.COMPLETED) : 0;
    }

    private static List<@Nullable String> ports(Node node) {
        return switch (node) {
            case Node.Message message -> Collections.singletonList(message.next());
            case Node.Perform perform -> Collections.singletonList(perform.next());
            case Node.Pause pause -> Collections.singletonList(pause.next());
            case Node.WaitUntil wait -> Arrays.asList(wait.next(), wait.timeoutNext());
            case Node.WaitTime wait -> Collections.singletonList(wait.next());
            case Node.Branch branch -> {
                List<@Nullable String> all = new ArrayList<>();
                branch.branches().forEach(arm -> all.add(arm.next()));
                all.add(branch.elseNext());
                yield all;
            }
            case Node.Split split -> {
                List<@Nullable String> all = new ArrayList<>();
                split.arms().forEach(arm -> all.add(arm.next()));
                yield all;
            }
            case Node.Exit exit -> List.of();
        };
    }

    @Property(tries = 300)
    void eventByEventGivesWhatTheWholeLogGives(
            @ForAll("packs") RulePack pack, @ForAll("logs") List<Event> events, @ForAll Random random) {
        long horizon = events.getLast().time();
        ReplayResult whole = Replay.bind(pack, Logs.of(events)).run(ReplayOptions.DEFAULT, Progress.NONE);

        for (int customer = 0; customer < whole.log().customerCount(); customer++) {
            String id = whole.customerId(customer);
            LiveReplay live = LiveReplay.of(pack, id, PackParts.profile(id));
            List<String> found = new ArrayList<>();
            for (Event event : events) {
                if (event.customerId().equals(id)) {
                    if (random.nextBoolean()) {
                        live.advanceTo(event.time() - 1);
                    }
                    live.accept(event);
                    found.addAll(CustomerRows.of(live.found(), customer));
                }
            }
            FinalProfile end = live.finish(horizon);
            found.addAll(CustomerRows.of(live.found(), customer));

            assertThat(found).containsExactlyInAnyOrderElementsOf(CustomerRows.of(whole, customer));
            assertThat(CustomerRows.numbered(end, customer))
                    .isEqualTo(whole.profiles().row(customer));
        }
    }

    /** Enough events for several pieces of work. */
    private static List<Event> manyCustomers(List<Event> events) {
        List<Event> many = new ArrayList<>();
        for (int copy = 0; many.size() < 10_000; copy++) {
            for (Event event : events) {
                String suffix = "-" + copy;
                many.add(new Event(
                        event.id() + suffix, event.customerId() + suffix, event.type(), event.time(), event.fields()));
            }
        }
        return many;
    }

    private static List<String> settledBy(long time, ReplayResult result) {
        List<String> settled = new ArrayList<>();
        for (int row : result.decisionOrder()) {
            if (result.decisions().at(row) <= time && result.decisions().outcome(row) != Outcome.PENDING) {
                settled.add(said(result, row));
            }
        }
        for (int row : result.messageOrder()) {
            MessageRow message = result.messages().row(row);
            if (message.at() <= time && message.status() != MessageStatus.SCHEDULED) {
                settled.add(said(result, message));
            }
        }
        Arrays.stream(result.effectOrder())
                .mapToObj(result.effects()::row)
                .filter(effect -> effect.at() <= time)
                .forEach(effect -> settled.add(said(result, effect)));
        return settled;
    }

    private static List<String> said(ReplayResult result) {
        List<String> all = new ArrayList<>();
        for (int row : result.decisionOrder()) {
            all.add(said(result, row));
        }
        for (int row : result.messageOrder()) {
            all.add(said(result, result.messages().row(row)));
        }
        for (int row : result.effectOrder()) {
            all.add(said(result, result.effects().row(row)));
        }
        result.profiles().rows().forEach(profile -> all.add(profile.toString()));
        JourneyMoves moves = result.journeyMoves();
        for (int row = 0; row < moves.size(); row++) {
            String to = moves.isLeaving(row) ? moves.leaving(row).id() : Integer.toString(moves.node(row));
            all.add(String.join(
                    SEPARATOR,
                    Long.toString(moves.at(row)),
                    result.customerId(moves.customer(row)),
                    Integer.toString(moves.journey(row)),
                    Integer.toString(moves.port(row)),
                    to));
        }
        return all;
    }

    private static String said(ReplayResult result, int row) {
        DecisionTable decisions = result.decisions();
        return String.join(
                SEPARATOR,
                Long.toString(decisions.at(row)),
                result.customerId(decisions.customer(row)),
                result.rule(decisions.rule(row)).id(),
                String.valueOf(decisions.outcome(row)),
                decisions.reason(row).id());
    }

    /** By the customer's id, since a log of fewer customers numbers them otherwise. */
    private static String said(ReplayResult result, MessageRow message) {
        return result.customerId(message.customer()) + SEPARATOR + CustomerRows.numbered(message, 0);
    }

    private static String said(ReplayResult result, EffectRow effect) {
        return result.customerId(effect.customer()) + SEPARATOR + CustomerRows.numbered(effect, 0);
    }

    private static String said(DecisionExplanation explained) {
        return String.join(
                SEPARATOR,
                Long.toString(explained.at()),
                explained.customerId(),
                explained.ruleId(),
                String.valueOf(explained.outcome()),
                explained.reason().id());
    }
}
