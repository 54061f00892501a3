package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.detect.Evidence;
import dev.rehearsal.detect.TimeChoice;
import dev.rehearsal.event.Event;
import dev.rehearsal.ingest.FileSample;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Preview;
import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ingest.TimeReading;
import dev.rehearsal.ui.kit.Figures;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where times stand, how they are written, and in which zone those are that do not say. */
final class TimesViewModel {
    static final String FORMAT = "time format";
    static final String SOURCE = "time";
    static final String ZONE = "zone";

    private static final int EXAMPLES = 3;

    /** The formats that have a name, in words, and patterns that are often met. */
    private static final List<Choice<Optional<String>>> KNOWN = List.of(
            new Choice<>(Optional.empty(), "As each looks: 2026-03-01 10:02, or a count"),
            new Choice<>(Optional.of("iso"), "2026-03-01T10:02:47Z, and alike"),
            new Choice<>(Optional.of("epoch_seconds"), "Seconds since 1970"),
            new Choice<>(Optional.of("epoch_millis"), "Milliseconds since 1970"),
            new Choice<>(Optional.of("epoch_micros"), "Microseconds since 1970"),
            new Choice<>(Optional.of("yyyyMMdd"), "20260301"),
            new Choice<>(Optional.of("d/M/yyyy H:mm"), "31/3/2026 9:05, day first"),
            new Choice<>(Optional.of("M/d/yyyy H:mm"), "3/31/2026 9:05, month first"));

    private final WizardViewModel wizard;

    TimesViewModel(WizardViewModel wizard) {
        this.wizard = wizard;
    }

    /** A time of the file and how it is read; a time that cannot be read says so. */
    record Example(String text, String read, boolean readable) {}

    WizardViewModel wizard() {
        return wizard;
    }

    private Optional<Mapping> mapping() {
        return wizard.files().readingProperty().get().map(Reading::mapping);
    }

    private TimeReading times() {
        return mapping().map(Mapping::times).orElse(TimeReading.NATIVE);
    }

    /** One column, or two of which one holds the date and the other the time of day. */
    List<Choice<List<String>>> sources() {
        List<Choice<List<String>>> choices = new ArrayList<>();
        Set<List<String>> pairs = new LinkedHashSet<>();
        wizard.files()
                .group()
                .ifPresent(group -> group.detected()
                        .timeChoices()
                        .forEach(choice -> pairs.add(choice.reading().joined())));
        pairs.add(times().joined());
        pairs.removeIf(List::isEmpty);
        pairs.forEach(pair -> choices.add(new Choice<>(pair, String.join(" and ", pair))));
        wizard.files()
                .readingProperty()
                .get()
                .ifPresent(now ->
                        now.sample().columns().forEach(column -> choices.add(new Choice<>(List.of(column), column))));
        return choices;
    }

    Optional<Choice<List<String>>> sourceNow() {
        List<String> joined = times().joined();
        List<String> now = joined.isEmpty()
                ? mapping()
                        .map(one -> one.columns().entrySet().stream()
                                .filter(entry -> entry.getValue().equals(Targets.TIMESTAMP))
                                .map(Map.Entry::getKey)
                                .limit(1)
                                .toList())
                        .orElse(List.of())
                : joined;
        return sources().stream().filter(choice -> choice.value().equals(now)).findFirst();
    }

    void source(List<String> columns) {
        if (sourceNow().map(Choice::value).filter(columns::equals).isEmpty()) {
            wizard.files()
                    .decide(
                            SOURCE,
                            columns.size() == 1
                                    ? MappingEdits.timeFrom(columns.getFirst())
                                    : MappingEdits.timeFrom(columns.get(0), columns.get(1)));
        }
    }

    /** What was found in the file first, with counts where several ways are possible, then everything else. */
    List<Choice<Optional<String>>> formats() {
        List<Choice<Optional<String>>> choices = new ArrayList<>();
        wizard.files()
                .group()
                .ifPresent(group -> group.detected().timeChoices().forEach(choice -> {
                    if (choices.stream()
                            .noneMatch(
                                    one -> one.value().equals(choice.reading().format()))) {
                        choices.add(new Choice<>(choice.reading().format(), label(choice)));
                    }
                }));
        KNOWN.stream()
                .filter(known -> choices.stream().noneMatch(one -> one.value().equals(known.value())))
                .forEach(choices::add);
        Optional<String> now = times().format();
        if (choices.stream().noneMatch(one -> one.value().equals(now))) {
            choices.add(new Choice<>(now, now.orElse("")));
        }
        return choices;
    }

    private static String label(TimeChoice choice) {
        return choice.title() + ": reads " + Figures.count(choice.readable(), "row");
    }

    Choice<Optional<String>> formatNow() {
        Optional<String> now = times().format();
        return formats().stream()
                .filter(choice -> choice.value().equals(now))
                .findFirst()
                .orElseThrow();
    }

    void format(Optional<String> format) {
        if (!times().format().equals(format)) {
            wizard.files().decide(FORMAT, MappingEdits.timeFormat(format));
        }
    }

    /** Reads times by a pattern of one's own; says what is wrong with it, empty where nothing is. */
    String pattern(String pattern) {
        String wanted = pattern.strip();
        if (wanted.isEmpty() || !isFormat(wanted)) {
            return "“%s” is no pattern for times. Write one like dd/MM/yyyy HH:mm.".formatted(wanted);
        }
        format(Optional.of(wanted));
        return "";
    }

    private static boolean isFormat(String pattern) {
        TimeReading times = new TimeReading(Optional.empty(), Optional.of(pattern), List.of());
        try {
            Mapping.parse("pattern", Mapping.NATIVE.withTimes(times).toJson());
            return true;
        } catch (InputProblem noFormat) {
            return false;
        }
    }

    String zoneNow() {
        return times().zone().map(ZoneId::getId).orElse("");
    }

    /** Chooses the zone of this name; says what is wrong with it, empty where nothing is. */
    String zone(String name) {
        String wanted = name.strip();
        try {
            Optional<ZoneId> zone = wanted.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(wanted));
            if (!times().zone().equals(zone)) {
                wizard.files().decide(ZONE, MappingEdits.zone(zone));
            }
            return "";
        } catch (DateTimeException unknown) {
            return "There is no time zone “%s”. Write one like Europe/Berlin.".formatted(wanted);
        }
    }

    /** Why the times are read as they are. */
    Optional<Why> why() {
        return wizard.files().group().flatMap(group -> {
            boolean chosen = group.isDecided(FORMAT) || group.isDecided(SOURCE);
            return chosen
                    ? Optional.of(new Why(Confidence.CHOSEN, ""))
                    : group.reading()
                            .proposal()
                            .evidence(Evidence.Topic.TIME)
                            .map(found -> new Why(Confidence.of(found.confidence()), found.sentence()));
        });
    }

    /** Three times of the file, as different as they come, and how they are read. */
    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        wizard.files().readingProperty().get().ifPresent(now -> {
            Set<String> seen = new LinkedHashSet<>();
            List<FileSample.Row> rows = now.sample().rows();
            for (int row = 0; row < rows.size() && examples.size() < EXAMPLES; row++) {
                String text = text(now, rows.get(row));
                if (!text.isBlank()
                        && seen.add(text)
                        && row < now.preview().rows().size()) {
                    examples.add(example(text, now.preview().rows().get(row)));
                }
            }
        });
        return examples;
    }

    private String text(Reading now, FileSample.Row row) {
        List<String> columns = sourceNow().map(Choice::value).orElse(List.of());
        List<String> texts = columns.stream()
                .map(column -> row.cell(Math.max(0, now.sample().columns().indexOf(column))))
                .toList();
        return String.join(" ", texts);
    }

    private Example example(String text, Preview.Row read) {
        return switch (read) {
            case Preview.EventRow(long line, Event event) ->
                new Example(text, wizard.times().second(event.time()), true);
            case Preview.RejectedRow(long line, Reject reject)
            when !isOfTime(reject) -> new Example(text, "left out: " + reject.reason(), false);
            case Preview.RejectedRow rejected -> new Example(text, "cannot be read so", false);
            case Preview.JoinedRow joined -> new Example(text, "part of the event above", true);
            case Preview.ProfileRow profile -> new Example(text, "", true);
        };
    }

    private boolean isOfTime(Reject reject) {
        return sourceNow()
                        .map(Choice::value)
                        .filter(columns -> columns.contains(reject.column()))
                        .isPresent()
                || reject.column().equals(Targets.TIMESTAMP);
    }
}
