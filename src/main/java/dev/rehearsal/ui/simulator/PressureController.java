package dev.rehearsal.ui.simulator;

import dev.rehearsal.insight.Pressure;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.results.WaterfallView;
import dev.rehearsal.ui.simulator.Choices.Choice;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** How many messages customers get in a week as a distribution, and those who get most. */
public final class PressureController {
    private final SimulatorModel simulator;
    private final PressureModel model;

    @FXML
    private ComboBox<Choice<String>> channels;

    @FXML
    private Label heldBack;

    @FXML
    private WaterfallView weeks;

    @FXML
    private Label nothing;

    @FXML
    private TableView<Pressure.Recipient> most;

    @FXML
    private TableColumn<Pressure.Recipient, String> customer;

    @FXML
    private TableColumn<Pressure.Recipient, String> received;

    @FXML
    private TableColumn<Pressure.Recipient, String> fullest;

    public PressureController(SimulatorModel simulator) {
        this.simulator = simulator;
        this.model = simulator.pressure();
    }

    @FXML
    private void initialize() {
        most.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Nodes.fill(customer, recipient -> {
            PressureModel.Found found = model.foundProperty().get();
            return found == null ? "" : found.customer(recipient);
        });
        Nodes.fill(received, recipient -> Figures.count(recipient.messages()));
        Nodes.fill(fullest, recipient -> Figures.count(recipient.mostInAWeek()));
        Choices.fill(channels, "Any channel", List.of(), MessageWords::channel);
        channels.setOnAction(choice -> showWeeks());
        model.foundProperty().subscribe(this::show);
        most.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        most.setOnMouseClicked(mouse -> {
            if (mouse.getClickCount() == 2) {
                open();
            }
        });
    }

    private void show(PressureModel.@Nullable Found found) {
        most.getItems().clear();
        if (found != null) {
            Choices.fill(
                    channels,
                    "Any channel",
                    List.copyOf(found.pressure().byChannel().keySet()),
                    MessageWords::channel);
            most.getItems().setAll(found.pressure().most());
        }
        heldBack.setText(model.heldBack());
        showWeeks();
    }

    private void showWeeks() {
        Choice<String> channel = channels.getValue();
        List<PressureModel.Bar> bars = model.bars(channel == null ? null : channel.thing());
        nothing.setVisible(bars.isEmpty());
        weeks.show(bars.stream()
                .map(bar -> new WaterfallView.Bar(
                        bar.label(),
                        Figures.count(bar.customers()),
                        bar.customers(),
                        0,
                        bar.most(),
                        "outcome-sent",
                        "bar-left",
                        () -> chooseBusiest(bar.messages())))
                .toList());
    }

    /** Chooses the first of those who get so many in their fullest week. */
    private void chooseBusiest(int messages) {
        most.getItems().stream()
                .filter(recipient -> recipient.mostInAWeek() == messages)
                .findFirst()
                .ifPresent(recipient -> {
                    most.getSelectionModel().select(recipient);
                    most.scrollTo(recipient);
                });
    }

    @FXML
    private void open() {
        Pressure.Recipient chosen = most.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            simulator.showCustomer(chosen.customer());
        }
    }
}
