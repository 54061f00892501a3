package dev.rehearsal.ui.kit.draft;

import static dev.rehearsal.rule.Conditions.any;
import static dev.rehearsal.rule.Conditions.everything;
import static dev.rehearsal.rule.Conditions.not;
import static dev.rehearsal.rule.Conditions.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.edit.History;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Aggregation;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.TriggerType;
import dev.rehearsal.ui.kit.draft.Clause.Group;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DraftEditsTest {
    private static final Condition A = type("a");
    private static final Condition B = type("b");
    private static final Condition C = type("c");

    private static RuleDraft draft(Condition when) {
        return RuleDraft.of(new Rule(
                "r",
                "R",
                TriggerType.BEHAVIORAL,
                Trigger.EVERY_EVENT,
                when,
                null,
                List.of(new Action.AddToSegment("seen")),
                new Gates(List.of("vip"), null, OptionalInt.of(1440), OptionalInt.empty(), null),
                1,
                true));
    }

    private static Condition count(Condition where) {
        return new Condition.Aggregate(
                Aggregation.COUNT,
                where,
                null,
                OptionalInt.of(60),
                new dev.rehearsal.rule.Test(Operator.GREATER_OR_EQUAL, Value.number(1)),
                List.of());
    }

    private static long id(RuleDraft draft, Condition shell) {
        List<Long> found = new ArrayList<>();
        draft.eachClause(clause -> {
            if (clause instanceof Leaf leaf && leaf.shell().equals(shell)) {
                found.add(leaf.id());
            }
        });
        return found.getFirst();
    }

    private static Condition after(RuleDraft draft, DraftEdit... edits) {
        RuleDraft now = draft;
        for (DraftEdit edit : edits) {
            now = edit.apply(now);
        }
        return now.rule().when();
    }

    @Test
    void aConditionMovesIntoAGroupAndOutOfItAgain() {
        RuleDraft draft = draft(everything(A, any(B)));
        DraftEdit down = ClauseEdits.move(id(draft, A), 1);
        assertThat(after(draft, down)).isEqualTo(everything(any(A, B)));
        assertThat(after(draft, down, down)).isEqualTo(everything(any(B, A)));
        assertThat(after(draft, down, down, down)).isEqualTo(everything(any(B), A));
        assertThat(after(draft, down, down, down, down)).isEqualTo(everything(any(B), A));
        DraftEdit up = ClauseEdits.move(id(draft, A), -1);
        assertThat(after(draft, down, down, down, up)).isEqualTo(everything(any(B, A)));
        assertThat(after(draft, down, up)).isEqualTo(everything(A, any(B)));
    }

    @Test
    void aGroupIsNotMovedIntoItself() {
        RuleDraft draft = draft(everything(A, any(B)));
        Group inner = (Group) draft.when().parts().get(1);
        assertThat(after(draft, ClauseEdits.moveTo(inner.id(), inner.id(), 0))).isEqualTo(everything(A, any(B)));
    }

    @Test
    void aConditionOnEventsMovesIntoAnotherConditionAndOutOfItAgain() {
        Condition sum = count(C);
        RuleDraft draft = draft(everything(A, sum));
        Group inside = ((Leaf) draft.when().parts().get(1)).slots().getFirst();
        RuleDraft moved = ClauseEdits.moveTo(id(draft, A), inside.id(), 0).apply(draft);
        assertThat(moved.rule().when()).isEqualTo(everything(count(everything(A, C))));
        assertThat(after(moved, ClauseEdits.moveTo(id(draft, A), draft.when().id(), 1)))
                .isEqualTo(everything(count(C), A));
    }

    @Test
    void whatIsNoConditionOnEventsDoesNotMoveToWhereOnlyEventsCanStand() {
        RuleDraft draft = draft(everything(count(B), any(count(C))));
        Group inside = ((Leaf) draft.when().parts().getFirst()).slots().getFirst();
        long group = draft.when().parts().getLast().id();
        assertThat(ClauseEdits.canMove(draft, group, inside.id())).isFalse();
        assertThat(ClauseEdits.moveTo(group, inside.id(), 0).apply(draft)).isEqualTo(draft);
    }

    @Test
    void actionsAreDoneInTheOrderOfTheirCards() {
        RuleDraft draft = ActionEdits.add(new Action.AddToSegment("second")).apply(draft(everything(A)));
        long first = draft.then().getFirst().id();
        assertThat(ActionEdits.moveTo(first, 2).apply(draft).rule().then())
                .containsExactly(new Action.AddToSegment("second"), new Action.AddToSegment("seen"));
        assertThat(ActionEdits.moveTo(first, 1).apply(draft)).isEqualTo(draft);
    }

    @Test
    void aMutedActionStaysInTheDraftIsNotDoneAndIsKeptAsItIs() {
        RuleDraft draft = ActionEdits.add(new Action.AddToSegment("")).apply(draft(everything(A)));
        RuleDraft muted = ActionEdits.mute(draft.then().getLast().id(), true).apply(draft);
        assertThat(muted.rule().then()).containsExactly(new Action.AddToSegment("seen"));
        assertThat(DraftProblems.of(muted)).isEmpty();
        assertThat(DraftText.read(new DraftText(muted, "").write())
                        .orElseThrow()
                        .draft())
                .isEqualTo(muted);
    }

    @Test
    void whatIsMutedStaysInTheDraftAndLeavesTheRule() {
        RuleDraft draft = draft(everything(A, any(B, C)));
        RuleDraft muted = ClauseEdits.mute(id(draft, B), true).apply(draft);
        assertThat(muted.rule().when()).isEqualTo(everything(A, any(C)));
        assertThat(muted.find(id(draft, B))).isPresent();
    }

    @Test
    void aGroupWhoseEveryPartIsMutedAsksNothing() {
        RuleDraft draft = draft(everything(A, any(B)));
        assertThat(after(draft, ClauseEdits.mute(id(draft, B), true))).isEqualTo(everything(A));
    }

    @Test
    void aGroupSaysHowManyOfItHaveToHold() {
        RuleDraft draft = draft(everything(any(A, B)));
        long group = draft.when().parts().getFirst().id();
        assertThat(after(draft, ClauseEdits.join(group, Joint.NONE))).isEqualTo(everything(not(any(A, B))));
        assertThat(after(draft, ClauseEdits.join(group, Joint.NOT_ALL))).isEqualTo(everything(not(everything(A, B))));
        assertThat(after(draft, ClauseEdits.join(group, Joint.ALL))).isEqualTo(everything(everything(A, B)));
    }

    @Test
    void aCopyStandsBehindItsOriginal() {
        RuleDraft draft = draft(everything(A, B));
        assertThat(after(draft, ClauseEdits.duplicate(id(draft, A)))).isEqualTo(everything(A, A, B));
    }

    @Test
    void theLettersOfANameAreOneStep() {
        History<RuleDraft> history = History.of(draft(everything(A)));
        history = history.apply(PartEdits.name("W")).apply(PartEdits.name("Wi")).apply(PartEdits.name("Win"));
        assertThat(history.undo().now().name()).isEqualTo("R");
        assertThat(history.undoLabel()).contains("rename rule");
    }

    @Test
    void aSequenceKeepsTwoStepsAtLeast() {
        Condition.Step first = new Condition.Step(everything(A), OptionalInt.empty(), null);
        Condition.Step second = new Condition.Step(everything(B), OptionalInt.of(60), everything(C));
        Condition sequence = new Condition.Sequence(List.of(first, second), OptionalInt.empty(), List.of());
        RuleDraft draft = draft(everything(sequence));
        long id = draft.when().parts().getFirst().id();
        assertThat(after(draft, ClauseEdits.deleteStep(id, 0))).isEqualTo(everything(sequence));
        Condition.Step third = new Condition.Step(everything(C), OptionalInt.empty(), null);
        Condition.Step begin = new Condition.Step(everything(B), OptionalInt.empty(), null);
        assertThat(after(draft, ClauseEdits.addStep(id, everything(C)), ClauseEdits.deleteStep(id, 0)))
                .isEqualTo(everything(new Condition.Sequence(List.of(begin, third), OptionalInt.empty(), List.of())));
    }

    @Test
    void aPhraseNamesThePlaceItSpeaksOf() {
        RuleDraft draft = draft(everything(A, not(any(B, C))));
        List<Phrases.Phrase> phrases = Phrases.of(draft);
        assertThat(phrases)
                .anySatisfy(phrase -> {
                    assertThat(phrase.words()).contains("`a`");
                    assertThat(phrase.place()).isEqualTo(Place.clause(id(draft, A)));
                })
                .anySatisfy(phrase -> {
                    assertThat(phrase.words()).contains("once a day");
                    assertThat(phrase.place()).isEqualTo(Place.of(Place.Part.COOLDOWN));
                })
                .anySatisfy(phrase -> {
                    assertThat(phrase.words()).contains("seen");
                    assertThat(phrase.place())
                            .isEqualTo(Place.action(draft.then().getFirst().id()));
                });
    }

    @Test
    void whatIsMissingIsToldWhereItIsMissing() {
        RuleDraft draft = ActionEdits.add(new Action.AddToSegment("")).apply(draft(everything(A)));
        assertThat(DraftProblems.of(draft))
                .containsExactly(
                        new DraftProblem(Place.action(draft.then().getLast().id()), "Name the segment"));
    }

    @Test
    void aDraftWithBlanksIsKeptToo() {
        RuleDraft draft = ActionEdits.add(new Action.AddToSegment("")).apply(draft(everything(A)));
        assertThat(DraftText.read(new DraftText(draft, "").write())
                        .orElseThrow()
                        .draft())
                .isEqualTo(draft);
    }
}
