package dev.rehearsal.insight;

import dev.rehearsal.insight.Parameter.Kind;
import dev.rehearsal.insight.Parameter.Unit;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.MessageSpec;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what can be set in actions: when a message is due, and what cancels it (semantics §6.1). */
final class ActionParameters {
    private final Listing listing;

    ActionParameters(Listing listing) {
        this.listing = listing;
    }

    void list(List<Action> actions, Place place, Function<List<Action>, RulePack> put) {
        for (int i = 0; i < actions.size(); i++) {
            int index = i;
            if (actions.get(i) instanceof Action.Send send) {
                send(send, place.at(i), other -> put.apply(Listing.with(actions, index, other)));
            }
        }
    }

    void send(Action.Send send, Place place, Function<Action.Send, RulePack> put) {
        MessageSpec message = send.message();
        listing.optional(
                place.at("delay_minutes"),
                Kind.DELAY,
                Unit.MINUTES,
                "delay",
                message.delay(),
                other -> put.apply(with(send, other, message.cancelIf())));
        Condition cancelIf = message.cancelIf();
        if (cancelIf != null) {
            new ConditionParameters(listing)
                    .list(
                            cancelIf,
                            place.at("cancel_if"),
                            Reading.NOTHING,
                            other -> put.apply(with(send, message.delay(), other)));
        }
    }

    private static Action.Send with(Action.Send send, OptionalInt delay, @Nullable Condition cancelIf) {
        MessageSpec message = send.message();
        return new Action.Send(
                send.namedChannel(),
                send.general(),
                new MessageSpec(message.templateId(), message.campaignId(), delay, cancelIf, message.sendTime()));
    }
}
