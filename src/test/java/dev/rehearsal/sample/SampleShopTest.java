package dev.rehearsal.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.event.EventType;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import dev.rehearsal.ingest.EventImport;
import dev.rehearsal.ingest.EventReceiver;
import dev.rehearsal.ingest.ImportSummary;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.ProfileImport;
import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ingest.RowLines;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Profiles;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleShopTest {
    private static final Path EVENTS = Path.of("sample-data", "events.csv");
    private static final Path PROFILES = Path.of("sample-data", "profiles.csv");
    private static final long DAY = 86_400_000;

    @Test
    void theCommittedFilesAreTheOutputOfTheGenerator() throws IOException {
        assertThat(Files.readString(EVENTS)).isEqualTo(events(SampleShop.DEFAULT));
        assertThat(Files.readString(PROFILES)).isEqualTo(profiles(SampleShop.DEFAULT));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 1_000, 3_456})
    void aLogHasExactlyAsManyEventsAsWereAskedForInOrderOfTime(long count) throws IOException {
        List<String> lines = events(new SampleShop(count, 40, 5)).lines().toList();
        assertThat(lines).hasSize((int) count + 1);
        List<String> times =
                lines.stream().skip(1).map(line -> line.split(",", -1)[3]).toList();
        assertThat(times).isSorted();
        assertThat(times.getFirst()).isGreaterThanOrEqualTo(Instants.format(Calendar.START));
        assertThat(times.getLast()).isLessThan(Instants.format(Calendar.END));
    }

    @Test
    void anotherSeedIsAnotherShopAndTheSameSeedTheSame() throws IOException {
        SampleShop shop = new SampleShop(500, 20, 9);
        assertThat(events(shop)).isEqualTo(events(new SampleShop(500, 20, 9)));
        assertThat(events(shop)).isNotEqualTo(events(new SampleShop(500, 20, 10)));
        assertThat(profiles(shop)).isNotEqualTo(profiles(new SampleShop(500, 20, 10)));
    }

    @Test
    void aShopWithoutEventsOrCustomersIsRefused() {
        assertThatThrownBy(() -> new SampleShop(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SampleShop(1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSampleHoldsWhatARehearsalNeeds() throws Exception {
        EventLog log = log();
        assertThat(log.size()).isEqualTo(20_000);
        assertThat(log.duplicates()).isZero();
        TreeSet<String> types = new TreeSet<>();
        IntStream.range(0, log.size()).forEach(position -> types.add(log.typeAt(position)));
        assertThat(types).isEqualTo(new TreeSet<>(EventType.STANDARD));
        assertThat(count(log, SampleShopTest::returnsAfterSilence)).isGreaterThan(20);
        assertThat(count(log, SampleShopTest::opensTwiceInADay)).isGreaterThan(20);
        assertThat(count(log, SampleShopTest::buysWithinTheHourOfACart)).isGreaterThan(100);
        assertThat(count(log, SampleShopTest::leavesACart)).isGreaterThan(100);
    }

    @Test
    void theSampleProfilesHaveSegmentsZonesAndSomeBadAddresses() throws Exception {
        Profiles profiles = log().profiles();
        assertThat(profiles.size()).isBetween(450, 499);
        assertThat(count(profiles, Field.SEGMENTS, Value.text("active_shoppers")))
                .isGreaterThan(100);
        assertThat(count(profiles, Field.SEGMENTS, Value.text("vip"))).isGreaterThan(5);
        assertThat(count(profiles, Field.SEGMENTS, Value.text("newsletter"))).isGreaterThan(100);
        assertThat(count(profiles, Field.TIMEZONE, Value.text("Asia/Kolkata"))).isGreaterThan(10);
        assertThat(IntStream.range(0, profiles.size())
                        .filter(row -> profiles.value(row, Field.EMAIL) == null)
                        .count())
                .isBetween(5L, 50L);
    }

    private static EventLog log() throws Exception {
        EventLog.Builder log = new EventLog.Builder();
        EventReceiver receiver = new EventReceiver() {
            @Override
            public void batch(EventBatch batch, RowLines lines) {
                log.add(batch);
            }

            @Override
            public void reject(Reject reject) {
                throw new AssertionError(reject);
            }
        };
        ImportSummary summary =
                new EventImport(List.of(Source.file(EVENTS)), Mapping.NATIVE, receiver, Progress.NONE).run();
        assertThat(summary.columnsLeftOut()).isEmpty();
        return log.profiles(new ProfileImport(List.of(Source.file(PROFILES)), Mapping.NATIVE, receiver, Progress.NONE)
                        .run()
                        .profiles())
                .build();
    }

    private interface EventTest {
        boolean holds(EventLog log, int position, int customerEnd);
    }

    private static int count(EventLog log, EventTest test) {
        int count = 0;
        for (int customer = 0; customer < log.customerCount(); customer++) {
            for (int position = log.start(customer); position < log.end(customer); position++) {
                count += test.holds(log, position, log.end(customer)) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean returnsAfterSilence(EventLog log, int position, int end) {
        return position + 1 < end && log.timeAt(position + 1) - log.timeAt(position) > 30 * DAY;
    }

    private static boolean opensTwiceInADay(EventLog log, int position, int end) {
        return is(log, position, EventType.EMAIL_OPEN) && happens(log, position, end, EventType.EMAIL_OPEN, DAY);
    }

    private static boolean buysWithinTheHourOfACart(EventLog log, int position, int end) {
        return is(log, position, EventType.CART_ADD) && happens(log, position, end, EventType.PURCHASE, DAY / 24);
    }

    private static boolean leavesACart(EventLog log, int position, int end) {
        return is(log, position, EventType.CART_ADD) && !happens(log, position, end, EventType.PURCHASE, 2 * DAY);
    }

    private static boolean happens(EventLog log, int position, int end, String type, long within) {
        for (int next = position + 1; next < end; next++) {
            if (is(log, next, type) && log.timeAt(next) - log.timeAt(position) <= within) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(EventLog log, int position, String type) {
        return log.typeAt(position).equals(type);
    }

    private static long count(Profiles profiles, Field field, Value wanted) {
        return IntStream.range(0, profiles.size())
                .filter(row -> {
                    Value value = profiles.value(row, field);
                    return value instanceof Value.Items items ? items.holds(wanted) : wanted.equals(value);
                })
                .count();
    }

    private static String events(SampleShop shop) throws IOException {
        StringWriter text = new StringWriter();
        shop.writeEvents(text);
        return text.toString();
    }

    private static String profiles(SampleShop shop) throws IOException {
        StringWriter text = new StringWriter();
        shop.writeProfiles(text);
        return text.toString();
    }
}
