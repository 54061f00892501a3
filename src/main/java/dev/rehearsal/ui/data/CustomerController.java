package dev.rehearsal.ui.data;

import dev.rehearsal.event.Field;
import dev.rehearsal.ui.data.EventWords.Line;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The page of a customer: who they are and what they did. */
public final class CustomerController {
    private final DataModel model;
    private final Times times;

    @FXML
    private VBox root;

    @FXML
    private Button backButton;

    @FXML
    private Label title;

    @FXML
    private Label figures;

    @FXML
    private TextField search;

    @FXML
    private VBox profile;

    @FXML
    private FlowPane segments;

    @FXML
    private Label zone;

    @FXML
    private VBox axis;

    @FXML
    private TableView<Integer> events;

    @FXML
    private TableColumn<Integer, String> timeColumn;

    @FXML
    private TableColumn<Integer, String> typeColumn;

    @FXML
    private TableColumn<Integer, String> propertiesColumn;

    @FXML
    private TableColumn<Integer, String> sessionColumn;

    CustomerController(DataModel model) {
        this.model = model;
        this.times = model.events().times();
    }

    @FXML
    private void initialize() {
        zone.setText("Times in " + times.zoneName());
        events.setPlaceholder(new Label("This customer has a profile but no events."));
        WholeTextCell.use(propertiesColumn);
        events.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        root.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                back();
            }
        });
        model.customerProperty().addListener((property, before, now) -> draw(now));
        draw(model.customerProperty().get());
    }

    private void draw(Optional<CustomerPage> page) {
        Cells.show(root, page.isPresent());
        page.ifPresent(this::draw);
    }

    private void draw(CustomerPage page) {
        title.setText(page.id());
        figures.setText(Figures.count(page.events().size(), "event"));
        profile.getChildren()
                .setAll(Cells.lines(
                        page.profile().isEmpty() ? List.of(new Line("profile", "none imported")) : page.profile()));
        segments.getChildren().setAll(page.segments().stream().map(this::pill).toList());
        if (page.segments().isEmpty()) {
            segments.getChildren().add(new Label("none"));
        }
        axis.getChildren().clear();
        if (!page.events().isEmpty()) {
            axis.getChildren().add(new EventAxis(page.log(), page.events(), times));
        }
        EventWords words = new EventWords(page.log(), times);
        Cells.fill(timeColumn, words::time);
        Cells.fill(typeColumn, words::type);
        Cells.fill(propertiesColumn, words::properties);
        Cells.fill(sessionColumn, position -> words.field(position, Field.SESSION_ID));
        events.setItems(page.events());
        backButton.requestFocus();
    }

    private Label pill(String segment) {
        Label pill = new Label(segment);
        pill.getStyleClass().add("pill");
        return pill;
    }

    @FXML
    private void find() {
        model.openCustomer(search.getText());
        search.clear();
    }

    @FXML
    private void delete() {
        model.deleteCustomer();
    }

    @FXML
    private void back() {
        model.closeCustomer();
    }
}
