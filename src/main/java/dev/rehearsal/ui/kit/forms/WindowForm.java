package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.rule.TimeWindow;
import dev.rehearsal.ui.kit.draft.PartEdits;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** When a rule may fire: dates, weekdays and times of day, all open as long as nothing is said. */
public final class WindowForm extends VBox {
    private static final TimeWindow OPEN =
            new TimeWindow(null, null, Set.of(), OptionalInt.empty(), OptionalInt.empty());
    private static final int NINE = 540;
    private static final int FIVE = 1020;

    private final FormContext context;
    private final CheckBox limited = new CheckBox("certain days or hours");
    private final DatePicker from = Dates.picker("First day");
    private final DatePicker until = Dates.picker("Last day");
    private final Map<DayOfWeek, ToggleButton> days = new EnumMap<>(DayOfWeek.class);
    private final CheckBox hours = new CheckBox("from");
    private final TimeField start;
    private final TimeField end;
    private final FlowPane dates;
    private final HBox week = new HBox(4);
    private final FlowPane times;
    private TimeWindow now = OPEN;

    public WindowForm(FormContext context) {
        this.context = context;
        setSpacing(8);
        limited.selectedProperty()
                .addListener((selected, before, on) -> context.apply(PartEdits.window(on ? OPEN : null)));
        for (DatePicker date : List.of(from, until)) {
            date.valueProperty()
                    .addListener((value, before, day) -> say(from.getValue(), until.getValue(), now.days()));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            ToggleButton button = new ToggleButton(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            button.setAccessibleText(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            button.getStyleClass().add("weekday");
            button.selectedProperty()
                    .addListener((selected, before, on) -> say(now.startDate(), now.endDate(), chosen()));
            days.put(day, button);
            week.getChildren().add(button);
        }
        start = new TimeField(context, "From what time", minutes -> hours(OptionalInt.of(minutes), now.endTime()));
        end = new TimeField(context, "Until what time", minutes -> hours(now.startTime(), OptionalInt.of(minutes)));
        hours.selectedProperty()
                .addListener((selected, before, on) -> hours(
                        on ? OptionalInt.of(NINE) : OptionalInt.empty(),
                        on ? OptionalInt.of(FIVE) : OptionalInt.empty()));
        dates = LeafForm.row(LeafForm.word("from"), from, LeafForm.word("to"), until);
        times = LeafForm.row(hours, start, LeafForm.word("to"), end);
        getChildren().addAll(limited, dates, week, times);
    }

    public Node first() {
        return limited;
    }

    private Set<DayOfWeek> chosen() {
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        days.forEach((day, button) -> {
            if (button.isSelected()) {
                chosen.add(day);
            }
        });
        return chosen;
    }

    private void say(@Nullable LocalDate first, @Nullable LocalDate last, Set<DayOfWeek> weekdays) {
        context.apply(PartEdits.window(new TimeWindow(first, last, weekdays, now.startTime(), now.endTime())));
    }

    private void hours(OptionalInt begin, OptionalInt finish) {
        context.apply(PartEdits.window(new TimeWindow(now.startDate(), now.endDate(), now.days(), begin, finish)));
    }

    public void show(@Nullable TimeWindow window) {
        now = window == null ? OPEN : window;
        context.quietly(() -> {
            limited.setSelected(window != null);
            from.setValue(now.startDate());
            until.setValue(now.endDate());
            days.forEach((day, button) -> button.setSelected(now.days().contains(day)));
            hours.setSelected(now.startTime().isPresent() || now.endTime().isPresent());
            start.show(now.startTime().orElse(0));
            end.show(now.endTime().orElse(24 * 60));
        });
        for (Node part : List.of(dates, week, times)) {
            part.setVisible(window != null);
            part.setManaged(window != null);
        }
        start.setDisable(!hours.isSelected());
        end.setDisable(!hours.isSelected());
    }
}
