package dev.rehearsal.rule;

import static dev.rehearsal.rule.Conditions.event;
import static dev.rehearsal.rule.Conditions.everything;
import static dev.rehearsal.rule.Conditions.history;
import static dev.rehearsal.rule.Conditions.profile;
import static dev.rehearsal.rule.Conditions.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSentenceTest {
    private static final Gates DAILY =
            new Gates(List.of("active_shoppers"), null, OptionalInt.of(1440), OptionalInt.empty(), null);

    @Test
    void theCartRuleReadsAsAMarketerWouldSayIt() {
        Rule rule = rule(
                Trigger.EVERY_EVENT,
                everything(type("cart_add"), history("event_type", Operator.NOT_EQUALS, "purchase", 60)),
                null,
                DAILY,
                email("cart_abandon_template", null, 60));

        assertThat(RuleSentence.of(rule))
                .isEqualTo("When someone adds to cart and has not purchased in the last hour, send the email"
                        + " “cart_abandon_template” after 1 hour, at most once a day, only to active_shoppers.");
    }

    @Test
    void aWaitIsSaidBeforeWhatItHoldsBack() {
        Wait wait = new Wait(everything(type("purchase")), 60, List.of(new Field("properties.cart_id")));
        Rule rule = rule(
                Trigger.EVERY_EVENT,
                everything(type("cart_add")),
                wait,
                Gates.OPEN,
                send("preferred", "cart_left"),
                new Action.AddToSegment("hesitant"));

        assertThat(RuleSentence.of(rule))
                .isEqualTo(
                        "When someone adds to cart, unless they purchase with the same cart_id within 1 hour, send the"
                                + " message “cart_left” by their preferred channel and add them to hesitant.");
    }

    @Test
    void aScheduleSpeaksOfEveryoneWhoQualifies() {
        Trigger mondays = new Trigger.Scheduled(new Schedule.Weekly(540, DayOfWeek.MONDAY));

        assertThat(RuleSentence.of(rule(
                        mondays,
                        everything(profile("segments", Operator.CONTAINS, "newsletter")),
                        null,
                        Gates.OPEN,
                        email("digest", null, 0))))
                .isEqualTo(
                        "Every Monday at 09:00, for everyone who is in segment newsletter, send the email “digest”.");
        assertThat(RuleSentence.of(rule(mondays, everything(), null, Gates.OPEN)))
                .isEqualTo("Every Monday at 09:00, for everyone, do nothing.");
    }

    @Test
    void whatSetsTheRuleOffComesBeforeItsConditions() {
        Condition spender = profile("behavioral_score", Operator.GREATER_THAN, 50);

        assertThat(RuleSentence.of(rule(new Trigger.SegmentEntered("vip"), everything(spender), null, Gates.OPEN)))
                .isEqualTo("When someone enters segment vip and has score more than 50, do nothing.");
        assertThat(RuleSentence.of(rule(Trigger.EVERY_EVENT, everything(spender), null, Gates.OPEN)))
                .isEqualTo("When someone does anything and has score more than 50, do nothing.");
    }

    @Test
    void aRuleThatIsSwitchedOffSaysSo() {
        Rule rule = new Rule(
                "r",
                "r",
                TriggerType.BEHAVIORAL,
                Trigger.EVERY_EVENT,
                everything(),
                null,
                List.of(),
                Gates.OPEN,
                1,
                false);

        assertThat(RuleSentence.of(rule)).isEqualTo("Switched off: when someone does anything, do nothing.");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Rule rule = rule(
                new Trigger.Scheduled(new Schedule.Weekly(0, DayOfWeek.FRIDAY)),
                everything(type("login")),
                null,
                Gates.OPEN);
        String before = RuleSentence.of(rule);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(RuleSentence.of(rule)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @MethodSource
    void everyTriggerHasItsWords(Trigger trigger, String words) {
        assertThat(RuleSentence.of(trigger)).isEqualTo(words);
    }

    static Stream<Arguments> everyTriggerHasItsWords() {
        return Stream.of(
                Arguments.of(Trigger.EVERY_EVENT, "does anything"),
                Arguments.of(new Trigger.SegmentEntered("vip"), "enters segment vip"),
                Arguments.of(new Trigger.SegmentLeft("big spenders"), "leaves segment “big spenders”"),
                Arguments.of(new Trigger.LifecycleChange("new", "*"), "moves from stage new to any stage"),
                Arguments.of(new Trigger.RuleFired("cart"), "sets off rule cart"),
                Arguments.of(new Trigger.Scheduled(new Schedule.Daily(605)), "every day at 10:05"),
                Arguments.of(new Trigger.Scheduled(new Schedule.Monthly(0, 31)), "on day 31 of every month at 00:00"),
                Arguments.of(new Trigger.Inactivity(43_200), "does nothing for 30 days"));
    }

    @ParameterizedTest
    @MethodSource
    void everyActionHasItsWords(Action action, String words) {
        assertThat(RuleSentence.of(action)).isEqualTo(words);
    }

    static Stream<Arguments> everyActionHasItsWords() {
        MessageSpec patient =
                new MessageSpec("hello", null, OptionalInt.of(5), everything(type("purchase")), SendTime.OPTIMAL);
        return Stream.of(
                Arguments.of(email("hello", null, 0), "send the email “hello”"),
                Arguments.of(
                        email("hello", "spring", 90),
                        "send the email “hello” of campaign spring after 1 hour 30 minutes"),
                Arguments.of(email(null, "spring", 0), "send the email of campaign spring"),
                Arguments.of(
                        new Action.Send("sms", false, patient),
                        "send the SMS “hello” after 5 minutes at their best hour unless they purchase before it goes out"),
                Arguments.of(send("push", "hello"), "send the push message “hello”"),
                Arguments.of(send("whatsapp", "hello"), "send the message “hello” by whatsapp"),
                Arguments.of(new Action.AddToSegment("vip"), "add them to vip"),
                Arguments.of(new Action.RemoveFromSegment("vip"), "remove them from vip"),
                Arguments.of(
                        new Action.SetField(new Field("custom_attributes.plan"), Value.text("pro")),
                        "set their plan to “pro”"),
                Arguments.of(new Action.SetField(Field.FIRST_NAME, null), "clear their first name"),
                Arguments.of(
                        new Action.IncrementField(new Field("custom_attributes.points"), 5), "add 5 to their points"),
                Arguments.of(
                        new Action.IncrementField(new Field("custom_attributes.points"), -0.5),
                        "take 0.5 off their points"),
                Arguments.of(
                        new Action.CreateTask("Call back", "sales", OptionalInt.of(120)),
                        "create the task “Call back” for sales due in 2 hours"),
                Arguments.of(
                        new Action.CreateTask("Call back", null, OptionalInt.empty()), "create the task “Call back”"),
                Arguments.of(
                        new Action.Webhook("https://example.com/hook", "{\"a\":1}"),
                        "call the webhook “https://example.com/hook” with `{\"a\":1}`"));
    }

    @ParameterizedTest
    @MethodSource
    void everyGateHasItsWords(Gates gates, String words) {
        assertThat(RuleSentence.of(gates)).isEqualTo(words);
    }

    static Stream<Arguments> everyGateHasItsWords() {
        LocalDate first = LocalDate.of(2026, 3, 1);
        LocalDate last = LocalDate.of(2026, 3, 31);
        OptionalInt open = OptionalInt.empty();
        return Stream.of(
                Arguments.of(Gates.OPEN, ""),
                Arguments.of(DAILY, "at most once a day, only to active_shoppers"),
                Arguments.of(
                        new Gates(List.of("a", "b", "c"), null, OptionalInt.of(120), OptionalInt.of(3), "cart"),
                        "at most once every 2 hours, at most 3 times in all, only to a, b or c, unless another rule of"
                                + " group cart fires at the same time"),
                Arguments.of(
                        new Gates(List.of(), null, OptionalInt.of(0), OptionalInt.of(1), null), "only once in all"),
                Arguments.of(new Gates(List.of(), null, open, OptionalInt.of(0), null), "never in all"),
                Arguments.of(window(first, last, open, open), "only from 2026-03-01 to 2026-03-31"),
                Arguments.of(
                        window(first, null, OptionalInt.of(540), open),
                        "only from 2026-03-01 on, only between 09:00 and 24:00"),
                Arguments.of(
                        window(null, last, open, OptionalInt.of(480)),
                        "only until 2026-03-31, only between 00:00 and 08:00"),
                Arguments.of(
                        window(
                                null,
                                null,
                                OptionalInt.of(1260),
                                OptionalInt.of(480),
                                DayOfWeek.SUNDAY,
                                DayOfWeek.MONDAY),
                        "only on Mondays and Sundays, only between 21:00 and 08:00"),
                Arguments.of(window(null, null, OptionalInt.of(600), OptionalInt.of(600)), ""));
    }

    private static Gates window(
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            OptionalInt start,
            OptionalInt end,
            DayOfWeek... days) {
        return new Gates(
                List.of(),
                new TimeWindow(first, last, Set.of(days), start, end),
                OptionalInt.empty(),
                OptionalInt.empty(),
                null);
    }

    private static Rule rule(Trigger on, Condition when, @Nullable Wait unless, Gates gates, Action... then) {
        return new Rule("r", "r", TriggerType.BEHAVIORAL, on, when, unless, List.of(then), gates, 1, true);
    }

    private static Action email(@Nullable String template, @Nullable String campaign, int delay) {
        return new Action.Send(
                "email", false, new MessageSpec(template, campaign, OptionalInt.of(delay), null, SendTime.IMMEDIATE));
    }

    private static Action send(String channel, String template) {
        return new Action.Send(
                channel, true, new MessageSpec(template, null, OptionalInt.empty(), null, SendTime.IMMEDIATE));
    }

    @Test
    void anEventWithoutATypeIsSomethingThatWasDone() {
        assertThat(RuleSentence.of(event("properties.price", Operator.GREATER_THAN, 50)))
                .isEqualTo("does something with price more than 50");
    }
}
