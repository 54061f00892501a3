package dev.rehearsal.insight;

import dev.rehearsal.event.Value;
import dev.rehearsal.insight.Parameter.Kind;
import dev.rehearsal.insight.Parameter.Unit;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Condition;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what can be set in one journey (semantics §10). */
final class JourneyParameters {
    private final Listing listing;
    private final ConditionParameters conditions;
    private final Journey journey;
    private final Place place;
    private final Function<Journey, RulePack> put;

    JourneyParameters(Listing listing, Journey journey, Place place, Function<Journey, RulePack> put) {
        this.listing = listing;
        this.conditions = new ConditionParameters(listing);
        this.journey = journey;
        this.place = place;
        this.put = put;
    }

    void list() {
        Journey.Entry entry = journey.entry();
        Place here = place.at("entry");
        RuleParameters.trigger(
                listing,
                entry.on(),
                here,
                other -> entry(new Journey.Entry(other, entry.when(), entry.audience(), entry.reEntry())));
        conditions.list(
                entry.when(),
                here.at("conditions"),
                Reading.NOTHING,
                other -> entry(new Journey.Entry(entry.on(), other, entry.audience(), entry.reEntry())));
        listing.add(new Parameter(
                here.at("audience_segments"),
                Kind.AUDIENCE,
                Unit.LIST,
                true,
                "audience",
                Listing.items(entry.audience()),
                Reading.NOTHING,
                other -> other == null ? "everyone" : "audience of " + Listing.shown(other, Unit.LIST),
                other -> entry(new Journey.Entry(entry.on(), entry.when(), Listing.texts(other), entry.reEntry()))));
        ends();
        List<Node> nodes = journey.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            int index = i;
            node(
                    nodes.get(i),
                    place.at("nodes").at(i),
                    other -> put.apply(with(
                            journey.entry(),
                            journey.exitCriteria(),
                            journey.goal(),
                            Listing.with(nodes, index, other))));
        }
    }

    private RulePack entry(Journey.Entry entry) {
        return put.apply(with(entry, journey.exitCriteria(), journey.goal(), journey.nodes()));
    }

    private void ends() {
        Condition goal = journey.goal();
        if (goal != null) {
            conditions.list(
                    goal,
                    place.at("goal"),
                    Reading.NOTHING,
                    other -> put.apply(with(journey.entry(), journey.exitCriteria(), other, journey.nodes())));
        }
        Condition exit = journey.exitCriteria();
        if (exit != null) {
            conditions.list(
                    exit,
                    place.at("exit_criteria"),
                    Reading.NOTHING,
                    other -> put.apply(with(journey.entry(), other, goal, journey.nodes())));
        }
        listing.add(new Parameter(
                place.at("active"),
                Kind.ACTIVE,
                Unit.SWITCH,
                false,
                "switched on",
                Value.flag(journey.active()),
                Reading.NOTHING,
                other -> Value.flag(true).equals(other) ? "switched on" : "switched off",
                other -> put.apply(new Journey(
                        journey.id(),
                        journey.name(),
                        Value.flag(true).equals(other),
                        journey.entry(),
                        exit,
                        goal,
                        journey.nodes(),
                        journey.start(),
                        journey.layout()))));
    }

    private void node(Node node, Place here, Function<Node, RulePack> writing) {
        switch (node) {
            case Node.Message message ->
                new ActionParameters(listing)
                        .send(
                                message.send(),
                                here,
                                other -> writing.apply(new Node.Message(message.id(), other, message.next())));
            case Node.Perform perform ->
                new ActionParameters(listing)
                        .list(
                                perform.actions(),
                                here.at("actions"),
                                other -> writing.apply(new Node.Perform(perform.id(), other, perform.next())));
            case Node.Pause pause ->
                listing.whole(
                        here.at("minutes"),
                        Kind.WAIT,
                        Unit.MINUTES,
                        "wait",
                        pause.minutes(),
                        other -> writing.apply(new Node.Pause(pause.id(), other, pause.next())));
            case Node.WaitUntil wait -> {
                conditions.list(
                        wait.where(),
                        here.at("where"),
                        Reading.NOTHING,
                        other -> writing.apply(
                                new Node.WaitUntil(wait.id(), other, wait.timeout(), wait.next(), wait.timeoutNext())));
                listing.optional(
                        here.at("timeout_minutes"),
                        Kind.WAIT,
                        Unit.MINUTES,
                        "longest wait",
                        wait.timeout(),
                        other -> writing.apply(
                                new Node.WaitUntil(wait.id(), wait.where(), other, wait.next(), wait.timeoutNext())));
            }
            case Node.WaitTime wait ->
                listing.whole(
                        here.at("at"),
                        Kind.SCHEDULE,
                        Unit.TIME_OF_DAY,
                        "time of day",
                        wait.at(),
                        other -> writing.apply(new Node.WaitTime(wait.id(), other, wait.days(), wait.next())));
            case Node.Branch branch -> branch(branch, here, writing);
            case Node.Split split -> split(split, here, writing);
            case Node.Exit exit -> {}
        }
    }

    private void branch(Node.Branch branch, Place here, Function<Node, RulePack> writing) {
        for (int i = 0; i < branch.branches().size(); i++) {
            int index = i;
            Node.Branch.Arm arm = branch.branches().get(i);
            conditions.list(
                    arm.when(),
                    here.at("branches").at(i).at("conditions"),
                    Reading.NOTHING,
                    other -> writing.apply(new Node.Branch(
                            branch.id(),
                            Listing.with(branch.branches(), index, new Node.Branch.Arm(other, arm.next())),
                            branch.elseNext())));
        }
    }

    private void split(Node.Split split, Place here, Function<Node, RulePack> writing) {
        for (int i = 0; i < split.arms().size(); i++) {
            int index = i;
            Node.Split.Arm arm = split.arms().get(i);
            listing.number(
                    here.at("arms").at(i).at("weight"),
                    Kind.WEIGHT,
                    Unit.NUMBER,
                    "weight of arm " + (i + 1),
                    arm.weight(),
                    other -> writing.apply(new Node.Split(
                            split.id(), Listing.with(split.arms(), index, new Node.Split.Arm(other, arm.next())))));
        }
    }

    private Journey with(Journey.Entry entry, @Nullable Condition exit, @Nullable Condition goal, List<Node> nodes) {
        return new Journey(
                journey.id(),
                journey.name(),
                journey.active(),
                entry,
                exit,
                goal,
                nodes,
                journey.start(),
                journey.layout());
    }
}
