package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.event.EventType;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.ui.kit.draft.FieldFacts.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a log and of its profiles, and the values that they have. Made in the background, since a column may have to
 * be put together; safe to use from any thread.
 */
public final class FieldCatalog {
    private static final int LOOKS = 48;
    private static final Value DAY = Value.text("monday");

    /** Fields with a name of their own, in the order in which they are most asked for. */
    private static final List<FieldFacts> OF_EVENTS = List.of(
            new FieldFacts(Field.EVENT_TYPE, Kind.TEXT, null),
            new FieldFacts(Field.HOUR_OF_DAY, Kind.NUMBER, Value.number(14)),
            new FieldFacts(Field.DAY_OF_WEEK, Kind.TEXT, DAY),
            new FieldFacts(Field.TIMESTAMP, Kind.TIME, null),
            new FieldFacts(Field.EVENT_ID, Kind.TEXT, null));

    private static final List<FieldFacts> OF_PROFILES = List.of(
            new FieldFacts(Field.SEGMENTS, Kind.LIST, null),
            new FieldFacts(Field.LIFECYCLE_STAGE, Kind.TEXT, null),
            new FieldFacts(Field.BEHAVIORAL_SCORE, Kind.NUMBER, null),
            new FieldFacts(Field.LAST_ENGAGEMENT, Kind.TIME, null),
            new FieldFacts(Field.EMAIL, Kind.TEXT, null),
            new FieldFacts(Field.FIRST_NAME, Kind.TEXT, null),
            new FieldFacts(Field.LAST_NAME, Kind.TEXT, null),
            new FieldFacts(Field.CUSTOMER_ID, Kind.TEXT, null));

    /** A catalog of no data: only what every event and every profile can have. */
    public static final FieldCatalog EMPTY = new FieldCatalog(null, OF_EVENTS, OF_PROFILES);

    private final @Nullable EventLog log;
    private final Map<Field, FieldFacts> events = new LinkedHashMap<>();
    private final Map<Field, FieldFacts> profiles = new LinkedHashMap<>();
    private final Map<Field, List<ValueCount>> ofEvents = new ConcurrentHashMap<>();
    private final Map<Field, List<ValueCount>> ofProfiles = new ConcurrentHashMap<>();

    private FieldCatalog(@Nullable EventLog log, List<FieldFacts> events, List<FieldFacts> profiles) {
        this.log = log;
        events.forEach(facts -> this.events.putIfAbsent(facts.field(), facts));
        profiles.forEach(facts -> this.profiles.putIfAbsent(facts.field(), facts));
    }

    public static FieldCatalog of(EventLog log) {
        List<FieldFacts> events = new ArrayList<>(OF_EVENTS);
        log.fields().stream()
                .sorted(Comparator.comparing(Field::label))
                .map(field -> facts(field, log.size(), row -> log.glance(field, row)))
                .forEach(events::add);
        List<FieldFacts> profiles = new ArrayList<>();
        log.profiles().fields().stream()
                .sorted(Comparator.comparing(Field::label))
                .map(field -> facts(
                        field, log.profiles().size(), row -> log.profiles().value(row, field)))
                .forEach(profiles::add);
        profiles.addAll(
                0,
                OF_PROFILES.stream()
                        .filter(known -> profiles.stream()
                                .noneMatch(found -> found.field().equals(known.field())))
                        .toList());
        return new FieldCatalog(log, events, profiles);
    }

    private static FieldFacts facts(Field field, int rows, IntFunction<@Nullable Value> values) {
        for (int look = 0; look < Math.min(rows, LOOKS); look++) {
            Value found = values.apply((int) ((long) look * rows / Math.min(rows, LOOKS)));
            if (found != null) {
                return new FieldFacts(field, Kind.of(found), found);
            }
        }
        return new FieldFacts(field, Kind.TEXT, null);
    }

    public List<FieldFacts> ofEvents() {
        return List.copyOf(events.values());
    }

    public List<FieldFacts> ofProfiles() {
        return List.copyOf(profiles.values());
    }

    /** What is known of a field, be it in the data or not. */
    public FieldFacts event(Field field) {
        return events.getOrDefault(field, new FieldFacts(field, Kind.TEXT, null));
    }

    public FieldFacts profile(Field field) {
        return profiles.getOrDefault(field, new FieldFacts(field, Kind.TEXT, null));
    }

    /** The most frequent values of a field of events; may put its column together. */
    public List<ValueCount> eventValues(Field field) {
        return ofEvents.computeIfAbsent(field, this::countEvents);
    }

    /** The most frequent values of a field of profiles; of a list its elements. */
    public List<ValueCount> profileValues(Field field) {
        return ofProfiles.computeIfAbsent(
                field,
                wanted -> log == null ? List.of() : ValueCount.of(log.profiles().column(wanted)));
    }

    private List<ValueCount> countEvents(Field field) {
        if (field.equals(Field.DAY_OF_WEEK)) {
            return ValueCount.WEEKDAYS;
        }
        if (log == null) {
            return field.equals(Field.EVENT_TYPE) ? ValueCount.uncounted(EventType.STANDARD) : List.of();
        }
        return field.equals(Field.EVENT_TYPE) ? ValueCount.of(log.types()) : ValueCount.of(log.column(field));
    }

    /** The last instant of the data, from which a new date starts. */
    public long lastTime() {
        return log == null ? 0 : log.lastTime();
    }
}
