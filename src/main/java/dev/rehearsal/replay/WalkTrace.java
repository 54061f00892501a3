package dev.rehearsal.replay;

import dev.rehearsal.campaign.Bucket;
import dev.rehearsal.event.Numbers;
import dev.rehearsal.journey.Journey;
import java.util.ArrayList;
import java.util.List;

/** Says to a tracer why tokens move as they do: what was asked last is why the token enters the next node. */
final class WalkTrace {
    private static final Explanation STRAIGHT_ON = Explanation.of(true, "next", "the only way on");

    private final Tracer tracer;
    private final CustomerState customer;
    private Explanation why = STRAIGHT_ON;

    WalkTrace(Tracer tracer, CustomerState customer) {
        this.tracer = tracer;
        this.customer = customer;
    }

    void entry(BoundJourney journey, Moment moment, boolean mayEnter) {
        Journey.Entry entry = journey.journey().entry();
        List<Explanation> parts = new ArrayList<>();
        Explanation conditions = journey.entry().whole().explain(moment);
        parts.add(conditions);
        boolean inAudience = entry.audience().isEmpty() || customer.isInSomeOf(entry.audience());
        if (!entry.audience().isEmpty()) {
            parts.add(Explanation.audience(entry.audience(), customer));
        }
        parts.add(new Explanation(
                mayEnter,
                "may enter",
                mayEnter ? "not in the journey" : "was in the journey before, and nobody enters it twice",
                mayEnter ? null : "would pass if the journey let people in again after they left",
                List.of()));
        boolean holds = conditions.holds() && inAudience && mayEnter;
        why = new Explanation(holds, "entry", null, null, parts);
        tracer.entryAsked(journey, customer, moment.now(), why);
    }

    /** An event ended the wait. */
    void met(Occurrence event) {
        why = Explanation.of(
                true,
                "waits until",
                customer.log().typeAt(event.event()) + " " + customer.log().eventIdAt(event.event()) + " came");
    }

    void waited(Token token) {
        why = Explanation.of(
                true,
                "waits at " + token.journey().nodeId(token.node()),
                token.journey().nodes().get(token.node()) instanceof BoundNode.WaitUntil
                        ? "the event did not come in time"
                        : "the time has passed");
    }

    void branched(BoundNode.Branch branch, Moment moment) {
        List<Explanation> parts = new ArrayList<>();
        boolean found = false;
        for (int i = 0; i < branch.arms().size() && !found; i++) {
            Explanation conditions = branch.arms().get(i).when().explain(moment);
            found = conditions.holds();
            parts.add(new Explanation(found, "branch " + (i + 1), null, null, List.of(conditions)));
        }
        why = new Explanation(
                true,
                "first branch whose conditions hold",
                found ? "branch " + parts.size() : "none, so the way for all others",
                null,
                parts);
    }

    void split(int bucket, int arm, BoundNode.Split split) {
        String found = arm < 0
                ? "no arm weighs anything"
                : "arm " + (arm + 1) + ", which weighs "
                        + Numbers.textForm(split.arms().get(arm).weight()) + "; the customer draws " + bucket + " of "
                        + Bucket.COUNT;
        why = Explanation.of(true, "split by weight", found);
    }

    void entered(BoundJourney journey, int node, long now) {
        tracer.moved(journey, customer, now, node, null, why);
        why = STRAIGHT_ON;
    }

    void left(BoundJourney journey, Leaving how, long now) {
        Explanation reason = switch (how) {
            case COMPLETED -> Explanation.of(true, "the end of the way", "there is no next node");
            case GOAL -> Explanation.of(true, "goal", "the event reached it");
            case EXIT_CRITERIA -> Explanation.of(true, "exit criteria", "the event met them");
        };
        tracer.moved(journey, customer, now, BoundNode.OUT, how, reason);
        why = STRAIGHT_ON;
    }
}
