package dev.rehearsal.rule;

import dev.rehearsal.event.Durations;
import dev.rehearsal.event.Wording;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can hold a rule back: "at most once a day, only to active_shoppers". */
final class GateWords {
    private GateWords() {}

    /** One phrase per gate, none for open ones. */
    static List<String> of(Gates gates) {
        List<String> phrases = new ArrayList<>();
        if (gates.timeWindow() != null) {
            timeWindow(gates.timeWindow(), phrases);
        }
        if (gates.cooldown().orElse(0) > 0) {
            phrases.add("at most once " + Durations.each(gates.cooldown().getAsInt()));
        }
        gates.maxExecutions().ifPresent(max -> phrases.add(most(max)));
        if (!gates.audience().isEmpty()) {
            phrases.add("only to "
                    + Wording.list(gates.audience().stream().map(Wording::name).toList(), "or"));
        }
        if (gates.exclusiveGroup() != null) {
            phrases.add(
                    "unless another rule of group " + Wording.name(gates.exclusiveGroup()) + " fires at the same time");
        }
        return phrases;
    }

    private static String most(int max) {
        return switch (max) {
            case 0 -> "never in all";
            case 1 -> "only once in all";
            case 2 -> "at most twice in all";
            default -> "at most " + max + " times in all";
        };
    }

    private static void timeWindow(TimeWindow window, List<String> phrases) {
        if (window.startDate() != null && window.endDate() != null) {
            phrases.add("only from " + window.startDate() + " to " + window.endDate());
        } else if (window.startDate() != null) {
            phrases.add("only from " + window.startDate() + " on");
        } else if (window.endDate() != null) {
            phrases.add("only until " + window.endDate());
        }
        if (!window.days().isEmpty()) {
            phrases.add("only on " + Wording.list(days(window.days()), "and"));
        }
        int start = window.startTime().orElse(0);
        int end = window.endTime().orElse(TimeWindow.DAY);
        boolean isWholeDay = start == end || (start == 0 && end == TimeWindow.DAY);
        if (!isWholeDay) {
            phrases.add("only between " + TriggerWords.time(start) + " and " + TriggerWords.time(end));
        }
    }

    private static List<String> days(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "s")
                .toList();
    }
}
