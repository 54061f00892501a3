package dev.rehearsal.replay;

import dev.rehearsal.pack.Models;
import dev.rehearsal.rule.Schedule;

/** When a customer answers best (semantics §11). Read by any number of threads. */
final class SendTimes {
    private static final int HOURS = 24;

    private final Models.SendTime model;
    private final Where answers;

    SendTimes(Models.SendTime model, EventConditions events) {
        this.model = model;
        this.answers = events.ofTypes("email_open", "email_click");
    }

    /** The first time at or after the instant that is the best hour on the customer's clock. */
    long after(long due, CustomerState customer) {
        return Calendar.next(new Schedule.Daily(bestHour(customer, due) * 60), customer.clock(), due - 1);
    }

    /** At which hours the customer has answered in the history that was looked at so far. */
    private static final class Answers {
        private final int[] byHour = new int[HOURS];
        private int all;
        private int next;

        Answers(int start) {
            next = start;
        }
    }

    int bestHour(CustomerState customer, long now) {
        Answers known = (Answers) customer.kept(this).computeIfAbsent(customer.start(), Answers::new);
        int end = customer.historyEnd();
        for (int at = answers.next(known.next, end, now); at < end; at = answers.next(at + 1, end, now)) {
            known.byHour[customer.clock().local(customer.log().timeAt(at)).getHour()]++;
            known.all++;
        }
        known.next = end;
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int hour = 0; hour < HOURS; hour++) {
            double share =
                    (known.byHour[hour] + model.strength() * model.hourWeights().get(hour))
                            / (known.all + model.strength());
            if (share > highest) {
                highest = share;
                best = hour;
            }
        }
        return best;
    }
}
