package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.report.RowFiles;
import dev.rehearsal.report.WholeFiles;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Figures;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;

/** Saves the rows on show, in the order on show, as the command line writes them. */
final class ExportModel {
    private static final Dialogs.FileKind CSV = new Dialogs.FileKind("CSV files", java.util.List.of("*.csv"));

    private final Surroundings around;
    private final DecisionsModel decisions;
    private final MessagesModel messages;

    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    ExportModel(Surroundings around, DecisionsModel decisions, MessagesModel messages) {
        this.around = around;
        this.decisions = decisions;
        this.messages = messages;
    }

    void exportDecisions() {
        ReplayRun run = decisions.runProperty().get();
        if (run != null) {
            Rows shown = decisions.rows();
            ReplayResult result = run.result();
            save(
                    "decisions.csv",
                    Figures.count(shown.size(), "decision"),
                    out -> RowFiles.decisions(out, result, shown.toArray(shown.size())));
        }
    }

    void exportMessages() {
        MessagesModel.Shown now = messages.shownProperty().get();
        if (now != null) {
            Rows shown = messages.rows();
            save(
                    "messages.csv",
                    Figures.count(shown.size(), "message"),
                    out -> RowFiles.messages(out, now.result(), shown.toArray(shown.size())));
        }
    }

    private void save(String suggested, String what, Content content) {
        around.dialogs()
                .save("Save " + what + " as CSV", suggested, CSV)
                .ifPresent(file -> around.background()
                        .queue(
                                "Save " + what,
                                progress -> write(file, content),
                                done -> around.notices().success("Saved %s as %s.".formatted(what, file.getFileName())),
                                around.notices()::problem));
    }

    /** Whole or not at all. */
    private static Path write(Path file, Content content) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
        try (WholeFiles files = WholeFiles.into(folder)) {
            content.write(files.stream(String.valueOf(file.getFileName())));
            files.publish();
        }
        return file;
    }
}
