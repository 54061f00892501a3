package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Job;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The last step: what an import will do. */
public final class ForecastController {
    private final ForecastViewModel model;

    @FXML
    private ComboBox<String> dataset;

    @FXML
    private Label datasetWords;

    @FXML
    private CheckBox remember;

    @FXML
    private VBox counting;

    @FXML
    private Label countingWords;

    @FXML
    private ProgressBar bar;

    @FXML
    private VBox outcome;

    @FXML
    private VBox remarks;

    @FXML
    private FlowPane figures;

    @FXML
    private VBox typesCard;

    @FXML
    private TableView<Outlook.Count> types;

    @FXML
    private TableColumn<Outlook.Count, String> typeColumn;

    @FXML
    private TableColumn<Outlook.Count, String> typeCountColumn;

    @FXML
    private Label rejectWords;

    @FXML
    private TableView<Outlook.Count> rejects;

    @FXML
    private TableColumn<Outlook.Count, String> reasonColumn;

    @FXML
    private TableColumn<Outlook.Count, String> reasonCountColumn;

    @FXML
    private TableColumn<Outlook.Count, String> exampleColumn;

    ForecastController(ForecastViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        dataset.setItems(model.datasets());
        dataset.getEditor().textProperty().bindBidirectional(model.datasetProperty());
        remember.selectedProperty().bindBidirectional(model.rememberProperty());
        Nodes.fill(typeColumn, Outlook.Count::what);
        Nodes.fill(typeCountColumn, count -> Figures.count(count.rows()));
        Nodes.fill(reasonColumn, Outlook.Count::what);
        Nodes.fill(reasonCountColumn, count -> Figures.count(count.rows()));
        Nodes.fill(exampleColumn, count -> model.example(count.what()));
        List.of(reasonColumn, exampleColumn).forEach(WholeTextCell::use);
        types.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        rejects.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        types.setPlaceholder(new Label("No new events."));
        rejects.setPlaceholder(new Label("Every row can be read."));
        model.datasetProperty().addListener((property, before, now) -> drawWords());
        model.countingProperty().addListener((property, before, now) -> drawCounting(now));
        model.problemProperty()
                .addListener((property, before, now) ->
                        drawCounting(model.countingProperty().get()));
        model.outlookProperty().addListener((property, before, now) -> draw(now));
        drawCounting(model.countingProperty().get());
        draw(model.outlookProperty().get());
    }

    private void drawWords() {
        datasetWords.setText(model.datasetWords());
    }

    private void drawCounting(Optional<Job> job) {
        String problem = model.problemProperty().get();
        countingWords.textProperty().unbind();
        bar.progressProperty().unbind();
        Nodes.show(counting, job.isPresent() || !problem.isEmpty());
        Nodes.show(bar, job.isPresent());
        countingWords.setText(problem);
        job.ifPresent(one -> {
            countingWords.textProperty().bind(one.wordsProperty().map(words -> "Counting what will happen · " + words));
            bar.progressProperty().bind(one.fractionProperty());
        });
    }

    private void draw(Optional<Outlook> now) {
        drawWords();
        outcome.setVisible(now.isPresent());
        now.ifPresent(outlook -> {
            List<String> sentences = outlook.remarks(model.times());
            remarks.getChildren().setAll(sentences.stream().map(this::remark).toList());
            Nodes.show(remarks, !sentences.isEmpty());
            figures.getChildren()
                    .setAll(outlook.figures(model.times()).stream()
                            .map(this::tile)
                            .toList());
            types.getItems().setAll(outlook.types());
            Nodes.show(typesCard, !outlook.types().isEmpty());
            rejects.getItems().setAll(outlook.reasons());
            rejectWords.setText(outlook.rejects() == 0 ? "" : Figures.count(outlook.rejects(), "row"));
        });
    }

    private Node remark(String sentence) {
        Label label = new Label(sentence, Icons.INFORMATION.node());
        label.setWrapText(true);
        return label;
    }

    private Node tile(Outlook.Figure figure) {
        Label label = new Label(figure.label());
        label.getStyleClass().add("secondary");
        Label value = new Label(figure.value());
        value.getStyleClass().add("figure");
        Label remark = new Label(figure.remark());
        remark.getStyleClass().add("secondary");
        VBox tile = new VBox(label, value, remark);
        tile.getStyleClass().addAll("card", "wizard-figure");
        value.setAccessibleText(figure.label() + ": " + figure.value() + " " + figure.remark());
        return tile;
    }
}
