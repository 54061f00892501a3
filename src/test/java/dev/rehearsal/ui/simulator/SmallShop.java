package dev.rehearsal.ui.simulator;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Test;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.TriggerType;
import dev.rehearsal.rule.Wait;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.RunRecord;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.Times;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;

/**
 * A shop of ten customers who add to their carts every day for ten days at 09:00 plus their number of minutes; those
 * with an even number buy half an hour later. Rule {@code reminder} waits an hour for the purchase, {@code hello} greets
 * at most once in three days.
 */
class SmallShop implements Inputs {
    static final Dataset DATASET = new Dataset(1, "Spring log", Instant.EPOCH, 150, 10, 0, time(0, 0), time(9, 39));

    static final int CUSTOMERS = 10;
    static final int DAYS = 10;

    final List<ReplayResult> kept = new ArrayList<>();
    final List<RunRecord> records = new ArrayList<>();
    boolean sameData = true;
    boolean empty;

    static Surroundings around(Background background, Notices notices, Dialogs dialogs) {
        return new Surroundings(background, notices, dialogs, new Times(ZoneOffset.UTC), () -> 0, Pause.none());
    }

    static long time(int day, int minute) {
        return Instant.parse("2026-03-02T09:00:00Z")
                .plusSeconds(day * 86_400L + minute * 60L)
                .toEpochMilli();
    }

    static String customer(int number) {
        return String.format(Locale.ROOT, "c%02d", number);
    }

    static EventLog log() {
        EventBatch.Builder batch = new EventBatch.Builder();
        for (int day = 0; day < DAYS; day++) {
            for (int number = 0; number < CUSTOMERS; number++) {
                String id = "d" + day + "c" + number;
                batch.row(id + "a", customer(number), "cart_add", time(day, number));
                if (number % 2 == 0) {
                    batch.row(id + "p", customer(number), "purchase", time(day, number + 30));
                }
            }
        }
        return new EventLog.Builder().add(batch.build()).build();
    }

    static List<Rule> theRules() {
        Wait hour = new Wait(typeIs("purchase"), 60, List.of());
        Gates calm = new Gates(List.of(), null, OptionalInt.of(3 * 1440), OptionalInt.empty(), null);
        return List.of(
                new Rule(
                        "reminder",
                        "Cart left for an hour",
                        TriggerType.BEHAVIORAL,
                        Trigger.EVERY_EVENT,
                        Condition.all(typeIs("cart_add")),
                        hour,
                        List.of(),
                        Gates.OPEN,
                        1,
                        true),
                new Rule(
                        "hello",
                        "Hello, cart",
                        TriggerType.BEHAVIORAL,
                        Trigger.EVERY_EVENT,
                        Condition.all(typeIs("cart_add")),
                        null,
                        List.of(),
                        calm,
                        1,
                        true));
    }

    private static Condition typeIs(String type) {
        return new Condition.OfEvent(Field.EVENT_TYPE, new Test(Operator.EQUALS, Value.text(type)));
    }

    @Override
    public List<Dataset> datasets() {
        return empty ? List.of() : List.of(DATASET);
    }

    @Override
    public List<Entry> entries() {
        return theRules().stream()
                .map(rule -> new Entry(rule(rule.id()), rule.name()))
                .toList();
    }

    static PackPart rule(String id) {
        return new PackPart(PackPart.Kind.RULE, id);
    }

    @Override
    public EventLog log(List<Dataset> datasets, Executor executor, Progress progress) {
        return log();
    }

    @Override
    public RulePack pack(RuleChoice choice) {
        return RulePack.of(
                switch (choice) {
                    case RuleChoice.Latest() -> theRules();
                    case RuleChoice.Approved() -> theRules().subList(0, 1);
                    case RuleChoice.File(var path) -> List.of();
                    case RuleChoice.Only(var parts) ->
                        theRules().stream()
                                .filter(rule -> parts.contains(rule(rule.id())))
                                .toList();
                });
    }

    @Override
    public List<RunRecord> runs() {
        return records;
    }

    @Override
    public Optional<RunRecord> keep(RunSetup setup, ReplayResult result) {
        kept.add(result);
        RunRecord record = new RunRecord(
                kept.size(),
                Instant.parse("2026-04-01T09:00:00Z"),
                "",
                "Ann",
                List.of(new RunRecord.ReplayedDataset(1, "Spring log")),
                setup.options().until(),
                "d".repeat(64),
                "p".repeat(64),
                "0123456789abcdef".repeat(4),
                "rehearsal 1",
                result.horizon(),
                result.events(),
                result.pack().rules().size(),
                85);
        records.addFirst(record);
        return Optional.of(record);
    }

    @Override
    public Optional<RulePack> packOf(RunRecord run) {
        return Optional.of(kept.get((int) run.id() - 1).pack());
    }

    @Override
    public boolean isSameData(RunRecord run, List<Dataset> datasets) {
        return sameData;
    }

    @Override
    public boolean isSameResult(RunRecord run, ReplayResult result) {
        return kept.get((int) run.id() - 1).decisions().size()
                == result.decisions().size();
    }

    @Override
    public void rename(RunRecord run, String name) {
        throw new UnsupportedOperationException("names are of the store");
    }

    @Override
    public void delete(RunRecord run) {
        records.remove(run);
    }
}
