package dev.rehearsal.ui.kit.report;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Wording;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.report.Elapsed;
import dev.rehearsal.report.HtmlReport;
import dev.rehearsal.report.LeftOut;
import dev.rehearsal.report.PdfReport;
import dev.rehearsal.report.ReportOptions;
import dev.rehearsal.report.ReportOptions.Section;
import dev.rehearsal.report.Summary;
import dev.rehearsal.report.Tally;
import dev.rehearsal.report.WholeFiles;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Notices;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What goes into the report of a run, and the way to the file. Nobody's personal data do unless their field is chosen. */
final class ReportViewModel {
    /** What kind of file comes out. */
    enum Format {
        HTML("HTML, for a browser", "Web pages"),
        PDF("PDF, for paper", "PDF documents");

        private final String words;
        private final String files;

        Format(String words, String files) {
            this.words = words;
            this.files = files;
        }

        private String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }

        private Dialogs.FileKind kind() {
            return new Dialogs.FileKind(files, List.of("*" + ending()));
        }

        String words() {
            return words;
        }
    }

    private final ReplayResult result;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.PDF);
    private final Map<Section, BooleanProperty> sections = new EnumMap<>(Section.class);
    private final Map<Field, BooleanProperty> fields = new LinkedHashMap<>();

    ReportViewModel(ReplayResult result, Background background, Notices notices, Dialogs dialogs) {
        this.result = result;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        for (Section section : Section.values()) {
            sections.put(section, new SimpleBooleanProperty(true));
        }
        ReportOptions.offered(result.log()).forEach(field -> fields.put(field, new SimpleBooleanProperty()));
    }

    ObjectProperty<Format> formatProperty() {
        return format;
    }

    /** Which sections there are, in order; all of them until one is taken out. */
    Map<Section, BooleanProperty> sections() {
        return sections;
    }

    /** Which personal data can be shown of customers; none until they are chosen one by one. */
    Map<Field, BooleanProperty> fields() {
        return fields;
    }

    /** Personal data stand beside customers, so that there is nothing to choose while that section is out. */
    BooleanProperty showsCustomers() {
        return Objects.requireNonNull(sections.get(Section.CUSTOMERS));
    }

    BooleanBinding isEmpty() {
        return Bindings.createBooleanBinding(
                () -> sections.values().stream().noneMatch(BooleanProperty::get),
                sections.values().toArray(BooleanProperty[]::new));
    }

    /** What the report will say of people, in a sentence. */
    StringBinding personalWords() {
        return Bindings.createStringBinding(
                () -> {
                    List<String> chosen = options().personal().stream()
                            .sorted()
                            .map(Field::label)
                            .toList();
                    return chosen.isEmpty()
                            ? "No customer is named: they stand there as “Customer 1”, “Customer 2” and so on."
                            : "The report shows of customers: " + Wording.list(chosen, "and")
                                    + ". Pass it on only to those who may see that.";
                },
                java.util.stream.Stream.concat(fields.values().stream(), sections.values().stream())
                        .toArray(BooleanProperty[]::new));
    }

    ReportOptions options() {
        boolean customers = showsCustomers().get();
        return new ReportOptions(
                sections.entrySet().stream()
                        .filter(section -> section.getValue().get())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                fields.entrySet().stream()
                        .filter(field -> customers && field.getValue().get())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /** Asks for a file and writes the report into it; {@code begun} runs once that is under way. */
    void save(Runnable begun) {
        Format chosen = format.get();
        ReportOptions options = options();
        dialogs.save("Save the report", "replay-report" + chosen.ending(), chosen.kind())
                .ifPresent(file -> {
                    background.queue(
                            "Write the report",
                            progress -> write(file, chosen, options),
                            written -> notices.success("The report is saved as %s.".formatted(written.getFileName())),
                            notices::problem);
                    begun.run();
                });
    }

    private Path write(Path file, Format chosen, ReportOptions options) throws IOException {
        Elapsed none = new Elapsed(Duration.ZERO, Duration.ZERO, Duration.ZERO);
        Summary summary = new Summary(result, Tally.of(result), new LeftOut(0, 0), none);
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
        try (WholeFiles files = WholeFiles.into(folder)) {
            OutputStream out = files.stream(String.valueOf(file.getFileName()));
            switch (chosen) {
                case HTML -> out.write(HtmlReport.of(summary, options).getBytes(StandardCharsets.UTF_8));
                case PDF -> PdfReport.write(out, summary, options);
            }
            files.publish();
        }
        return file;
    }
}
