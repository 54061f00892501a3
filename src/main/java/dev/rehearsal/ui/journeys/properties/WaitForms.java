package dev.rehearsal.ui.journeys.properties;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.Node;
import dev.rehearsal.ui.journeys.editor.JourneyPart;
import dev.rehearsal.ui.kit.forms.DurationField;
import dev.rehearsal.ui.kit.forms.LeafForm;
import dev.rehearsal.ui.kit.forms.TimeField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The three ways of waiting: for a while, until something happens, until a time of day. */
final class WaitForms {
    private static final int LAST_MINUTE = 24 * 60 - 1;

    private WaitForms() {}

    static final class ForDuration extends NodeForm {
        private final DurationField length;
        private Node.@Nullable Pause shown;

        ForDuration(PaneContext pane) {
            length = new DurationField(pane, "Wait for", false, minutes -> {
                if (shown != null && minutes.isPresent()) {
                    pane.apply(JourneyEdits.change(
                            new Node.Pause(shown.id(), minutes.getAsInt(), shown.next()), "minutes"));
                }
            });
            getChildren().add(LeafForm.row(LeafForm.word("Wait"), length));
        }

        @Override
        void show(Journey journey, Node node) {
            if (node instanceof Node.Pause pause) {
                shown = pause;
                length.show(OptionalInt.of(pause.minutes()));
            }
        }
    }

    static final class UntilEvent extends NodeForm {
        private final PartForm where;
        private final DurationField timeout;
        private Node.@Nullable WaitUntil shown;

        UntilEvent(PaneContext pane, String id) {
            where = PartForm.ofEvents(pane, JourneyPart.of(id), "Wait until they");
            timeout = new DurationField(pane, "At most", true, minutes -> {
                if (shown != null) {
                    pane.apply(JourneyEdits.change(
                            new Node.WaitUntil(shown.id(), shown.where(), minutes, shown.next(), shown.timeoutNext()),
                            "timeout"));
                }
            });
            timeout.amount().setPromptText("for ever");
            timeout.amount().setPrefColumnCount(5);
            getChildren().addAll(where, LeafForm.row(LeafForm.word("but at most"), timeout));
        }

        @Override
        void show(Journey journey, Node node) {
            if (node instanceof Node.WaitUntil wait) {
                shown = wait;
                where.show(journey);
                timeout.show(wait.timeout());
            }
        }
    }

    static final class UntilTime extends NodeForm {
        private final PaneContext pane;
        private final TimeField at;
        private final Map<DayOfWeek, ToggleButton> days = new EnumMap<>(DayOfWeek.class);
        private Node.@Nullable WaitTime shown;

        UntilTime(PaneContext pane) {
            this.pane = pane;
            at = new TimeField(
                    pane,
                    "Time of day",
                    minutes -> change(
                            "time",
                            (time, chosen) -> new Node.WaitTime(
                                    time.id(), Math.min(minutes, LAST_MINUTE), time.days(), time.next())));
            HBox week = new HBox(4);
            for (DayOfWeek day : DayOfWeek.values()) {
                ToggleButton toggle = new ToggleButton(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
                toggle.setAccessibleText(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
                toggle.getStyleClass().add("weekday");
                toggle.setOnAction(click -> change(
                        "day " + day, (time, chosen) -> new Node.WaitTime(time.id(), time.at(), chosen, time.next())));
                days.put(day, toggle);
                week.getChildren().add(toggle);
            }
            getChildren()
                    .addAll(
                            LeafForm.row(LeafForm.word("Wait until"), at, LeafForm.word("on")),
                            week,
                            Sections.note("The next such time in the customer's own time zone; no day means any day."));
        }

        private void change(String typing, BiFunction<Node.WaitTime, Set<DayOfWeek>, Node> change) {
            Node.WaitTime now = shown;
            if (now != null) {
                Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
                days.forEach((day, toggle) -> {
                    if (toggle.isSelected()) {
                        chosen.add(day);
                    }
                });
                pane.apply(JourneyEdits.change(change.apply(now, chosen), typing));
            }
        }

        @Override
        void show(Journey journey, Node node) {
            if (node instanceof Node.WaitTime wait) {
                shown = wait;
                pane.quietly(() -> {
                    at.show(wait.at());
                    days.forEach((day, toggle) -> toggle.setSelected(wait.days().contains(day)));
                });
            }
        }
    }
}
