package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.rule.Schedule;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.ui.kit.draft.Offers;
import dev.rehearsal.ui.kit.draft.Offers.Choice;
import dev.rehearsal.ui.kit.draft.PartEdits;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.Starts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** What a rule listens to. */
public final class TriggerForm {
    private final FormContext context;
    private final ComboBox<Starts.Start<Trigger>> kind;
    private final FlowPane row;
    private final FormLine line;
    private final Picker segment;
    private final Picker rule;
    private final Picker from;
    private final Picker to;
    private final TimeField at;
    private final ComboBox<DayOfWeek> weekday;
    private final NumberField day;
    private final DurationField silence;
    private Trigger now = Trigger.EVERY_EVENT;

    public TriggerForm(FormContext context) {
        this.context = context;
        kind = Choices.of(context, "The rule is asked at", Starts.TRIGGERS, Starts.Start::words, start -> {
            context.apply(PartEdits.trigger(start.made().get()));
            context.focus(Place.of(Place.Part.TRIGGER));
        });
        segment = Picker.one("Segment", context.source(Offers::segments), this::segment);
        rule = Picker.one(
                "Rule",
                context.source(Offers::rules),
                id -> context.apply(PartEdits.trigger(new Trigger.RuleFired(id))));
        from = Picker.one("From stage", context.source(TriggerForm::stages), id -> stages(id, true));
        to = Picker.one("To stage", context.source(TriggerForm::stages), id -> stages(id, false));
        at = new TimeField(context, "At", minutes -> schedule(minutes, null, -1));
        weekday = Choices.of(
                context,
                "Weekday",
                List.of(DayOfWeek.values()),
                each -> each.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                each -> schedule(-1, each, -1));
        day = new NumberField(context, "Day of the month", false, true, number -> {
            if (number != null && number >= 1 && number <= 31) {
                schedule(-1, null, number.intValue());
            }
        });
        day.setPrefColumnCount(3);
        silence = new DurationField(
                context,
                "Inactive for",
                false,
                minutes ->
                        minutes.ifPresent(length -> context.apply(PartEdits.trigger(new Trigger.Inactivity(length)))));
        row = LeafForm.row(kind);
        line = new FormLine(row, kind);
        context.register(Place.of(Place.Part.TRIGGER), line);
    }

    public Node node() {
        return line;
    }

    private static List<Choice> stages(Offers offers) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice(Trigger.LifecycleChange.ANY, "any stage", "")));
        choices.addAll(offers.stages());
        return choices;
    }

    private void segment(String id) {
        context.apply(PartEdits.trigger(
                now instanceof Trigger.SegmentLeft ? new Trigger.SegmentLeft(id) : new Trigger.SegmentEntered(id)));
    }

    private void stages(String id, boolean isFrom) {
        if (now instanceof Trigger.LifecycleChange(String before, String after)) {
            context.apply(PartEdits.trigger(
                    isFrom ? new Trigger.LifecycleChange(id, after) : new Trigger.LifecycleChange(before, id)));
        }
    }

    private void schedule(int minutes, @Nullable DayOfWeek dayOfWeek, int dayOfMonth) {
        if (!(now instanceof Trigger.Scheduled(Schedule before))) {
            return;
        }
        int time = minutes < 0 ? before.at() : Math.min(minutes, 1439);
        Schedule after = switch (before) {
            case Schedule.Daily daily -> new Schedule.Daily(time);
            case Schedule.Weekly weekly -> new Schedule.Weekly(time, dayOfWeek == null ? weekly.day() : dayOfWeek);
            case Schedule.Monthly monthly -> new Schedule.Monthly(time, dayOfMonth < 0 ? monthly.day() : dayOfMonth);
        };
        context.apply(PartEdits.trigger(new Trigger.Scheduled(after)));
    }

    public void show(Trigger on) {
        now = on;
        List<Node> nodes = new ArrayList<>(List.of(kind));
        context.quietly(() -> {
            kind.setValue(start(on));
            nodes.addAll(fields(on));
        });
        if (!row.getChildren().equals(nodes)) {
            row.getChildren().setAll(nodes);
        }
    }

    private List<Node> fields(Trigger on) {
        return switch (on) {
            case Trigger.OnEvent every -> List.of();
            case Trigger.SegmentEntered(String id) -> {
                segment.show(id);
                yield List.of(segment);
            }
            case Trigger.SegmentLeft(String id) -> {
                segment.show(id);
                yield List.of(segment);
            }
            case Trigger.LifecycleChange(String before, String after) -> {
                stage(from, before);
                stage(to, after);
                yield List.of(from, to);
            }
            case Trigger.RuleFired(String id) -> {
                rule.show(
                        id.isEmpty() ? List.of() : List.of(id),
                        Offers.label(context.offers().rules(), id));
                yield List.of(rule);
            }
            case Trigger.Inactivity(int minutes) -> {
                silence.show(OptionalInt.of(minutes));
                yield List.of(silence);
            }
            case Trigger.Scheduled(Schedule schedule) -> scheduled(schedule);
        };
    }

    private static void stage(Picker picker, String id) {
        picker.show(List.of(id), id.equals(Trigger.LifecycleChange.ANY) ? "any stage" : id);
    }

    private List<Node> scheduled(Schedule schedule) {
        at.show(schedule.at());
        return switch (schedule) {
            case Schedule.Daily daily -> List.of(at);
            case Schedule.Weekly weekly -> {
                weekday.setValue(weekly.day());
                yield List.of(weekday, at);
            }
            case Schedule.Monthly monthly -> {
                day.show((double) monthly.day());
                yield List.of(day, at);
            }
        };
    }

    private static Starts.Start<Trigger> start(Trigger on) {
        int number = switch (on) {
            case Trigger.OnEvent every -> 0;
            case Trigger.SegmentEntered entered -> 1;
            case Trigger.SegmentLeft left -> 2;
            case Trigger.LifecycleChange change -> 3;
            case Trigger.RuleFired fired -> 4;
            case Trigger.Scheduled(Schedule.Daily daily) -> 5;
            case Trigger.Scheduled(Schedule.Weekly weekly) -> 6;
            case Trigger.Scheduled(Schedule.Monthly monthly) -> 7;
            case Trigger.Inactivity inactivity -> 8;
        };
        return Starts.TRIGGERS.get(number);
    }
}
