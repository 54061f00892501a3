package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.detect.Evidence;
import dev.rehearsal.detect.Evidence.Topic;
import dev.rehearsal.detect.KnownLayout;
import dev.rehearsal.detect.LayoutMatch;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.FileSample;
import dev.rehearsal.ingest.Format;
import dev.rehearsal.ui.kit.Figures;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** How the file is written, which tool it comes from and what its rows are. */
final class FileViewModel {
    private static final Choice<Optional<KnownLayout>> NO_LAYOUT = new Choice<>(Optional.empty(), "None that is known");
    static final List<Choice<DataKind>> KINDS =
            List.of(new Choice<>(DataKind.EVENTS, "Events"), new Choice<>(DataKind.PROFILES, "Profiles of customers"));

    private final WizardViewModel wizard;

    FileViewModel(WizardViewModel wizard) {
        this.wizard = wizard;
    }

    WizardViewModel wizard() {
        return wizard;
    }

    void kind(DataKind kind) {
        if (reading().filter(now -> now.kind() != kind).isPresent()) {
            wizard.files().change(group -> group.ask(group.asked().as(kind)));
        }
    }

    void format(Format format) {
        dialect(now -> format == Format.JSON_LINES ? Dialect.JSON_LINES : Dialect.CSV);
    }

    void encoding(Charset encoding) {
        dialect(now -> now.withEncoding(encoding));
    }

    void delimiter(char delimiter) {
        dialect(now -> now.withDelimiter(delimiter));
    }

    void quote(DialectChoices.Quote quote) {
        dialect(now -> now.withQuote(quote.quote(), quote.escape()));
    }

    void header(boolean there) {
        dialect(now -> now.withHeader(there));
    }

    void skipped(int lines) {
        dialect(now -> now.withSkippedLines(lines));
    }

    private void dialect(UnaryOperator<Dialect> change) {
        dialect()
                .ifPresent(now ->
                        wizard.files().change(group -> group.ask(group.asked().as(change.apply(now)))));
    }

    /** How the file is to be read, which the rows follow. */
    Optional<Dialect> dialect() {
        return wizard.files()
                .group()
                .map(group -> group.asked().dialect().orElse(group.reading().dialect()));
    }

    /** Reads the file as an export of this tool; without one by what names and values look like. */
    void layout(Optional<KnownLayout> layout) {
        wizard.files().change(group -> group.ask(group.asked().as(layout)));
    }

    /** Those that fit the columns first. */
    List<Choice<Optional<KnownLayout>>> layouts() {
        List<Choice<Optional<KnownLayout>>> choices = new ArrayList<>();
        List<KnownLayout> fitting = wizard.files()
                .group()
                .map(group -> group.detected().layouts().stream()
                        .map(LayoutMatch::layout)
                        .toList())
                .orElse(List.of());
        fitting.forEach(layout -> choices.add(new Choice<>(Optional.of(layout), layout.name())));
        choices.add(NO_LAYOUT);
        wizard.files().layouts().stream()
                .filter(layout -> fitting.stream().noneMatch(one -> one.name().equals(layout.name())))
                .forEach(layout -> choices.add(new Choice<>(Optional.of(layout), layout.name())));
        return choices;
    }

    Choice<Optional<KnownLayout>> layoutNow() {
        Optional<String> name = reading().flatMap(now -> now.mapping().layout());
        return layouts().stream()
                .filter(choice -> choice.value().map(KnownLayout::name).equals(name))
                .findFirst()
                .orElse(NO_LAYOUT);
    }

    Why whyKind() {
        return why(Topic.KIND, Reading::kind, KINDS);
    }

    Why whyLayout() {
        boolean chosen = wizard.files()
                .group()
                .filter(group -> group.asked().layout().isPresent())
                .isPresent();
        return chosen
                ? new Why(Confidence.CHOSEN, "")
                : evidence(Topic.LAYOUT).orElse(new Why(Confidence.SURE, "no known layout has these columns"));
    }

    Why whyFormat() {
        return why(Topic.FORMAT, now -> now.dialect().format(), DialectChoices.FORMATS);
    }

    Why whyEncoding() {
        return why(Topic.ENCODING, now -> now.dialect().encoding(), List.of());
    }

    Why whyDelimiter() {
        return why(Topic.DELIMITER, now -> now.dialect().delimiter(), List.of());
    }

    Why whyQuote() {
        return why(Topic.QUOTE, now -> DialectChoices.quote(now.dialect()), List.of());
    }

    Why whyHeader() {
        return why(Topic.HEADER, now -> now.dialect().hasHeader(), List.of());
    }

    Why whySkipped() {
        return why(Topic.PREAMBLE, now -> now.dialect().skippedLines(), List.of());
    }

    private <T> Why why(Topic topic, Function<Reading, T> value, List<Choice<T>> labels) {
        Optional<FileGroup> group = wizard.files().group();
        boolean detected = group.filter(one -> Objects.equals(value.apply(one.reading()), value.apply(one.first())))
                .isPresent();
        if (detected) {
            return evidence(topic).orElse(new Why(Confidence.SURE, ""));
        }
        String before = group.map(one -> value.apply(one.first()))
                .map(first -> DialectChoices.label(labels, first))
                .filter(label -> !label.isEmpty())
                .or(() -> group.flatMap(one -> one.detected().evidence(topic)).map(Evidence::value))
                .orElse("");
        return new Why(Confidence.CHOSEN, before.isEmpty() ? "" : "detected was " + before);
    }

    private Optional<Why> evidence(Topic topic) {
        return wizard.files()
                .group()
                .flatMap(group -> group.detected().evidence(topic))
                .map(found -> new Why(Confidence.of(found.confidence()), found.sentence()));
    }

    Optional<Reading> reading() {
        return wizard.files().readingProperty().get();
    }

    /** {@code The first 100 rows of rees46.csv; 1 would be left out} */
    String words() {
        return reading()
                .map(now -> {
                    FileSample sample = now.sample();
                    int rows = sample.rows().size();
                    int rejects = now.rejects().size();
                    return (sample.ended()
                                    ? "All " + Figures.count(rows, "row")
                                    : "The first " + Figures.count(rows, "row"))
                            + (rejects == 0 ? "" : "; " + Figures.count(rejects) + " would be left out");
                })
                .orElse("");
    }
}
