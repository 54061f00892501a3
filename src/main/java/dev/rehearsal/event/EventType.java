package dev.rehearsal.event;

import java.util.List;

/** The eleven event types that every tool of this field records in one form or another; any other name is custom. */
public final class EventType {
    public static final String PAGE_VIEW = "page_view";
    public static final String PRODUCT_VIEW = "product_view";
    public static final String CART_ADD = "cart_add";
    public static final String CART_ABANDON = "cart_abandon";
    public static final String PURCHASE = "purchase";
    public static final String EMAIL_OPEN = "email_open";
    public static final String EMAIL_CLICK = "email_click";
    public static final String LOGIN = "login";
    public static final String SEARCH = "search";
    public static final String SUBSCRIPTION = "subscription";
    public static final String UNSUBSCRIBE = "unsubscribe";

    /** The standard types in the order in which views list them. */
    public static final List<String> STANDARD = List.of(
            PAGE_VIEW,
            PRODUCT_VIEW,
            SEARCH,
            CART_ADD,
            CART_ABANDON,
            PURCHASE,
            EMAIL_OPEN,
            EMAIL_CLICK,
            LOGIN,
            SUBSCRIPTION,
            UNSUBSCRIBE);

    private EventType() {}
}
