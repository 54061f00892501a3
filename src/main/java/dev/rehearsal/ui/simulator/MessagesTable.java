package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.MessageKind;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.ui.kit.Times;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** The table of messages. */
public final class MessagesTable extends RowTable<MessageColumn> {
    private static final double ROOM_FOR_CAMPAIGN = 760;
    private static final double ROOM_FOR_DUE = 980;

    private final BooleanProperty wide = new SimpleBooleanProperty();
    private final BooleanProperty widest = new SimpleBooleanProperty();
    private MessagesModel.@Nullable Shown shown;
    private @Nullable Times times;

    public MessagesTable() {
        super("Messages", "No message passes these filters.");
        setId("messages");
        add("Time", row -> times().second(table().at(row)), MessageColumn.TIME, 164, 164, 176);
        add("Customer", row -> shown().result().customerId(table().customer(row)), MessageColumn.CUSTOMER, 80, 90, 160)
                .getStyleClass()
                .add("mono");
        add("Made by", row -> shown().names().of(kind(row).ruleId()), MessageColumn.SENDER, 84, 150, WIDEST);
        add("Channel", row -> MessageWords.channel(kind(row).channel()), MessageColumn.CHANNEL, 64, 72, 110);
        addOutcome(
                "Status",
                row -> MessageWords.look(table().status(row)),
                row -> MessageWords.because(table().reason(row)),
                MessageColumn.STATUS,
                180);
        TableColumn<Integer, String> campaign = add(
                "Campaign",
                row -> shown().names().campaign(kind(row).campaignId()),
                MessageColumn.CAMPAIGN,
                84,
                120,
                WIDEST);
        TableColumn<Integer, String> template =
                add("Template", row -> kind(row).templateId(), MessageColumn.TEMPLATE, 84, 120, WIDEST);
        TableColumn<Integer, String> due =
                add("Due", row -> times().second(table().due(row)), MessageColumn.DUE, 164, 164, 176);
        wide.bind(widthProperty().greaterThan(ROOM_FOR_CAMPAIGN));
        widest.bind(widthProperty().greaterThan(ROOM_FOR_DUE));
        wide.subscribe(campaign::setVisible);
        wide.subscribe(template::setVisible);
        widest.subscribe(due::setVisible);
    }

    void show(MessagesModel.Shown messages, Times zone) {
        shown = messages;
        times = zone;
    }

    private MessagesModel.Shown shown() {
        return Objects.requireNonNull(shown);
    }

    private MessageTable table() {
        return shown().result().messages();
    }

    private MessageKind kind(int row) {
        return table().kinds().get(table().kind(row));
    }

    private Times times() {
        return Objects.requireNonNull(times);
    }
}
