package dev.rehearsal.insight;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces what says who somebody is: the same by the same everywhere, and what was different by something different. Also
 * moves instants by some days. Used for one customer.
 */
final class Pseudonyms {
    /** Anything shorter is a word or a number of its own everywhere. */
    private static final int SHORTEST_INSIDE_TEXT = 3;

    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private final long shift;
    private final Map<String, String> byOriginal = new LinkedHashMap<>();
    private final Map<Double, Double> numbers = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> originals = new HashSet<>();

    /** @param shift milliseconds that instants are moved by */
    Pseudonyms(long shift) {
        this.shift = shift;
    }

    /** Tells of a value before any is replaced, so that it is replaced inside other texts too. */
    void meet(Field field, Value value) {
        String kind = PersonalFields.kind(field);
        if (!kind.isEmpty()) {
            meet(kind, value);
        }
    }

    private void meet(String kind, Value value) {
        switch (value) {
            case Value.Text(String text) -> call(text, kind);
            case Value.Items(List<Value> items) -> items.forEach(item -> meet(kind, item));
            case Value.Number(double number) -> numbers.putIfAbsent(number, (double) numbers.size() + 1);
            case Value.Flag flag -> {}
            case Value.Time time -> {}
        }
    }

    /** Names somebody. */
    void name(String original, String pseudonym) {
        originals.add(original);
        byOriginal.put(original, pseudonym);
    }

    private void call(String original, String kind) {
        originals.add(original);
        if (!original.isBlank() && !byOriginal.containsKey(original)) {
            byOriginal.put(original, fresh(original, kind));
        }
    }

    /** What cannot be written to stays so. */
    private String fresh(String original, String kind) {
        String prefix = kind.equals("mail") && !MAIL_ADDRESS.matcher(original).matches() ? "nomail" : kind;
        String suffix = prefix.equals("mail") ? "@example.com" : "";
        while (true) {
            String next = prefix + counts.merge(prefix, 1, Integer::sum) + suffix;
            if (!originals.contains(next)) {
                return next;
            }
        }
    }

    Map<Field, Value> replaced(Map<Field, Value> fields) {
        Map<Field, Value> others = new TreeMap<>();
        fields.forEach((field, value) -> others.put(field, replaced(field, value)));
        return others;
    }

    private Value replaced(Field field, Value value) {
        boolean isPersonal = !PersonalFields.kind(field).isEmpty();
        return switch (value) {
            case Value.Text(String text) -> Value.text(text(text, isPersonal));
            case Value.Items(List<Value> items) ->
                new Value.Items(
                        items.stream().map(item -> replaced(field, item)).toList());
            case Value.Number(double number) -> isPersonal ? Value.number(numbers.getOrDefault(number, 0.0)) : value;
            case Value.Time(long time) -> Value.time(time + shift);
            case Value.Flag flag -> flag;
        };
    }

    private String text(String text, boolean isPersonal) {
        String whole = byOriginal.get(text);
        if (isPersonal && whole != null) {
            return whole;
        }
        long instant = Instants.parseFull(text);
        return instant == Instants.NONE || shift == 0 ? inside(text) : Instants.format(instant + shift);
    }

    /** Replaces names that stand in a text as words of their own, whatever their case. */
    private String inside(String text) {
        String other = text;
        for (Map.Entry<String, String> name : byOriginal.entrySet()) {
            if (name.getKey().length() >= SHORTEST_INSIDE_TEXT) {
                other = word(name.getKey()).matcher(other).replaceAll(Matcher.quoteReplacement(name.getValue()));
            }
        }
        return other;
    }

    private static Pattern word(String text) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
