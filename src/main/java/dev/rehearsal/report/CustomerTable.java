package dev.rehearsal.report;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.event.Wording;
import dev.rehearsal.log.Profiles;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Those who would have got the most messages: numbered, with nothing of their profile that was not asked for. */
final class CustomerTable {
    private static final int MOST = 20;

    private CustomerTable() {}

    static void draw(Html html, ReplayResult result, ReportOptions options) {
        int[] sent = sent(result);
        int[] fired = fired(result);
        List<Integer> busiest = IntStream.range(0, sent.length)
                .filter(customer -> sent[customer] > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer customer) -> -sent[customer])
                        .thenComparingInt(customer -> -fired[customer])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
        ReportPage.open(html, "Customers", "with the most messages");
        if (busiest.isEmpty()) {
            html.with("None.", "p", "class", "none").close();
            return;
        }
        List<Field> shown = options.shown(result.log());
        List<String> words = new ArrayList<>(List.of("Customer"));
        shown.forEach(field -> words.add(field.label()));
        ReportPage.head(html, words, List.of("Messages sent", "Fires"));
        for (int place = 0; place < busiest.size(); place++) {
            int customer = busiest.get(place);
            html.open("tr").with("Customer " + (place + 1), "td");
            shown.forEach(field -> html.with(value(result, customer, field), "td"));
            ReportPage.cell(html, sent[customer]);
            ReportPage.cell(html, fired[customer]);
            html.close();
        }
        html.close().close();
        long reached = IntStream.of(sent).filter(count -> count > 0).count();
        html.with(
                Wording.count(reached, "customer", "customers") + " would have got a message.", "p", "class", "muted");
        html.close();
    }

    private static String value(ReplayResult result, int customer, Field field) {
        String id = result.customerId(customer);
        if (field.equals(Field.CUSTOMER_ID)) {
            return id;
        }
        Profiles profiles = result.log().profiles();
        int row = profiles.rowOf(id);
        Value value = row < 0 ? null : profiles.value(row, field);
        return value == null ? "" : value.display();
    }

    private static int[] sent(ReplayResult result) {
        int[] counts = new int[result.log().customerCount()];
        for (int row = 0; row < result.messages().size(); row++) {
            counts[result.messages().customer(row)] += result.messages().status(row) == MessageStatus.SENT ? 1 : 0;
        }
        return counts;
    }

    private static int[] fired(ReplayResult result) {
        int[] counts = new int[result.log().customerCount()];
        for (int row = 0; row < result.decisions().size(); row++) {
            counts[result.decisions().customer(row)] += result.decisions().outcome(row) == Outcome.FIRED ? 1 : 0;
        }
        return counts;
    }
}
