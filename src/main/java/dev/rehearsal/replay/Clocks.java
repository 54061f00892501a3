package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.Timeline;
import dev.rehearsal.pack.Settings;
import java.util.HashMap;
import java.util.Map;

/** The clock of every customer, fixed before the replay begins (semantics §1.6). Immutable. */
final class Clocks {
    private final CustomerClock[] byCustomer;

    Clocks(Timeline log, Settings settings) {
        CustomerClock ofPack = CustomerClock.of(settings.timezone());
        CustomerClock otherwise = ofPack == null ? CustomerClock.UTC : ofPack;
        Map<String, CustomerClock> known = new HashMap<>();
        byCustomer = new CustomerClock[log.customerCount()];
        for (int customer = 0; customer < byCustomer.length; customer++) {
            Value zone = log.profile(customer, Field.TIMEZONE);
            byCustomer[customer] = zone instanceof Value.Text(String name)
                    ? known.computeIfAbsent(name, unseen -> clock(name, otherwise))
                    : otherwise;
        }
    }

    private static CustomerClock clock(String name, CustomerClock otherwise) {
        CustomerClock clock = CustomerClock.of(name);
        return clock == null ? otherwise : clock;
    }

    CustomerClock of(int customer) {
        return byCustomer[customer];
    }
}
