package dev.rehearsal.quality;

import dev.rehearsal.event.Wording;
import dev.rehearsal.log.Progress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Customers who have one address between them, whatever its capital letters and the blanks around it. */
final class SharedAddresses {
    /** Numbers addresses from 1 on, the same for those that a mailbox does not tell apart. */
    private static final class Mailboxes implements Series.Verdict {
        private final Map<String, Integer> numbers = new HashMap<>();

        @Override
        public int onText(String text) {
            String folded = text.strip().toLowerCase(Locale.ROOT);
            return folded.isEmpty() ? 0 : numbers.computeIfAbsent(folded, unseen -> numbers.size() + 1);
        }
    }

    private SharedAddresses() {}

    static List<Finding> of(Series addresses, Progress progress) {
        IntUnaryOperator mailbox = mailboxes(addresses, progress);
        int[] owners = owners(addresses, mailbox);
        long shared = IntStream.of(owners).filter(count -> count > 1).count();
        if (shared == 0) {
            return List.of();
        }
        long customers = IntStream.of(owners).filter(count -> count > 1).sum();
        return List.of(new Finding(
                Check.ADDRESS_SHARED,
                Severity.WARNING,
                Unit.CUSTOMERS,
                customers,
                "%s share %s with one another, capital letters aside."
                        .formatted(
                                Unit.CUSTOMERS.count(customers),
                                Wording.count(
                                        shared,
                                        addresses.field().label() + " address",
                                        addresses.field().label() + " addresses")),
                "If they are the same person, make them one customer where the data comes from; otherwise the mailbox gets"
                        + " every message once for each of them.",
                asked -> listed(addresses, mailbox, owners)));
    }

    /** The number of each customer's mailbox, decided once, as one array: verdicts on numbers would be made row by row. */
    private static IntUnaryOperator mailboxes(Series addresses, Progress progress) {
        IntUnaryOperator judged = addresses.judged(new Mailboxes(), progress);
        int[] mailboxes = IntStream.range(0, addresses.size()).map(judged).toArray();
        return customer -> mailboxes[customer];
    }

    private static int[] owners(Series addresses, IntUnaryOperator mailbox) {
        int most = IntStream.range(0, addresses.size()).map(mailbox).max().orElse(0);
        int[] owners = new int[most + 1];
        for (int customer = 0; customer < addresses.size(); customer++) {
            owners[mailbox.applyAsInt(customer)]++;
        }
        owners[0] = 0;
        return owners;
    }

    /** Those of one mailbox beside each other. */
    private static Rows listed(Series addresses, IntUnaryOperator mailbox, int[] owners) {
        int[] customers = IntStream.range(0, addresses.size())
                .filter(customer -> owners[mailbox.applyAsInt(customer)] > 1)
                .boxed()
                .sorted(Comparator.comparingInt(mailbox::applyAsInt))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Rows.Customers(customers, addresses::shown);
    }
}
