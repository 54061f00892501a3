package dev.rehearsal.ui.journeys.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.JourneyWords;
import dev.rehearsal.journey.Port;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Leaving;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.journeys.canvas.CanvasModel;
import dev.rehearsal.ui.journeys.canvas.paint.Counts;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.results.ShownRun;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every customer of the shop views at nine, adds to the cart at ten and buys at eleven. */
class FlowModelTest {
    private static final int CUSTOMERS = 20;
    private static final JourneyWords WORDS = new JourneyWords(id -> id);

    @TempDir
    Path folder;

    private final Background background = Backgrounds.direct();
    private final Notices notices = new Notices();
    private final ShownRun shown = new ShownRun();
    private StoredShop shop;
    private Dataset dataset;
    private KeptLog logs;
    private FlowModel model;
    private WalkersModel walkers;

    @BeforeEach
    void open() throws Exception {
        shop = StoredShop.in(folder);
        dataset = shop.importCustomers("Spring", 1, CUSTOMERS);
        logs = new KeptLog(shop.workspace().datasets());
        model = new FlowModel(new StoredFlowDesk(shop.workspace(), logs), shown, background, notices, Pause.none());
        walkers = new WalkersModel(model, background, notices);
    }

    @AfterEach
    void close() throws WorkspaceProblem {
        shop.close();
    }

    @Test
    void theCountsOfTheCanvasAreThoseOfTheReplay() throws Exception {
        model.start();
        model.show(cart("purchase"));

        Counts counts = model.countsProperty().get();
        long walking = counts.at("later").orElseThrow().waiting();
        assertThat(counts.at(Port.ENTRY_ID)).contains(new Counts.AtNode(CUSTOMERS, walking, CUSTOMERS - walking));
        assertThat(counts.at("bought")).contains(new Counts.AtNode(CUSTOMERS, 0, CUSTOMERS));
        assertThat(counts.along(new Port("bought", 0))).hasValue(CUSTOMERS);
        assertThat(counts.along(new Port("bought", 1))).hasValue(0);
        long one = counts.along(new Port("half", 0)).orElseThrow();
        long other = counts.along(new Port("half", 1)).orElseThrow();
        assertThat(one + other).isEqualTo(CUSTOMERS);
        assertThat(one).isPositive().isLessThan(CUSTOMERS);
        assertThat(counts.at("later")).contains(new Counts.AtNode(other, other, 0));
        assertThat(counts.share(new Port("half", 0))).isEqualTo((double) one / CUSTOMERS);
    }

    @Test
    void anEditIsReplayedAtOnceAndOneThatOnlyMovesNodesLeavesTheCountsTrue() throws Exception {
        model.start();
        model.show(cart("purchase"));
        assertThat(model.isOfThisJourney()).isTrue();

        Journey moved =
                JourneyEdits.move(Map.of("half", new Journey.Position(400, 80))).apply(cart("purchase"));
        model.show(moved);
        assertThat(model.isOfThisJourney()).isTrue();

        model.show(cart("refund"));
        assertThat(model.countsProperty().get().at("bought")).contains(new Counts.AtNode(CUSTOMERS, CUSTOMERS, 0));
    }

    @Test
    void anUnfinishedJourneyKeepsTheCountsOfTheLastFinishedOneAndSaysSo() throws Exception {
        model.start();
        model.show(cart("purchase"));
        Counts before = model.countsProperty().get();

        model.show(JourneyEdits.disconnect(Port.ENTRY).apply(cart("purchase")));

        assertThat(model.countsProperty().get()).isEqualTo(before);
        assertThat(model.isOfThisJourney()).isFalse();
    }

    @Test
    void theSimulatorsPlayheadMovesTheCounts() throws Exception {
        Journey journey = cart("purchase");
        model.start();
        model.show(journey);
        model.sourceProperty().set(new FlowSource.Simulator());
        assertThat(model.countsProperty().get()).isEqualTo(Counts.NONE);

        shown.show(result(journey));
        assertThat(model.countsProperty().get().at("bought")).contains(new Counts.AtNode(CUSTOMERS, 0, CUSTOMERS));
        shown.moveTo(Instant.parse("2026-03-01T10:30:00Z").toEpochMilli());
        assertThat(model.countsProperty().get().at("bought")).contains(new Counts.AtNode(CUSTOMERS, CUSTOMERS, 0));
        shown.moveTo(Instant.parse("2026-03-01T09:30:00Z").toEpochMilli());
        assertThat(model.countsProperty().get().at("bought")).contains(new Counts.AtNode(0, 0, 0));
    }

    @Test
    void theCustomersBehindACountAreListedAndTheWayOfOneIsLit() throws Exception {
        model.start();
        model.show(cart("purchase"));

        walkers.list("later", CanvasModel.Flow.WAITING, WORDS);
        Crowd crowd = walkers.crowdProperty().get();
        assertThat(crowd.size()).isEqualTo((int)
                model.countsProperty().get().at("later").orElseThrow().waiting());
        assertThat(crowd.title()).endsWith("customers now at “Wait 7 days”");

        walkers.follow(crowd.first().getFirst(), WORDS);
        assertThat(walkers.pathProperty().get()).hasValueSatisfying(path -> {
            assertThat(path.nodes()).containsExactlyInAnyOrder(Port.ENTRY_ID, "bought", "half", "later");
            assertThat(path.ways()).containsExactlyInAnyOrder(Port.ENTRY, new Port("bought", 0), new Port("half", 1));
        });
        assertThat(walkers.wayProperty().get())
                .extracting(WalkersModel.WayStep::to)
                .containsExactly("Wait until", "Split", "Wait 7 days");

        walkers.list(Leaving.COMPLETED);
        assertThat(walkers.pathProperty().get()).isEmpty();
        assertThat(walkers.crowdProperty().get().size() + crowd.size()).isEqualTo(CUSTOMERS);
    }

    @Test
    void everyCountOfTheCanvasListsAsManyCustomersSinceNobodyEntersTwice() throws Exception {
        model.start();
        model.show(cart("purchase"));
        Counts counts = model.countsProperty().get();

        for (String id : List.of(Port.ENTRY_ID, "bought", "half", "later", "done")) {
            Counts.AtNode at = counts.at(id).orElseThrow();
            assertThat(listed(id, CanvasModel.Flow.ENTERED)).isEqualTo(at.entered());
            assertThat(listed(id, CanvasModel.Flow.WAITING)).isEqualTo(at.waiting());
            assertThat(listed(id, CanvasModel.Flow.LEFT)).isEqualTo(at.left());
        }
    }

    private long listed(String id, CanvasModel.Flow which) {
        walkers.list(id, which, WORDS);
        return walkers.crowdProperty().get().size();
    }

    private ReplayResult result(Journey journey) throws Exception {
        RulePack pack = shop.workspace().packs().newest().with(List.of(), List.of(), List.of(journey));
        return Replay.bind(pack, logs.of(dataset, ForkJoinPool.commonPool(), Progress.NONE))
                .run(ReplayOptions.DEFAULT, Progress.NONE);
    }

    /** Waits for an event of the type, then parts them by halves: one half leaves, the other waits for a week. */
    private static Journey cart(String awaited) throws PackInvalid {
        return PackReader.readJourney("""
                {"journey_id": "cart", "name": "Cart", "start": "bought",
                 "entry": {"conditions": [{"field": "event_type", "operator": "equals", "value": "cart_add"}]},
                 "nodes": [
                   {"id": "bought", "type": "wait_until", "timeout_minutes": 10080, "next": "half",
                    "where": [{"field": "event_type", "operator": "equals", "value": "%s"}]},
                   {"id": "half", "type": "split",
                    "arms": [{"weight": 1, "next": "done"}, {"weight": 1, "next": "later"}]},
                   {"id": "later", "type": "wait", "minutes": 10080},
                   {"id": "done", "type": "exit"}]}
                """.formatted(awaited));
    }
}
