package dev.rehearsal.ui.simulator;

import dev.rehearsal.event.Event;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.EffectKind;
import dev.rehearsal.replay.EffectTable;
import dev.rehearsal.replay.Explanation;
import dev.rehearsal.replay.JourneyExplanation;
import dev.rehearsal.replay.MessageExplanation;
import dev.rehearsal.replay.MessageKind;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.simulator.CustomerLane.Target;
import dev.rehearsal.ui.simulator.ExplainModel.Answer;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Explains what a run did to a customer. Replays the customer, so it is to be called beside the window. */
final class Explanations {
    private final ReplayRun run;
    private final Times times;
    private final SenderNames names;
    private final ReplayOptions options;

    Explanations(ReplayRun run, Times times) {
        this.run = run;
        this.times = times;
        this.names = new SenderNames(run.result().pack());
        this.options = run.setup().options();
    }

    /** Where no answer has to be put into words. */
    Explanations(ReplayRun run) {
        this(run, new Times(ZoneOffset.UTC));
    }

    Answer of(Target target, String customerId) {
        return switch (target) {
            case Target.Decision(int row) -> decision(row, customerId);
            case Target.Message(int row) ->
                message(row, customerId).map(found -> told(found, customerId)).orElse(gone("message"));
            case Target.Event(int position) -> event(position);
            case Target.Effect(int row) -> effect(row, customerId);
            case Target.Stage(long at) -> stage(at, customerId);
            case Target.Score(long at) -> score(at, customerId);
            case Target.Step(String journey, long at) -> step(journey, at, customerId);
            case Target.Imported(String words) -> new Answer.Nothing(words);
        };
    }

    private static Answer gone(String what) {
        return new Answer.Nothing("There is nothing more to say about this " + what + ".");
    }

    private Answer decision(int row, String customerId) {
        DecisionTable decisions = run.result().decisions();
        return ofRule(run.result().rule(decisions.rule(row)).id(), customerId, decisions.at(row));
    }

    Answer ofRule(String ruleId, String customerId, @Nullable Long at) {
        String name = names.of(ruleId);
        return run.replay()
                .explain(ruleId, customerId, at, options)
                .<Answer>map(found -> new Answer.Why(found, name))
                .orElse(new Answer.Nothing(
                        "“%s” was never asked for this customer until then: nothing happened that it listens to."
                                .formatted(name)));
    }

    /** The explanation of a row of the messages. */
    Optional<MessageExplanation> message(int row, String customerId) {
        MessageTable messages = run.result().messages();
        MessageKind kind = messages.kinds().get(messages.kind(row));
        return run.replay().explainMessages(kind.ruleId()::equals, customerId, null, options).stream()
                .filter(each -> each.at() == messages.at(row)
                        && each.due() == messages.due(row)
                        && each.status() == messages.status(row)
                        && each.channel().equals(kind.channel())
                        && each.campaignId().equals(kind.campaignId())
                        && each.templateId().equals(kind.templateId()))
                .findFirst();
    }

    private Answer told(MessageExplanation found, String customerId) {
        return new Answer.Told(
                MessageWords.look(found.status()),
                names.of(found.origin()) + " · " + customerId,
                times.full(found.at()),
                found.summary(),
                found.until() == null ? "" : "It could have gone out from " + times.full(found.until()) + ".",
                found.checks());
    }

    private Answer event(int position) {
        EventLog log = run.result().log();
        Event event = log.eventAt(position);
        List<Explanation> fields = new ArrayList<>();
        event.fields()
                .forEach((field, value) ->
                        fields.add(new Explanation(true, field.name(), value.display(), null, List.of())));
        return new Answer.Told(
                null,
                event.type() + " · " + event.customerId(),
                times.full(event.time()),
                "An event of the log, number %s.".formatted(event.id()),
                "",
                fields);
    }

    private Answer effect(int row, String customerId) {
        EffectTable effects = run.result().effects();
        EffectKind kind = effects.kinds().get(effects.kind(row));
        return new Answer.Told(
                null,
                names.of(kind.ruleId()) + " · " + customerId,
                times.full(effects.at(row)),
                "“%s” did this: %s %s."
                        .formatted(
                                names.of(kind.ruleId()),
                                kind.type().replace('_', ' ').toLowerCase(Locale.ROOT),
                                kind.detail()),
                "",
                run.replay()
                        .explain(kind.ruleId(), customerId, effects.at(row), options)
                        .map(found -> List.of(found.conditions()))
                        .orElse(List.of()));
    }

    private Answer stage(long at, String customerId) {
        return run.replay()
                .explainStage(customerId, at, options)
                .<Answer>map(found -> new Answer.Told(
                        null,
                        "Stage “%s” · %s".formatted(found.stage(), customerId),
                        times.full(found.since()),
                        "The first stage whose conditions held.",
                        "",
                        List.of(found.why())))
                .orElse(new Answer.Nothing("The stage is as it was imported; nothing has evaluated it yet."));
    }

    private Answer score(long at, String customerId) {
        return run.replay()
                .explainScore(customerId, at, options)
                .<Answer>map(found -> new Answer.Told(
                        null,
                        String.format(Locale.ROOT, "Score %.1f · %s", found.score(), customerId),
                        times.full(found.at()),
                        "What the score is made of, the largest share first.",
                        "",
                        found.shares()))
                .orElse(new Answer.Nothing("The score is as it was imported: these rules do not score."));
    }

    private Answer step(String journeyId, long at, String customerId) {
        JourneyExplanation found = run.replay().explainJourney(journeyId, customerId, at, options);
        List<Explanation> moves = found.moves().stream()
                .map(move -> new Explanation(
                        true,
                        move.nodeId() == null ? "Left the journey" : "Came to " + move.nodeId(),
                        times.second(move.at()),
                        null,
                        List.of(move.why())))
                .toList();
        return new Answer.Told(
                null, names.journey(journeyId) + " · " + customerId, times.full(at), found.summary(), "", moves);
    }
}
