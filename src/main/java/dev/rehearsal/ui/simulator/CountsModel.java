package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.results.RuleCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** How often what had happened by the instant of the playhead. */
final class CountsModel {
    /** A rule, a campaign or everything, and how often it fired or was sent. */
    record Line(Scope scope, String name, long number, String inWords) {}

    private final Times times;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private @Nullable ReplayRun run;
    private @Nullable RunTimes counted;

    CountsModel(Times times) {
        this.times = times;
    }

    /** Begins with a run that has ended, of which nothing more is known yet. */
    void begin(ReplayRun shown) {
        run = shown;
        counted = null;
        lines.set(shown.counts().stream()
                .map(each -> line(each, each.fired(), each.customers()))
                .toList());
        words.set(whole(shown));
    }

    /** Goes on with what was counted of the run. */
    void show(RunTimes runTimes) {
        counted = runTimes;
        showUntil(Long.MAX_VALUE);
    }

    /** Shows what had happened by an instant; {@link Long#MAX_VALUE} means everything. */
    void showUntil(long instant) {
        ReplayRun shown = run;
        RunTimes from = counted;
        if (shown != null && from != null) {
            lines.set(lines(shown.counts(), from, instant));
            words.set(instant == Long.MAX_VALUE ? whole(shown) : until(from, instant));
        }
    }

    private static List<Line> lines(List<RuleCounts> counts, RunTimes from, long instant) {
        List<Line> lines = new ArrayList<>();
        FireTimes firing = from.firing();
        for (RuleCounts each : counts) {
            boolean all = each.rule() == RuleCounts.ALL;
            int fires = all
                    ? firing.firesBy(instant)
                    : firing.fires().get(each.rule()).until(instant);
            SortedTimes firsts = all ? firing.firstsOfAny() : firing.firsts().get(each.rule());
            lines.add(line(each, fires, firsts.until(instant)));
        }
        for (Lane campaign : from.campaigns()) {
            int sent = campaign.times().until(instant);
            lines.add(new Line(
                    new Scope.OfCampaign(campaign.id()), campaign.name(), sent, Lane.Kind.MESSAGES.count(sent)));
        }
        return lines;
    }

    private static Line line(RuleCounts of, int fires, int customers) {
        Scope scope = of.rule() == RuleCounts.ALL ? new Scope.All() : new Scope.OfRule(of.rule(), of.id());
        String words = Figures.count(fires, "fire") + " for " + Figures.count(customers, "customer");
        return new Line(scope, of.name(), fires, words);
    }

    /** {@code 20,134 events of 453 customers, 500 profiles · 312 fires for 208 customers · 40 messages sent · 0.04 s} */
    private static String whole(ReplayRun run) {
        ReplayResult result = run.result();
        return "%s of %s, %s · %s for %s · %s · %s s"
                .formatted(
                        Figures.count(result.events(), "event"),
                        Figures.count(run.customersWithEvents(), "customer"),
                        Figures.count(result.log().profiles().size(), "profile"),
                        Figures.count(run.counts().getFirst().fired(), "fire"),
                        Figures.count(run.counts().getFirst().customers(), "customer"),
                        Lane.Kind.MESSAGES.count(sent(result)),
                        String.format(Locale.ROOT, "%.2f", run.nanos() / 1e9));
    }

    private static int sent(ReplayResult result) {
        int sent = 0;
        for (int row = 0; row < result.messages().size(); row++) {
            sent += result.messages().status(row) == MessageStatus.SENT ? 1 : 0;
        }
        return sent;
    }

    private String until(RunTimes from, long instant) {
        return "By %s: %s · %s for %s · %s"
                .formatted(
                        times.second(instant),
                        Figures.count(sum(from.events(), instant), "event"),
                        Figures.count(from.firing().firesBy(instant), "fire"),
                        Figures.count(from.firing().firstsOfAny().until(instant), "customer"),
                        Lane.Kind.MESSAGES.count(sum(from.messages(), instant)));
    }

    private static int sum(List<Lane> lanes, long instant) {
        return lanes.stream().mapToInt(lane -> lane.times().until(instant)).sum();
    }

    /** All rules together, each in the order of the pack, then the campaigns; empty until something was run. */
    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** The run, or what had happened by the instant, in one line. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
