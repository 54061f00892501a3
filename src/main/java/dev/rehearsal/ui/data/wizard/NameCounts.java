package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.FileSample;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import dev.rehearsal.ui.kit.Background;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How often names of events and ids of customers stand in the first ten thousand rows of the file. */
final class NameCounts {
    private static final int MOST = 10_000;
    private static final int MOST_IDS = 50_000;

    private final Background background;
    private final ReadOnlyObjectWrapper<Counted> counted =
            new ReadOnlyObjectWrapper<>(new Counted(Map.of(), Map.of(), 0, true));
    private Optional<Question> asked = Optional.empty();

    /** What was counted, by text; customers in lower case, since that is how words that are nobody are compared. */
    record Counted(Map<String, Long> names, Map<String, Long> customers, long rows, boolean whole) {}

    private record Question(Source source, Dialect dialect, List<String> names, List<String> customers) {}

    NameCounts(WizardViewModel wizard, Background background) {
        this.background = background;
        wizard.files().readingProperty().addListener((property, before, now) -> count(wizard));
        wizard.stepProperty().addListener((property, before, now) -> count(wizard));
    }

    ReadOnlyObjectProperty<Counted> countedProperty() {
        return counted.getReadOnlyProperty();
    }

    Map<String, Long> byName() {
        return counted.get().names();
    }

    /** In how many rows a customer of this id was met, whatever its case. */
    long ofCustomer(String id) {
        return counted.get().customers().getOrDefault(id.toLowerCase(Locale.ROOT), 0L);
    }

    long rows() {
        return counted.get().rows();
    }

    /** Whether these are all rows of the file. */
    boolean isWhole() {
        return counted.get().whole();
    }

    private void count(WizardViewModel wizard) {
        Optional<Reading> reading = wizard.files().readingProperty().get();
        if (reading.isEmpty()) {
            asked = Optional.empty();
        } else if (wizard.stepProperty().get() == Step.MEANING) {
            Mapping mapping = reading.get().mapping();
            Question now = new Question(
                    reading.get().source(),
                    reading.get().dialect(),
                    columns(mapping, Targets.EVENT_TYPE),
                    columns(mapping, Targets.CUSTOMER_ID));
            if (asked.filter(now::equals).isEmpty()) {
                asked = Optional.of(now);
                background.latest("Count the names", progress -> answer(now, progress), counted::set, problem -> {});
            }
        }
    }

    private static List<String> columns(Mapping mapping, String target) {
        return mapping.columns().entrySet().stream()
                .filter(entry -> entry.getValue().equals(target))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Counted answer(Question question, Progress progress) throws Exception {
        FileSample sample = FileSample.of(question.source(), question.dialect(), MOST);
        Map<String, Long> names = new LinkedHashMap<>();
        Map<String, Long> customers = new LinkedHashMap<>();
        int[] nameColumns = positions(sample, question.names());
        int[] customerColumns = positions(sample, question.customers());
        for (FileSample.Row row : sample.rows()) {
            if (progress.cancelled()) {
                break;
            }
            String name = first(row, nameColumns);
            if (!name.isBlank()) {
                names.merge(name, 1L, Long::sum);
            }
            String customer = first(row, customerColumns).strip().toLowerCase(Locale.ROOT);
            if (customers.size() < MOST_IDS || customers.containsKey(customer)) {
                customers.merge(customer, 1L, Long::sum);
            }
        }
        return new Counted(names, customers, sample.rows().size(), sample.ended());
    }

    private static int[] positions(FileSample sample, List<String> columns) {
        return columns.stream()
                .mapToInt(sample.columns()::indexOf)
                .filter(at -> at >= 0)
                .toArray();
    }

    private static String first(FileSample.Row row, int[] columns) {
        for (int column : columns) {
            if (!row.cell(column).isBlank()) {
                return row.cell(column);
            }
        }
        return "";
    }
}
