package dev.rehearsal.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayArbitraries;
import dev.rehearsal.replay.ReplayMemory;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SweepProperties {
    private static final Goal GOAL = new Goal("purchase", 1440);

    @Provide
    Arbitrary<RulePack> packs() {
        return ReplayArbitraries.packs();
    }

    @Provide
    Arbitrary<EventLog> logs() {
        return SomeReplays.logs();
    }

    private static Sweep.Axis axis(RulePack pack, EventLog log, Random random) {
        List<Parameter> numeric = Parameters.of(pack).all().stream()
                .filter(parameter -> parameter.unit().isNumeric())
                .toList();
        Parameter parameter = numeric.get(random.nextInt(numeric.size()));
        List<Value> values = Scale.suggested(parameter, log);
        return new Sweep.Axis(parameter.pointer(), values.subList(0, Math.min(4, values.size())));
    }

    private static Sweep sweep(RulePack pack, EventLog log, Random random) {
        Sweep.Axis first = axis(pack, log, random);
        Sweep.Axis second = axis(pack, log, random);
        return new Sweep(pack, first, first.pointer().equals(second.pointer()) ? null : second, GOAL);
    }

    private static List<Sweep.Point> points(Sweep sweep, EventLog log, Progress progress) {
        List<Sweep.Point> points = new ArrayList<>();
        sweep.run(new ReplayMemory(log), ReplayOptions.DEFAULT, Runnable::run, progress, points::add);
        return points;
    }

    @Property(tries = 100)
    void everyPointIsAFullReplayOfTheEditedPack(
            @ForAll("packs") RulePack pack, @ForAll("logs") EventLog log, @ForAll Random random) {
        Sweep sweep = sweep(pack, log, random);
        List<Sweep.Point> points = points(sweep, log, Progress.NONE);

        for (Sweep.Point point : points) {
            RulePack edited = sweep.packAt(point.first(), point.second()).orElseThrow();
            assertThat(point.totals()).isEqualTo(Totals.of(SomeReplays.run(edited, log), GOAL));
        }
        long possible = IntStream.range(0, sweep.size())
                .filter(number -> sweep.packAt(
                                number % sweep.first().values().size(),
                                number / sweep.first().values().size())
                        .isPresent())
                .count();
        assertThat(points).hasSize((int) possible);
    }

    @Property(tries = 30)
    void threadsChangeNoPoint(@ForAll("packs") RulePack pack, @ForAll("logs") EventLog log, @ForAll Random random) {
        Sweep sweep = sweep(pack, log, random);
        List<Sweep.Point> together = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            sweep.run(new ReplayMemory(log), ReplayOptions.DEFAULT, pool, Progress.NONE, together::add);
        }

        assertThat(together).isEqualTo(points(sweep, log, Progress.NONE));
    }

    @Property(tries = 30)
    void aCancelledSweepHandsOverNoMore(
            @ForAll("packs") RulePack pack, @ForAll("logs") EventLog log, @ForAll Random random) {
        Sweep sweep = sweep(pack, log, random);
        List<Sweep.Point> points = new ArrayList<>();
        Progress afterTheFirst = new Progress() {
            @Override
            public void at(long done, long total) {
                assertThat(done).isLessThanOrEqualTo(total);
            }

            @Override
            public boolean cancelled() {
                return !points.isEmpty();
            }
        };
        sweep.run(new ReplayMemory(log), ReplayOptions.DEFAULT, Runnable::run, afterTheFirst, points::add);

        assertThat(points).hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = 100)
    void totalsAreCountsOfTheRows(@ForAll("packs") RulePack pack, @ForAll("logs") EventLog log) {
        ReplayResult result = SomeReplays.run(pack, log);
        Totals totals = Totals.of(result, GOAL);
        List<Integer> firedFor = IntStream.range(0, result.decisions().size())
                .filter(row -> result.decisions().outcome(row) == Outcome.FIRED)
                .mapToObj(row -> result.decisions().customer(row))
                .toList();
        int[] sent = IntStream.range(0, log.customerCount())
                .map(customer -> (int) result.messages().rows().stream()
                        .filter(row -> row.customer() == customer && row.status() == MessageStatus.SENT)
                        .count())
                .filter(count -> count > 0)
                .sorted()
                .toArray();

        assertThat(totals.allFires()).isEqualTo(firedFor.size());
        assertThat(totals.firedCustomers())
                .isEqualTo(firedFor.stream().distinct().count());
        assertThat(totals.reach()).isEqualTo(sent.length);
        assertThat(totals.sent()).isEqualTo(IntStream.of(sent).sum());
        assertThat(totals.mostPerCustomer()).isEqualTo(IntStream.of(sent).max().orElse(0));
        long below = IntStream.of(sent)
                .filter(count -> count <= totals.p95PerCustomer())
                .count();
        assertThat(below * 100).isGreaterThanOrEqualTo(95L * sent.length);
    }

    @Property(tries = 50)
    void everyValueThatIsSuggestedFitsTheUnit(@ForAll("packs") RulePack pack, @ForAll("logs") EventLog log) {
        for (Parameter parameter : Parameters.of(pack).all()) {
            List<Value> values = Scale.suggested(parameter, log);
            assertThat(values).doesNotHaveDuplicates();
            assertThat(values.isEmpty()).isEqualTo(!parameter.unit().isNumeric());
            if (parameter.unit().isNumeric()) {
                assertThat(values)
                        .as(parameter.toString())
                        .anyMatch(value -> parameter.with(value).isPresent());
            }
        }
    }
}
