package dev.rehearsal.rule;

import dev.rehearsal.event.EventType;
import java.util.Map;

/** An event type as something that a customer does. */
record Verb(String present, String plain, String perfect, String gerund) {
    private static final Verb DO = new Verb("does ", "do ", "done ", "doing ");

    private static final Map<String, Verb> STANDARD = Map.ofEntries(
            Map.entry(EventType.PAGE_VIEW, regular("view", " a page")),
            Map.entry(EventType.PRODUCT_VIEW, regular("view", " a product")),
            Map.entry(EventType.CART_ADD, regular("add", " to cart")),
            Map.entry(EventType.CART_ABANDON, regular("abandon", " a cart")),
            Map.entry(EventType.PURCHASE, new Verb("purchases", "purchase", "purchased", "purchasing")),
            Map.entry(EventType.EMAIL_OPEN, regular("open", " an e-mail")),
            Map.entry(EventType.EMAIL_CLICK, regular("click", " an e-mail")),
            Map.entry(EventType.LOGIN, new Verb("logs in", "log in", "logged in", "logging in")),
            Map.entry(EventType.SEARCH, new Verb("searches", "search", "searched", "searching")),
            Map.entry(EventType.SUBSCRIPTION, new Verb("subscribes", "subscribe", "subscribed", "subscribing")),
            Map.entry(EventType.UNSUBSCRIBE, new Verb("unsubscribes", "unsubscribe", "unsubscribed", "unsubscribing")));

    private static Verb regular(String verb, String object) {
        return new Verb(verb + "s" + object, verb + object, verb + "ed" + object, verb + "ing" + object);
    }

    /** What an event of the type is; one that is not standard is done by its name. */
    static String of(String eventType, Tense tense) {
        Verb verb = STANDARD.get(eventType);
        return verb == null ? doing("`" + eventType.replace("`", "``") + "`", tense) : verb.in(tense);
    }

    /** Does, has done or is doing the thing. */
    static String doing(String thing, Tense tense) {
        return DO.in(tense) + thing;
    }

    private String in(Tense tense) {
        return switch (tense) {
            case PRESENT -> present;
            case PLAIN -> plain;
            case PERFECT -> perfect;
            case GERUND -> gerund;
        };
    }
}
