package dev.rehearsal.ui.data;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Made-up files as other tools export them. */
public final class Exports {
    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    private Exports() {}

    /** As REES46 writes it: 300 rows, the last of which breaks off. */
    public static Path rees46(Path folder) throws IOException {
        StringBuilder rows = new StringBuilder(
                "event_time,event_type,product_id,category_id,category_code,brand,price,user_id,user_session\n");
        String[] types = {"view", "view", "view", "cart", "purchase", "remove_from_cart"};
        for (int row = 0; row < 299; row++) {
            rows.append(String.format(
                    Locale.ROOT,
                    "%s UTC,%s,%d,%d,electronics.audio,acme,%d.90,%d,5f2c-%d%n",
                    START.plusSeconds(row * 97L).toString().replace("T", " ").replace("Z", ""),
                    types[row % types.length],
                    1_000 + row % 40,
                    2_053_013_555_631_882_655L,
                    10 + row % 90,
                    541_312_140 + row % 23,
                    row % 31));
        }
        rows.append("2026-03-01 19:00:00 UTC,view,1001");
        return Files.writeString(folder.resolve("october.csv"), rows);
    }

    /** From nobody knows where: semicolons, Windows-1252, day first, decimal commas, a word for nobody, returns. */
    public static Path orders(Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("Kunde;Datum;Menge;Betrag;Größe;Laden\n");
        for (int row = 0; row < 120; row++) {
            rows.append(String.format(
                    Locale.ROOT,
                    "%s;%02d/03/2026 %02d:15;%d;%d,50;M;Köln%n",
                    row % 30 == 7 ? "anonymous" : "K-" + (100 + row % 17),
                    1 + row % 28,
                    8 + row % 12,
                    row % 20 == 3 ? -1 : 1 + row % 3,
                    10 + row));
        }
        return Files.write(
                folder.resolve("bestellungen.csv"), rows.toString().getBytes(Charset.forName("windows-1252")));
    }

    /** An audience as Mailchimp exports it. */
    public static Path audience(Path folder) throws IOException {
        StringBuilder rows = new StringBuilder(
                "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,CONFIRM_TIME,TIMEZONE,LEID,EUID,TAGS\n");
        for (int row = 0; row < 60; row++) {
            String time = START.minus(row, ChronoUnit.DAYS)
                    .toString()
                    .replace("T", " ")
                    .replace("Z", "");
            rows.append(String.format(
                    Locale.ROOT,
                    "ana%d@example.com,Ana %d,Smith,%d,%s,%s,Europe/Berlin,%d,e%d,\"\"\"vip\"\",\"\"spring\"\"\"%n",
                    row,
                    row,
                    1 + row % 5,
                    time,
                    time,
                    1_000 + row,
                    row));
        }
        return Files.writeString(folder.resolve("audience.csv"), rows);
    }
}
