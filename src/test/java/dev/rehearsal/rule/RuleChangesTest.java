package dev.rehearsal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RuleChangesTest {
    private static final Condition CART = is(Field.EVENT_TYPE, Value.text("cart_add"));
    private static final Condition DEAR = price(Operator.GREATER_THAN, 50);
    private static final Condition BERLIN = is(Field.LOCATION, Value.text("Berlin"));
    private static final Action MAIL = new Action.Send(
            "email", false, new MessageSpec("cart_left", null, OptionalInt.empty(), null, SendTime.IMMEDIATE));
    private static final Action VIP = new Action.AddToSegment("vip");

    private static Condition is(Field field, Value value) {
        return new Condition.OfEvent(field, new dev.rehearsal.rule.Test(Operator.EQUALS, value));
    }

    private static Condition price(Operator operator, double than) {
        return new Condition.OfEvent(
                new Field("properties.price"), new dev.rehearsal.rule.Test(operator, Value.number(than)));
    }

    private static Condition bought(int times) {
        return new Condition.Aggregate(
                Aggregation.COUNT,
                Condition.all(is(Field.EVENT_TYPE, Value.text("purchase"))),
                null,
                OptionalInt.of(43_200),
                new dev.rehearsal.rule.Test(Operator.GREATER_OR_EQUAL, Value.number(times)),
                List.of());
    }

    private static Condition any(Condition... parts) {
        return new Condition.Any(List.of(parts));
    }

    private static Rule rule(Condition when, List<Action> then, Gates gates) {
        return new Rule(
                "cart", "Cart left", TriggerType.BEHAVIORAL, Trigger.EVERY_EVENT, when, null, then, gates, 1, true);
    }

    private static List<String> conditions(Condition before, Condition after) {
        return RuleChanges.ofConditions("Condition", before, after).stream()
                .map(Change::sentence)
                .toList();
    }

    @Test
    void aChangedThresholdShowsThatConditionAlone() {
        Rule before = rule(Condition.all(CART, bought(3), DEAR), List.of(MAIL), Gates.OPEN);
        Rule after = rule(Condition.all(CART, bought(5), DEAR), List.of(MAIL), Gates.OPEN);

        assertThat(RuleChanges.between(before, after))
                .containsExactly(Change.changed(
                        "Condition",
                        "has purchased at least 3 times in the last 30 days",
                        "has purchased at least 5 times in the last 30 days"));
    }

    @Test
    void onlyTheWordsThatDifferAreMarkedInTheSentence() {
        Rule before = rule(Condition.all(CART, bought(3)), List.of(MAIL), Gates.OPEN);
        Rule after = rule(Condition.all(CART, bought(5)), List.of(MAIL), Gates.OPEN);

        WordDiff sentences = RuleChanges.sentences(before, after);

        assertThat(sentences.before())
                .filteredOn(WordDiff.Run::differs)
                .extracting(WordDiff.Run::text)
                .containsExactly("3");
        assertThat(sentences.after())
                .filteredOn(WordDiff.Run::differs)
                .extracting(WordDiff.Run::text)
                .containsExactly("5");
    }

    @Test
    void aConditionThatCameStandsWithItsGroup() {
        assertThat(conditions(Condition.all(CART, any(DEAR)), Condition.all(CART, any(DEAR, BERLIN))))
                .containsExactly("Condition in “any of these” added: does something with location “Berlin”");
    }

    @Test
    void aChangeDeepInsideStandsWithItsGroup() {
        assertThat(conditions(
                        Condition.all(CART, any(BERLIN, DEAR)),
                        Condition.all(CART, any(BERLIN, price(Operator.GREATER_THAN, 80)))))
                .containsExactly("Condition in “any of these” changed from: does something with price more than 50,"
                        + " to: does something with price more than 80");
    }

    @Test
    void anotherOrderIsToldAsMoved() {
        assertThat(conditions(Condition.all(CART, DEAR, BERLIN), Condition.all(BERLIN, CART, DEAR)))
                .containsExactly("Condition, in another order moved: does something with location “Berlin”");
    }

    @Test
    void aConditionThatWentIntoANewGroupHasMoved() {
        assertThat(conditions(Condition.all(CART, DEAR), Condition.all(CART, any(DEAR, BERLIN))))
                .containsExactly(
                        "Condition group added: any of these",
                        "Condition in “any of these” moved: does something with price more than 50",
                        "Condition in “any of these” added: does something with location “Berlin”");
    }

    @Test
    void aGroupOfWhichFewerHaveToHoldIsOneChange() {
        assertThat(conditions(Condition.all(CART, Condition.all(DEAR, BERLIN)), Condition.all(CART, any(DEAR, BERLIN))))
                .containsExactly("Condition group changed from: all of these, to: any of these");
    }

    @Test
    void aConditionThatIsAskedTheOtherWayRoundHasChanged() {
        assertThat(conditions(Condition.all(CART, bought(1)), Condition.all(CART, new Condition.Not(bought(1)))))
                .containsExactly("Condition changed from: has purchased at least once in the last 30 days,"
                        + " to: has not purchased at least once in the last 30 days");
    }

    @Test
    void conditionsOnDifferentThingsAreNotTakenForEachOther() {
        assertThat(conditions(Condition.all(CART, DEAR), Condition.all(CART, bought(2))))
                .containsExactly(
                        "Condition removed: does something with price more than 50",
                        "Condition added: has purchased at least twice in the last 30 days");
    }

    @Test
    void whatIsWrittenInAnotherWayIsNotPassedOverInSilence() {
        assertThat(conditions(Condition.all(CART), CART))
                .containsExactly("Condition written another way, with the same meaning: adds to cart");
    }

    @Test
    void actionsComeGoAndMove() {
        assertThat(RuleChanges.ofActions("Action", List.of(MAIL, VIP), List.of(VIP, MAIL)))
                .extracting(Change::kind)
                .containsExactly(Change.Kind.MOVED);
        assertThat(RuleChanges.ofActions("Action", List.of(MAIL), List.of(MAIL, VIP)))
                .containsExactly(Change.added("Action", "add them to vip"));
        assertThat(RuleChanges.ofActions("Action", List.of(MAIL, VIP), List.of(MAIL)))
                .containsExactly(Change.removed("Action", "add them to vip"));
    }

    @Test
    void everyLimitIsAChangeOfItsOwn() {
        Gates after = new Gates(List.of("vip"), null, OptionalInt.of(1440), OptionalInt.of(3), "cart");

        assertThat(RuleChanges.ofGates(Gates.OPEN, after))
                .containsExactly(
                        Change.added("Cooldown", "at most once a day"),
                        Change.added("Limit", "at most 3 times in all"),
                        Change.added("Audience", "only to vip"),
                        Change.added("Exclusive group", "unless another rule of group cart fires at the same time"));
    }
}
