package dev.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.TriggerType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Rows of results stand in the order that a plain comparison of all columns gives, however many of them are alike. */
class ResultOrderProperties {
    private static final List<String> IDS = List.of("b", "a", "\uFFFD", "\uD83D\uDE00", "", "ab");
    private static final long[] TIMES = {Long.MIN_VALUE + 1, -5, 0, 1, 7_000, 1_767_225_600_000L, Long.MAX_VALUE};
    private static final int CUSTOMERS = 4;

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Mostly a few instants, and now and then any at all. */
    private static long time(Random random) {
        return random.nextInt(4) == 0 ? random.nextLong() : TIMES[random.nextInt(TIMES.length)];
    }

    private static MessageKind messageKind(Random random) {
        return new MessageKind(
                any(random, IDS), any(random, IDS), any(random, IDS), any(random, IDS), any(random, IDS));
    }

    /** Rows of one piece of work, for the customers from one number on. */
    private static Findings findings(Random random, int rows, int firstCustomer) {
        Findings findings = new Findings();
        for (int customer = firstCustomer; customer < firstCustomer + CUSTOMERS; customer++) {
            for (int row = 0; row < random.nextInt(rows + 1); row++) {
                findings.decisions()
                        .add(
                                time(random),
                                customer,
                                random.nextInt(IDS.size()),
                                any(random, List.of(Outcome.values())),
                                any(random, List.of(Reason.values())),
                                any(random, List.of(TriggerKind.values())),
                                random.nextInt(-1, IDS.size()));
                findings.messages()
                        .add(
                                time(random),
                                customer,
                                messageKind(random),
                                any(random, List.of(MessageStatus.values())),
                                any(random, List.of(MessageReason.values())),
                                time(random));
                findings.effects()
                        .add(
                                time(random),
                                customer,
                                new EffectKind(any(random, IDS), any(random, IDS), any(random, IDS)));
            }
        }
        return findings;
    }

    private static ReplayResult result(Findings findings) {
        EventBatch.Builder batch = new EventBatch.Builder();
        for (int event = 0; event < IDS.size(); event++) {
            batch.row(IDS.get(event), "c" + event % 3, "page_view", event);
        }
        List<Rule> rules = IDS.stream().map(ResultOrderProperties::rule).toList();
        return new ReplayResult(
                RulePack.of(rules),
                new EventLog.Builder().add(batch.build()).build(),
                0,
                0,
                0,
                findings.decisions().build(),
                findings.moves().build(),
                findings.messages().build(),
                findings.effects().build(),
                findings.profiles().build());
    }

    private static Rule rule(String id) {
        return new Rule(
                id,
                id,
                TriggerType.BEHAVIORAL,
                Trigger.EVERY_EVENT,
                Condition.all(),
                null,
                List.of(),
                Gates.OPEN,
                1,
                true);
    }

    private static int[] sorted(int size, Comparator<Integer> order) {
        return IntStream.range(0, size)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Property(tries = 200)
    void decisionsStandInTheOrderOfTheirColumns(@ForAll Random random, @ForAll @IntRange(max = 900) int rows) {
        ReplayResult result = result(findings(random, rows, 0));
        DecisionTable table = result.decisions();

        assertThat(result.decisionOrder())
                .isEqualTo(sorted(
                        table.size(),
                        Comparator.<Integer>comparingLong(table::at)
                                .thenComparingInt(table::customer)
                                .thenComparing(
                                        row -> result.rule(table.rule(row)).id(), CodePoints.ORDER)
                                .thenComparing(row -> table.outcome(row).name())
                                .thenComparing(row -> table.reason(row).id())
                                .thenComparing(row -> table.trigger(row).name())
                                .thenComparing(result::triggerEventId, CodePoints.ORDER)));
    }

    @Property(tries = 200)
    void messagesStandInTheOrderOfTheirColumns(@ForAll Random random, @ForAll @IntRange(max = 900) int rows) {
        ReplayResult result = result(findings(random, rows, 0));
        List<MessageRow> table = result.messages().rows();

        assertThat(Arrays.stream(result.messageOrder()).mapToObj(table::get))
                .isEqualTo(table.stream()
                        .sorted(Comparator.comparingLong(MessageRow::at)
                                .thenComparingInt(MessageRow::customer)
                                .thenComparing(MessageRow::ruleId, CodePoints.ORDER)
                                .thenComparing(MessageRow::channel, CodePoints.ORDER)
                                .thenComparing(MessageRow::campaignId, CodePoints.ORDER)
                                .thenComparing(MessageRow::templateId, CodePoints.ORDER)
                                .thenComparing(MessageRow::variant, CodePoints.ORDER)
                                .thenComparing(message -> message.status().name())
                                .thenComparing(message -> message.reason().id())
                                .thenComparingLong(MessageRow::due))
                        .toList());
    }

    @Property(tries = 200)
    void effectsStandInTheOrderOfTheirColumns(@ForAll Random random, @ForAll @IntRange(max = 900) int rows) {
        ReplayResult result = result(findings(random, rows, 0));
        List<EffectRow> table = result.effects().rows();

        assertThat(Arrays.stream(result.effectOrder()).mapToObj(table::get))
                .isEqualTo(table.stream()
                        .sorted(Comparator.comparingLong(EffectRow::at)
                                .thenComparingInt(EffectRow::customer)
                                .thenComparing(EffectRow::ruleId, CodePoints.ORDER)
                                .thenComparing(EffectRow::type, CodePoints.ORDER)
                                .thenComparing(EffectRow::detail, CodePoints.ORDER))
                        .toList());
    }

    @Property(tries = 100)
    void customerByCustomerTheyStandInTheSameOrder(@ForAll Random random, @ForAll @IntRange(max = 900) int rows) {
        ReplayResult result = result(findings(random, rows, 0));

        assertThat(result.decisionOrderByCustomer())
                .isEqualTo(regrouped(result.decisionOrder(), result.decisions()::customer));
        assertThat(result.messageOrderByCustomer())
                .isEqualTo(regrouped(result.messageOrder(), result.messages()::customer));
        assertThat(result.effectOrderByCustomer())
                .isEqualTo(regrouped(result.effectOrder(), result.effects()::customer));
    }

    private static int[] regrouped(int[] order, IntUnaryOperator customer) {
        return Arrays.stream(order)
                .boxed()
                .sorted(Comparator.comparingInt(customer::applyAsInt))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Property(tries = 100)
    void piecesPutTogetherHoldTheRowsOfOneAfterTheOther(@ForAll Random random, @ForAll @IntRange(max = 900) int rows) {
        List<Findings> pieces = List.of(
                findings(random, rows, 0), findings(random, 0, CUSTOMERS), findings(random, rows, 2 * CUSTOMERS));

        ReplayResult together = result(Findings.together(
                pieces.stream().map(piece -> List.of(PartFindings.of(piece))).toList()));

        List<ReplayResult> apart =
                pieces.stream().map(ResultOrderProperties::result).toList();
        assertThat(together.messages().rows())
                .isEqualTo(joined(apart.stream().map(piece -> piece.messages().rows())));
        assertThat(together.effects().rows())
                .isEqualTo(joined(apart.stream().map(piece -> piece.effects().rows())));
    }

    private static <T> List<T> joined(Stream<List<T>> lists) {
        return lists.flatMap(List::stream).toList();
    }
}
