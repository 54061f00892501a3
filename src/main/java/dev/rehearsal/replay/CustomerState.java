package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.Timeline;
import dev.rehearsal.rule.Test;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One customer in the middle of a replay: which events are history, the profile as actions left it, and what fired when.
 * One thread uses one of these for one customer after another.
 */
final class CustomerState {
    static final String NEW = "new";

    private final Timeline log;
    private final Clocks clocks;
    private final @Nullable Score score;
    private @Nullable LongList[] firings = new LongList[0];
    private final List<LongList> everFired = new ArrayList<>();
    private final Set<String> segments = new LinkedHashSet<>();
    private final Map<Field, @Nullable Value> changed = new HashMap<>();
    private final Map<Object, Map<Integer, Object>> kept = new HashMap<>();

    private @Nullable Explanation whyStage;
    private int customer;
    private int start;
    private int historyEnd;
    private boolean segmentsKnown;
    private CustomerClock clock = CustomerClock.UTC;

    CustomerState(Timeline log, Clocks clocks, @Nullable Score score) {
        this.log = log;
        this.clocks = clocks;
        this.score = score;
    }

    /** Forgets the customer before and takes up this one, before their first event. */
    void begin(int number) {
        if (!everFired.isEmpty()) {
            everFired.forEach(LongList::clear);
            everFired.clear();
        }
        if (!changed.isEmpty()) {
            changed.clear();
        }
        if (!kept.isEmpty()) {
            kept.clear();
        }
        whyStage = null;
        customer = number;
        start = log.start(number);
        historyEnd = start;
        clock = clocks.of(number);
        segmentsKnown = false;
    }

    Timeline log() {
        return log;
    }

    String id() {
        return log.customerId(customer);
    }

    int customer() {
        return customer;
    }

    CustomerClock clock() {
        return clock;
    }

    /** The position of the customer's first event. */
    int start() {
        return start;
    }

    /** One past the position of the latest event that is history. */
    int historyEnd() {
        return historyEnd;
    }

    void setHistoryEnd(int end) {
        historyEnd = end;
    }

    /** The first position of the history with a timestamp later than so many minutes before now (semantics §3.4). */
    int windowStart(long now, long minutes) {
        long earliest = now - minutes * 60_000;
        int end = historyEnd;
        int step = 1;
        while (end - step > start && log.timeAt(end - step) > earliest) {
            end -= step;
            step <<= 1;
        }
        return log.firstAfter(earliest, Math.max(start, end - step), end);
    }

    Set<String> segments() {
        if (!segmentsKnown) {
            segmentsKnown = true;
            segments.clear();
            if (imported(Field.SEGMENTS) instanceof Value.Items(List<Value> items)) {
                items.forEach(item -> segments.add(item.display()));
            }
        }
        return segments;
    }

    boolean isInSomeOf(List<String> audience) {
        for (String segment : audience) {
            if (segments().contains(segment)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Value imported(Field field) {
        return log.profile(customer, field);
    }

    void change(Field field, @Nullable Value value) {
        changed.put(field, value);
    }

    String lifecycleStage() {
        Value stage = stored(Field.LIFECYCLE_STAGE);
        return stage == null ? NEW : stage.display();
    }

    /** A field that only imports and actions change. */
    @Nullable
    Value stored(Field field) {
        return changed.containsKey(field) ? changed.get(field) : imported(field);
    }

    /** Whether a field of the profile passes the test. */
    boolean satisfies(Field field, Test test, Moment moment) {
        return (score != null && field.equals(Field.BEHAVIORAL_SCORE))
                ? score.satisfies(test, this, moment.now())
                : test.holds(profile(field, moment), moment.now());
    }

    /** A field of the profile as conditions see it (semantics §3.3). */
    @Nullable
    Value profile(Field field, Moment moment) {
        return switch (field.name()) {
            case "customer_id" -> Value.text(log.customerId(customer));
            case "segments" ->
                new Value.Items(segments().stream().map(Value::text).toList());
            case "behavioral_score" -> score(moment.now());
            case "lifecycle_stage" -> Value.text(lifecycleStage());
            case "last_engagement" -> lastEngagement(moment);
            default -> stored(field);
        };
    }

    /** What the pack makes of the history, or as imported where it does not score (semantics §8). */
    @Nullable
    Value score(long now) {
        return score == null ? stored(Field.BEHAVIORAL_SCORE) : Value.number(score.of(this, now));
    }

    /** What the score is made of; nothing where it was imported. */
    List<Explanation> scoreParts(long now) {
        return score == null ? List.of() : score.parts(this, now);
    }

    private @Nullable Value lastEngagement(Moment moment) {
        int before = beforeCurrent(moment);
        return before >= 0 ? Value.time(log.timeAt(before)) : imported(Field.LAST_ENGAGEMENT);
    }

    /** The position of the event before the current one, at a timer of the latest; {@link Where#NONE} where none is. */
    int beforeCurrent(Moment moment) {
        int before = moment.timer() ? historyEnd - 1 : moment.event() - 1;
        return before >= start ? before : Where.NONE;
    }

    /** Why the customer is in their stage, known only while something watches the replay. */
    @Nullable
    Explanation whyStage() {
        return whyStage;
    }

    void setWhyStage(Explanation why) {
        whyStage = why;
    }

    /** The latest event of the history, or as imported; {@link Instants#NONE} when there is neither. */
    long finalEngagement() {
        Value imported = imported(Field.LAST_ENGAGEMENT);
        return historyEnd > start ? log.timeAt(historyEnd - 1) : imported == null ? Instants.NONE : imported.instant();
    }

    /**
     * What somebody keeps of this customer while time goes on, such as a window that moves; empty when the customer is
     * taken up.
     */
    Map<Integer, Object> kept(Object keeper) {
        return kept.computeIfAbsent(keeper, unseen -> new HashMap<>());
    }

    LongList firings(int rule) {
        if (rule >= firings.length) {
            firings = Arrays.copyOf(firings, rule + 1);
        }
        LongList known = firings[rule];
        if (known == null) {
            known = new LongList();
            firings[rule] = known;
        }
        return known;
    }

    void fired(int rule, long now) {
        LongList times = firings(rule);
        if (times.isEmpty()) {
            everFired.add(times);
        }
        times.add(now);
    }
}
