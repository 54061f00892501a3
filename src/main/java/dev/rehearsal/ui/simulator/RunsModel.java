package dev.rehearsal.ui.simulator;

import dev.rehearsal.store.RunRecord;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Figures;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The runs that were kept, newest first: their names, and taking them away. */
final class RunsModel {
    private static final String NAME = "Runs of the simulator";
    private static final int HASH = 8;

    private final RunShelf shelf;
    private final Surroundings around;
    private final ObservableList<RunRecord> runs = FXCollections.observableArrayList();

    RunsModel(RunShelf shelf, Surroundings around) {
        this.shelf = shelf;
        this.around = around;
    }

    void refresh() {
        around.background().latest(NAME, progress -> shelf.runs(), runs::setAll, around.notices()::problem);
    }

    /** Asks for a name. */
    void rename(RunRecord run) {
        around.dialogs()
                .text("Name the run", "Name", run.name(), "Name it")
                .ifPresent(name -> around.background()
                        .queue(
                                "Name a run",
                                progress -> {
                                    shelf.rename(run, name);
                                    return name;
                                },
                                done -> refresh(),
                                around.notices()::problem));
    }

    /** Asks first, because a run that is gone cannot be opened again. */
    void delete(RunRecord run) {
        boolean sure = around.dialogs()
                .confirm(new Dialogs.Question(
                        "Delete the run “%s”?".formatted(title(run)),
                        "Its hashes and the pack that it replayed are forgotten. Approvals keep the hashes that they name.",
                        "Delete the run",
                        true));
        if (sure) {
            around.background()
                    .queue(
                            "Delete a run",
                            progress -> {
                                shelf.delete(run);
                                return run;
                            },
                            done -> refresh(),
                            around.notices()::problem);
        }
    }

    /** The name that it was given, or else when it was. */
    String title(RunRecord run) {
        return run.name().isEmpty() ? when(run) : run.name();
    }

    String when(RunRecord run) {
        return around.times().minute(run.at().toEpochMilli());
    }

    static String datasets(RunRecord run) {
        return run.datasets().isEmpty()
                ? "Not known any more"
                : run.datasets().stream().map(RunRecord.ReplayedDataset::name).collect(Collectors.joining(" + "));
    }

    String until(RunRecord run) {
        Long until = run.until();
        return until == null ? "The end" : around.times().day(until);
    }

    static String fires(RunRecord run) {
        return Figures.count(run.fires());
    }

    /** As many letters of a hash as tell two apart for a person. */
    static String hash(String sha256) {
        return sha256.substring(0, Math.min(HASH, sha256.length()));
    }

    ObservableList<RunRecord> runs() {
        return runs;
    }
}
