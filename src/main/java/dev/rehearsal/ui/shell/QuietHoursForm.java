package dev.rehearsal.ui.shell;

import dev.rehearsal.pack.Settings.QuietHours;
import dev.rehearsal.ui.kit.forms.FormFields;
import dev.rehearsal.ui.kit.forms.Picker;
import dev.rehearsal.ui.kit.forms.TimeField;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** When messages wait, and on which channels. Switched off and on again, the hours are as they were. */
final class QuietHoursForm extends VBox {
    private final SettingsViewModel model;
    private final FormFields fields;
    private final CheckBox on = new CheckBox("Put messages off in quiet hours");
    private final TimeField start;
    private final TimeField end;
    private final Picker channels;
    private final Label nextDay = new Label();
    private QuietHours last = SettingsViewModel.AT_NIGHT;

    QuietHoursForm(SettingsViewModel model) {
        super(8);
        this.model = model;
        fields = new FormFields(model::settle, (field, sentence) -> {});
        on.setId("settings-quiet");
        on.selectedProperty().addListener((property, before, now) -> {
            if (!fields.isShowing()) {
                model.change(
                        now ? "set quiet hours" : "remove quiet hours",
                        "",
                        settings -> settings.withQuietHours(now ? last : null));
            }
        });
        start = new TimeField(
                fields,
                "Quiet from",
                minutes -> hours("start", old -> new QuietHours(minutes, old.end(), old.channels())));
        start.setId("settings-quiet-start");
        end = new TimeField(
                fields,
                "Quiet until",
                minutes -> hours("end", old -> new QuietHours(old.start(), minutes, old.channels())));
        end.setId("settings-quiet-end");
        channels = Picker.several(
                "Channels with quiet hours",
                then -> then.accept(Channels.each()),
                ids -> hours("channels", old -> new QuietHours(old.start(), old.end(), ids)));
        channels.setId("settings-quiet-channels");
        nextDay.getStyleClass().add("secondary");
        HBox row = new HBox(8, new Label("from"), start, new Label("to"), end, nextDay, new Label("on"), channels);
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(on.selectedProperty());
        row.managedProperty().bind(on.selectedProperty());
        getChildren().addAll(on, row);
    }

    private void hours(String part, UnaryOperator<QuietHours> change) {
        model.change("change quiet hours", "quiet " + part, settings -> {
            QuietHours old = settings.quietHours();
            return old == null ? settings : settings.withQuietHours(change.apply(old));
        });
    }

    void show(@Nullable QuietHours now) {
        fields.quietly(() -> {
            on.setSelected(now != null);
            if (now != null) {
                last = now;
                start.show(now.start());
                end.show(now.end());
                nextDay.setText(now.end() <= now.start() ? "the next day" : "");
                channels.show(now.channels(), Channels.words(now.channels()));
            }
        });
    }
}
