package dev.rehearsal.quality;

import dev.rehearsal.event.Field;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Ids that are none: blank, or one of the words that tools write where there is nothing. */
final class IdChecks implements Series.Verdict {
    private final Set<String> placeholders = WordList.read("placeholder-ids");

    private boolean isPlaceholder(String id) {
        String word = id.strip().toLowerCase(Locale.ROOT);
        return word.isEmpty() || placeholders.contains(word);
    }

    @Override
    public int onText(String text) {
        return isPlaceholder(text) ? 1 : 0;
    }

    @Override
    public int onNumber(double number) {
        return number == 0 || number == -1 ? 1 : 0;
    }

    /** Whether a field is called an id: {@code session_id}, {@code properties.orderId}, {@code device_info.uuid}. */
    static boolean holdsIds(Field field) {
        String name = field.name().substring(field.name().lastIndexOf('.') + 1);
        String small = name.toLowerCase(Locale.ROOT);
        return small.equals("id") || small.endsWith("_id") || name.endsWith("Id") || small.endsWith("uuid");
    }

    List<Finding> customers(EventLog log, Progress progress) {
        int[] found = Passes.where(log.customerCount(), customer -> isPlaceholder(log.customerId(customer)), progress);
        if (found.length == 0) {
            return List.of();
        }
        long events = 0;
        for (int customer : found) {
            events += log.end(customer) - log.start(customer);
        }
        boolean one = found.length == 1;
        return List.of(new Finding(
                Check.PLACEHOLDER_ID,
                Severity.ERROR,
                Unit.CUSTOMERS,
                found.length,
                "%s %s an id that stands for nobody, such as “%s”; %s of different people %s there."
                        .formatted(
                                Unit.CUSTOMERS.count(found.length),
                                one ? "has" : "have",
                                log.customerId(found[0]),
                                Unit.EVENTS.count(events),
                                events == 1 ? "lies" : "lie"),
                "Undo the import and import again with these ids named as placeholders in the mapping, so that their rows are"
                        + " left out; or delete these customers.",
                asked -> new Rows.Customers(found.clone(), customer -> "id “" + log.customerId(customer) + "”")));
    }

    List<Finding> of(Series series, Progress progress) {
        IntUnaryOperator judged = series.judged(this, progress);
        int count = Passes.count(series.size(), subject -> judged.applyAsInt(subject) != 0, progress);
        if (count == 0) {
            return List.of();
        }
        return List.of(new Finding(
                Check.PLACEHOLDER_ID,
                Severity.WARNING,
                series.unit(),
                count,
                "%s %s a %s that stands for none, such as “null” or a blank."
                        .formatted(
                                series.unit().count(count),
                                count == 1 ? "has" : "have",
                                series.field().label()),
                "Do not tie events together by it in a rule: what has nothing to do with each other would count as the same."
                        + " Better leave the cell empty where the data comes from.",
                asked -> series.rows(
                        subject -> judged.applyAsInt(subject) != 0,
                        subject -> "“" + series.shown(subject) + "”",
                        asked)));
    }
}
