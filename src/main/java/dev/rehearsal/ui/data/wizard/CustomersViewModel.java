package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.event.Field;
import dev.rehearsal.ingest.CustomerIds;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.IdentityRule;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ui.kit.Figures;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is a customer and what only looks like one, and which visitors turn out to be customers. */
final class CustomersViewModel {
    private static final String IDENTITY = "identity";

    /** What tools write where they know nobody. */
    private static final List<String> USUAL = List.of(
            "anon", "anonymous", "none", "null", "n/a", "undefined", "0", "-1", "00000000-0000-0000-0000-000000000000");

    private final WizardViewModel wizard;
    private final NameCounts counts;

    CustomersViewModel(WizardViewModel wizard, NameCounts counts) {
        this.wizard = wizard;
        this.counts = counts;
    }

    /** A word that stands where a customer should, in so many rows, and whether those rows are left out. */
    record Placeholder(String word, long rows, boolean isNobody) {
        String label() {
            return word + (rows == 0 ? "" : " (" + Figures.count(rows, "row") + ")");
        }
    }

    WizardViewModel wizard() {
        return wizard;
    }

    NameCounts counts() {
        return counts;
    }

    private Optional<Mapping> mapping() {
        return wizard.files().readingProperty().get().map(Reading::mapping);
    }

    private CustomerIds customers() {
        return mapping().map(Mapping::customers).orElse(CustomerIds.NATIVE);
    }

    /** The words that are nobody, or usually are, of those that the file has or somebody has decided on. */
    List<Placeholder> placeholders() {
        Set<String> words = new LinkedHashSet<>(customers().placeholders());
        USUAL.stream()
                .filter(word -> words.stream().noneMatch(word::equalsIgnoreCase))
                .forEach(words::add);
        return words.stream()
                .filter(word -> !word.isBlank())
                .filter(word -> counts.ofCustomer(word) > 0
                        || wizard.files()
                                .group()
                                .filter(group -> group.isDecided(topic(word)))
                                .isPresent())
                .map(word -> new Placeholder(
                        word,
                        counts.ofCustomer(word),
                        customers().placeholders().contains(word)))
                .toList();
    }

    /** {@code 12 rows in the first 10,000 name nobody and are left out} */
    String placeholderWords() {
        long nobody = placeholders().stream()
                .filter(Placeholder::isNobody)
                .mapToLong(Placeholder::rows)
                .sum();
        long blank = counts.ofCustomer("");
        String where = counts.isWhole() ? "" : " in the first " + Figures.count(counts.rows(), "row");
        if (nobody + blank == 0) {
            return "Every row" + where + " names a customer.";
        }
        List<String> parts = new ArrayList<>();
        if (blank > 0) {
            parts.add(Figures.count(blank, "row") + " without a customer");
        }
        if (nobody > 0) {
            parts.add(Figures.count(nobody, "row") + " with a word that is no customer");
        }
        return String.join(" and ", parts) + where + " will be left out.";
    }

    void nobody(String word, boolean isNobody) {
        String wanted = word.strip();
        if (!wanted.isEmpty() && customers().placeholders().contains(wanted) != isNobody) {
            wizard.files().decide(topic(wanted), MappingEdits.placeholder(wanted, isNobody));
        }
    }

    private static String topic(String word) {
        return "nobody:" + word.toLowerCase(Locale.ROOT);
    }

    boolean isWholeNumbers() {
        return customers().wholeNumbers();
    }

    void wholeNumbers(boolean whole) {
        if (whole != isWholeNumbers()) {
            wizard.files().decide("whole numbers", MappingEdits.wholeNumbers(whole));
        }
    }

    /** Visitors become customers in files of events only. */
    boolean hasIdentity() {
        return wizard.files()
                .readingProperty()
                .get()
                .filter(now -> now.kind() == DataKind.EVENTS)
                .isPresent();
    }

    Optional<IdentityRule> identity() {
        return customers().identity();
    }

    /** The fields that may hold the id of a visitor, the likely one first. */
    List<Choice<String>> anonymousIds() {
        Set<String> fields = new LinkedHashSet<>();
        identity().ifPresent(rule -> fields.add(rule.anonymousId()));
        List<String> targets = mapping()
                .map(now -> now.columns().values().stream()
                        .filter(CustomersViewModel::isField)
                        .toList())
                .orElse(List.of());
        targets.stream()
                .filter(target -> target.matches(".*(anonym|device|visitor|cookie|pseudo|distinct|client).*id"))
                .forEach(fields::add);
        fields.addAll(targets);
        return fields.stream()
                .map(field -> new Choice<>(field, Targets.label(DataKind.EVENTS, field)))
                .toList();
    }

    private static boolean isField(String target) {
        return target.startsWith(Field.DEVICE_INFO)
                || target.startsWith(Field.PROPERTIES)
                || target.equals("session_id");
    }

    /** Which events tell who a visitor is: all that carry both ids, or those of one name. */
    List<Choice<List<String>>> telling() {
        List<Choice<List<String>>> choices = new ArrayList<>();
        choices.add(new Choice<>(List.of(), "Every event with both ids"));
        identity()
                .map(IdentityRule::eventTypes)
                .filter(types -> !types.isEmpty())
                .ifPresent(types -> choices.add(new Choice<>(types, "Events named " + String.join(", ", types))));
        Set<String> names = new LinkedHashSet<>(List.of("identify", "alias", "login"));
        mapping()
                .ifPresent(now -> counts.byName()
                        .keySet()
                        .forEach(name -> names.add(now.eventTypes().getOrDefault(name, name))));
        names.forEach(name -> {
            if (choices.stream().noneMatch(one -> one.value().equals(List.of(name)))) {
                choices.add(new Choice<>(List.of(name), "Events named " + name));
            }
        });
        return choices;
    }

    /** What the joining of visitors and customers means here. */
    String identityWords() {
        if (identity().isPresent()) {
            return "What a visitor did before belongs to the customer from the first event that has both ids. It can be"
                    + " turned off later; the events stay as they are.";
        }
        return anonymousIds().isEmpty() ? "No column holds an id of visitors who are not known yet." : "";
    }

    /** Turns the joining of visitors and customers on, with the likely field, or off. */
    void join(boolean joins) {
        if (joins != identity().isPresent()) {
            Optional<IdentityRule> rule =
                    anonymousIds().stream().findFirst().map(field -> new IdentityRule(field.value(), List.of()));
            identity(joins ? rule : Optional.empty());
        }
    }

    void anonymousId(String field) {
        identity()
                .filter(rule -> !rule.anonymousId().equals(field))
                .ifPresent(rule -> identity(Optional.of(new IdentityRule(field, rule.eventTypes()))));
    }

    void told(List<String> eventTypes) {
        identity()
                .filter(rule -> !rule.eventTypes().equals(eventTypes))
                .ifPresent(rule -> identity(Optional.of(new IdentityRule(rule.anonymousId(), eventTypes))));
    }

    private void identity(Optional<IdentityRule> rule) {
        wizard.files().decide(IDENTITY, MappingEdits.identity(rule));
    }
}
