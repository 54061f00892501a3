package dev.rehearsal.ui.data;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.ui.data.wizard.ImportOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Files of a small shop to import: forty customers, three events a day each over ten days, two rows that are wrong. */
final class Shop {
    static final int CUSTOMERS = 40;
    static final int EVENTS = CUSTOMERS * 30;

    private static final String[] TYPES = {"product_view", "cart_add", "purchase"};
    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    private Shop() {}

    /** An import of both files into a dataset, as the wizard would order it. */
    static ImportOrder order(String dataset, Path folder) throws IOException {
        return new ImportOrder(
                dataset,
                List.of(part(DataKind.PROFILES, profiles(folder)), part(DataKind.EVENTS, events(folder))),
                false);
    }

    static ImportOrder.Part part(DataKind kind, Path file) {
        return new ImportOrder.Part(List.of(Source.file(file)), Mapping.NATIVE.withKind(kind), "");
    }

    static Path events(Path folder) throws IOException {
        StringBuilder rows =
                new StringBuilder("event_id,customer_id,event_type,timestamp,session_id,location,properties\n");
        for (int event = 0; event < EVENTS; event++) {
            int customer = event % CUSTOMERS;
            int turn = event / CUSTOMERS;
            Instant time = START.plusSeconds(turn * 28_800L + customer * 61L);
            rows.append(String.format(
                    Locale.ROOT,
                    "e%d,c%03d,%s,%s,s%d,Berlin,\"{\"\"product_id\"\":\"\"P-%d\"\",\"\"price\"\":%d.5}\"%n",
                    event,
                    customer,
                    TYPES[turn % 3],
                    time,
                    turn,
                    customer % 7,
                    10 + turn));
        }
        rows.append("e-bad,c001,purchase,yesterday,s1,Berlin,{}\n");
        rows.append("e-none,,purchase,2026-03-02T10:00:00Z,s1,Berlin,{}\n");
        rows.append("e0,c000,product_view,2026-03-01T08:00:00Z,s0,Berlin,{}\n");
        return Files.writeString(folder.resolve("spring.csv"), rows);
    }

    static Path profiles(Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("customer_id,email,first_name,segments,lifecycle_stage\n");
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            rows.append(String.format(
                    Locale.ROOT,
                    "c%03d,c%03d@example.com,Ana %d,vip;newsletter,active%n",
                    customer,
                    customer,
                    customer));
        }
        return Files.writeString(folder.resolve("people.csv"), rows);
    }
}
