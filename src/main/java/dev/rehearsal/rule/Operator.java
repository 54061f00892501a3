package dev.rehearsal.rule;

import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;

/** How a condition compares what is there with what is expected (semantics §2.3). */
public enum Operator {
    EQUALS("is", Operand.OPTIONAL),
    NOT_EQUALS("is not", Operand.OPTIONAL),
    GREATER_THAN("is more than", Operand.ORDERED),
    GREATER_OR_EQUAL("is at least", Operand.ORDERED),
    LESS_THAN("is less than", Operand.ORDERED),
    LESS_OR_EQUAL("is at most", Operand.ORDERED),
    BETWEEN("is between", Operand.RANGE),
    CONTAINS("contains", Operand.ANY),
    NOT_CONTAINS("does not contain", Operand.ANY),
    STARTS_WITH("starts with", Operand.ANY),
    ENDS_WITH("ends with", Operand.ANY),
    MATCHES("matches", Operand.PATTERN),
    IN_LIST("is one of", Operand.LIST),
    NOT_IN_LIST("is none of", Operand.LIST),
    WITHIN_TIMEFRAME("is within the last", Operand.MINUTES),
    OUTSIDE_TIMEFRAME("is longer ago than", Operand.MINUTES),
    EXISTS("is known", Operand.NONE),
    NOT_EXISTS("is not known", Operand.NONE);

    /** What stands on the right of an operator. */
    public enum Operand {
        /** Any value, or none, which nothing is equal to. */
        OPTIONAL,
        /** Any value. */
        ANY,
        /** A value, of which only numbers and instants can be compared. */
        ORDERED,
        /** A list of two values, the lower first. */
        RANGE,
        /** A regular expression of RE2. */
        PATTERN,
        /** A list of values. */
        LIST,
        /** A number of minutes. */
        MINUTES,
        /** Nothing. */
        NONE
    }

    private final String words;
    private final Operand operand;

    Operator(String words, Operand operand) {
        this.words = words;
        this.operand = operand;
    }

    /** How the operator reads between a field and a value. */
    public String words() {
        return words;
    }

    public Operand operand() {
        return operand;
    }

    /** Whether the outcome depends on the instant of the occurrence, so that it can't be known of an event alone. */
    public boolean looksAtNow() {
        return this == WITHIN_TIMEFRAME || this == OUTSIDE_TIMEFRAME;
    }

    /**
     * The operator that the short form of a historical condition asks of each event: for the four negative ones, none
     * may satisfy the twin; for every other, some event has to satisfy it (semantics §3.4).
     */
    public Operator positiveTwin() {
        return switch (this) {
            case NOT_EQUALS -> EQUALS;
            case NOT_IN_LIST -> IN_LIST;
            case NOT_CONTAINS -> CONTAINS;
            case NOT_EXISTS -> EXISTS;
            case EQUALS,
                    GREATER_THAN,
                    GREATER_OR_EQUAL,
                    LESS_THAN,
                    LESS_OR_EQUAL,
                    BETWEEN,
                    CONTAINS,
                    STARTS_WITH,
                    ENDS_WITH,
                    MATCHES,
                    IN_LIST,
                    WITHIN_TIMEFRAME,
                    OUTSIDE_TIMEFRAME,
                    EXISTS -> this;
        };
    }

    /** Compares a value that is there; {@link Test#holds} deals with missing ones. */
    boolean holdsFor(Value actual, Test test, long now) {
        return switch (this) {
            case EXISTS -> true;
            case NOT_EXISTS -> false;
            case EQUALS -> test.expected() != null && actual.sameAs(test.expected());
            case NOT_EQUALS -> test.expected() == null || !actual.sameAs(test.expected());
            case GREATER_THAN -> compare(actual, test.value()) == 1;
            case GREATER_OR_EQUAL -> atLeast(actual, test.value());
            case LESS_THAN -> compare(actual, test.value()) == -1;
            case LESS_OR_EQUAL -> atMost(actual, test.value());
            case BETWEEN ->
                atLeast(actual, test.items().getFirst())
                        && atMost(actual, test.items().getLast());
            case CONTAINS -> contains(actual, test.value());
            case NOT_CONTAINS -> !contains(actual, test.value());
            case STARTS_WITH -> {
                String text = actual.textForm();
                String start = test.value().textForm();
                yield text != null && start != null && text.startsWith(start);
            }
            case ENDS_WITH -> {
                String text = actual.textForm();
                String end = test.value().textForm();
                yield text != null && end != null && text.endsWith(end);
            }
            case MATCHES -> {
                String text = actual.textForm();
                yield text != null && test.pattern().matcher(text).find();
            }
            case IN_LIST -> inList(actual, test);
            case NOT_IN_LIST -> !inList(actual, test);
            case WITHIN_TIMEFRAME -> actual.instant() != Instants.NONE && now - actual.instant() <= test.millis();
            case OUTSIDE_TIMEFRAME -> actual.instant() != Instants.NONE && now - actual.instant() > test.millis();
        };
    }

    private static final int UNORDERED = 2;

    /** -1, 0 or 1 for two numbers or two instants, {@link #UNORDERED} for any other pairing. */
    private static int compare(Value left, Value right) {
        if (left instanceof Value.Number(double a) && right instanceof Value.Number(double b)) {
            return a < b ? -1 : a > b ? 1 : 0;
        }
        long a = left.instant();
        long b = right.instant();
        return a == Instants.NONE || b == Instants.NONE ? UNORDERED : Long.compare(a, b);
    }

    private static boolean atLeast(Value left, Value right) {
        int order = compare(left, right);
        return order == 0 || order == 1;
    }

    private static boolean atMost(Value left, Value right) {
        int order = compare(left, right);
        return order == 0 || order == -1;
    }

    private static boolean contains(Value actual, Value expected) {
        if (actual instanceof Value.Items items) {
            return items.holds(expected);
        }
        String text = actual.textForm();
        String part = expected.textForm();
        return text != null && part != null && text.contains(part);
    }

    private static boolean inList(Value actual, Test test) {
        if (actual instanceof Value.Items(var items)) {
            return items.stream().anyMatch(item -> holdsAny(test, item));
        }
        return holdsAny(test, actual);
    }

    private static boolean holdsAny(Test test, Value actual) {
        return test.items().stream().anyMatch(actual::sameAs);
    }

    /** As packs write it. */
    public String id() {
        return Ids.of(this);
    }
}
