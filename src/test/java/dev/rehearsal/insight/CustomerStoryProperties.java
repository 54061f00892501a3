package dev.rehearsal.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Profiles;
import dev.rehearsal.pack.PackCase;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.CaseReplay;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayArbitraries;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A story of a real customer tells nothing of who it is, and is decided as the customer is. */
class CustomerStoryProperties {
    private static final String ANA = "ana.lopez-4711";

    private static final List<String> IDENTIFYING = List.of(
            ANA,
            "ana@lopez-shop.example",
            "Ana",
            "López",
            "+49 170 1234567",
            "Rosenweg 3, 53111 Bonn",
            "session-of-ana",
            "192.168.7.12");

    @Provide
    Arbitrary<RulePack> packs() {
        return Arbitraries.oneOf(ReplayArbitraries.packs(), Thresholded.packs(3));
    }

    @Provide
    Arbitrary<List<Event>> logs() {
        return ReplayArbitraries.logs().map(CustomerStoryProperties::ofAna);
    }

    /** The events of one customer, full of who she is. */
    private static List<Event> ofAna(List<Event> events) {
        List<Event> hers = new ArrayList<>();
        for (Event event : events) {
            Map<Field, Value> fields = new TreeMap<>(event.fields());
            fields.put(Field.SESSION_ID, Value.text("session-of-ana"));
            fields.put(new Field("properties.note"), Value.text("For ANA (ana@lopez-shop.example), by " + ANA + "."));
            fields.put(new Field("properties.shipping_address"), Value.text("Rosenweg 3, 53111 Bonn"));
            fields.put(new Field("device_info.ip"), Value.text("192.168.7.12"));
            fields.put(new Field("properties.price"), Value.number(12.5));
            hers.add(new Event(ANA + "/" + event.id(), ANA, event.type(), event.time(), fields));
        }
        return hers;
    }

    private static EventLog log(List<Event> events) {
        EventBatch.Builder batch = new EventBatch.Builder();
        for (Event event : events) {
            batch.row(event.id(), event.customerId(), event.type(), event.time());
            event.fields().forEach(batch::put);
        }
        Profiles.Builder profiles = new Profiles.Builder();
        profiles.add(
                ANA,
                Map.of(
                        Field.EMAIL,
                        Value.text("ana@lopez-shop.example"),
                        Field.FIRST_NAME,
                        Value.text("Ana"),
                        Field.LAST_NAME,
                        Value.text("López"),
                        new Field("custom_attributes.phone"),
                        Value.text("+49 170 1234567"),
                        Field.TIMEZONE,
                        Value.text("Europe/Berlin"),
                        Field.SEGMENTS,
                        new Value.Items(List.of(Value.text("s")))));
        return new EventLog.Builder()
                .add(batch.build())
                .profiles(profiles.build())
                .build();
    }

    private static CustomerStory story(RulePack pack, EventLog log, int days) {
        return CustomerStory.of(pack, log, ANA, ReplayOptions.DEFAULT, "taken from history", days)
                .orElseThrow();
    }

    @Property(tries = 100)
    void nothingThatSaysWhoSheIsStandsInIt(@ForAll("packs") RulePack pack, @ForAll("logs") List<Event> events) {
        PackCase story = story(pack, log(events), 0).story();
        String json = PackWriter.write(RulePack.of(List.of()).withCases(List.of(story)))
                .toLowerCase(Locale.ROOT);

        for (String value : IDENTIFYING) {
            assertThat(json)
                    .doesNotContainPattern(
                            "(?<![\\p{L}\\p{N}])\\Q" + value.toLowerCase(Locale.ROOT) + "\\E(?![\\p{L}\\p{N}])");
        }
        assertThat(json).contains("\"price\" : 12.5");
    }

    @Property(tries = 100)
    void itIsDecidedAsTheCustomerIs(@ForAll("packs") RulePack pack, @ForAll("logs") List<Event> events) {
        EventLog log = log(events);
        CustomerStory told = story(pack, log, 0);

        assertThat(told.faithful()).isTrue();
        assertThat(decided(CaseReplay.run(pack, told.story()), 0)).isEqualTo(decided(SomeReplays.run(pack, log), 0));
        assertThat(CaseReplay.differences(pack, told.story())).isEmpty();
    }

    @Property(tries = 50)
    void movedByWeeksItIsDecidedAlike(@ForAll("packs") RulePack pack, @ForAll("logs") List<Event> events) {
        EventLog log = log(events);
        CustomerStory told = story(pack, log, -28);

        assertThat(told.story().events().getFirst().time())
                .isEqualTo(events.getFirst().time() - 28 * 86_400_000L);
        assertThat(CaseReplay.differences(pack, told.story())).isEmpty();
        if (told.faithful()) {
            assertThat(decided(CaseReplay.run(pack, told.story()), 28 * 86_400_000L))
                    .isEqualTo(decided(SomeReplays.run(pack, log), 0));
        }
    }

    private static List<String> decided(ReplayResult result, long shift) {
        List<String> rows =
                new ArrayList<>(IntStream.range(0, result.decisions().size())
                        .filter(row -> result.decisions().outcome(row) != Outcome.NOT_MATCHED)
                        .mapToObj(row -> result.decisions().at(row) + shift + " "
                                + result.rule(result.decisions().rule(row)).id() + " "
                                + result.decisions().outcome(row) + " "
                                + result.decisions().reason(row))
                        .sorted()
                        .toList());
        result.messages().rows().stream()
                .map(row -> row.at() + shift + " " + row.ruleId() + " " + row.channel() + " " + row.variant() + " "
                        + row.status() + " " + row.reason())
                .sorted()
                .forEach(rows::add);
        return rows;
    }

    @Property(tries = 50)
    void itCanBeExportedAsACaseOfThePack(@ForAll("packs") RulePack pack, @ForAll("logs") List<Event> events)
            throws PackInvalid {
        PackCase story = story(pack, log(events), 0).story();
        RulePack read = PackReader.read(PackWriter.write(pack.withCases(List.of(story))));

        assertThat(read.cases()).hasSize(1);
        assertThat(CaseReplay.differences(read, read.cases().getFirst())).isEmpty();
    }
}
