package dev.rehearsal.insight;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackCase;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.CaseReplay;
import dev.rehearsal.replay.MessageRow;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a real customer did, told of somebody made up, with what a replay says of it as expectations. Ids, addresses,
 * names, telephone numbers and places are replaced, the same by the same, in fields that are called so and wherever they
 * stand in other texts; what the events are about stays. The made-up id draws in campaigns and splits what the real one
 * does (semantics §7, §10.2). {@code faithful} says that a replay decides the same of both; where it does not, the pack
 * looks at something that was replaced. Immutable.
 */
public record CustomerStory(PackCase story, boolean faithful) {
    private static final long DAY = 86_400_000;
    private static final PackCase.Expectation NOTHING_EXPECTED = new PackCase.Expectation(null, null, null, null, null);
    private static final int IDS_TRIED = 100_000;

    /**
     * Of a customer up to the horizon; empty when the log knows none of this id.
     *
     * @param shiftDays by how many days all instants are moved; a multiple of 7 keeps weekdays
     */
    public static Optional<CustomerStory> of(
            RulePack pack, EventLog log, String customerId, ReplayOptions options, String name, int shiftDays) {
        return Optional.ofNullable(CustomerLog.of(log, customerId, options))
                .map(customer -> of(pack, customer, name, shiftDays * DAY));
    }

    private static CustomerStory of(RulePack pack, CustomerLog customer, String name, long shift) {
        Pseudonyms pseudonyms = new Pseudonyms(shift);
        String id = idFor(pack, customer);
        pseudonyms.name(customer.customerId(), id);
        Map<Field, Value> profile = customer.profile();
        if (profile != null) {
            profile.forEach(pseudonyms::meet);
        }
        customer.events().forEach(event -> event.fields().forEach(pseudonyms::meet));
        CustomerLog madeUp = CustomerLog.of(
                id,
                events(customer, id, pseudonyms, shift),
                profile == null ? null : pseudonyms.replaced(profile),
                customer.horizon() + shift);
        PackCase told = story(name, madeUp, NOTHING_EXPECTED);
        boolean faithful = said(pack, customer, shift).equals(said(pack, madeUp, 0));
        return new CustomerStory(story(name, madeUp, CaseReplay.outcome(pack, told)), faithful);
    }

    private static PackCase story(String name, CustomerLog madeUp, PackCase.Expectation expect) {
        return new PackCase(name, profile(madeUp), madeUp.events(), madeUp.horizon(), expect);
    }

    private static PackCase.@Nullable CaseProfile profile(CustomerLog madeUp) {
        return madeUp.profile() == null ? null : new PackCase.CaseProfile(madeUp.customerId(), madeUp.profile());
    }

    /** An id that is not the real one and draws what it does; where none is found, the first. */
    private static String idFor(RulePack pack, CustomerLog customer) {
        List<Integer> wanted = Draws.of(pack, customer.customerId());
        List<String> ids = IntStream.rangeClosed(1, IDS_TRIED)
                .mapToObj(number -> "customer" + number)
                .filter(id -> !id.equals(customer.customerId()))
                .filter(id -> Draws.of(pack, id).equals(wanted))
                .limit(1)
                .toList();
        return ids.isEmpty() ? "customer0" : ids.getFirst();
    }

    private static List<Event> events(CustomerLog customer, String id, Pseudonyms pseudonyms, long shift) {
        List<Event> events = new ArrayList<>();
        for (Event event : customer.events()) {
            events.add(new Event(
                    "event" + (events.size() + 1),
                    id,
                    event.type(),
                    event.time() + shift,
                    pseudonyms.replaced(event.fields())));
        }
        return events;
    }

    /** Decisions and messages without whose they are, an instant later by so much. */
    private static List<String> said(RulePack pack, CustomerLog customer, long shift) {
        ReplayResult result = Replay.bind(pack, customer.log()).run(customer.options(), Progress.NONE);
        Stream<String> decisions = IntStream.range(0, result.decisions().size())
                .mapToObj(row -> result.decisions().at(row) + shift + " "
                        + result.rule(result.decisions().rule(row)).id() + " "
                        + result.decisions().outcome(row) + " "
                        + result.decisions().reason(row) + " "
                        + result.decisions().trigger(row) + " "
                        + result.decisions().event(row));
        Stream<String> messages = result.messages().rows().stream().map(row -> said(row, shift));
        return Stream.concat(decisions.sorted(), messages.sorted()).toList();
    }

    private static String said(MessageRow row, long shift) {
        return String.join(
                " ",
                "message",
                Long.toString(row.at() + shift),
                Long.toString(row.due() + shift),
                row.ruleId(),
                row.channel(),
                row.campaignId(),
                row.templateId(),
                row.variant(),
                row.status().name(),
                row.reason().name());
    }
}
