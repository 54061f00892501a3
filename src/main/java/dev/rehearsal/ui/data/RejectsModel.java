package dev.rehearsal.ui.data;

import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ingest.RejectsFile;
import dev.rehearsal.store.ImportRecord;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rows that the imports of a dataset left out, with where they stand and what is wrong with them. */
final class RejectsModel {
    private static final int MOST = 100_000;

    private final Workspace workspace;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final ObservableList<Reject> rows = FXCollections.observableArrayList();

    RejectsModel(Workspace workspace, Background background, Notices notices, Dialogs dialogs) {
        this.workspace = workspace;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
    }

    ObservableList<Reject> rows() {
        return rows;
    }

    void show(DatasetLine line) {
        background.latest("List the rows left out", progress -> read(line), rows::setAll, notices::problem);
    }

    void showNothing() {
        rows.clear();
    }

    private List<Reject> read(DatasetLine line) throws WorkspaceProblem {
        List<Reject> all = new ArrayList<>();
        for (ImportRecord record : line.imports()) {
            if (record.rejects() > 0) {
                all.addAll(workspace.imports().rejects(record.id(), 0, MOST));
            }
        }
        return all;
    }

    /** Writes them to a file that can be corrected in a spreadsheet. */
    void save() {
        List<Reject> all = List.copyOf(rows);
        dialogs.save("Save the rows left out", "rejects.csv", new Dialogs.FileKind("CSV files", List.of("*.csv")))
                .ifPresent(file -> background.queue(
                        "Save the rows left out",
                        progress -> write(file, all),
                        saved -> notices.success(
                                "Saved " + Figures.count(all.size(), "row") + " to " + saved.getFileName() + "."),
                        notices::problem));
    }

    private static Path write(Path file, List<Reject> all) throws IOException {
        try (RejectsFile out = new RejectsFile(Files.newBufferedWriter(file))) {
            for (Reject reject : all) {
                out.reject(reject);
            }
        }
        return file;
    }
}
