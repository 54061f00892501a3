package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Notices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Settings as mapping files: the ones that {@code import --mapping} takes. */
final class MappingFiles {
    private static final Dialogs.FileKind KIND = new Dialogs.FileKind("Mapping files", List.of("*.json"));

    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final WizardViewModel wizard;

    MappingFiles(Background background, Notices notices, Dialogs dialogs, WizardViewModel wizard) {
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.wizard = wizard;
    }

    /** Goes on from the settings in a file. */
    void open() {
        dialogs.files("Open a mapping file", List.of(KIND)).stream()
                .findFirst()
                .ifPresent(file -> background.latest(
                        "Open a mapping file",
                        progress -> Mapping.read(file),
                        mapping -> wizard.files().change(group -> group.open(mapping)),
                        notices::problem));
    }

    /** Writes the settings of the files that are looked at to a file. */
    void save() {
        wizard.files().readingProperty().get().ifPresent(reading -> {
            Mapping mapping = reading.mapping();
            String name = ForecastViewModel.nameOf(Path.of(reading.source().name())) + ".mapping.json";
            dialogs.save("Save the settings", name, KIND)
                    .ifPresent(file -> background.latest(
                            "Save the settings",
                            progress -> Files.writeString(file, mapping.toJson()),
                            saved -> notices.success("Saved the settings to " + saved.getFileName() + "."),
                            notices::problem));
        });
    }

    /** Goes on from the settings with which files like these were imported the last time. */
    void useSaved() {
        wizard.files()
                .group()
                .flatMap(FileGroup::saved)
                .ifPresent(saved -> background.latest(
                        "Open saved settings",
                        progress -> saved.mapping(),
                        mapping -> wizard.files().change(group -> group.open(mapping)),
                        notices::problem));
    }
}
