package dev.rehearsal.ui.simulator;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.replay.CustomerTrack;
import dev.rehearsal.replay.EffectTable;
import dev.rehearsal.replay.JourneyWalkers;
import dev.rehearsal.ui.simulator.CustomerLane.Stay;
import dev.rehearsal.ui.simulator.CustomerLane.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a customer was and for how long: segments, stages of the lifecycle, nodes of journeys. */
final class CustomerStays {
    private final ReplayRun run;
    private final int customer;
    private final long horizon;

    CustomerStays(ReplayRun run, int customer, long horizon) {
        this.run = run;
        this.customer = customer;
        this.horizon = horizon;
    }

    /** A lane for each segment, from when the customer came into it until they left it. */
    List<CustomerLane> segments(CustomerTrack track) {
        Map<String, List<Stay>> stays = new LinkedHashMap<>();
        Map<String, CustomerTrack.Segment> open = new LinkedHashMap<>();
        for (CustomerTrack.Segment change : track.segments()) {
            CustomerTrack.Segment begun = open.remove(change.name());
            if (change.gained()) {
                open.put(change.name(), change);
            } else if (begun != null) {
                close(stays, begun, change.at());
            }
        }
        List.copyOf(open.values()).forEach(still -> close(stays, still, horizon));
        List<CustomerLane> lanes = new ArrayList<>();
        stays.forEach((name, of) -> lanes.add(CustomerLane.ofStays("In “" + name + "”", of)));
        return lanes;
    }

    private void close(Map<String, List<Stay>> stays, CustomerTrack.Segment gained, long left) {
        stays.computeIfAbsent(gained.name(), unseen -> new ArrayList<>())
                .add(new Stay(gained.at(), left, gained.name(), cause(gained)));
    }

    /** The action that put the customer into the segment, or else that they were in it from the beginning. */
    private Target cause(CustomerTrack.Segment gained) {
        EffectTable effects = run.result().effects();
        for (int row = 0; row < effects.size(); row++) {
            if (effects.customer(row) == customer
                    && effects.at(row) == gained.at()
                    && effects.kinds().get(effects.kind(row)).detail().equals(gained.name())) {
                return new Target.Effect(row);
            }
        }
        return new Target.Imported(
                "In the segment “%s” from the beginning, as it was imported.".formatted(gained.name()));
    }

    /** One lane of all stages; none where there never was but one and the pack has no lifecycle. */
    List<CustomerLane> stages(CustomerTrack track) {
        if (track.stages().size() < 2 && run.result().pack().lifecycle() == null) {
            return List.of();
        }
        List<Stay> stays = new ArrayList<>();
        for (int place = 0; place < track.stages().size(); place++) {
            CustomerTrack.Stage stage = track.stages().get(place);
            long end = place + 1 < track.stages().size()
                    ? track.stages().get(place + 1).at()
                    : horizon;
            stays.add(new Stay(stage.at(), end, stage.name(), new Target.Stage(stage.at())));
        }
        return List.of(CustomerLane.ofStays("Stage", stays));
    }

    /** A lane for each journey that the customer entered. */
    List<CustomerLane> journeys() {
        List<CustomerLane> lanes = new ArrayList<>();
        List<Journey> journeys = run.result().pack().journeys();
        for (int number = 0; number < journeys.size(); number++) {
            List<JourneyWalkers.Step> way = new JourneyWalkers(run.result(), number, horizon).way(customer);
            List<Stay> stays = new ArrayList<>();
            for (int place = 0; place < way.size(); place++) {
                JourneyWalkers.Step step = way.get(place);
                if (!step.leaves()) {
                    long end = place + 1 < way.size() ? way.get(place + 1).at() : horizon;
                    String node = journeys.get(number).nodes().get(step.node()).id();
                    stays.add(new Stay(
                            step.at(),
                            end,
                            node,
                            new Target.Step(journeys.get(number).id(), step.at())));
                }
            }
            if (!stays.isEmpty()) {
                lanes.add(CustomerLane.ofStays(journeys.get(number).name(), stays));
            }
        }
        return lanes;
    }
}
