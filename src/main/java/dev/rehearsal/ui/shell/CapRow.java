package dev.rehearsal.ui.shell;

import dev.rehearsal.pack.Settings.FrequencyCap;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.forms.DurationField;
import dev.rehearsal.ui.kit.forms.FormFields;
import dev.rehearsal.ui.kit.forms.NumberField;
import dev.rehearsal.ui.kit.forms.Picker;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One frequency cap: at most so many messages on a channel within a time. */
final class CapRow extends VBox {
    private final int place;
    private final NumberField max;
    private final Picker channel;
    private final DurationField window;
    private final VBox problems = new VBox(2);

    CapRow(SettingsViewModel model, int place) {
        super(4);
        this.place = place;
        int number = place + 1;
        FormFields fields = new FormFields(
                model::settle,
                (field, sentence) -> model.unreadable(SettingsProblem.Part.CAPS, place, field, sentence));
        max = new NumberField(fields, "Most messages of cap " + number, false, true, now -> {
            if (now != null) {
                model.changeCap(
                        "change cap",
                        place,
                        old -> new FrequencyCap(old.channel(), now.intValue(), old.windowMinutes()));
            }
        });
        max.setId("settings-cap-max-" + number);
        max.setPrefColumnCount(3);
        channel = Picker.one(
                "Channel of cap " + number,
                then -> then.accept(Channels.eachOrAny()),
                id -> model.changeCap(
                        "change channel of cap", place, old -> new FrequencyCap(id, old.max(), old.windowMinutes())));
        channel.setId("settings-cap-channel-" + number);
        window = new DurationField(fields, "Time of cap " + number, false, (OptionalInt minutes) -> {
            if (minutes.isPresent()) {
                model.changeCap(
                        "change time of cap",
                        place,
                        old -> new FrequencyCap(old.channel(), old.max(), minutes.getAsInt()));
            }
        });
        window.amount().setId("settings-cap-window-" + number);
        Button remove = new Button();
        remove.setGraphic(Icons.CANCEL.node());
        remove.getStyleClass().addAll("quiet", "icon-only");
        remove.setAccessibleText("Remove cap " + number);
        remove.setTooltip(new Tooltip("Remove this cap"));
        remove.setOnAction(click -> model.removeCap(place));
        HBox row = new HBox(8, new Label("At most"), max, new Label("by"), channel, new Label("in"), window, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, problems);
    }

    void show(FrequencyCap cap) {
        max.show((double) cap.max());
        channel.show(List.of(cap.channel()), Channels.words(cap.channel()));
        window.show(OptionalInt.of(cap.windowMinutes()));
    }

    void tell(List<SettingsProblem> found) {
        SettingsField.tell(
                problems,
                found.stream().filter(problem -> problem.cap() == place).toList());
    }
}
