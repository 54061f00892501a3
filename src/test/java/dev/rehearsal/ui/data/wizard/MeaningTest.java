package dev.rehearsal.ui.data.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.ingest.CellType;
import dev.rehearsal.ingest.IdentityRule;
import dev.rehearsal.ui.data.Exports;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Times, customers and values: every option, and the rows following it. */
class MeaningTest {
    private static final String HEADER = "customer_id,event_type,timestamp,amount,device_id\n";

    @TempDir
    private Path folder = Path.of("target");

    private Wizard wizard;
    private TimesViewModel times;
    private CustomersViewModel customers;
    private ValuesViewModel values;

    @BeforeEach
    void open() throws Exception {
        wizard = new Wizard(folder);
        times = new TimesViewModel(wizard.model);
        customers = new CustomersViewModel(wizard.model, wizard.model.nameCounts());
        values = new ValuesViewModel(wizard.model);
    }

    @AfterEach
    void close() throws Exception {
        wizard.close();
    }

    private String time(int row) {
        return Instant.ofEpochMilli(wizard.event(row).event().time()).toString();
    }

    private void on(String rows) throws Exception {
        wizard.on("log.csv", HEADER + rows);
        wizard.model.goTo(Step.MEANING);
    }

    @Test
    void dayAndMonthAreReadOneWayForTheWholeColumn() throws Exception {
        on("c1,purchase,03/04/2026 09:00,1,d\nc2,purchase,05/06/2026 09:00,1,d\n");
        times.format(Optional.of("d/M/yyyy H:mm"));
        assertThat(time(0)).isEqualTo("2026-04-03T09:00:00Z");

        times.format(Optional.of("M/d/yyyy H:mm"));
        assertThat(time(0)).isEqualTo("2026-03-04T09:00:00Z");
        assertThat(times.examples())
                .containsExactly(
                        new TimesViewModel.Example("03/04/2026 09:00", "4 Mar 2026 09:00:00", true),
                        new TimesViewModel.Example("05/06/2026 09:00", "6 May 2026 09:00:00", true));
        assertThat(times.why().orElseThrow().confidence()).isEqualTo(Confidence.CHOSEN);
    }

    @Test
    void bothWaysAreOfferedWithHowManyRowsTheyRead() throws Exception {
        on("c1,purchase,03/04/2026 09:00,1,d\nc2,purchase,25/06/2026 09:00,1,d\n");

        assertThat(times.formats()).extracting(Choice::label).anyMatch(label -> label.endsWith("reads 2 rows"));
        assertThat(time(1)).isEqualTo("2026-06-25T09:00:00Z");
    }

    @Test
    void aPatternOfOnesOwnIsFollowedAndABadOneIsSaid() throws Exception {
        on("c1,purchase,2026.03.01 at 09:00,1,d\nc2,purchase,2026.03.02 at 09:00,1,d\n");

        assertThat(times.pattern("yyyy.MM.dd 'at' HH:mm")).isEmpty();
        assertThat(time(1)).isEqualTo("2026-03-02T09:00:00Z");

        assertThat(times.pattern("bbb ???"))
                .isEqualTo("“bbb ???” is no pattern for times. Write one like dd/MM/yyyy HH:mm.");
        assertThat(time(1)).isEqualTo("2026-03-02T09:00:00Z");
    }

    @Test
    void theZoneIsFollowedAndAnUnknownOneIsSaid() throws Exception {
        on("c1,purchase,2026-03-01 09:00:00,1,d\nc2,purchase,2026-03-02 09:00:00,1,d\n");

        assertThat(times.zone("Europe/Berlin")).isEmpty();
        assertThat(time(0)).isEqualTo("2026-03-01T08:00:00Z");
        assertThat(times.zone("Berlin")).isEqualTo("There is no time zone “Berlin”. Write one like Europe/Berlin.");
        assertThat(times.zoneNow()).isEqualTo("Europe/Berlin");
        times.zone("");
        assertThat(time(0)).isEqualTo("2026-03-01T09:00:00Z");
    }

    @Test
    void dateAndTimeOfDayCanStandInTwoColumns() throws Exception {
        wizard.on(
                "log.csv",
                "customer_id,event_type,day,clock\nc1,purchase,2026-03-01,09:00:00\nc2,purchase,2026-03-02,10:30:00\n");

        times.source(List.of("day", "clock"));
        times.format(Optional.of("yyyy-MM-dd HH:mm:ss"));
        assertThat(time(1)).isEqualTo("2026-03-02T10:30:00Z");
        assertThat(times.sourceNow().orElseThrow().label()).isEqualTo("day and clock");

        times.source(List.of("day"));
        times.format(Optional.of("yyyy-MM-dd"));
        assertThat(time(1)).isEqualTo("2026-03-02T00:00:00Z");
    }

    @Test
    void aTimeThatCannotBeReadIsAmongTheExamples() throws Exception {
        on("c1,purchase,2026-03-01 09:00:00,1,d\nc2,purchase,2026-03-02 09:00:00,1,d\n");

        times.format(Optional.of("epoch_seconds"));

        assertThat(times.examples()).extracting(TimesViewModel.Example::read).containsOnly("cannot be read so");
        assertThat(times.examples())
                .extracting(TimesViewModel.Example::readable)
                .containsOnly(false);
    }

    @Test
    void wordsThatAreNobodyAreCountedAndTheirRowsLeftOutOrNot() throws Exception {
        wizard.on(Exports.orders(folder));
        wizard.model.files().decide("target:Kunde", MappingEdits.target("Kunde", Targets.CUSTOMER_ID));
        wizard.model.goTo(Step.MEANING);

        assertThat(customers.placeholders()).containsExactly(new CustomersViewModel.Placeholder("anonymous", 4, true));
        assertThat(customers.placeholderWords()).isEqualTo("4 rows with a word that is no customer will be left out.");
        int out = wizard.reading().rejects().size();

        customers.nobody("anonymous", false);

        assertThat(wizard.reading().rejects()).hasSize(out - 4);
        assertThat(customers.placeholders()).containsExactly(new CustomersViewModel.Placeholder("anonymous", 4, false));

        customers.nobody("K-100", true);
        assertThat(wizard.reading().rejects()).isNotEmpty();
    }

    @Test
    void wholeNumbersWithDecimalsAreTheSameCustomer() throws Exception {
        on("17850.0,purchase,2026-03-01 09:00:00,1,d\n17850,purchase,2026-03-02 09:00:00,1,d\n");

        customers.wholeNumbers(false);
        assertThat(wizard.event(0).event().customerId()).isEqualTo("17850.0");
        customers.wholeNumbers(true);
        assertThat(wizard.event(0).event().customerId()).isEqualTo("17850");
    }

    @Test
    void visitorsBecomeCustomersAsTheMarketerSays() throws Exception {
        on("c1,identify,2026-03-01T09:00:00Z,1,v1\nc2,purchase,2026-03-02T09:00:00Z,1,v2\n");
        wizard.model.files().decide("target:device_id", MappingEdits.target("device_id", Targets.ANONYMOUS_ID));

        customers.join(true);
        assertThat(customers.identity()).contains(new IdentityRule("device_info.anonymous_id", List.of()));

        customers.told(List.of("identify"));
        assertThat(wizard.mapping().customers().identity())
                .contains(new IdentityRule("device_info.anonymous_id", List.of("identify")));
        assertThat(customers.telling()).extracting(Choice::label).contains("Events named identify");

        customers.join(false);
        assertThat(wizard.mapping().customers().identity()).isEmpty();
    }

    @Test
    void numbersAreReadWithTheMarksThatAreChosen() throws Exception {
        on("c1,purchase,2026-03-01T09:00:00Z,\"1.234,50\",d\nc2,purchase,2026-03-02T09:00:00Z,\"2,00\",d\n");
        wizard.model.files().decide("type:amount", MappingEdits.type("amount", CellType.NUMBER));

        values.decimal(',');
        values.thousands(Optional.of('.'));
        assertThat(wizard.event(0).event().fields().get(new Field("properties.amount")))
                .isEqualTo(Value.number(1234.5));

        assertThat(values.thousands(Optional.of(','))).startsWith("Decimals and thousands cannot be marked alike.");
        values.decimal('.');
        assertThat(values.thousands()).isEmpty();
        assertThat(wizard.reading().rejects()).hasSize(2);
    }

    @Test
    void wordsForNothingAreMissing() throws Exception {
        on("c1,purchase,2026-03-01T09:00:00Z,void,d\nc2,purchase,2026-03-02T09:00:00Z,2,d\n");

        values.missing("NULL, void ,");

        assertThat(values.missing()).isEqualTo("NULL, void");
        assertThat(wizard.event(0).event().fields()).doesNotContainKey(new Field("properties.amount"));
    }

    @Test
    void listsAreCutAtTheSeparatorThatIsChosen() throws Exception {
        on("c1,purchase,2026-03-01T09:00:00Z,a|b,d\n");
        wizard.model.files().decide("type:amount", MappingEdits.type("amount", CellType.LIST));

        assertThat(values.separator("")).startsWith("Something has to stand");
        assertThat(values.separator("|")).isEmpty();
        assertThat(wizard.event(0).event().fields().get(new Field("properties.amount")))
                .isEqualTo(new Value.Items(List.of(Value.text("a"), Value.text("b"))));
    }
}
