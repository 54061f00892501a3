package dev.rehearsal.ui.simulator;

import dev.rehearsal.insight.Pressure;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.ui.kit.Figures;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** How many messages customers get in a week, and who gets most. Worked out when it is first looked at. */
final class PressureModel {
    private static final int RECIPIENTS = 200;

    /** What was found, with the result whose customers it numbers. */
    record Found(ReplayResult result, Pressure pressure) {
        String customer(Pressure.Recipient recipient) {
            return result.customerId(recipient.customer());
        }
    }

    /** So many customers got so many messages in a week; {@code most} is the largest such number of all bars. */
    record Bar(int messages, int customers, int most) {
        String label() {
            return Figures.count(messages, "message");
        }
    }

    private final Surroundings around;
    private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();
    private @Nullable ReplayResult result;

    PressureModel(Surroundings around) {
        this.around = around;
    }

    void begin(ReplayRun run) {
        result = run.result();
        found.set(null);
        ReplayResult shown = run.result();
        around.background()
                .latest(
                        "Messages per customer",
                        progress -> new Found(shown, Pressure.of(shown, RECIPIENTS)),
                        pressure -> {
                            if (pressure.result().equals(result)) {
                                found.set(pressure);
                            }
                        },
                        around.notices()::problem);
    }

    /** The weeks of all channels, or of one. */
    List<Bar> bars(@Nullable String channel) {
        Found now = found.get();
        if (now == null) {
            return List.of();
        }
        SortedMap<Integer, Integer> weeks = channel == null
                ? now.pressure().weeks()
                : now.pressure().byChannel().getOrDefault(channel, java.util.Collections.emptySortedMap());
        int most = weeks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return weeks.entrySet().stream()
                .map(week -> new Bar(week.getKey(), week.getValue(), most))
                .toList();
    }

    /** What caps held back and quiet hours put off, in a sentence. */
    String heldBack() {
        Found now = found.get();
        if (now == null) {
            return "";
        }
        return "Caps held back %s; quiet hours put off %s."
                .formatted(
                        Figures.count(sum(now.pressure().capped()), "message"),
                        Figures.count(sum(now.pressure().deferred()), "message"));
    }

    private static int sum(Map<String, Integer> byChannel) {
        return byChannel.values().stream().mapToInt(Integer::intValue).sum();
    }

    ReadOnlyObjectProperty<@Nullable Found> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
