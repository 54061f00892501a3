package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.event.EventType;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.TypeRule;
import dev.rehearsal.ui.kit.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What events are called: where names come from, what each of them becomes, and rows with a name of their own. */
final class NamesViewModel {
    static final String FROM = "names";
    private static final String RULES = "rules";

    private final WizardViewModel wizard;
    private final NameCounts counts;

    NamesViewModel(WizardViewModel wizard, NameCounts counts) {
        this.wizard = wizard;
        this.counts = counts;
    }

    /** A name in the file, in how many rows it was met, and what it becomes. */
    record Line(String name, long rows, String becomes) {
        boolean isStandard() {
            return EventType.STANDARD.contains(becomes);
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

    /** The columns with names, the one that is asked first before the others. */
    List<String> nameColumns() {
        return mapping()
                .map(now -> now.columns().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(Targets.EVENT_TYPE))
                        .map(Map.Entry::getKey)
                        .toList())
                .orElse(List.of());
    }

    List<String> columns() {
        return wizard.files()
                .readingProperty()
                .get()
                .map(now -> now.sample().columns())
                .orElse(List.of());
    }

    /** The one name of all events; empty where names come from a column. */
    String constant() {
        return mapping()
                .map(now -> now.constants().getOrDefault(Targets.EVENT_TYPE, ""))
                .orElse("");
    }

    void from(String column) {
        if (!nameColumns().equals(List.of(column)) || !constant().isEmpty()) {
            wizard.files().decide(FROM, MappingEdits.namesFrom(column));
        }
    }

    /** Every event is called this. */
    void oneName(String name) {
        String wanted = name.strip();
        if (!wanted.isEmpty() && !(wanted.equals(constant()) && nameColumns().isEmpty())) {
            wizard.files().decide(FROM, MappingEdits.oneName(wanted));
        }
    }

    /** The names of the file, the most frequent first, and those that only the settings know. */
    List<Line> lines() {
        Map<String, String> becomes = mapping().map(Mapping::eventTypes).orElse(Map.of());
        Map<String, Long> met = new LinkedHashMap<>(counts.byName());
        if (constant().isEmpty()) {
            becomes.keySet().forEach(name -> met.putIfAbsent(name, 0L));
        }
        List<Line> lines = new ArrayList<>();
        met.forEach((name, rows) -> lines.add(new Line(name, rows, becomes.getOrDefault(name, name))));
        lines.sort(Comparator.comparingLong(Line::rows).reversed());
        return lines;
    }

    void rename(Line line, String becomes) {
        String wanted = becomes.strip();
        if (!wanted.equals(line.becomes())) {
            String name = wanted.isEmpty() ? line.name() : wanted;
            wizard.files().decide("name:" + line.name(), MappingEdits.eventName(line.name(), name));
        }
    }

    List<TypeRule> rules() {
        return mapping().map(Mapping::typeRules).orElse(List.of());
    }

    /** Adds a rule that is probably wanted: less than nothing of the first column of numbers is a return. */
    void addRule() {
        List<TypeRule> more = new ArrayList<>(rules());
        String column = columns().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).matches(".*(quantity|qty|amount|units).*"))
                .findFirst()
                .or(() -> columns().stream().findFirst())
                .orElse("");
        more.add(new TypeRule(column, TypeRule.Test.LESS_THAN, "0", "return"));
        rules(more);
    }

    void change(int position, TypeRule rule) {
        List<TypeRule> changed = new ArrayList<>(rules());
        if (position < changed.size() && !changed.get(position).equals(rule)) {
            changed.set(position, rule);
            rules(changed);
        }
    }

    void remove(int position) {
        List<TypeRule> fewer = new ArrayList<>(rules());
        fewer.remove(position);
        rules(fewer);
    }

    /** Has a rule asked before the one above it. */
    void moveUp(int position) {
        List<TypeRule> moved = new ArrayList<>(rules());
        moved.add(position - 1, moved.remove(position));
        rules(moved);
    }

    private void rules(List<TypeRule> rules) {
        wizard.files().decide(RULES, mapping -> mapping.withTypeRules(rules));
    }

    /** What a test is called. */
    static String words(TypeRule.Test test) {
        return switch (test) {
            case EQUALS -> "is";
            case STARTS_WITH -> "starts with";
            case CONTAINS -> "contains";
            case LESS_THAN -> "is less than";
            case GREATER_THAN -> "is more than";
            case EMPTY -> "is empty";
            case NOT_EMPTY -> "is not empty";
        };
    }

    /** {@code 4 names in all 17,434 rows; 3 of them standard} */
    String words() {
        List<Line> lines = lines();
        long standard = lines.stream().filter(Line::isStandard).count();
        return "%s %s; %s of them standard, the others are kept as your own."
                .formatted(
                        Figures.count(lines.size(), "name"),
                        counts.isWhole()
                                ? "in all " + Figures.count(counts.rows(), "row")
                                : "in the first " + Figures.count(counts.rows(), "row"),
                        Figures.count(standard));
    }

    /** What is wrong with the names; empty where nothing is. */
    String problem() {
        boolean none = nameColumns().isEmpty() && constant().isEmpty();
        return none ? "The events have no name. Choose a column for it, or one name for every row." : "";
    }
}
