package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.MessageKind;
import dev.rehearsal.replay.MessageReason;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.ui.simulator.Choices.Choice;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The messages that pass the filters; the chosen one is explained. */
public final class MessagesController {
    private final SimulatorModel model;
    private final MessagesModel messages;
    private boolean marking;

    @FXML
    private TextField customer;

    @FXML
    private ComboBox<Choice<String>> channels;

    @FXML
    private ComboBox<Choice<MessageStatus>> statuses;

    @FXML
    private ComboBox<Choice<MessageReason>> reasons;

    @FXML
    private Button only;

    @FXML
    private Label count;

    @FXML
    private MessagesTable table;

    public MessagesController(SimulatorModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    private void initialize() {
        Choices.fill(channels, "Any channel", List.of(), MessageWords::channel);
        Choices.fill(
                statuses,
                "Any status",
                List.of(MessageStatus.values()),
                each -> MessageWords.look(each).label());
        Choices.fill(
                reasons,
                "Any reason",
                List.of(MessageReason.values()).subList(1, MessageReason.values().length),
                MessageWords::of);
        channels.setOnAction(choice -> showChannel());
        statuses.setOnAction(choice -> showStatus());
        reasons.setOnAction(choice -> showStatus());
        customer.textProperty().subscribe(messages::showCustomer);
        Choices.bindOnly(only, messages.filterProperty().map(MessageFilter::only));
        messages.filterProperty().subscribe(this::mark);
        bindTable();
    }

    private void showChannel() {
        Choice<String> chosen = channels.getValue();
        if (!marking && chosen != null) {
            messages.showChannel(chosen.thing());
        }
    }

    private void showStatus() {
        if (!marking) {
            messages.showStatus(statuses.getValue().thing(), reasons.getValue().thing());
        }
    }

    private void mark(MessageFilter filter) {
        marking = true;
        Choices.select(channels, filter.channel());
        Choices.select(statuses, filter.status());
        Choices.select(reasons, filter.reason());
        if (!customer.getText().strip().equals(filter.customer())) {
            customer.setText(filter.customer());
        }
        marking = false;
    }

    private void bindTable() {
        messages.shownProperty().subscribe(shown -> {
            if (shown != null) {
                table.show(shown, model.times());
                marking = true;
                Choices.fill(channels, "Any channel", messages.values(MessageKind::channel), MessageWords::channel);
                marking = false;
            }
        });
        messages.rowsProperty().subscribe(rows -> {
            table.showRows(rows, !model.shownRun().isWhole() && messages.isByTime());
            count.setText(messages.countInWords());
        });
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.explain().explain(new CustomerLane.Target.Message(row));
            }
        });
        table.onSorted((column, descending) -> messages.sort(column, descending));
        table.onCustomer(row -> model.showCustomer(messages.table().customer(row)));
    }

    @FXML
    private void showAll() {
        messages.showOnly(null);
    }

    @FXML
    private void export() {
        model.export().exportMessages();
    }
}
