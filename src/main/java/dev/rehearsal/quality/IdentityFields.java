package dev.rehearsal.quality;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.Column;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Identity;
import dev.rehearsal.log.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds the fields that hold ids under which other events were recorded: in a log of visitors who log in, these say who the
 * visitor was. Asks the values, and the name of the field only to tell what is likely.
 */
public final class IdentityFields {
    private static final List<String> LIKELY = List.of(
            "anon",
            "visitor",
            "device_id",
            "deviceid",
            "cookie",
            "client_id",
            "pseudo",
            "alias",
            "previous_id",
            "distinct_id");

    private static final Set<String> SAYING =
            Set.of("identify", "alias", "merge", "$identify", "$create_alias", "$merge", "create_alias", "merge_users");

    private static final int NOBODY = -2;

    private final EventLog log;
    private final Progress progress;
    private final List<IdentityProposal> proposals = new ArrayList<>();

    private IdentityFields(EventLog log, Progress progress) {
        this.log = log;
        this.progress = progress;
    }

    /**
     * The fields of the events by which ids could be merged, the likely ones first and of those the one with most ids. A log
     * in which ids are merged already has none left.
     *
     * @throws java.util.concurrent.CancellationException when the progress says that it is cancelled
     */
    public static List<IdentityProposal> of(EventLog log, Progress progress) {
        return new IdentityFields(log, progress).proposals();
    }

    private List<IdentityProposal> proposals() {
        Set<String> saying = saying();
        int done = 0;
        for (Field field : log.fields()) {
            progress.at(done++, log.fields().size());
            Passes.poll(0, progress);
            if (log.column(field) instanceof CodedColumn column) {
                look(field, column, Set.of());
                if (!saying.isEmpty()) {
                    look(field, column, saying);
                }
            }
        }
        proposals.sort(Comparator.comparing(IdentityProposal::likely)
                .thenComparing(proposal -> !proposal.rule().eventTypes().isEmpty())
                .thenComparingInt(proposal -> proposal.links().size())
                .reversed());
        return List.copyOf(proposals);
    }

    /** The types of this log that are made to say who somebody is. */
    private Set<String> saying() {
        Set<String> found = new TreeSet<>();
        for (int code = 1; code < log.types().dictionary().size(); code++) {
            Value type = log.types().dictionary().value(code);
            if (type != null && SAYING.contains(type.display().toLowerCase(Locale.ROOT))) {
                found.add(type.display());
            }
        }
        return found;
    }

    private void look(Field field, CodedColumn column, Set<String> types) {
        int[] persons = persons(column);
        if (Arrays.stream(persons).allMatch(person -> person < 0)) {
            return;
        }
        IntPredicate says = ofTypes(types);
        int[] owners = new int[log.customerCount()];
        Arrays.fill(owners, NOBODY);
        long sayings = 0;
        for (int customer = 0; customer < log.customerCount(); customer++) {
            for (int position = log.start(customer); position < log.end(customer); position++) {
                Passes.poll(position, progress);
                int person = persons[column.codeAt(position)];
                if (person >= 0 && person != customer && says.test(position)) {
                    sayings++;
                    boolean first = owners[person] == NOBODY || owners[person] == customer;
                    owners[person] = first ? customer : IdentityProposal.Links.SEVERAL;
                }
            }
        }
        if (sayings > 0) {
            propose(new Identity(field, types), sayings, owners);
        }
    }

    /** By code the customer who has the value as their id and has events, -1 where there is none. */
    private int[] persons(Column column) {
        CodedColumn coded = (CodedColumn) column;
        int[] persons = new int[coded.dictionary().size()];
        Arrays.fill(persons, -1);
        for (int code = 1; code < persons.length; code++) {
            Passes.poll(code, progress);
            Value value = coded.dictionary().value(code);
            int customer = value == null ? -1 : log.customerOf(value.display());
            persons[code] = customer >= 0 && log.end(customer) > log.start(customer) ? customer : -1;
        }
        return persons;
    }

    private IntPredicate ofTypes(Set<String> wanted) {
        CodedColumn types = log.types();
        boolean[] saying = new boolean[types.dictionary().size()];
        for (int code = 1; code < saying.length; code++) {
            Value type = types.dictionary().value(code);
            saying[code] = wanted.isEmpty() || (type != null && wanted.contains(type.display()));
        }
        return position -> saying[types.codeAt(position)];
    }

    private void propose(Identity rule, long sayings, int[] owners) {
        int[] anonymous = IntStream.range(0, owners.length)
                .filter(customer -> owners[customer] != NOBODY)
                .toArray();
        int[] customers = IntStream.of(anonymous).map(id -> owners[id]).toArray();
        int withProfile = (int)
                IntStream.of(anonymous).filter(id -> log.profileRow(id) >= 0).count();
        String name = rule.anonymousId().name().toLowerCase(Locale.ROOT);
        proposals.add(new IdentityProposal(
                rule,
                LIKELY.stream().anyMatch(name::contains),
                sayings,
                withProfile,
                new IdentityProposal.Links(anonymous, customers)));
    }
}
