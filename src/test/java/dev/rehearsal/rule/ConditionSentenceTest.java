package dev.rehearsal.rule;

import static dev.rehearsal.rule.Aggregation.AVG;
import static dev.rehearsal.rule.Aggregation.COUNT;
import static dev.rehearsal.rule.Aggregation.DISTINCT;
import static dev.rehearsal.rule.Aggregation.MAX;
import static dev.rehearsal.rule.Aggregation.MIN;
import static dev.rehearsal.rule.Aggregation.MINUTES_SINCE_FIRST;
import static dev.rehearsal.rule.Aggregation.MINUTES_SINCE_LAST;
import static dev.rehearsal.rule.Aggregation.SUM;
import static dev.rehearsal.rule.Conditions.aggregate;
import static dev.rehearsal.rule.Conditions.any;
import static dev.rehearsal.rule.Conditions.event;
import static dev.rehearsal.rule.Conditions.everything;
import static dev.rehearsal.rule.Conditions.history;
import static dev.rehearsal.rule.Conditions.not;
import static dev.rehearsal.rule.Conditions.profile;
import static dev.rehearsal.rule.Conditions.test;
import static dev.rehearsal.rule.Conditions.type;
import static dev.rehearsal.rule.Operator.BETWEEN;
import static dev.rehearsal.rule.Operator.CONTAINS;
import static dev.rehearsal.rule.Operator.ENDS_WITH;
import static dev.rehearsal.rule.Operator.EQUALS;
import static dev.rehearsal.rule.Operator.EXISTS;
import static dev.rehearsal.rule.Operator.GREATER_OR_EQUAL;
import static dev.rehearsal.rule.Operator.GREATER_THAN;
import static dev.rehearsal.rule.Operator.IN_LIST;
import static dev.rehearsal.rule.Operator.LESS_OR_EQUAL;
import static dev.rehearsal.rule.Operator.LESS_THAN;
import static dev.rehearsal.rule.Operator.MATCHES;
import static dev.rehearsal.rule.Operator.NOT_CONTAINS;
import static dev.rehearsal.rule.Operator.NOT_EQUALS;
import static dev.rehearsal.rule.Operator.NOT_EXISTS;
import static dev.rehearsal.rule.Operator.NOT_IN_LIST;
import static dev.rehearsal.rule.Operator.OUTSIDE_TIMEFRAME;
import static dev.rehearsal.rule.Operator.STARTS_WITH;
import static dev.rehearsal.rule.Operator.WITHIN_TIMEFRAME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Field;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionSentenceTest {
    @ParameterizedTest
    @CsvSource({
        "page_view, views a page, has ever viewed a page",
        "product_view, views a product, has ever viewed a product",
        "cart_add, adds to cart, has ever added to cart",
        "cart_abandon, abandons a cart, has ever abandoned a cart",
        "purchase, purchases, has ever purchased",
        "email_open, opens an e-mail, has ever opened an e-mail",
        "email_click, clicks an e-mail, has ever clicked an e-mail",
        "login, logs in, has ever logged in",
        "search, searches, has ever searched",
        "subscription, subscribes, has ever subscribed",
        "unsubscribe, unsubscribes, has ever unsubscribed",
        "quiz_done, does `quiz_done`, has ever done `quiz_done`"
    })
    void everyEventTypeHasItsVerb(String eventType, String now, String before) {
        assertThat(RuleSentence.of(type(eventType))).isEqualTo(now);
        assertThat(RuleSentence.of(history("event_type", EQUALS, eventType, -1)))
                .isEqualTo(before);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void everyOperatorHasItsWords(Condition condition, String words) {
        assertThat(RuleSentence.of(condition)).isEqualTo(words);
    }

    static Stream<Arguments> everyOperatorHasItsWords() {
        return Stream.of(
                Arguments.of(plan(EQUALS, "pro"), "has plan “pro”"),
                Arguments.of(plan(EQUALS, 5), "has plan 5"),
                Arguments.of(plan(EQUALS, true), "has plan true"),
                Arguments.of(plan(EQUALS, List.of("a", 1)), "has plan [“a”, 1]"),
                Arguments.of(plan(EQUALS, null), "has plan equal to nothing"),
                Arguments.of(plan(NOT_EQUALS, "pro"), "does not have plan “pro”"),
                Arguments.of(plan(NOT_EQUALS, null), "has plan other than nothing"),
                Arguments.of(plan(GREATER_THAN, 1.5), "has plan more than 1.5"),
                Arguments.of(plan(GREATER_OR_EQUAL, 2), "has plan at least 2"),
                Arguments.of(plan(LESS_THAN, 2), "has plan less than 2"),
                Arguments.of(plan(LESS_OR_EQUAL, 2), "has plan at most 2"),
                Arguments.of(plan(BETWEEN, List.of(1, 2)), "has plan between 1 and 2"),
                Arguments.of(plan(CONTAINS, "p"), "has plan containing “p”"),
                Arguments.of(plan(NOT_CONTAINS, "p"), "has plan not containing “p”"),
                Arguments.of(plan(STARTS_WITH, "p"), "has plan starting with “p”"),
                Arguments.of(plan(ENDS_WITH, "o"), "has plan ending with “o”"),
                Arguments.of(plan(MATCHES, "^p.o$"), "has plan matching “^p.o$”"),
                Arguments.of(plan(IN_LIST, List.of("a", "b", "c")), "has plan that is one of “a”, “b” or “c”"),
                Arguments.of(plan(IN_LIST, List.of()), "has plan that is one of nothing"),
                Arguments.of(plan(NOT_IN_LIST, List.of("a")), "has plan that is none of “a”"),
                Arguments.of(plan(WITHIN_TIMEFRAME, 60), "has plan within the last 1 hour"),
                Arguments.of(plan(OUTSIDE_TIMEFRAME, 0.5), "has plan longer ago than 0.5 minutes"),
                Arguments.of(plan(EXISTS, null), "has any plan"),
                Arguments.of(plan(NOT_EXISTS, null), "does not have any plan"));
    }

    private static Condition plan(Operator operator, @Nullable Object value) {
        return profile("custom_attributes.plan", operator, value);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void everyKindOfConditionHasItsWords(Condition condition, String words) {
        assertThat(RuleSentence.of(condition)).isEqualTo(words);
    }

    static Stream<Arguments> everyKindOfConditionHasItsWords() {
        Condition bought = everything(type("purchase"));
        Condition opened = everything(type("email_open"));
        Condition clicked = everything(type("email_click"));
        return Stream.of(
                Arguments.of(
                        everything(
                                type("cart_add"),
                                event("properties.price", GREATER_THAN, 50),
                                event("properties.category", NOT_EQUALS, "shoes")),
                        "adds to cart with price more than 50 and without category “shoes”"),
                Arguments.of(event("event_type", NOT_EQUALS, "purchase"), "does something other than purchase"),
                Arguments.of(not(type("purchase")), "does something other than purchase"),
                Arguments.of(event("event_type", IN_LIST, List.of("login", "search")), "either logs in or searches"),
                Arguments.of(
                        event("event_type", STARTS_WITH, "email_"),
                        "does something with event type starting with “email_”"),
                Arguments.of(profile("segments", CONTAINS, "vip"), "is in segment vip"),
                Arguments.of(not(profile("segments", CONTAINS, "vip")), "is not in segment vip"),
                Arguments.of(profile("segments", NOT_IN_LIST, List.of("a", "b")), "is not in segment a or b"),
                Arguments.of(history("event_type", EQUALS, "purchase", 1440), "has purchased in the last day"),
                Arguments.of(history("event_type", NOT_EQUALS, "purchase", -1), "has never purchased"),
                Arguments.of(not(history("event_type", EQUALS, "purchase", 60)), "has not purchased in the last hour"),
                Arguments.of(
                        history("event_type", NOT_EQUALS, "purchase", 60, "properties.cart_id"),
                        "has not purchased with the same cart_id in the last hour"),
                Arguments.of(
                        history("properties.price", GREATER_THAN, 100, 120),
                        "has done something with price more than 100 in the last 2 hours"),
                Arguments.of(
                        history("properties.coupon", NOT_EXISTS, null, -1), "has never done anything with any coupon"),
                Arguments.of(
                        aggregate(COUNT, bought, null, 43_200, GREATER_OR_EQUAL, 3),
                        "has purchased at least 3 times in the last 30 days"),
                Arguments.of(aggregate(COUNT, bought, null, -1, EQUALS, 1), "has purchased exactly once"),
                Arguments.of(aggregate(COUNT, bought, null, -1, NOT_EQUALS, 2), "has not purchased exactly twice"),
                Arguments.of(
                        aggregate(COUNT, bought, "properties.coupon", -1, BETWEEN, List.of(1, 3)),
                        "has purchased with any coupon between 1 and 3 times"),
                Arguments.of(
                        aggregate(COUNT, bought, null, -1, IN_LIST, List.of(1, 3)),
                        "has purchased number of times that is one of 1 or 3"),
                Arguments.of(
                        aggregate(SUM, bought, "properties.total", 129_600, GREATER_THAN, 500),
                        "has a sum of total more than 500 from purchasing in the last 90 days"),
                Arguments.of(
                        aggregate(DISTINCT, everything(), "properties.product_id", -1, GREATER_THAN, 5),
                        "has a number of different product_id more than 5 from doing anything"),
                Arguments.of(
                        aggregate(AVG, bought, "properties.total", -1, NOT_EXISTS, null),
                        "does not have any average total from purchasing"),
                Arguments.of(
                        aggregate(MIN, bought, "properties.total", -1, LESS_THAN, 5),
                        "has a lowest total less than 5 from purchasing"),
                Arguments.of(
                        aggregate(MAX, bought, "properties.total", -1, EQUALS, 5),
                        "has a highest total 5 from purchasing"),
                Arguments.of(
                        aggregate(MINUTES_SINCE_LAST, bought, null, -1, GREATER_THAN, 120, "properties.cart_id"),
                        "has last purchased with the same cart_id more than 2 hours ago"),
                Arguments.of(
                        aggregate(MINUTES_SINCE_FIRST, bought, null, 1440, LESS_OR_EQUAL, 90),
                        "has first purchased at most 1 hour 30 minutes ago in the last day"),
                Arguments.of(
                        aggregate(MINUTES_SINCE_LAST, bought, null, -1, EXISTS, null),
                        "has any minutes since last purchasing"),
                Arguments.of(
                        sequence(step(opened), new Condition.Step(clicked, OptionalInt.of(30), null)),
                        "clicks an e-mail within 30 minutes after opening an e-mail"),
                Arguments.of(
                        new Condition.Sequence(
                                List.of(
                                        step(opened),
                                        new Condition.Step(opened, OptionalInt.empty(), clicked),
                                        step(bought)),
                                OptionalInt.of(1440),
                                List.of(new Field("properties.campaign_id"))),
                        "purchases after opening an e-mail after opening an e-mail and not clicking an e-mail in between"
                                + " with the same campaign_id, all within 1 day"),
                Arguments.of(
                        not(sequence(step(opened), step(clicked))), "does not click an e-mail after opening an e-mail"),
                Arguments.of(
                        new Condition.Firings("cart", OptionalInt.of(60), test(LESS_THAN, 2)),
                        "has set off rule cart less than twice in the last hour"),
                Arguments.of(
                        new Condition.Prediction(Condition.Prediction.CHURN_PROBABILITY, test(GREATER_THAN, 0.7)),
                        "has churn probability more than 0.7"));
    }

    private static Condition sequence(Condition.Step... steps) {
        return new Condition.Sequence(List.of(steps), OptionalInt.empty(), List.of());
    }

    private static Condition.Step step(Condition where) {
        return new Condition.Step(where, OptionalInt.empty(), null);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void groupsAreToldApart(Condition condition, String words) {
        assertThat(RuleSentence.of(condition)).isEqualTo(words);
    }

    static Stream<Arguments> groupsAreToldApart() {
        Condition cart = type("cart_add");
        Condition search = type("search");
        Condition vip = profile("segments", CONTAINS, "vip");
        Condition news = profile("segments", CONTAINS, "newsletter");
        Condition price = event("properties.price", LESS_THAN, 5);
        Condition stock = event("properties.stock", LESS_THAN, 3);
        return Stream.of(
                Arguments.of(everything(), "does anything"),
                Arguments.of(any(), "is no one"),
                Arguments.of(not(everything()), "is no one"),
                Arguments.of(everything(cart, any()), "adds to cart and is no one"),
                Arguments.of(everything(everything(cart), everything(vip)), "adds to cart and is in segment vip"),
                Arguments.of(any(cart, vip), "either adds to cart or is in segment vip"),
                Arguments.of(not(any(vip, news)), "is not in segment vip and is not in segment newsletter"),
                Arguments.of(not(not(vip)), "is in segment vip"),
                Arguments.of(
                        everything(any(vip, news), history("event_type", EQUALS, "login", 60)),
                        "(either is in segment vip or is in segment newsletter) and has logged in in the last hour"),
                Arguments.of(
                        any(everything(cart, vip), news),
                        "either (adds to cart and is in segment vip) or is in segment newsletter"),
                Arguments.of(
                        everything(any(cart, search), price),
                        "(either adds to cart or searches) with price less than 5"),
                Arguments.of(
                        everything(cart, any(price, everything(stock, not(price)))),
                        "adds to cart (either with price less than 5 or (with stock less than 3 and without price less"
                                + " than 5))"));
    }

    @ParameterizedTest
    @CsvSource({
        "properties.price, price",
        "properties.location, property location",
        "properties.item name, “item name”",
        "custom_attributes.plan, plan",
        "custom_attributes.score, attribute score",
        "preferences.channel, preferred channel",
        "device_info.os, device os",
        "event_type, event type",
        "location, location",
        "hour_of_day, hour of day",
        "last_engagement, last engagement",
        "behavioral_score, score"
    })
    void everyFieldHasItsLabel(String field, String label) {
        assertThat(new Field(field).label()).isEqualTo(label);
    }
}
