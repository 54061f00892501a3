package dev.rehearsal.sample;

import java.util.List;

/**
 * One customer of the shop with all that stays the same about them, worked out from the seed and the customer's number
 * so that nothing has to be kept for millions of them.
 */
record Shopper(
        int number,
        String id,
        int activity,
        Home home,
        Device device,
        int favouriteCategory,
        String firstName,
        String lastName,
        boolean subscribed,
        int awayFromDay,
        int awayDays) {

    /** The activity of the keenest shoppers; the laziest have 3. */
    static final int MOST_ACTIVE = 80;

    /** Where somebody lives; the zone is empty for those who never said. */
    record Home(String country, String zone, String language) {}

    /** What somebody shops with, as the log writes it. */
    record Device(String json) {
        static Device of(String type, String os) {
            return new Device(new JsonText().with("type", type).with("os", os).toString());
        }
    }

    private static final List<Home> HOMES = List.of(
            new Home("DE", "Europe/Berlin", "de"),
            new Home("DE", "Europe/Berlin", "de"),
            new Home("DE", "Europe/Berlin", "de"),
            new Home("DE", "", "de"),
            new Home("AT", "Europe/Vienna", "de"),
            new Home("FR", "Europe/Paris", "fr"),
            new Home("GB", "Europe/London", "en"),
            new Home("GB", "Europe/London", "en"),
            new Home("US", "America/New_York", "en"),
            new Home("IN", "Asia/Kolkata", "en"));

    private static final List<Device> DEVICES = List.of(
            Device.of("mobile", "ios"),
            Device.of("mobile", "android"),
            Device.of("mobile", "android"),
            Device.of("desktop", "windows"),
            Device.of("desktop", "windows"),
            Device.of("desktop", "macos"),
            Device.of("tablet", "ios"));

    private static final List<String> FIRST_NAMES = List.of(
            "Ada", "Ben", "Clara", "David", "Elif", "Felix", "Greta", "Hugo", "Ines", "Jonas", "Kira", "Leon", "Mila",
            "Noah", "Olga", "Paul", "Quentin", "Rosa", "Samir", "Tilda", "Uma", "Victor", "Wanda", "Yusuf", "Zoë");

    private static final List<String> LAST_NAMES = List.of(
            "Amsel", "Birke", "Cole", "Dorn", "Ernst", "Fuchs", "Grün", "Hale", "Imhof", "Jung", "Kraft", "Linde",
            "Mohr", "Nash", "Olsen", "Petit", "Rao", "Sommer", "Thorn", "Urban", "Vogel", "Wells", "Young", "Ziegler");

    static Shopper of(long seed, int number) {
        Dice dice = Dice.of(seed, number);
        int activity = activity(dice.below(100));
        boolean goesAway = dice.percent(14);
        return new Shopper(
                number,
                "c" + (100_001 + number),
                activity,
                dice.pick(HOMES),
                dice.pick(DEVICES),
                dice.below(Product.CATEGORIES.size()),
                dice.pick(FIRST_NAMES),
                dice.pick(LAST_NAMES),
                dice.percent(55),
                dice.between(4, 14),
                goesAway ? dice.between(32, 40) : 0);
    }

    /** How active a customer is, without working out the rest. */
    static int activity(long seed, int number) {
        return activity(Dice.of(seed, number).below(100));
    }

    /** A few come all the time and many hardly ever. */
    private static int activity(int percentile) {
        if (percentile < 5) {
            return MOST_ACTIVE;
        }
        if (percentile < 20) {
            return 35;
        }
        return percentile < 60 ? 10 : 3;
    }

    /** Whether nothing is heard of the customer that many days into the log. */
    boolean isAway(int day) {
        return day >= awayFromDay && day < awayFromDay + awayDays;
    }
}
