package dev.rehearsal.insight;

import dev.rehearsal.campaign.Bucket;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Ids;
import dev.rehearsal.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a parameter at which a decision can turn: those on both sides of what was found, so that the nearest one
 * that turns it is among them. Whether one does is for a replay to say.
 */
final class Alternatives {
    private static final long MINUTE = 60_000;
    private static final int PAIRED_TIMES = 40;

    private final Situation situation;

    Alternatives(Situation situation) {
        this.situation = situation;
    }

    /** A value to try, and how far it is from the one that is there; null stands for none. */
    record Alternative(@Nullable Value value, double distance) {}

    /**
     * Nearest first, each once; none is the value that is there. At most so many of those that bear on the decision itself,
     * and as many of those that bear on what was decided before.
     */
    List<Alternative> of(Parameter parameter, int most) {
        return Stream.concat(
                        nearest(parameter, candidates(parameter), most), nearest(parameter, earlier(parameter), most))
                .distinct()
                .sorted(Comparator.comparingDouble(Alternative::distance))
                .toList();
    }

    private static Stream<Alternative> nearest(Parameter parameter, Stream<Value> values, int most) {
        Set<Alternative> found = new LinkedHashSet<>();
        values.forEach(value -> found.add(new Alternative(value, Distance.of(parameter, value))));
        if (parameter.isOptional() && parameter.value() != null) {
            found.add(new Alternative(null, Distance.of(parameter, null)));
        }
        return found.stream()
                .filter(alternative -> alternative.distance() > 0)
                .sorted(Comparator.comparingDouble(Alternative::distance))
                .limit(most);
    }

    /** With other durations the rule would have matched or fired at other times before, and so could not or could now. */
    private Stream<Value> earlier(Parameter parameter) {
        return switch (parameter.kind()) {
            case COOLDOWN -> pairs(situation.matches(situation.ruleId()));
            case TIMEFRAME, STEP_WITHIN, SEQUENCE_WITHIN, WAIT -> pairs(situation.times());
            default -> Stream.empty();
        };
    }

    private Stream<Value> candidates(Parameter parameter) {
        return switch (parameter.kind()) {
            case THRESHOLD -> new Thresholds(situation).numbers(parameter);
            case EXPECTED -> new Thresholds(situation).expected(parameter);
            case TIMEFRAME -> since(situation.began(), Stream.concat(situation.times(), situation.matches("")));
            case STEP_WITHIN, SEQUENCE_WITHIN -> Stream.empty();
            case WAIT, DELAY -> until(situation.began());
            case COOLDOWN -> since(situation.at(), situation.matches(situation.ruleId()));
            case CAP_WINDOW -> since(situation.at(), situation.sent());
            case LIMIT -> upTo(situation.matches(situation.ruleId()).count() + 1);
            case CAP -> upTo(situation.sent().count() + 1);
            case AUDIENCE -> lists(parameter, segments());
            case GROUP -> groups();
            case WINDOW_FROM, WINDOW_TO -> dates();
            case WINDOW_OPENS, WINDOW_CLOSES, QUIET_START, QUIET_END -> timesOfDay();
            case WINDOW_DAYS ->
                lists(parameter, Stream.of(Ids.of(situation.local().getDayOfWeek())));
            case PRIORITY -> priorities();
            case ACTIVE -> Stream.of(Value.flag(!Value.flag(true).equals(parameter.value())));
            case HOLDOUT -> holdouts(parameter);
            case INACTIVITY, SCHEDULE, WEIGHT, SCORE_WEIGHT, SCORE_DECAY, SCORE_MAXIMUM, SCORE_FACTOR -> Stream.empty();
        };
    }

    private static Stream<Value> whole(LongStream numbers) {
        return numbers.filter(number -> number >= 0).mapToObj(number -> Value.number((double) number));
    }

    private static Stream<Value> upTo(long most) {
        return whole(LongStream.rangeClosed(0, Math.min(most, 100)));
    }

    /** Whole minutes back from an instant that just do and just do not reach each of some times. */
    private static Stream<Value> since(long now, Stream<Long> times) {
        return whole(times.filter(time -> time <= now).distinct().flatMapToLong(time -> {
            long gap = Math.floorDiv(now - time, MINUTE);
            return LongStream.of(gap, gap + 1);
        }));
    }

    /** Whole minutes from an instant on after which the customer did something, the log ends, or what held back does. */
    private Stream<Value> until(long from) {
        Long until = situation.until();
        Stream<Long> ends = until == null ? Stream.empty() : Stream.of(until);
        return whole(Stream.concat(
                        Stream.concat(situation.times(), Stream.concat(situation.sent(), ends)),
                        Stream.of(situation.customer().horizon(), from))
                .filter(time -> time >= from)
                .distinct()
                .flatMapToLong(time -> {
                    long gap = Math.ceilDiv(time - from, MINUTE);
                    return LongStream.of(gap - 1, gap, gap + 1);
                }));
    }

    /** Whole minutes between two of the latest times that just do and just do not hold both. */
    private Stream<Value> pairs(Stream<Long> times) {
        List<Long> all =
                times.filter(time -> time <= situation.at()).distinct().sorted().toList();
        List<Long> last = all.subList(Math.max(0, all.size() - PAIRED_TIMES), all.size());
        return whole(last.stream()
                .flatMapToLong(start -> last.stream()
                        .filter(end -> end >= start)
                        .flatMapToLong(end -> LongStream.of(
                                Math.floorDiv(end - start, MINUTE) - 1,
                                Math.floorDiv(end - start, MINUTE),
                                Math.ceilDiv(end - start, MINUTE),
                                Math.floorDiv(end - start, MINUTE) + 1))));
    }

    /** The list with one more, or one less where it has it. */
    private static Stream<Value> lists(Parameter parameter, Stream<String> elements) {
        List<String> now = Listing.texts(parameter.value());
        return elements.flatMap(element -> {
            List<String> other = new ArrayList<>(now);
            if (!other.remove(element)) {
                other.add(element);
            }
            Value list = Listing.items(other);
            return list == null ? Stream.empty() : Stream.of(list);
        });
    }

    private Stream<String> segments() {
        Value imported = situation.customer().profile() == null
                ? null
                : situation.customer().profile().get(Field.SEGMENTS);
        return Stream.of(
                        Listing.texts(imported).stream(),
                        situation.pack().rules().stream().flatMap(rule -> rule.gates().audience().stream()),
                        situation.result().profiles().rows().stream().flatMap(row -> row.segments().stream()))
                .flatMap(all -> all)
                .distinct();
    }

    private Stream<Value> groups() {
        return situation.pack().rules().stream()
                .map(Rule::gates)
                .map(Gates::exclusiveGroup)
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(Value::text);
    }

    private Stream<Value> dates() {
        LocalDate today = situation.local().toLocalDate();
        return Stream.of(today, today.minusDays(1), today.plusDays(1)).map(date -> Value.text(date.toString()));
    }

    private Stream<Value> timesOfDay() {
        int minute = situation.local().getHour() * 60 + situation.local().getMinute();
        return whole(LongStream.of(minute, (minute + 1) % 1440, minute + 1));
    }

    private Stream<Value> priorities() {
        return situation.pack().rules().stream()
                .map(Rule::priority)
                .distinct()
                .flatMap(priority -> Stream.of(priority - 1, priority, priority + 1))
                .map(priority -> Value.number(priority));
    }

    /** Just below and just above what the customer draws (semantics §7). */
    private Stream<Value> holdouts(Parameter parameter) {
        int bucket = Bucket.of(parameter.ownerId() + ":" + situation.customer().customerId() + ":holdout");
        return Stream.of(bucket / 100.0, (bucket + 1) / 100.0).map(Value::number);
    }
}
