package dev.rehearsal.sample;

import dev.rehearsal.event.EventType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What customers do once they turn up: they look, search, fill carts and buy or leave, and read their mail. */
final class Visits {
    private static final List<String> PAGES = List.of("/", "/new", "/sale", "/stores", "/advice/layering", "/returns");
    private static final List<String> QUERIES = List.of(
            "rain jacket",
            "winter boots",
            "light tent",
            "daypack",
            "merino",
            "head lamp",
            "gift",
            "gloves",
            "hiking map");
    private static final List<String> REFERRERS =
            List.of("", "", "search", "search", "social", "ads, winter", "partner");
    private static final List<String> REASONS = List.of("too many mails", "not relevant", "no reason given");

    private final Agenda agenda;
    private final Dice dice;
    private final BitSet changedSubscription = new BitSet();
    private int sessions;
    private int carts;
    private int orders;

    Visits(Agenda agenda, Dice dice) {
        this.agenda = agenda;
        this.dice = dice;
    }

    /** Plans all that follows from a customer's turning up now. */
    void begin(Shopper shopper, long now) {
        int kind = dice.below(100);
        if (kind < 2) {
            changeSubscription(shopper, now);
        } else if (kind < 30 && isSubscribed(shopper)) {
            readMail(shopper, now);
        } else {
            visit(shopper, now, dice.pick(REFERRERS));
        }
    }

    private boolean isSubscribed(Shopper shopper) {
        return shopper.subscribed() != changedSubscription.get(shopper.number());
    }

    private void changeSubscription(Shopper shopper, long now) {
        JsonText properties = new JsonText().with("list", "newsletter");
        if (isSubscribed(shopper)) {
            agenda.plan(
                    now, shopper, EventType.UNSUBSCRIBE, "", properties.with("reason", dice.pick(REASONS)), "email");
        } else {
            agenda.plan(now, shopper, EventType.SUBSCRIPTION, newSession(), properties.with("source", "footer"), "");
        }
        changedSubscription.flip(shopper.number());
    }

    private void readMail(Shopper shopper, long now) {
        String week = Integer.toString(100 + Calendar.week(now)).substring(1);
        String campaign = dice.percent(70) ? "newsletter-w" + week : dice.percent(50) ? "winter-sale" : "back-in-stock";
        long last = now;
        open(shopper, last, campaign);
        while (dice.percent(28)) {
            last += minutes(20, 600);
            open(shopper, last, campaign);
        }
        if (dice.percent(38)) {
            long click = last + minutes(1, 40);
            JsonText properties = new JsonText().with("campaign_id", campaign).with("link", dice.pick(PAGES));
            agenda.plan(click, shopper, EventType.EMAIL_CLICK, "", properties, "email");
            if (dice.percent(75)) {
                visit(shopper, click + seconds(2, 20), "email");
            }
        }
    }

    private void open(Shopper shopper, long time, String campaign) {
        agenda.plan(time, shopper, EventType.EMAIL_OPEN, "", new JsonText().with("campaign_id", campaign), "email");
    }

    private void visit(Shopper shopper, long now, String referrer) {
        String session = newSession();
        long time = now;
        JsonText page = new JsonText().with("page", dice.pickEarly(PAGES));
        agenda.plan(time, shopper, EventType.PAGE_VIEW, session, page, referrer);
        if (dice.percent(30)) {
            time += seconds(3, 40);
            JsonText login = new JsonText().with("method", dice.percent(80) ? "password" : "link");
            agenda.plan(time, shopper, EventType.LOGIN, session, login, "");
        }
        if (dice.percent(32)) {
            time += seconds(5, 60);
            JsonText search =
                    new JsonText().with("query", dice.pickEarly(QUERIES)).with("results", dice.below(60));
            agenda.plan(time, shopper, EventType.SEARCH, session, search, "");
        }
        look(shopper, time, session);
    }

    private void look(Shopper shopper, long from, String session) {
        long time = from;
        List<Line> cart = new ArrayList<>();
        String cartId = "";
        for (int views = dice.below(6); views > 0; views--) {
            time += seconds(8, 240);
            Product product = product(shopper);
            agenda.plan(time, shopper, EventType.PRODUCT_VIEW, session, described(product), "");
            if (dice.percent(22)) {
                cartId = cart.isEmpty() ? "k" + (1 + carts++) : cartId;
                Line line = new Line(product, dice.percent(85) ? 1 : dice.between(2, 3));
                cart.add(line);
                time += seconds(5, 90);
                JsonText added =
                        described(product).with("quantity", line.quantity).with("cart_id", cartId);
                agenda.plan(time, shopper, EventType.CART_ADD, session, added, "");
            }
        }
        if (!cart.isEmpty()) {
            decide(shopper, time, session, cart, cartId);
        }
    }

    /** Buys at once, leaves the cart for good, or leaves it and comes back. */
    private void decide(Shopper shopper, long time, String session, List<Line> cart, String cartId) {
        if (dice.percent(46)) {
            buy(shopper, time + minutes(2, 35), session, cart, cartId);
            return;
        }
        if (dice.percent(65)) {
            JsonText left = new JsonText()
                    .with("cart_id", cartId)
                    .with("items", cart.size())
                    .money("total", total(cart));
            agenda.plan(time + minutes(30, 60), shopper, EventType.CART_ABANDON, session, left, "");
        }
        if (dice.percent(22)) {
            buy(shopper, time + minutes(61, 1_800), newSession(), cart, cartId);
        }
    }

    private void buy(Shopper shopper, long time, String session, List<Line> cart, String cartId) {
        Line dearest = cart.getFirst();
        for (Line line : cart) {
            dearest = line.product.price() > dearest.product.price() ? line : dearest;
        }
        String order = "o" + (1 + orders++);
        JsonText bought = described(dearest.product)
                .with("quantity", dearest.quantity)
                .with("order_id", order)
                .with("cart_id", cartId)
                .list("products", cart.stream().map(line -> line.product.id()).toList())
                .money("total", total(cart));
        agenda.plan(time, shopper, EventType.PURCHASE, session, bought, "");
        if (dice.percent(40)) {
            open(shopper, time + minutes(3, 90), "order-confirmation");
        }
    }

    private record Line(Product product, int quantity) {}

    private static int total(List<Line> cart) {
        return cart.stream()
                .mapToInt(line -> line.product.price() * line.quantity)
                .sum();
    }

    private Product product(Shopper shopper) {
        int category = dice.percent(60) ? shopper.favouriteCategory() : dice.below(Product.CATEGORIES.size());
        return dice.pickEarly(Product.CATALOGUE.get(category));
    }

    private static JsonText described(Product product) {
        return new JsonText()
                .with("product_id", product.id())
                .with("name", product.name())
                .with("category", product.category())
                .money("price", product.price());
    }

    private String newSession() {
        return "s" + (1 + sessions++);
    }

    private long seconds(int low, int high) {
        return dice.between(low * 1_000, high * 1_000);
    }

    private long minutes(int low, int high) {
        return dice.between(low * 60_000, high * 60_000);
    }
}
