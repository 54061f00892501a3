package dev.rehearsal.benchmark;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Profiles;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A log in which one customer did everything, one event a minute on average, and a pack with a rule of every kind. What
 * grows faster than the log shows here first.
 */
final class BusyCustomer {
    private static final long START = Instant.parse("2024-01-01T00:00:00Z").toEpochMilli();
    private static final int LONGEST_PAUSE = 120_000;
    private static final int PRODUCTS = 2_000;
    private static final String CUSTOMER = "busy";
    private static final List<String> TYPES = List.of(
            "login",
            "search",
            "product_view",
            "product_view",
            "product_view",
            "cart_add",
            "cart_remove",
            "cart_abandon",
            "purchase",
            "email_open",
            "email_click",
            "page_view");

    private BusyCustomer() {}

    /** The same for the same number of events. */
    static EventLog log(int events) {
        SplittableRandom random = new SplittableRandom(20_260_102);
        EventBatch.Builder batch = new EventBatch.Builder(events);
        long time = START;
        for (int event = 0; event < events; event++) {
            time += random.nextInt(1, LONGEST_PAUSE);
            String type = TYPES.get(random.nextInt(TYPES.size()));
            batch.row("e" + event, CUSTOMER, type, time);
            int product = random.nextInt(PRODUCTS);
            if (type.startsWith("product") || type.startsWith("cart") || type.equals("purchase")) {
                batch.put(new Field("properties.product_id"), Value.text("p" + product));
                batch.put(new Field("properties.category"), Value.text("k" + product % 12));
                batch.put(new Field("properties.price"), (product * 37 % 20_000 + 499) / 100.0);
            }
            if (type.equals("purchase")) {
                batch.put(new Field("properties.total"), random.nextInt(500, 40_000) / 100.0);
            }
        }
        Profiles.Builder profiles = new Profiles.Builder();
        profiles.add(
                CUSTOMER,
                Map.of(
                        Field.EMAIL,
                        Value.text("busy@example.com"),
                        new Field("custom_attributes.push_token"),
                        Value.text("token")));
        return new EventLog.Builder()
                .add(batch.build())
                .profiles(profiles.build())
                .build();
    }

    static RulePack pack() throws Exception {
        return PackReader.read(TenRules.text("busy-customer.json"));
    }
}
