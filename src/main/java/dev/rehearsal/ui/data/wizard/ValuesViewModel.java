package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.ValueReading;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the texts of cells stand for: numbers, lists and nothing at all. */
final class ValuesViewModel {
    static final List<Choice<Character>> DECIMALS =
            List.of(new Choice<>('.', "Point: 12.5"), new Choice<>(',', "Comma: 12,5"));
    static final List<Choice<Optional<Character>>> THOUSANDS = List.of(
            new Choice<>(Optional.empty(), "Nothing: 1250"),
            new Choice<>(Optional.of(','), "Comma: 1,250"),
            new Choice<>(Optional.of('.'), "Point: 1.250"),
            new Choice<>(Optional.of(' '), "Blank: 1 250"),
            new Choice<>(Optional.of('\''), "Apostrophe: 1'250"));

    static final String NUMBERS = "numbers";

    private final WizardViewModel wizard;

    ValuesViewModel(WizardViewModel wizard) {
        this.wizard = wizard;
    }

    WizardViewModel wizard() {
        return wizard;
    }

    private ValueReading values() {
        return wizard.files()
                .readingProperty()
                .get()
                .map(Reading::mapping)
                .map(Mapping::values)
                .orElse(ValueReading.NATIVE);
    }

    /** {@code NULL, NA} */
    String missing() {
        return String.join(", ", values().missing());
    }

    void missing(String words) {
        Set<String> wanted = Arrays.stream(words.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!wanted.equals(values().missing())) {
            wizard.files().decide("missing", MappingEdits.missing(wanted));
        }
    }

    char decimal() {
        return values().decimal();
    }

    Optional<Character> thousands() {
        return values().thousands();
    }

    /** Decimals are marked so; thousands that were marked alike are marked by nothing. */
    void decimal(char mark) {
        if (mark != decimal()) {
            numbers(mark, thousands().filter(thousands -> thousands != mark));
        }
    }

    /** Thousands are marked so; says what is wrong with it, empty where nothing is. */
    String thousands(Optional<Character> mark) {
        if (mark.filter(one -> one == decimal()).isPresent()) {
            return "Decimals and thousands cannot be marked alike. Choose another mark for one of them.";
        }
        if (!mark.equals(thousands())) {
            numbers(decimal(), mark);
        }
        return "";
    }

    private void numbers(char decimal, Optional<Character> thousands) {
        wizard.files().decide(NUMBERS, MappingEdits.numbers(decimal, thousands));
    }

    String separator() {
        return values().separator();
    }

    /** What stands between the texts of a list; says what is wrong with it, empty where nothing is. */
    String separator(String separator) {
        if (separator.isEmpty()) {
            return "Something has to stand between the texts of a list; usual are ; and |.";
        }
        if (!separator.equals(separator())) {
            wizard.files().decide("separator", MappingEdits.separator(separator));
        }
        return "";
    }
}
