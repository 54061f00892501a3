package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Action;
import org.jspecify.annotations.Nullable;

/** Runs actions: each leaves a row or changes the profile, and some cause further occurrences (semantics §5). */
final class Actions {
    private final CustomerState customer;
    private final Findings findings;
    private final Chain chain;
    private final Messages messages;

    Actions(CustomerState customer, Findings findings, Chain chain, Messages messages) {
        this.customer = customer;
        this.findings = findings;
        this.chain = chain;
        this.messages = messages;
    }

    void run(BoundActions actions, Occurrence occurrence) {
        for (BoundActions.BoundAction bound : actions.actions()) {
            switch (bound) {
                case BoundActions.Send(BoundMessage message) -> messages.make(message, occurrence.now());
                case BoundActions.Other(Action action) ->
                    findings.effects()
                            .add(
                                    occurrence.now(),
                                    customer.customer(),
                                    new EffectKind(actions.origin(), action.type(), done(action, occurrence)));
            }
        }
    }

    /** Does it and says what its row shows. */
    private String done(Action action, Occurrence occurrence) {
        return switch (action) {
            case Action.Send send -> throw new IllegalStateException("a message is bound before it is made: " + send);
            case Action.AddToSegment(String segment) -> {
                if (customer.segments().add(segment)) {
                    chain.cause(occurrence, TriggerKind.SEGMENT_ENTERED, segment);
                }
                yield segment;
            }
            case Action.RemoveFromSegment(String segment) -> {
                if (customer.segments().remove(segment)) {
                    chain.cause(occurrence, TriggerKind.SEGMENT_LEFT, segment);
                }
                yield segment;
            }
            case Action.SetField(Field field, Value value) -> {
                set(field, value, occurrence);
                yield field + "=" + (value == null ? "" : value.display());
            }
            case Action.IncrementField(Field field, double increment) -> {
                double before = customer.stored(field) instanceof Value.Number(double number) ? number : 0;
                Value after = Value.number(before + increment);
                customer.change(field, after);
                yield field + "=" + after.display();
            }
            case Action.CreateTask task -> recorded(task);
            case Action.Webhook hook -> recorded(hook);
        };
    }

    /** What the row of an action shows that is only recorded. */
    static String recorded(Action action) {
        return switch (action) {
            case Action.CreateTask task -> task.title();
            case Action.Webhook hook -> hook.url();
            case Action.Send other -> throw changes(other);
            case Action.AddToSegment other -> throw changes(other);
            case Action.RemoveFromSegment other -> throw changes(other);
            case Action.SetField other -> throw changes(other);
            case Action.IncrementField other -> throw changes(other);
        };
    }

    private static IllegalStateException changes(Action action) {
        return new IllegalStateException("more than a row comes of " + action);
    }

    private void set(Field field, @Nullable Value value, Occurrence occurrence) {
        if (field.equals(Field.LIFECYCLE_STAGE)) {
            String before = customer.lifecycleStage();
            customer.change(field, value);
            String after = customer.lifecycleStage();
            if (!after.equals(before)) {
                chain.cause(occurrence, TriggerKind.LIFECYCLE, new Occurrence.StageChange(before, after));
            }
        } else {
            customer.change(field, value);
        }
    }
}
