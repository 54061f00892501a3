package dev.rehearsal.sample;

import dev.rehearsal.event.Instants;
import dev.rehearsal.ingest.CsvWriter;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes profiles as the shop's customer system knew them when the log began. */
final class ProfileRows {
    private static final List<String> CHANNELS = List.of("email", "email", "push", "sms");
    private static final List<String> PLANS = List.of("basic", "basic", "plus", "gold");

    private final CsvWriter out;
    private final long seed;

    ProfileRows(CsvWriter out, long seed) throws IOException {
        this.out = out;
        this.seed = seed;
        out.row(
                "customer_id",
                "email",
                "first_name",
                "last_name",
                "segments",
                "preferences",
                "behavioral_score",
                "lifecycle_stage",
                "last_engagement",
                "custom_attributes");
    }

    /** Writes the customer's row; three in a hundred have none. */
    void write(Shopper shopper) throws IOException {
        Dice dice = Dice.of(~seed, shopper.number());
        if (dice.percent(3)) {
            return;
        }
        boolean vip = shopper.activity() == Shopper.MOST_ACTIVE && dice.percent(60);
        out.row(
                shopper.id(),
                email(shopper, dice),
                shopper.firstName(),
                shopper.lastName(),
                segments(shopper, dice, vip),
                preferences(shopper, dice),
                Integer.toString(Math.min(100, shopper.activity() + dice.below(20))),
                stage(shopper, dice, vip),
                lastEngagement(shopper, dice),
                attributes(dice));
    }

    private static String email(Shopper shopper, Dice dice) {
        if (dice.percent(4)) {
            return "";
        }
        String name = Normalizer.normalize(shopper.firstName() + "." + shopper.lastName(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return name + shopper.number() + (dice.percent(2) ? "@example" : "@example.com");
    }

    private static String segments(Shopper shopper, Dice dice, boolean vip) {
        List<String> segments = new ArrayList<>();
        if (shopper.activity() >= 10 && dice.percent(85)) {
            segments.add("active_shoppers");
        }
        if (vip) {
            segments.add("vip");
        }
        if (shopper.subscribed()) {
            segments.add("newsletter");
        }
        if (dice.percent(18)) {
            segments.add("bargain_hunters");
        }
        return String.join(";", segments);
    }

    private static String preferences(Shopper shopper, Dice dice) {
        JsonText preferences = new JsonText();
        if (!shopper.home().zone().isEmpty()) {
            preferences.with("timezone", shopper.home().zone());
        }
        return preferences
                .with("channel", dice.pick(CHANNELS))
                .with("lang", shopper.home().language())
                .toString();
    }

    private static String stage(Shopper shopper, Dice dice, boolean vip) {
        if (vip) {
            return "loyal";
        }
        if (shopper.activity() >= 10) {
            return "active";
        }
        return dice.percent(50) ? "new" : "at_risk";
    }

    private static String lastEngagement(Shopper shopper, Dice dice) {
        int longest = shopper.activity() >= 10 ? 20 : 90;
        long minutesAgo = dice.between(60, longest * 24 * 60);
        return dice.percent(8) ? "" : Instants.format(Calendar.START - minutesAgo * 60_000);
    }

    private static String attributes(Dice dice) {
        JsonText attributes = new JsonText();
        if (dice.percent(60)) {
            attributes.with("phone", "+1555010" + (1_000 + dice.below(9_000)));
        }
        if (dice.percent(45)) {
            attributes.with("push_token", "t" + Integer.toHexString(0x10000000 + dice.below(0x60000000)));
        }
        return attributes.with("plan", dice.pick(PLANS)).toString();
    }
}
