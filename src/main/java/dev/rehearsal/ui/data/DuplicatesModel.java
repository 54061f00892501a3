package dev.rehearsal.ui.data;

import dev.rehearsal.store.Duplicate;
import dev.rehearsal.store.ImportRecord;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Notices;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rows that the imports of a dataset skipped, since their event id was there already. */
final class DuplicatesModel {
    private static final int MOST = 10_000;

    private final Workspace workspace;
    private final Background background;
    private final Notices notices;
    private final ObservableList<Duplicate> rows = FXCollections.observableArrayList();

    DuplicatesModel(Workspace workspace, Background background, Notices notices) {
        this.workspace = workspace;
        this.background = background;
        this.notices = notices;
    }

    ObservableList<Duplicate> rows() {
        return rows;
    }

    void show(DatasetLine line) {
        background.latest("List the rows skipped", progress -> read(line), rows::setAll, notices::problem);
    }

    void showNothing() {
        rows.clear();
    }

    private List<Duplicate> read(DatasetLine line) throws WorkspaceProblem {
        List<Duplicate> all = new ArrayList<>();
        for (ImportRecord record : line.imports()) {
            if (record.duplicates() > 0) {
                all.addAll(workspace.imports().duplicates(record.id(), 0, MOST));
            }
        }
        return all;
    }

    /** Where the earlier row stands, {@code line 2} or {@code an earlier import}. */
    static String first(Duplicate duplicate) {
        String file = duplicate.firstFile().isEmpty() || duplicate.firstFile().equals(duplicate.file())
                ? ""
                : duplicate.firstFile() + ", ";
        return duplicate.firstLine() == 0 ? file + "an earlier import" : file + "line " + duplicate.firstLine();
    }
}
