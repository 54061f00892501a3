package dev.rehearsal.pack;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A story told of somebody who does not exist. Ids, names and addresses are made up, the same for the same; texts of
 * properties and attributes too, and their numbers and truths are left out. What the kernel reads of its own accord stays:
 * times, event types, segments, stage, score, channel, time zone and consent. Any other field goes unchanged only where
 * somebody asked for it by name.
 */
public final class MadeUpStory {
    private static final Set<Field> KEPT = Set.of(
            Field.SEGMENTS,
            Field.BEHAVIORAL_SCORE,
            Field.LIFECYCLE_STAGE,
            Field.LAST_ENGAGEMENT,
            Field.TIMEZONE,
            new Field("preferences.channel"));
    private static final Field PHONE = new Field("custom_attributes.phone");
    private static final Field PUSH_TOKEN = new Field("custom_attributes.push_token");
    private static final Set<Field> ADDRESSES =
            Set.of(Field.EMAIL, Field.FIRST_NAME, Field.LAST_NAME, Field.SESSION_ID, PHONE, PUSH_TOKEN);

    private final PackCase story;
    private final Set<Field> unchanged;
    private final UnaryOperator<String> customers;
    private final Names events = new Names("event-");
    private final Names sessions = new Names("session-");
    private final Names texts = new Names("made-up ");
    private final Map<String, String> words = new LinkedHashMap<>();

    /** Made-up names in the order in which the true ones are met. */
    private static final class Names {
        private final String prefix;
        private final Map<String, String> known = new LinkedHashMap<>();

        Names(String prefix) {
            this.prefix = prefix;
        }

        String of(String name) {
            return known.computeIfAbsent(name, met -> prefix + (known.size() + 1));
        }
    }

    private MadeUpStory(PackCase story, Set<Field> unchanged, UnaryOperator<String> customers) {
        this.story = story;
        this.unchanged = Set.copyOf(unchanged);
        this.customers = customers;
    }

    /**
     * The story with everything made up but those fields.
     *
     * @param customers the made-up id of a true one, always the same; who it is may decide on a variant or holdout
     */
    public static PackCase of(PackCase story, Set<Field> unchanged, UnaryOperator<String> customers) {
        return new MadeUpStory(story, unchanged, customers).told();
    }

    /** The fields of the story that go unchanged only where somebody asks for it. */
    public static Set<Field> choices(PackCase story) {
        Set<Field> choices = new TreeSet<>();
        if (story.profile() != null) {
            collect(choices, story.profile().fields());
        }
        story.events().forEach(event -> collect(choices, event.fields()));
        return choices;
    }

    private static void collect(Set<Field> choices, Map<Field, Value> fields) {
        fields.forEach((field, value) -> {
            if (!KEPT.contains(field) && !ADDRESSES.contains(field) && !isConsent(field, value)) {
                choices.add(field);
            }
        });
    }

    private static boolean isConsent(Field field, Value value) {
        return value instanceof Value.Flag && field.name().startsWith(Field.PREFERENCES);
    }

    private PackCase told() {
        PackCase.CaseProfile profile = story.profile();
        PackCase.CaseProfile madeUp = profile == null
                ? null
                : new PackCase.CaseProfile(
                        customer(profile.customerId()), fields(profile.customerId(), profile.fields()));
        List<Event> told = new ArrayList<>();
        for (Event event : story.events()) {
            told.add(new Event(
                    events.of(event.id()),
                    customer(event.customerId()),
                    event.type(),
                    event.time(),
                    fields(event.customerId(), event.fields())));
        }
        PackCase.Expectation expect = story.expect();
        return new PackCase(
                name(),
                madeUp,
                told,
                story.until(),
                new PackCase.Expectation(
                        rows(expect.decisions()),
                        rows(expect.messages()),
                        rows(expect.effects()),
                        rows(expect.journeys()),
                        rows(expect.profiles())));
    }

    private String customer(String id) {
        String madeUp = customers.apply(id);
        if (id.length() > 1) {
            words.put(id, madeUp);
        }
        return madeUp;
    }

    private Map<Field, Value> fields(String customerId, Map<Field, Value> fields) {
        Map<Field, Value> told = new TreeMap<>();
        fields.forEach((field, value) -> {
            Value madeUp = unchanged.contains(field) ? value : value(customer(customerId), field, value);
            if (madeUp != null) {
                told.put(field, madeUp);
                remember(field, value, madeUp);
            }
        });
        return told;
    }

    private @Nullable Value value(String madeUpId, Field field, Value value) {
        if (KEPT.contains(field) || isConsent(field, value)) {
            return value;
        }
        if (field.equals(Field.EMAIL)) {
            return Value.text(madeUpId + "@example.com");
        }
        if (field.equals(Field.SESSION_ID)) {
            return Value.text(sessions.of(value.display()));
        }
        return value(value);
    }

    private @Nullable Value value(Value value) {
        return switch (value) {
            case Value.Text(String text) -> Value.text(texts.of(text));
            case Value.Items(List<Value> items) -> {
                List<Value> told = new ArrayList<>();
                for (Value item : items) {
                    Value madeUp = value(item);
                    if (madeUp != null) {
                        told.add(madeUp);
                    }
                }
                yield new Value.Items(told);
            }
            case Value.Number number -> null;
            case Value.Flag flag -> null;
            case Value.Time time -> null;
        };
    }

    /** Names and addresses are taken out of the name of the story too. */
    private void remember(Field field, Value value, Value madeUp) {
        if (ADDRESSES.contains(field) && value.display().length() > 1) {
            words.put(value.display(), madeUp.display());
        }
    }

    private String name() {
        String name = story.name();
        for (Map.Entry<String, String> word : words.entrySet()) {
            name = name.replaceAll(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.getKey()) + "(?![\\p{L}\\p{N}])",
                    Matcher.quoteReplacement(word.getValue()));
        }
        return name;
    }

    private @Nullable List<Map<String, String>> rows(@Nullable List<Map<String, String>> rows) {
        if (rows == null) {
            return null;
        }
        List<Map<String, String>> told = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> cells = new TreeMap<>(row);
            cells.computeIfPresent("customer_id", (column, id) -> id.isEmpty() ? id : customer(id));
            cells.computeIfPresent("trigger_event_id", (column, id) -> id.isEmpty() ? id : events.of(id));
            told.add(cells);
        }
        return told;
    }
}
