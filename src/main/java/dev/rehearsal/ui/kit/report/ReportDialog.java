package dev.rehearsal.ui.kit.report;

import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.results.ShownRun;
import java.io.IOException;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;

/** The dialog in which the report of a run is put together, for every view that has a run to tell of. */
public final class ReportDialog {
    private final Stage owner;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;

    public ReportDialog(Stage owner, Background background, Notices notices, Dialogs dialogs) {
        this.owner = owner;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
    }

    /** “Report…” of the run that is on show, possible once there is one. */
    public Command command(ShownRun shown) {
        return Command.of("Report of the run…", () -> {
                    ReplayResult result = shown.resultProperty().get();
                    if (result != null) {
                        open(result);
                    }
                })
                .when(shown.resultProperty().isNotNull());
    }

    /** Opens the dialog for a result. */
    public void open(ReplayResult result) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle("Report of the run");
        Scene scene = new Scene(root(new ReportViewModel(result, background, notices, dialogs), stage::hide));
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        stage.setScene(scene);
        stage.setResizable(false);
        stage.show();
    }

    static Parent root(ReportViewModel model, Runnable close) {
        FXMLLoader loader = new FXMLLoader(ReportDialog.class.getResource("/fxml/report.fxml"));
        loader.setControllerFactory(type -> new ReportController(model, close));
        try {
            Parent root = loader.load();
            root.getStylesheets()
                    .add(Objects.requireNonNull(ReportDialog.class.getResource("/styles/report.css"))
                            .toExternalForm());
            return root;
        } catch (IOException unreadable) {
            throw new IllegalStateException("report.fxml is part of the program and cannot be read", unreadable);
        }
    }
}
