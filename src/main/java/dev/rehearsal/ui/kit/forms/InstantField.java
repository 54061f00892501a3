package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A date and a time of day on the workspace's clock. */
public final class InstantField extends HBox {
    private final FormContext context;
    private final DatePicker date;
    private final TimeField time;
    private final Consumer<Value> changed;

    public InstantField(FormContext context, String name, Consumer<Value> changed) {
        this.context = context;
        this.changed = changed;
        this.time = new TimeField(context, name + ", time", minutes -> report());
        this.date = Dates.picker(name + ", date");
        date.valueProperty().addListener((value, before, now) -> report());
        setSpacing(4);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(date, time);
    }

    public void show(@Nullable Value value) {
        if (value == null || value.instant() == Instants.NONE) {
            return;
        }
        var local = Instant.ofEpochMilli(value.instant()).atZone(zone());
        context.quietly(() -> {
            date.setValue(local.toLocalDate());
            time.show(local.getHour() * 60 + local.getMinute());
        });
    }

    private void report() {
        LocalDate day = date.getValue();
        Integer minutes = time.minutes();
        if (!context.isShowing() && day != null && minutes != null) {
            long instant = day.atTime(LocalTime.of(minutes / 60, minutes % 60))
                    .atZone(zone())
                    .toInstant()
                    .toEpochMilli();
            changed.accept(Value.text(Instants.format(instant)));
        }
    }

    private ZoneId zone() {
        return context.times().zone();
    }
}
