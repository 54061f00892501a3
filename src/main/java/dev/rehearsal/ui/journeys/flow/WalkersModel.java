package dev.rehearsal.ui.journeys.flow;

import dev.rehearsal.journey.JourneyWords;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.Port;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.replay.Explanation;
import dev.rehearsal.replay.JourneyExplanation;
import dev.rehearsal.replay.JourneyWalkers;
import dev.rehearsal.replay.Leaving;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.ui.journeys.canvas.CanvasModel;
import dev.rehearsal.ui.journeys.canvas.paint.Marks;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Notices;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The customers behind a count, and the way of the one that was chosen, step by step with its reasons. */
public final class WalkersModel {
    private final FlowModel model;
    private final Background background;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Crowd> crowd = new ReadOnlyObjectWrapper<>(Crowd.NOBODY);
    private final ReadOnlyObjectWrapper<Optional<Marks.Path>> path = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<WayStep>> way = new ReadOnlyObjectWrapper<>(List.of());

    /** A step of a way: when, where to, and why. */
    record WayStep(long at, String to, Explanation why) {}

    private record Way(Marks.Path path, List<WayStep> steps) {}

    public WalkersModel(FlowModel model, Background background, Notices notices) {
        this.model = model;
        this.background = background;
        this.notices = notices;
        model.flowProperty().addListener((flow, before, now) -> clear());
    }

    private void clear() {
        crowd.set(Crowd.NOBODY);
        leaveWay();
    }

    /** Shows no way any more. */
    void leaveWay() {
        path.set(Optional.empty());
        way.set(List.of());
    }

    /** Lists those who are counted at a node, or at the entry. */
    public void list(String nodeId, CanvasModel.Flow which, JourneyWords words) {
        Flow flow = model.flowProperty().get();
        if (flow != null) {
            String at = nodeId.equals(Port.ENTRY_ID) ? "the journey" : "“" + title(flow, nodeId, words) + "”";
            list(() -> switch (which) {
                case ENTERED -> flow.entered(nodeId, "entered " + at);
                case WAITING -> flow.waiting(nodeId, "now at " + at);
                case LEFT -> flow.left(nodeId, "gone from " + at);
            });
        }
    }

    /** Lists those who left so. */
    void list(Leaving how) {
        Flow flow = model.flowProperty().get();
        if (flow != null) {
            list(() -> flow.left(how, LeavingWords.who(how)));
        }
    }

    private void list(Supplier<Crowd> crowded) {
        leaveWay();
        background.latest("List customers", progress -> crowded.get(), crowd::set, notices::problem);
    }

    private static String title(Flow flow, String nodeId, JourneyWords words) {
        return flow.journey().nodes().stream()
                .filter(node -> node.id().equals(nodeId))
                .map(words::title)
                .findFirst()
                .orElse(nodeId);
    }

    /** Lights the way that the customer went. */
    void follow(Walker walker, JourneyWords words) {
        Flow flow = model.flowProperty().get();
        if (flow != null) {
            background.latest(
                    "Follow a customer",
                    progress -> way(flow, walker, words),
                    found -> {
                        path.set(Optional.of(found.path()));
                        way.set(found.steps());
                    },
                    notices::problem);
        }
    }

    private static Way way(Flow flow, Walker walker, JourneyWords words) {
        List<Node> nodes = flow.journey().nodes();
        Set<String> passed = new HashSet<>(Set.of(Port.ENTRY_ID));
        Set<Port> ways = new HashSet<>(Set.of(Port.ENTRY));
        String from = Port.ENTRY_ID;
        for (JourneyWalkers.Step step : flow.walkers().way(walker.customer())) {
            if (step.port() >= 0) {
                ways.add(new Port(from, step.port()));
            }
            from = step.leaves() ? Port.ENTRY_ID : nodes.get(step.node()).id();
            passed.add(from);
        }
        return new Way(new Marks.Path(passed, ways), steps(flow, walker, words));
    }

    private static List<WayStep> steps(Flow flow, Walker walker, JourneyWords words) {
        EventLog log = flow.result().log();
        JourneyExplanation explanation = Replay.bind(flow.result().pack(), log)
                .explainJourney(
                        flow.journey().id(),
                        walker.id(),
                        Math.min(flow.until(), flow.result().horizon()),
                        new ReplayOptions(flow.result().horizon(), false));
        List<WayStep> steps = new ArrayList<>();
        for (JourneyExplanation.Move move : explanation.moves()) {
            Leaving left = move.left();
            String to = left == null ? title(flow, String.valueOf(move.nodeId()), words) : LeavingWords.of(left);
            steps.add(new WayStep(move.at(), to, move.why()));
        }
        return steps;
    }

    ReadOnlyObjectProperty<Crowd> crowdProperty() {
        return crowd.getReadOnlyProperty();
    }

    /** As the canvas lights it. */
    public ReadOnlyObjectProperty<Optional<Marks.Path>> pathProperty() {
        return path.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<WayStep>> wayProperty() {
        return way.getReadOnlyProperty();
    }
}
