package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Numbers;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Timeline;
import dev.rehearsal.pack.Models;
import dev.rehearsal.rule.Test;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The churn model (semantics §11): a logistic regression over what the history holds. Read by any number of threads. */
final class Churn {
    private static final double DAY = 86_400_000;
    private static final int DAY_MINUTES = 1440;
    private static final double NEVER = 3650;
    private static final Field TOTAL = new Field("properties.total");
    private static final Field PRICE = new Field("properties.price");
    private static final Field QUANTITY = new Field("properties.quantity");

    private final Models.Churn model;
    private final Where purchases;
    private final Where opens;
    private final Where clicks;
    private final @Nullable Late<KeptEvents> bought;
    private final @Nullable Late<KeptSums> revenues;

    Churn(Models.Churn model, EventConditions events) {
        this.model = model;
        this.purchases = events.ofTypes("purchase");
        this.opens = events.ofTypes("email_open");
        this.clicks = events.ofTypes("email_click");
        this.bought = events.kept(purchases, List.of(), null);
        EventLog log = events.columns().whole();
        record Key(String of) {}
        this.revenues = bought == null || log == null
                ? null
                : events.remembered(
                        new Key("revenue"), KeptSums.class, () -> new KeptSums(bought.get(), at -> revenue(log, at)));
    }

    /** Whether the probability satisfies the test; purchases are added up one by one only where that would matter. */
    boolean satisfies(Test test, Moment moment) {
        if (this.bought != null && this.revenues != null) {
            KeptEvents bought = this.bought.get();
            KeptSums revenues = this.revenues.get();
            CustomerState customer = moment.customer();
            int first = bought.place(customer, Where.NONE, customer.start());
            int from = bought.place(customer, Where.NONE, from(90, moment));
            int end = bought.place(customer, Where.NONE, customer.historyEnd());
            double revenue = revenues.sum(first, from, end);
            double error = 2 * revenues.error(first, from, end);
            double one = probability(moment, revenue - error);
            double other = probability(moment, revenue + error);
            if (one == other || test.isSteady(Math.min(one, other), Math.max(one, other))) {
                return test.holds(one, moment.now());
            }
        }
        return test.holds(probability(moment), moment.now());
    }

    double probability(Moment moment) {
        return probability(moment, revenue(moment));
    }

    private double probability(Moment moment, double revenue) {
        double z = model.intercept();
        double sum = 0;
        for (Models.Feature feature : model.features()) {
            sum += feature.weight() * (value(feature.name(), moment, revenue) - feature.mean()) / feature.std();
        }
        z += sum;
        return 1 / (1 + Math.exp(-z));
    }

    /** What each feature is and how far it pushes, positive towards churn. */
    List<Explanation> parts(Moment moment) {
        double revenue = revenue(moment);
        return model.features().stream()
                .map(feature -> {
                    double value = value(feature.name(), moment, revenue);
                    double push = feature.weight() * (value - feature.mean()) / feature.std();
                    return Explanation.of(
                            true,
                            feature.name().id().replace('_', ' '),
                            Numbers.textForm(value) + ", which pushes " + (push < 0 ? "away from" : "towards")
                                    + " churn by " + Score.rounded(Math.abs(push)));
                })
                .toList();
    }

    private double value(Models.FeatureName name, Moment moment, double revenue) {
        CustomerState customer = moment.customer();
        return switch (name) {
            case DAYS_SINCE_LAST -> {
                int before = customer.beforeCurrent(moment);
                yield before < 0 ? NEVER : (moment.now() - customer.log().timeAt(before)) / DAY;
            }
            case EVENTS_7D -> customer.historyEnd() - from(7, moment);
            case EVENTS_30D -> customer.historyEnd() - from(30, moment);
            case EVENTS_90D -> customer.historyEnd() - from(90, moment);
            case PURCHASES_90D -> count(purchases, 90, moment);
            case REVENUE_90D -> revenue;
            case OPENS_30D -> count(opens, 30, moment);
            case CLICKS_30D -> count(clicks, 30, moment);
            case TENURE_DAYS ->
                customer.historyEnd() == customer.start()
                        ? 0
                        : (moment.now() - customer.log().timeAt(customer.start())) / DAY;
        };
    }

    private static int from(int days, Moment moment) {
        return moment.customer().windowStart(moment.now(), (long) days * DAY_MINUTES);
    }

    private static int count(Where where, int days, Moment moment) {
        return where.count(from(days, moment), moment.customer().historyEnd(), moment.now());
    }

    private double revenue(Moment moment) {
        int end = moment.customer().historyEnd();
        double sum = 0;
        for (int at = purchases.next(from(90, moment), end, moment.now());
                at < end;
                at = purchases.next(at + 1, end, moment.now())) {
            sum += revenue(moment.customer().log(), at);
        }
        return sum;
    }

    private static double revenue(Timeline log, int position) {
        if (log.value(TOTAL, position) instanceof Value.Number(double total)) {
            return total;
        }
        return log.value(PRICE, position) instanceof Value.Number(double price)
                        && log.value(QUANTITY, position) instanceof Value.Number(double quantity)
                ? price * quantity
                : 0;
    }
}
