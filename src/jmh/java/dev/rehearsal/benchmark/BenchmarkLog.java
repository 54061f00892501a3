package dev.rehearsal.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/**
 * The log of the benchmark as CSV, the same for the same number of events: visits of customers of whom few are busy and
 * most are not, spread over 90 days, 20 events a customer on average. No customer does two things at one instant.
 */
final class BenchmarkLog {
    static final int EVENTS_OF_A_CUSTOMER = 20;

    private static final long START = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
    private static final long DAYS = 90;
    private static final long SPAN = DAYS * 86_400_000;
    private static final int EVENTS_OF_A_VISIT = 5;
    private static final int LONGEST_PAUSE = 600_000;
    private static final double SKEW = 2.5;
    private static final String[] CATEGORIES = {
        "shoes",
        "coats",
        "bags",
        "hats",
        "shirts",
        "dresses",
        "trousers",
        "jewellery",
        "sports",
        "home",
        "books",
        "toys"
    };
    private static final String[] CAMPAIGNS = {"spring", "summer", "sale", "news", "members"};
    private static final String[] PAGES = {"/", "/sale", "/new", "/about", "/delivery", "/stores"};
    private static final String[] WORDS = {"red shoes", "winter coat", "gift", "blue bag", "running", "linen"};

    private record Visit(int customer, long number, long next, Step step, int left) {}

    /** What somebody does, and what they may do after it, the more often named the more often done. */
    private enum Step {
        LOGIN,
        APP_OPEN,
        PAGE_VIEW,
        SEARCH,
        PRODUCT_VIEW,
        CART_ADD,
        CART_REMOVE,
        CART_ABANDON,
        PURCHASE,
        EMAIL_OPEN,
        EMAIL_CLICK;

        Step[] after() {
            return switch (this) {
                case LOGIN, APP_OPEN -> new Step[] {PAGE_VIEW, PRODUCT_VIEW, SEARCH};
                case PAGE_VIEW -> new Step[] {PAGE_VIEW, PRODUCT_VIEW, PRODUCT_VIEW, SEARCH};
                case SEARCH -> new Step[] {PRODUCT_VIEW, PRODUCT_VIEW, SEARCH};
                case PRODUCT_VIEW -> new Step[] {PRODUCT_VIEW, PRODUCT_VIEW, PAGE_VIEW, CART_ADD};
                case CART_ADD -> new Step[] {PURCHASE, CART_ABANDON, CART_REMOVE, PRODUCT_VIEW};
                case CART_REMOVE -> new Step[] {PRODUCT_VIEW, PAGE_VIEW};
                case CART_ABANDON -> new Step[] {EMAIL_OPEN, EMAIL_OPEN, PAGE_VIEW};
                case PURCHASE -> new Step[] {PAGE_VIEW, EMAIL_OPEN};
                case EMAIL_OPEN -> new Step[] {EMAIL_CLICK, EMAIL_CLICK, PAGE_VIEW};
                case EMAIL_CLICK -> new Step[] {PRODUCT_VIEW, PAGE_VIEW};
            };
        }
    }

    private static final Step[] FIRST = {Step.LOGIN, Step.APP_OPEN, Step.PAGE_VIEW, Step.SEARCH, Step.EMAIL_OPEN};

    private final SplittableRandom random = new SplittableRandom(20_260_101);
    private final int events;
    private final int customers;
    private final long[] latest;

    private BenchmarkLog(int events) {
        this.events = events;
        this.customers = Math.max(1, events / EVENTS_OF_A_CUSTOMER);
        this.latest = new long[customers];
        Arrays.fill(latest, Long.MIN_VALUE);
    }

    /** The file of that many events, written unless it is there already. */
    static Path file(int events) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "benchmark"));
        Path file = folder.resolve("events-" + events + ".csv");
        if (!Files.exists(file)) {
            Path unfinished = folder.resolve("unfinished-" + events + ".csv");
            try (Writer out = Files.newBufferedWriter(unfinished)) {
                new BenchmarkLog(events).write(out);
            }
            Files.move(unfinished, file);
        }
        return file;
    }

    private void write(Writer out) throws IOException {
        out.write("event_id,customer_id,event_type,timestamp,session_id,properties\n");
        PriorityQueue<Visit> visits =
                new PriorityQueue<>(Comparator.comparingLong(Visit::next).thenComparingLong(Visit::number));
        double pause = (double) SPAN * EVENTS_OF_A_VISIT / events;
        long visitNumber = 0;
        for (int event = 0; event < events; ) {
            long nextStart = START + (long) (visitNumber * pause);
            if (visits.isEmpty() || visits.peek().next() > nextStart) {
                int customer = (int) (customers * Math.pow(random.nextDouble(), SKEW));
                int length = random.nextInt(1, 2 * EVENTS_OF_A_VISIT);
                visits.add(new Visit(customer, visitNumber++, nextStart, pick(FIRST), length));
                continue;
            }
            Visit visit = visits.remove();
            long time = Math.max(visit.next(), latest[visit.customer()] + 1);
            latest[visit.customer()] = time;
            writeRow(out, event++, visit, time);
            if (visit.left() > 1) {
                long next = time + random.nextInt(2_000, LONGEST_PAUSE);
                visits.add(new Visit(
                        visit.customer(),
                        visit.number(),
                        next,
                        pick(visit.step().after()),
                        visit.left() - 1));
            }
        }
    }

    private void writeRow(Writer out, int event, Visit visit, long time) throws IOException {
        out.write("e" + event + ",c" + visit.customer() + ','
                + visit.step().name().toLowerCase(java.util.Locale.ROOT) + ',' + Instant.ofEpochMilli(time) + ",s"
                + visit.number() + ',' + properties(visit.step()) + '\n');
    }

    private String properties(Step step) {
        return switch (step) {
            case LOGIN, APP_OPEN -> json("method", random.nextBoolean() ? "password" : "link", "device", "mobile");
            case PAGE_VIEW -> json("page", pick(PAGES), "referrer", "search");
            case SEARCH -> json("query", pick(WORDS), "results", random.nextInt(200));
            case PRODUCT_VIEW, CART_ADD, CART_REMOVE, CART_ABANDON -> product();
            case PURCHASE ->
                json("order_id", "o" + random.nextInt(10_000_000), "total", random.nextInt(500, 40_000) / 100.0);
            case EMAIL_OPEN, EMAIL_CLICK -> json("campaign", pick(CAMPAIGNS), "link", "l" + random.nextInt(20));
        };
    }

    private String product() {
        int product = random.nextInt(2_000);
        return json(
                "product_id",
                "p" + product,
                "category",
                CATEGORIES[product % CATEGORIES.length],
                "price",
                (product * 37 % 20_000 + 499) / 100.0);
    }

    private static String json(Object... namesAndValues) {
        StringBuilder text = new StringBuilder("\"{");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text.append(i == 0 ? "" : ",")
                    .append("\"\"")
                    .append(namesAndValues[i])
                    .append("\"\":");
            Object value = namesAndValues[i + 1];
            text.append(value instanceof Number ? value.toString() : "\"\"" + value + "\"\"");
        }
        return text.append("}\"").toString();
    }

    private <T> T pick(T[] from) {
        return from[random.nextInt(from.length)];
    }
}
