package dev.rehearsal.insight;

import dev.rehearsal.event.Value;
import dev.rehearsal.pack.PackEdit;
import dev.rehearsal.pack.RulePack;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value of a pack that could be another one: a threshold, a duration, a limit. {@link #pointer} is where it stands in
 * the pack's JSON (RFC 6901), whether or not it is there now. Immutable.
 */
public final class Parameter {
    /** What the value is for. Durations are minutes. */
    public enum Kind {
        THRESHOLD,
        EXPECTED,
        TIMEFRAME,
        STEP_WITHIN,
        SEQUENCE_WITHIN,
        WAIT,
        INACTIVITY,
        SCHEDULE,
        COOLDOWN,
        LIMIT,
        AUDIENCE,
        GROUP,
        WINDOW_FROM,
        WINDOW_TO,
        WINDOW_OPENS,
        WINDOW_CLOSES,
        WINDOW_DAYS,
        PRIORITY,
        ACTIVE,
        DELAY,
        QUIET_START,
        QUIET_END,
        CAP,
        CAP_WINDOW,
        HOLDOUT,
        WEIGHT,
        SCORE_WEIGHT,
        SCORE_DECAY,
        SCORE_MAXIMUM,
        SCORE_FACTOR
    }

    /** What values are like; all but texts, lists and switches are numbers. */
    public enum Unit {
        /** Any number. */
        NUMBER,
        /** A whole number from 0 up. */
        COUNT,
        /** A whole number of minutes from 0 up. */
        MINUTES,
        /** Any number of minutes. */
        DURATION,
        /** A whole number. */
        RANK,
        /** A number from 0 to 100. */
        PERCENT,
        /** Whole minutes after local midnight, 0 to 1439; 1440 is the end of the day where one ends. */
        TIME_OF_DAY,
        /** A text such as `2026-03-01`. */
        DATE,
        /** Any single value. */
        VALUE,
        /** A list of values. */
        LIST,
        /** True or false. */
        SWITCH;

        public boolean isNumeric() {
            return switch (this) {
                case NUMBER, COUNT, MINUTES, DURATION, RANK, PERCENT, TIME_OF_DAY -> true;
                case DATE, VALUE, LIST, SWITCH -> false;
            };
        }
    }

    /** Makes the pack with another value. */
    interface Writing {
        RulePack with(@Nullable Value value);
    }

    /** Says what the pack asks for with a value. */
    interface Words {
        String of(@Nullable Value value);
    }

    private static final int DAY = 1440;

    private final Place place;
    private final Kind kind;
    private final Unit unit;
    private final boolean optional;
    private final String label;
    private final @Nullable Value value;
    private final Reading reading;
    private final Words words;
    private final Writing writing;

    Parameter(
            Place place,
            Kind kind,
            Unit unit,
            boolean optional,
            String label,
            @Nullable Value value,
            Reading reading,
            Words words,
            Writing writing) {
        this.place = place;
        this.kind = kind;
        this.unit = unit;
        this.optional = optional;
        this.label = label;
        this.value = value;
        this.reading = reading;
        this.words = words;
        this.writing = writing;
    }

    /** Where in the pack's JSON the value stands or would stand. */
    public String pointer() {
        return place.pointer();
    }

    public PackEdit.Part part() {
        return place.part();
    }

    /** The rule, campaign or journey that it belongs to; empty for what holds for the whole pack. */
    public String ownerId() {
        return place.ownerId();
    }

    public Kind kind() {
        return kind;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether the pack may do without a value. */
    public boolean isOptional() {
        return optional;
    }

    /** What it is, short: "price is at least", "cooldown". */
    public String label() {
        return label;
    }

    /** The value in the pack; null where there is none. */
    public @Nullable Value value() {
        return value;
    }

    /** What the pack asks for with the value, as part of a sentence: "cooldown of 1 hour". */
    public String words(@Nullable Value other) {
        return words.of(other);
    }

    /** What the value is compared with. */
    Reading reading() {
        return reading;
    }

    /** The pack with another value, null for none; empty where no pack can have it. */
    public Optional<RulePack> with(@Nullable Value other) {
        if (other == null ? !optional : !fits(other)) {
            return Optional.empty();
        }
        try {
            return Optional.of(writing.with(other));
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    private boolean fits(Value other) {
        return switch (unit) {
            case NUMBER, DURATION -> other instanceof Value.Number;
            case COUNT, MINUTES -> isWhole(other, 0, Integer.MAX_VALUE);
            case RANK -> isWhole(other, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case PERCENT -> other instanceof Value.Number(double number) && 0 <= number && number <= 100;
            case TIME_OF_DAY -> isWhole(other, 0, kind == Kind.WINDOW_CLOSES ? DAY : DAY - 1);
            case DATE -> other instanceof Value.Text(String text) && isDate(text);
            case VALUE -> !(other instanceof Value.Items);
            case LIST -> other instanceof Value.Items;
            case SWITCH -> other instanceof Value.Flag;
        };
    }

    private static boolean isWhole(Value value, int least, int most) {
        return value instanceof Value.Number(double number)
                && number == Math.rint(number)
                && least <= number
                && number <= most;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    @Override
    public String toString() {
        return pointer() + " = " + (value == null ? "nothing" : value.display());
    }
}
