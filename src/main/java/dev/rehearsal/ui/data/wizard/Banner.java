package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.store.SavedMapping;
import dev.rehearsal.ui.kit.Figures;
import java.util.Optional;

/** What is said above the first step when the files are understood already. */
record Banner(String title, String words, boolean canUseSaved, boolean canImport) {
    static Optional<Banner> of(WizardViewModel model) {
        Optional<FileGroup> group = model.files().group();
        if (group.isEmpty()) {
            return Optional.empty();
        }
        Optional<SavedMapping> saved = group.get().saved();
        Reading reading = group.get().reading();
        boolean ready = model.files().isReady() && model.files().problems().isEmpty();
        String into = "“" + model.forecast().datasetProperty().get() + "”";
        if (saved.isPresent()) {
            boolean used = group.get().isOpened();
            return Optional.of(new Banner(
                    "You imported a file like this on "
                            + model.times().day(saved.get().usedAt().toEpochMilli()) + ".",
                    used
                            ? "It is read with the settings of then."
                            : "The settings of then were kept as “"
                                    + saved.get().name() + "”.",
                    !used,
                    ready));
        }
        return reading.mapping()
                .layout()
                .map(layout -> new Banner(
                        title(layout),
                        ready
                                ? "All %s are understood. Import at once into %s, or look at every step."
                                        .formatted(
                                                Figures.count(
                                                        reading.sample()
                                                                .columns()
                                                                .size(),
                                                        "column"),
                                                into)
                                : "Something is left to decide; the steps say what.",
                        false,
                        ready));
    }

    private static String title(String layout) {
        if (layout.startsWith("Rehearsal")) {
            return "This file has Rehearsal's own columns.";
        }
        return "This is %s %s export.".formatted("AEIOU".indexOf(layout.charAt(0)) >= 0 ? "an" : "a", layout);
    }
}
