package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.BigShop;
import dev.rehearsal.PulseWatch;
import dev.rehearsal.event.EventType;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Aggregation;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.draft.ClauseEdits;
import dev.rehearsal.ui.kit.draft.DraftEdit;
import dev.rehearsal.ui.kit.draft.PartEdits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A rule edited in the real editor over a large log of a real workspace. It sees to it that the result of every edit arrives;
 * how long that took, from the edit until the result is laid out, and how long the window stood still meanwhile, it writes to
 * {@code target/edit-latency.csv}. The number of events is {@code -Drehearsal.edit.events=1000000}, or small where nobody asks
 * for more.
 */
@Tag("slow")
class EditLatencyTest extends EditorStage {
    private static final int EVENTS = Integer.getInteger("rehearsal.edit.events", 20_000);
    private static final int WARMUP = Integer.getInteger("rehearsal.edit.warmup", 1);
    private static final int EDITS = Integer.getInteger("rehearsal.edit.edits", 3);
    private static final int PATIENCE = 60;
    private static final double NANOS_IN_MILLISECOND = 1e6;
    private static final Condition.OfEvent PRICE =
            new Condition.OfEvent(new Field("properties.price"), test(Operator.GREATER_THAN, Value.number(20)));

    @TempDir
    private static Path folder;

    private static Workspace workspace;

    private final PulseWatch watch = new PulseWatch();
    private final StringBuilder table = new StringBuilder(
            "case,edits,ms_p50,ms_p95,ms_max,longest_ms_between_pulses_p50,p95,max,longest_ms_computing_p50,p95,max\n");
    private long shownAt;

    @BeforeAll
    static void makeAShop() throws Exception {
        workspace = Workspace.open(BigShop.in(folder, EVENTS), Clock.systemUTC());
    }

    @AfterAll
    static void closeIt() throws WorkspaceProblem {
        workspace.close();
    }

    @Override
    protected Parent root() {
        return root(
                new StoredDesk(workspace, new KeptLog(workspace.datasets()), "Ann"),
                Background.onThreads(),
                Pause.of(RuleEditorViewModel.UNTIL_KEPT),
                Pause.of(LiveResultViewModel.UNTIL_TRIED));
    }

    private static dev.rehearsal.rule.Test test(Operator operator, Value value) {
        return new dev.rehearsal.rule.Test(operator, value);
    }

    @Test
    void everyEditGetsItsResult() throws Exception {
        interact(() -> {
            live.resultProperty()
                    .addListener((result, before, now) ->
                            stage().getScene().addPostLayoutPulseListener(() -> shownAt = System.nanoTime()));
            watch.start();
            model.open("cart_left_one_hour");
            live.start();
        });
        until(() -> live.resultProperty().get() != null);
        long when = model.draft().when().id();
        apply(ClauseEdits.add(when, 1, PRICE));
        apply(ClauseEdits.add(when, 2, new Condition.OfEvent(Field.EVENT_TYPE, is(EventType.CART_ADD))));
        long price = clause(1);
        long type = clause(2);
        List<String> types = List.of(EventType.PRODUCT_VIEW, EventType.PURCHASE, EventType.SEARCH);
        measure(
                "change a threshold",
                i -> ClauseEdits.change(
                        price,
                        new Condition.OfEvent(PRICE.field(), test(Operator.GREATER_THAN, Value.number(21 + i))),
                        "" + i));
        measure(
                "change an event type",
                i -> ClauseEdits.change(
                        type, new Condition.OfEvent(Field.EVENT_TYPE, is(types.get(i % types.size()))), "" + i));
        apply(ClauseEdits.change(type, new Condition.OfEvent(Field.EVENT_TYPE, is(EventType.CART_ADD)), "back"));
        measure("add a condition on the past", i -> ClauseEdits.add(when, 3, seen(i)));
        measure("change the cooldown", i -> PartEdits.cooldown(OptionalInt.of(60 * (i + 2))));
        interact(watch::stop);
        Files.writeString(Path.of("target", "edit-latency.csv"), table);
    }

    private static dev.rehearsal.rule.Test is(String type) {
        return test(Operator.EQUALS, Value.text(type));
    }

    /** Seen the same product so often in so many hours. */
    private static Condition seen(int edit) {
        return new Condition.Aggregate(
                Aggregation.COUNT,
                Condition.all(new Condition.OfEvent(Field.EVENT_TYPE, is(EventType.PRODUCT_VIEW))),
                null,
                OptionalInt.of(60 * (24 + edit)),
                test(Operator.GREATER_OR_EQUAL, Value.number(1)),
                edit % 2 == 0 ? List.of() : List.of(new Field("properties.product_id")));
    }

    private long clause(int index) {
        return model.draft().when().parts().get(index).id();
    }

    private void measure(String name, IntFunction<DraftEdit> edits) throws Exception {
        List<Double> took = new ArrayList<>();
        List<Double> between = new ArrayList<>();
        List<Double> computing = new ArrayList<>();
        for (int i = 0; i < WARMUP + EDITS; i++) {
            String step = name + " " + i;
            DraftEdit edit = edits.apply(i);
            interact(() -> watch.begin(step));
            double millis = apply(edit);
            if (i >= WARMUP) {
                PulseWatch.Pause pause = Objects.requireNonNull(watch.longest().get(step));
                took.add(millis);
                between.add(pause.between() / NANOS_IN_MILLISECOND);
                computing.add(pause.computing() / NANOS_IN_MILLISECOND);
            }
            if (name.startsWith("add")) {
                apply(ClauseEdits.delete(clause(3)));
            }
        }
        table.append(name).append(',').append(EDITS);
        for (List<Double> each : List.of(took, between, computing)) {
            List<Double> sorted = each.stream().sorted().toList();
            table.append(String.format(
                    Locale.ROOT,
                    ",%.0f,%.0f,%.0f",
                    sorted.get(sorted.size() / 2),
                    sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1),
                    sorted.getLast()));
        }
        table.append('\n');
    }

    /** Milliseconds from the edit until its result is laid out. */
    private double apply(DraftEdit edit) throws TimeoutException {
        LiveResult before = live.resultProperty().get();
        long[] begin = new long[1];
        interact(() -> {
            shownAt = 0;
            begin[0] = System.nanoTime();
            model.apply(edit);
        });
        until(() -> !Objects.equals(live.resultProperty().get(), before)
                && !live.catchingUpProperty().get()
                && shownAt != 0);
        return (shownAt - begin[0]) / NANOS_IN_MILLISECOND;
    }

    private static void until(Callable<Boolean> arrived) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1_000L, arrived));
    }
}
