package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.pack.Lifecycle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps a customer's lifecycle stage true to the pack's conditions (semantics §9). */
final class Stages {
    private final BoundLifecycle lifecycle;
    private final CustomerState customer;
    private final Actions actions;
    private final Chain chain;
    private final @Nullable Tracer tracer;

    Stages(BoundLifecycle lifecycle, CustomerState customer, Actions actions, Chain chain, @Nullable Tracer tracer) {
        this.lifecycle = lifecycle;
        this.customer = customer;
        this.actions = actions;
        this.chain = chain;
        this.tracer = tracer;
    }

    void evaluate(Occurrence occurrence) {
        Moment moment = occurrence.moment(customer);
        String before = customer.lifecycleStage();
        String after = stage(moment);
        if (tracer != null) {
            Explanation why = why(after, moment);
            customer.setWhyStage(why);
            tracer.staged(customer, moment.now(), before, after, why);
        }
        if (!after.equals(before)) {
            String change = BoundLifecycle.change(before, after);
            customer.change(Field.LIFECYCLE_STAGE, Value.text(after));
            BoundActions then = lifecycle.transitions().get(change);
            if (then != null) {
                actions.run(then, occurrence);
            }
            chain.cause(occurrence, TriggerKind.LIFECYCLE, new Occurrence.StageChange(before, after));
        }
    }

    private String stage(Moment moment) {
        for (BoundLifecycle.Stage stage : lifecycle.stages()) {
            if (stage.when().holds(moment)) {
                return stage.name();
            }
        }
        return Lifecycle.UNCLASSIFIED;
    }

    /** The stages that were tried, up to the one whose conditions held. */
    private Explanation why(String found, Moment moment) {
        List<Explanation> tried = new ArrayList<>();
        for (BoundLifecycle.Stage stage : lifecycle.stages()) {
            Explanation conditions = stage.when().explain(moment);
            tried.add(new Explanation(conditions.holds(), "stage " + stage.name(), null, null, List.of(conditions)));
            if (conditions.holds()) {
                break;
            }
        }
        String words = found.equals(Lifecycle.UNCLASSIFIED)
                ? "the conditions of no stage held"
                : found + " is the first stage whose conditions held";
        return new Explanation(true, "why this stage", words, null, tried);
    }
}
