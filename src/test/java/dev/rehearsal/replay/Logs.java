package dev.rehearsal.replay;

import dev.rehearsal.event.Event;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Profiles;
import java.util.List;

/** Whole logs of a few events, with the profiles that {@link PackParts} gives their customers. */
public final class Logs {
    private Logs() {}

    public static EventLog of(List<Event> events) {
        EventBatch.Builder batch = new EventBatch.Builder();
        for (Event event : events) {
            batch.row(event.id(), event.customerId(), event.type(), event.time());
            event.fields().forEach(batch::put);
        }
        Profiles.Builder profiles = new Profiles.Builder();
        events.stream()
                .map(Event::customerId)
                .distinct()
                .forEach(customer -> profiles.add(customer, PackParts.profile(customer)));
        return new EventLog.Builder()
                .add(batch.build())
                .profiles(profiles.build())
                .build();
    }
}
