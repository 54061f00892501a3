package dev.rehearsal.detect;

import dev.rehearsal.event.EventType;
import dev.rehearsal.ingest.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes which of the standard event types those of a file are, and one type for a file that has none. */
final class EventTypeProposal {
    private final Findings findings;

    EventTypeProposal(Findings findings) {
        this.findings = findings;
    }

    /** New names of the event types in a column, where a layout or the usual words give them. */
    Map<String, String> renamed(List<ColumnFacts> columns, Mapping hint) {
        Map<String, String> renamed = new LinkedHashMap<>(hint.eventTypes());
        for (ColumnFacts column : columns) {
            column.distinct().forEach((name, count) -> {
                Optional<String> standard = Vocabulary.EVENT_TYPES.thing(name);
                if (!renamed.containsKey(name)
                        && standard.isPresent()
                        && !standard.get().equals(name)) {
                    renamed.put(name, standard.get());
                }
            });
            say(column, renamed);
        }
        return renamed;
    }

    private void say(ColumnFacts column, Map<String, String> renamed) {
        Map<String, Long> types = column.distinct();
        if (types.isEmpty()) {
            return;
        }
        List<String> said = types.entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .limit(12)
                .map(type -> type.getKey() + " (" + Sentences.count(type.getValue()) + ")"
                        + (renamed.containsKey(type.getKey())
                                ? " → " + renamed.get(type.getKey())
                                : EventType.STANDARD.contains(type.getKey()) ? "" : " kept"))
                .toList();
        findings.add(
                Evidence.Topic.EVENT_TYPE,
                column.name(),
                0.9,
                Sentences.count(types.size(), "event type") + ": " + String.join(", ", said)
                        + (types.size() > said.size() ? ", …" : "") + ".");
    }

    /** One type for all rows, from what the file is called; what is sold is bought. */
    String constant(Optional<String> noun, boolean hasAmounts) {
        Optional<String> standard =
                noun.flatMap(word -> isSale(word) ? Optional.of(EventType.PURCHASE) : Optional.empty());
        String type = standard.or(() -> hasAmounts && noun.isEmpty() ? Optional.of(EventType.PURCHASE) : noun)
                .orElse("event");
        String from = noun.map(word -> "the name of the file says " + word)
                .orElse(hasAmounts ? "there are amounts of money" : "nothing says what the rows are");
        findings.add(
                Evidence.Topic.EVENT_TYPE,
                type,
                noun.isPresent() ? 0.6 : 0.3,
                "No column names the type of an event; " + from + ".");
        String sentence = "No column names the type of an event. Every row becomes “" + type + "”, because " + from
                + "; choose another type if that is wrong.";
        if (noun.isPresent()) {
            findings.look(Evidence.Topic.EVENT_TYPE, sentence);
        } else {
            findings.decide(Evidence.Topic.EVENT_TYPE, sentence);
        }
        return type;
    }

    static boolean isSale(String noun) {
        return List.of(
                        "purchase",
                        "order",
                        "payment",
                        "transaction",
                        "sale",
                        "invoice",
                        "retail",
                        "receipt",
                        "checkout")
                .contains(noun);
    }
}
