package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.event.Value;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackProblem;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Test;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import dev.rehearsal.ui.kit.draft.RuleDraft.ActionDraft;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft still lacks. {@link #of} finds all that keeps a pack from being read, each at the place of the form where it is
 * put right; {@link #hints} what was added and not filled in.
 */
public final class DraftProblems {
    private final List<DraftProblem> problems = new ArrayList<>();

    private DraftProblems() {}

    /** A rule without one of these is read back from a pack as it is. */
    public static List<DraftProblem> of(RuleDraft draft) {
        DraftProblems found = new DraftProblems();
        found.trigger(draft.on());
        draft.roots().forEach(found::clause);
        draft.then().stream().filter(action -> !action.muted()).forEach(found::action);
        if (found.problems.isEmpty()) {
            found.asAPackSeesIt(draft);
        }
        return List.copyOf(found.problems);
    }

    private void needed(Place place, @Nullable String text, String sentence) {
        if (text != null && text.isEmpty()) {
            problems.add(new DraftProblem(place, sentence));
        }
    }

    private void trigger(Trigger on) {
        Place place = Place.of(Place.Part.TRIGGER);
        switch (on) {
            case Trigger.SegmentEntered(String segment) -> needed(place, segment, "Choose the segment");
            case Trigger.SegmentLeft(String segment) -> needed(place, segment, "Choose the segment");
            case Trigger.RuleFired(String rule) -> needed(place, rule, "Choose the rule");
            case Trigger.OnEvent every -> {}
            case Trigger.LifecycleChange change -> {}
            case Trigger.Scheduled scheduled -> {}
            case Trigger.Inactivity inactivity -> {}
        }
    }

    /** What is muted is in no pack and may be as unfinished as it is. */
    private void clause(Clause clause) {
        if (clause.mark().muted()) {
            return;
        }
        clause.inner().forEach(this::clause);
        if (clause instanceof Leaf leaf) {
            leaf(leaf);
        }
    }

    private void leaf(Leaf leaf) {
        Place place = Place.clause(leaf.id());
        if (leaf.shell() instanceof Condition.Firings firings) {
            needed(place, firings.ruleId(), "Choose the rule");
        }
        if (leaf.shell() instanceof Condition.Aggregate aggregate
                && aggregate.aggregation().needsField()
                && aggregate.of() == null) {
            problems.add(new DraftProblem(place, "Choose what to reckon with"));
        }
    }

    private void action(ActionDraft action) {
        Place place = Place.action(action.id());
        switch (action.shell()) {
            case Action.AddToSegment(String segment) -> needed(place, segment, "Name the segment");
            case Action.RemoveFromSegment(String segment) -> needed(place, segment, "Choose the segment");
            case Action.CreateTask task -> needed(place, task.title(), "Give the task a title");
            case Action.Webhook webhook -> needed(place, webhook.url(), "Give the address to call");
            case Action.Send send -> {}
            case Action.SetField set -> {}
            case Action.IncrementField increment -> {}
        }
    }

    /** The last word has the reader of packs; what it finds and nothing above does stands at the nearest place. */
    private void asAPackSeesIt(RuleDraft draft) {
        try {
            PackReader.readRule(PackWriter.write(draft.rule()));
        } catch (PackInvalid invalid) {
            for (PackProblem problem : invalid.problems()) {
                problems.add(new DraftProblem(Pointers.place(draft, problem.pointer()), problem.message()));
            }
        }
    }

    /** Places that were added and not filled in yet; the rule can be saved all the same. */
    public static List<DraftProblem> hints(RuleDraft draft) {
        List<DraftProblem> hints = new ArrayList<>();
        draft.eachClause(clause -> {
            if (clause instanceof Leaf leaf && !clause.mark().muted() && isUnfilled(test(leaf.shell()))) {
                hints.add(new DraftProblem(Place.clause(clause.id()), "Choose a value"));
            }
        });
        draft.then().forEach(action -> {
            if (!action.muted()
                    && action.shell() instanceof Action.Send send
                    && send.message().templateId() == null
                    && send.message().campaignId() == null) {
                hints.add(new DraftProblem(Place.action(action.id()), "Choose a template or a campaign"));
            }
        });
        return hints;
    }

    private static boolean isUnfilled(@Nullable Test test) {
        return test != null
                && test.operator() != Operator.MATCHES
                && (Value.text("").equals(test.expected())
                        || (test.operator().operand() == Operator.Operand.LIST
                                && test.expected() instanceof Value.Items(List<Value> items)
                                && items.isEmpty()));
    }

    static @Nullable Test test(Condition shell) {
        return switch (shell) {
            case Condition.OfEvent event -> event.test();
            case Condition.OfProfile profile -> profile.test();
            case Condition.History history -> history.test();
            case Condition.Aggregate aggregate -> aggregate.test();
            case Condition.Firings firings -> firings.test();
            case Condition.Prediction prediction -> prediction.test();
            case Condition.Sequence sequence -> null;
            case Condition.All all -> null;
            case Condition.Any any -> null;
            case Condition.Not not -> null;
        };
    }
}
