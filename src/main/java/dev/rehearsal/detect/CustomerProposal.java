package dev.rehearsal.detect;

import dev.rehearsal.ingest.CustomerIds;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposes what is an id of a customer and what only stands where one should. */
final class CustomerProposal {
    private final List<ColumnFacts> columns;
    private final List<ColumnFacts> anonymous;
    private final CustomerIds hint;
    private final Findings findings;

    /** The columns that lead to the customer, in their order, and those that hold the ids of people not yet known. */
    CustomerProposal(List<ColumnFacts> columns, List<ColumnFacts> anonymous, CustomerIds hint, Findings findings) {
        this.columns = columns;
        this.anonymous = anonymous;
        this.hint = hint;
        this.findings = findings;
    }

    /** {@code ofItself}: whether ids that name nobody are left out of a file in which there are none, too. */
    CustomerIds ids(boolean ofItself) {
        Map<String, Long> found = new LinkedHashMap<>();
        columns.forEach(column -> column.placeholders().forEach((text, count) -> found.merge(text, count, Long::sum)));
        Set<String> placeholders = new LinkedHashSet<>(hint.placeholders());
        if (ofItself || !found.isEmpty()) {
            placeholders.addAll(Placeholders.ALL);
        }
        found.forEach((text, count) -> findings.look(
                Evidence.Topic.CUSTOMER,
                Sentences.quoted(text) + " names no customer; its " + Sentences.count(count, "row")
                        + (count == 1 ? " is" : " are") + " rejected unless another column names one."));
        return new CustomerIds(placeholders, wholeNumbers(), hint.identity());
    }

    private boolean wholeNumbers() {
        for (ColumnFacts column : columns) {
            long whole = column.wholeDecimals();
            if (whole > 0 && whole + column.count(CellKind.INTEGER) == column.present()) {
                findings.add(
                        Evidence.Topic.CUSTOMER,
                        "whole numbers",
                        0.95,
                        "All ids in " + Sentences.quoted(column.name()) + " are whole numbers, "
                                + Sentences.count(whole) + " of them written like " + column.example(CellKind.DECIMAL)
                                + "; the .0 is left away.");
                return true;
            }
        }
        return hint.wholeNumbers();
    }

    /** Says who the customer is, and how many rows have none. */
    void say(Draft draft, long rows) {
        if (columns.isEmpty()) {
            findings.add(Evidence.Topic.CUSTOMER, "unknown", 0, "No column looks like the id of a customer.");
            findings.decide(Evidence.Topic.CUSTOMER, "No column looks like the id of a customer; choose one.");
            return;
        }
        ColumnFacts first = columns.getFirst();
        Draft.Place place = draft.place(first.name()).orElseThrow();
        String names = Sentences.quoted(columns.stream().map(ColumnFacts::name).toList());
        String either = Stream.concat(columns.stream(), anonymous.stream())
                .map(ColumnFacts::name)
                .collect(Collectors.joining(", else "));
        findings.add(
                Evidence.Topic.CUSTOMER,
                either,
                place.confidence(),
                place.sentence()
                        + (anonymous.isEmpty()
                                ? ""
                                : " What somebody did before becoming known is joined to them by "
                                        + Sentences.quoted(anonymous.getFirst().name()) + "."));
        if (place.confidence() < 0.5) {
            findings.decide(
                    Evidence.Topic.CUSTOMER,
                    names + " is assumed to name the customer, but not much speaks for it; say whether it does.");
        }
        if (columns.size() + anonymous.size() == 1 && first.present() < rows) {
            findings.look(
                    Evidence.Topic.CUSTOMER,
                    Sentences.count(rows - first.present(), "row") + " without a customer in " + names
                            + " will be rejected.");
        }
    }
}
