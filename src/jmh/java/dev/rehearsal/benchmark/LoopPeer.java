package dev.rehearsal.benchmark;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventLog;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The ten rules written out by hand, in one loop over event objects in order of time: what a developer would write. */
public final class LoopPeer {
    private static final long MINUTE = 60_000;
    private static final long DAY = 1440 * MINUTE;
    private static final Set<String> CATEGORIES = Set.of("shoes", "coats", "bags", "hats");

    record Happened(String customer, String type, long time, Map<String, Object> properties) {}

    /** One firing. */
    public record Fire(String rule, String customer, long time) {}

    private static final class Memory {
        private long last;
        private boolean bought;
        private long lastPurchase = Long.MIN_VALUE / 2;
        private long lastOpen = Long.MIN_VALUE / 2;
        private long lastCart = Long.MIN_VALUE / 2;
        private long chainBegan = Long.MIN_VALUE / 2;
        private long cartCooled;
        private long viewsCooled;
        private long waitDue;
        private int chains;
        private final Deque<Long> views = new ArrayDeque<>();
    }

    private final List<Happened> events;
    private List<Fire> fires = new ArrayList<>();

    LoopPeer(EventLog log) {
        this.events = events(log);
    }

    private static List<Happened> events(EventLog log) {
        List<Happened> events = new ArrayList<>(log.size());
        for (int customer = 0; customer < log.customerCount(); customer++) {
            String id = log.customerId(customer);
            for (int position = log.start(customer); position < log.end(customer); position++) {
                events.add(new Happened(id, log.typeAt(position), log.timeAt(position), properties(log, position)));
            }
        }
        events.sort(Comparator.comparingLong(Happened::time));
        return events;
    }

    private static Map<String, Object> properties(EventLog log, int position) {
        Map<String, Object> properties = new HashMap<>();
        for (String name : List.of("category", "campaign", "total")) {
            Value value = log.value(new Field("properties." + name), position);
            if (value instanceof Value.Number(double number)) {
                properties.put(name, number);
            } else if (value != null) {
                properties.put(name, value.display());
            }
        }
        return properties;
    }

    /** Finds all firings and keeps them. */
    List<Fire> run() {
        fires = new ArrayList<>();
        Map<String, Memory> memories = new HashMap<>();
        for (Happened event : events) {
            see(event, memories.computeIfAbsent(event.customer(), unseen -> new Memory()));
        }
        long horizon = events.getLast().time();
        memories.forEach((customer, memory) -> {
            if (memory.waitDue > 0 && memory.waitDue <= horizon) {
                fires.add(new Fire("r04_cart_left", customer, memory.waitDue));
            }
        });
        return fires;
    }

    private void see(Happened event, Memory memory) {
        long now = event.time();
        if (memory.waitDue > 0 && memory.waitDue < now) {
            fires.add(new Fire("r04_cart_left", event.customer(), memory.waitDue));
            memory.waitDue = 0;
        }
        if (memory.last > 0 && now - memory.last > 30 * DAY) {
            fire("r09_return", event);
        }
        switch (event.type()) {
            case "purchase" -> purchase(event, memory);
            case "cart_add" -> cart(event, memory);
            case "cart_abandon" -> memory.chainBegan = memory.lastCart;
            case "product_view" -> view(event, memory);
            case "email_open" -> memory.lastOpen = now;
            case "email_click" -> click(event, memory);
            default -> {
                // No rule asks for any other.
            }
        }
        memory.last = now;
    }

    private void purchase(Happened event, Memory memory) {
        memory.waitDue = 0;
        if (event.properties().get("total") instanceof Double total && total > 200) {
            fire("r01_large_order", event);
        }
        if (!memory.bought) {
            fire("r07_first_purchase", event);
        }
        memory.bought = true;
        memory.lastPurchase = event.time();
    }

    private void cart(Happened event, Memory memory) {
        long now = event.time();
        if (memory.lastPurchase <= now - 60 * MINUTE && now >= memory.cartCooled) {
            fire("r03_cart_without_purchase", event);
            memory.cartCooled = now + DAY;
        }
        if (memory.waitDue == 0) {
            memory.waitDue = now + 60 * MINUTE;
        }
        memory.lastCart = now;
    }

    private void view(Happened event, Memory memory) {
        long now = event.time();
        memory.views.add(now);
        while (memory.views.getFirst() <= now - DAY) {
            memory.views.removeFirst();
        }
        if (memory.views.size() >= 3 && now >= memory.viewsCooled) {
            fire("r05_three_views", event);
            memory.viewsCooled = now + 7 * DAY;
        }
        if (CATEGORIES.contains(event.properties().get("category"))) {
            fire("r08_category", event);
        }
    }

    private void click(Happened event, Memory memory) {
        long now = event.time();
        if ("spring".equals(event.properties().get("campaign"))) {
            fire("r02_spring_click", event);
        }
        if (memory.lastOpen > now - 30 * MINUTE) {
            fire("r06_quick_click", event);
        }
        if (now - memory.chainBegan <= 2 * DAY && memory.chains < 3) {
            fire("r10_abandoned_then_clicked", event);
            memory.chains++;
        }
    }

    private void fire(String rule, Happened event) {
        fires.add(new Fire(rule, event.customer(), event.time()));
    }

    /** How often each rule fired in the last run. */
    Map<String, Long> fires() {
        Map<String, Long> counts = new TreeMap<>();
        fires.forEach(fire -> counts.merge(fire.rule(), 1L, Long::sum));
        return counts;
    }
}
