package dev.rehearsal.ui.simulator;

import dev.rehearsal.store.RunRecord;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** The runs that were kept: open one again, name it, delete it. */
public final class RunsController {
    private final SimulatorModel simulator;
    private final RunsModel model;

    @FXML
    private TableView<RunRecord> table;

    @FXML
    private Button open;

    @FXML
    private Button rename;

    @FXML
    private Button delete;

    @FXML
    private Label count;

    public RunsController(SimulatorModel simulator) {
        this.simulator = simulator;
        this.model = simulator.runs();
    }

    @FXML
    private void initialize() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        add("When", model::when, 130).setMinWidth(126);
        add("Name", RunRecord::name, 100);
        add("Data", RunsModel::datasets, 120);
        add("Until", model::until, 84);
        number(add("Rules", run -> Figures.count(run.rules()), 50));
        number(add("Fires", RunsModel::fires, 70));
        add("Result", run -> RunsModel.hash(run.resultSha256()), 76)
                .getStyleClass()
                .add("mono");
        add("Person", RunRecord::person, 80);
        table.setItems(model.runs());
        model.runs().subscribe(() -> count.setText(Figures.count(model.runs().size(), "run")));
        var nothing = table.getSelectionModel().selectedItemProperty().isNull();
        open.disableProperty().bind(nothing.or(simulator.jobProperty().isNotNull()));
        rename.disableProperty().bind(nothing);
        delete.disableProperty().bind(nothing);
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
            } else if (key.getCode() == KeyCode.F2) {
                rename();
            } else if (key.getCode() == KeyCode.DELETE) {
                delete();
            }
        });
        table.setOnMouseClicked(mouse -> {
            if (mouse.getClickCount() == 2) {
                open();
            }
        });
    }

    private TableColumn<RunRecord, String> add(String title, Function<RunRecord, String> words, double usual) {
        TableColumn<RunRecord, String> column = new TableColumn<>(title);
        column.setPrefWidth(usual);
        Nodes.fill(column, words);
        WholeTextCell.use(column);
        table.getColumns().add(column);
        return column;
    }

    private static void number(TableColumn<RunRecord, String> column) {
        column.getStyleClass().add("numbers");
    }

    private void withChosen(Consumer<RunRecord> action) {
        RunRecord run = table.getSelectionModel().getSelectedItem();
        if (run != null) {
            action.accept(run);
        }
    }

    @FXML
    private void open() {
        withChosen(simulator::open);
    }

    @FXML
    private void rename() {
        withChosen(model::rename);
    }

    @FXML
    private void delete() {
        withChosen(model::delete);
    }
}
