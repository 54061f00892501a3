package dev.rehearsal.ui.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Files with much that is not as it should be, over forty days of thirty events each, and visitors who log in. */
final class FlawedShop {
    private static final Instant START = Instant.parse("2026-02-01T08:00:00Z");
    private static final List<Integer> EMPTY_DAYS = List.of(12, 13);

    private FlawedShop() {}

    static Path events(Path folder) throws IOException {
        StringBuilder rows = new StringBuilder(
                "event_id,customer_id,event_type,timestamp,session_id,device_info.anonymous_id,properties\n");
        for (int day = 0; day < 40; day++) {
            int events = EMPTY_DAYS.contains(day) ? 0 : day == 24 ? 4 : 30;
            for (int event = 0; event < events; event++) {
                row(rows, day, event);
            }
        }
        rows.append("f1,c001,purchase,2031-03-01T10:00:00Z,s1,,{}\n");
        rows.append("f2,c002,purchase,1970-01-01T00:00:00Z,s1,,{}\n");
        rows.append("f3,c003,purchse,2026-03-01T10:00:00Z,undefined,,{}\n");
        for (int event = 0; event < 9; event++) {
            rows.append("n%d,null,product_view,2026-03-01T11:00:0%dZ,s1,,{}%n".formatted(event, event));
        }
        return Files.writeString(folder.resolve("winter.csv"), rows);
    }

    private static void row(StringBuilder rows, int day, int event) {
        int customer = (day * 7 + event) % 40;
        boolean anonymous = event < 6;
        boolean login = event == 20;
        String price = event == 9 && day % 9 == 0 ? "\"\"free\"\"" : String.valueOf(10 + event);
        rows.append(String.format(
                Locale.ROOT,
                "d%d-%d,%s,%s,%s,s%d,%s,\"%s\"%n",
                day,
                event,
                anonymous ? "anon-" + customer : String.format(Locale.ROOT, "c%03d", customer),
                login ? "login" : event % 4 == 0 ? "purchase" : "product_view",
                START.plusSeconds(day * 86_400L + event * 600L),
                event % 7,
                login || event == 25 ? "anon-" + customer : "",
                event % 11 == 10 ? "{}" : "{\"\"price\"\":" + price + "}"));
    }

    static Path profiles(Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("customer_id,email,first_name,segments\n");
        for (int customer = 0; customer < 40; customer++) {
            rows.append("c%03d,%s,Ana %d,vip%n".formatted(customer, email(customer), customer));
        }
        return Files.writeString(folder.resolve("people.csv"), rows);
    }

    private static String email(int customer) {
        return switch (customer) {
            case 3 -> "c003 at example.com";
            case 4 -> "c004@gmial.com";
            case 5 -> "c005@hotmal.com";
            case 6 -> "C007@example.com";
            case 8 -> "info@example.com";
            case 9 -> "c009@yopmail.com";
            case 10 -> "";
            default -> "c%03d@example.com".formatted(customer);
        };
    }
}
