package dev.rehearsal.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.replay.MessageReason;
import dev.rehearsal.replay.MessageRow;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What is counted of a result is what one finds by counting its rows one by one. */
class ResultCountsProperties {
    private static final Goal GOAL = new Goal("purchase", 90);

    @Provide
    Arbitrary<ReplayResult> results() {
        return SomeReplays.results();
    }

    @Property(tries = 200)
    void theBarsOfEveryWaterfallAddUpAndListTheirRows(@ForAll("results") ReplayResult result) {
        check(result, Waterfall.ofAll(result), row -> true, row -> true);
        for (Rule rule : result.pack().rules()) {
            check(
                    result,
                    Waterfall.ofRule(result, rule.id()),
                    row -> result.rule(result.decisions().rule(row)).equals(rule),
                    row -> result.messages().row(row).ruleId().equals(rule.id()));
        }
        for (Campaign campaign : result.pack().campaigns()) {
            Waterfall waterfall = Waterfall.ofCampaign(result, campaign.id());
            assertThat(waterfall.made())
                    .isEqualTo(result.messages().rows().stream()
                            .filter(row -> row.campaignId().equals(campaign.id()))
                            .count());
        }
    }

    private static void check(
            ReplayResult result,
            Waterfall waterfall,
            Function<Integer, Boolean> ofDecision,
            Function<Integer, Boolean> ofMessage) {
        List<Integer> decisions = IntStream.range(0, result.decisions().size())
                .boxed()
                .filter(ofDecision::apply)
                .toList();
        List<Integer> messages = IntStream.range(0, result.messages().size())
                .boxed()
                .filter(ofMessage::apply)
                .toList();
        assertThat(waterfall.matched()).isEqualTo(decisions.size());
        assertThat(waterfall.made()).isEqualTo(messages.size());
        List<Integer> listedDecisions = new ArrayList<>();
        List<Integer> listedMessages = new ArrayList<>();
        int left = decisions.size();
        for (Waterfall.Bar bar : waterfall.bars()) {
            left = bar.step() == Step.NOT_YET_DUE ? messages.size() : left;
            left -= bar.step().isThrough() ? 0 : bar.count();
            assertThat(bar.left()).isEqualTo(left);
            int[] rows = waterfall.rows(bar.step());
            assertThat(rows).hasSize(bar.count());
            for (int row : rows) {
                assertThat(said(result, bar.step(), row)).isEqualTo(bar.step());
                (bar.step().isOfDecisions() ? listedDecisions : listedMessages).add(row);
            }
        }
        assertThat(waterfall.count(Step.FIRED))
                .isEqualTo(waterfall.bars().stream()
                        .filter(bar -> bar.step() == Step.FIRED)
                        .findFirst()
                        .orElseThrow()
                        .left());
        assertThat(waterfall.count(Step.SENT)).isEqualTo(left);
        assertThat(listedDecisions).containsExactlyInAnyOrderElementsOf(decisions);
        assertThat(listedMessages).containsExactlyInAnyOrderElementsOf(messages);
    }

    /** The step by the words of the result files. */
    private static @Nullable Step said(ReplayResult result, Step step, int row) {
        if (step.isOfDecisions()) {
            Outcome outcome = result.decisions().outcome(row);
            return switch (outcome) {
                case FIRED -> Step.FIRED;
                case CANCELLED -> Step.FOLLOWED;
                case PENDING -> Step.STILL_WAITING;
                case SUPPRESSED, NOT_MATCHED ->
                    Map.of(
                                    "audience", Step.AUDIENCE,
                                    "already_waiting", Step.ALREADY_WAITING,
                                    "time_window", Step.TIME_WINDOW,
                                    "cooldown", Step.COOLDOWN,
                                    "max_executions", Step.LIMIT,
                                    "outranked", Step.GROUP)
                            .get(result.decisions().reason(row).id());
            };
        }
        MessageRow message = result.messages().row(row);
        return switch (message.status()) {
            case SENT -> Step.SENT;
            case SCHEDULED -> message.at() == message.due() ? Step.NOT_YET_DUE : Step.QUIET_HOURS;
            case HELD_OUT, SUPPRESSED, CANCELLED ->
                Map.of(
                                "holdout", Step.HELD_OUT,
                                "campaign_inactive", Step.CAMPAIGN_OFF,
                                "cancel_if", Step.CANCELLED,
                                "no_address", Step.NO_ADDRESS,
                                "unsubscribed", Step.UNSUBSCRIBED,
                                "frequency_cap", Step.CAPPED)
                        .get(message.reason().id());
        };
    }

    @Property(tries = 200)
    void pressureIsWhatCountingTheRowsByCustomerAndWeekGives(@ForAll("results") ReplayResult result) {
        List<MessageRow> sent = result.messages().rows().stream()
                .filter(row -> row.status() == MessageStatus.SENT)
                .toList();
        Pressure pressure = Pressure.of(result, 2);

        assertThat(pressure.weeks()).isEqualTo(weeks(sent));
        assertThat(pressure.byChannel())
                .isEqualTo(sent.stream()
                        .map(MessageRow::channel)
                        .distinct()
                        .collect(Collectors.toMap(
                                channel -> channel,
                                channel -> weeks(sent.stream()
                                        .filter(row -> row.channel().equals(channel))
                                        .toList()))));
        Map<Integer, Long> byCustomer =
                sent.stream().collect(Collectors.groupingBy(MessageRow::customer, Collectors.counting()));
        assertThat(pressure.most())
                .extracting(recipient -> (long) recipient.messages())
                .isEqualTo(byCustomer.values().stream()
                        .sorted(Comparator.reverseOrder())
                        .limit(2)
                        .toList());
        pressure.most()
                .forEach(recipient ->
                        assertThat(byCustomer.get(recipient.customer())).isEqualTo(recipient.messages()));
        assertThat(pressure.capped().values().stream().mapToInt(count -> count).sum())
                .isEqualTo(result.messages().rows().stream()
                        .filter(row -> row.reason() == MessageReason.FREQUENCY_CAP)
                        .count());
        assertThat(pressure.deferred().values().stream()
                        .mapToInt(count -> count)
                        .sum())
                .isEqualTo(result.messages().rows().stream()
                        .filter(row -> row.at() != row.due())
                        .count());
    }

    private static Map<Integer, Integer> weeks(List<MessageRow> sent) {
        Map<String, Integer> counts = new TreeMap<>();
        for (MessageRow row : sent) {
            LocalDate date =
                    Instant.ofEpochMilli(row.at()).atOffset(ZoneOffset.UTC).toLocalDate();
            String week = row.customer() + " " + date.get(IsoFields.WEEK_BASED_YEAR) + "-"
                    + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            counts.merge(week, 1, Integer::sum);
        }
        Map<Integer, Integer> weeks = new TreeMap<>();
        counts.values().forEach(count -> weeks.merge(count, 1, Integer::sum));
        return weeks;
    }

    @Property(tries = 200)
    void conversionsAreWhatLookingAtEveryMessageAndEveryEventGives(@ForAll("results") ReplayResult result) {
        EventLog log = result.log();
        Set<Integer> events = new HashSet<>();
        List<Integer> followed = new ArrayList<>();
        for (int row = 0; row < result.messages().size(); row++) {
            MessageRow message = result.messages().row(row);
            for (int at = 0; at < log.size(); at++) {
                long later = log.timeAt(at) - message.at();
                if (message.status() == MessageStatus.SENT
                        && log.customerAt(at) == message.customer()
                        && Value.text("purchase").equals(log.types().at(at))
                        && 0 < later
                        && later <= 90 * 60_000L) {
                    events.add(at);
                    if (!followed.contains(row)) {
                        followed.add(row);
                    }
                }
            }
        }
        Conversions conversions = Conversions.of(result, GOAL);
        List<MessageRow> sent = result.messages().rows().stream()
                .filter(row -> row.status() == MessageStatus.SENT)
                .toList();

        assertThat(conversions.sent()).isEqualTo(sent.size());
        assertThat(conversions.customers())
                .isEqualTo(sent.stream().map(MessageRow::customer).distinct().count());
        assertThat(Conversions.rows(result, GOAL))
                .containsExactly(followed.stream().mapToInt(row -> row).toArray());
        assertThat(conversions.followed()).isEqualTo(followed.size());
        assertThat(conversions.events()).isEqualTo(events.size());
        assertThat(conversions.customersByAny())
                .isEqualTo(followed.stream()
                        .map(row -> result.messages().customer(row))
                        .distinct()
                        .count());
        assertThat(conversions.customersByFirst())
                .isEqualTo(followed.stream()
                        .map(row -> result.messages().row(row))
                        .filter(row -> sent.stream()
                                .noneMatch(other -> other.customer() == row.customer() && other.at() < row.at()))
                        .map(MessageRow::customer)
                        .distinct()
                        .count());
        assertThat(conversions.shares().stream()
                        .mapToInt(Conversions.Share::followed)
                        .sum())
                .isEqualTo(followed.size());
    }
}
