package dev.rehearsal.ui.packs.changes;

import dev.rehearsal.insight.Causes;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Job;
import dev.rehearsal.ui.kit.Nodes;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What two packs would have done differently over a dataset. */
public final class ResultDiffController {
    private final ChangesViewModel model;

    @FXML
    private ComboBox<Dataset> datasets;

    @FXML
    private Button runButton;

    @FXML
    private HBox running;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label progressWords;

    @FXML
    private Label waiting;

    @FXML
    private VBox found;

    @FXML
    private Label summary;

    @FXML
    private TableView<ResultDiff.Line> rules;

    @FXML
    private TableView<ResultDiff.Line> channels;

    @FXML
    private VBox causes;

    ResultDiffController(ChangesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        datasets.setItems(model.datasets());
        datasets.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Dataset dataset) {
                return dataset == null ? "" : dataset.name();
            }

            @Override
            public Dataset fromString(String words) {
                throw new UnsupportedOperationException("datasets are chosen, not typed");
            }
        });
        datasets.valueProperty().bindBidirectional(model.datasetProperty());
        columns(rules, "Rule");
        columns(channels, "Channel");
        channels.setPlaceholder(new Label("Neither pack sends a message"));
        runButton
                .disableProperty()
                .bind(model.datasetProperty().isNull().or(model.jobProperty().isNotNull()));
        model.jobProperty().addListener((job, before, now) -> show(now));
        show(model.jobProperty().get());
        waiting.textProperty()
                .bind(
                        Bindings.when(Bindings.isEmpty(model.datasets()))
                                .then("Import events in Data to see what the changes would have done.")
                                .otherwise(
                                        "Replay both packs to see which firings and messages come and go, and which change does it."));
        model.resultProperty().addListener((result, before, now) -> show(now));
        show(model.resultProperty().get());
    }

    private void show(@Nullable Job job) {
        Nodes.show(running, job != null);
        progress.progressProperty().unbind();
        progressWords.textProperty().unbind();
        if (job != null) {
            progress.progressProperty().bind(job.fractionProperty());
            progressWords.textProperty().bind(job.wordsProperty());
        }
    }

    private void show(Optional<ResultDiff> result) {
        Nodes.show(waiting, result.isEmpty());
        Nodes.show(found, result.isPresent());
        result.ifPresent(now -> {
            rules.getItems().setAll(now.rules());
            rules.scrollTo(0);
            channels.getItems().setAll(now.channels());
            summary.setText(DiffWords.summary(now));
            causes.getChildren()
                    .setAll(now.causes().stream()
                            .filter(cause -> !cause.share().equals(Causes.Share.NOTHING))
                            .map(cause -> cause(DiffWords.of(cause.edit(), now.names()), cause.share()))
                            .toList());
            if (!now.together().equals(Causes.Share.NOTHING)) {
                causes.getChildren().add(cause("Several changes together", now.together()));
            }
            if (causes.getChildren().isEmpty()) {
                causes.getChildren().add(new Label("No change makes any difference over these events."));
            }
        });
    }

    private static VBox cause(String what, Causes.Share share) {
        Label name = new Label(what);
        name.setWrapText(true);
        name.setMinHeight(Label.USE_PREF_SIZE);
        Label counts = new Label(DiffWords.of(share));
        counts.getStyleClass().add("secondary");
        counts.setWrapText(true);
        VBox box = new VBox(name, counts);
        box.getStyleClass().add("diff-cause");
        return box;
    }

    private static void columns(TableView<ResultDiff.Line> table, String first) {
        TableColumn<ResultDiff.Line, String> name = new TableColumn<>(first);
        Nodes.fill(name, ResultDiff.Line::name);
        name.setMinWidth(120);
        name.setPrefWidth(600);
        table.getColumns().add(name);
        table.getColumns().add(number("Before", ResultDiff.Line::before));
        table.getColumns().add(number("After", ResultDiff.Line::after));
        table.getColumns().add(number("Added", ResultDiff.Line::added));
        table.getColumns().add(number("Removed", ResultDiff.Line::removed));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    private static TableColumn<ResultDiff.Line, String> number(String title, ToIntFunction<ResultDiff.Line> value) {
        TableColumn<ResultDiff.Line, String> column = new TableColumn<>(title);
        Nodes.fill(column, line -> Figures.count(value.applyAsInt(line)));
        column.getStyleClass().add("numbers");
        column.setMinWidth(70);
        column.setMaxWidth(96);
        return column;
    }

    @FXML
    private void run() {
        model.replay();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }
}
