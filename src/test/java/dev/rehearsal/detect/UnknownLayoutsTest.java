package dev.rehearsal.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ingest.CellType;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of tools that nobody has described: by names, synonyms and what stands in the columns. */
class UnknownLayoutsTest {
    @TempDir
    private Path folder;

    @Test
    void theNameOfAFileSaysWhatItsRowsAreWhereNoColumnDoes() throws Exception {
        Path rentals = folder.resolve("video_rentals.csv.gz");
        Files.copy(Path.of(getClass().getResource("/layouts/rental_list.csv").toURI()), rentals);
        Accepted file = Accepted.events(rentals);
        assertThat(file.lines())
                .containsExactly(
                        "1 130 rental 2005-05-24T22:53:30.000Z",
                        "2 459 rental 2005-05-24T22:54:33.000Z",
                        "3 130 rental 2005-05-24T22:53:31.000Z");
        assertThat(file.field(0, "properties.return_date")).isEqualTo("2005-05-26T22:04:30.000Z");
        assertThat(file.field(2, "properties.return_date")).isEmpty();
        assertThat(file.proposal.isComplete()).isTrue();
        assertThat(file.proposal.decisions())
                .extracting(Decision::sentence)
                .contains(
                        "No column names the type of an event. Every row becomes “rental”, because the name of the file"
                                + " says rental; choose another type if that is wrong.");
    }

    @Test
    void whatIsSoldIsBought() throws Exception {
        Proposal proposal = Accepted.proposed(folder, "orders-2024.csv", """
                order_id,customer_email,order_date,amount
                1,ada@example.com,2024-01-01T10:00:00Z,12.50
                2,bo@example.com,2024-01-01T11:00:00Z,3.00
                3,ada@example.com,2024-01-02T11:00:00Z,4.00
                """);
        assertThat(proposal.mapping().constants()).containsEntry("event_type", "purchase");
        assertThat(proposal.mapping().columns())
                .containsEntry("order_id", "event_id")
                .containsEntry("customer_email", "customer_id")
                .containsEntry("order_date", "timestamp")
                .containsEntry("amount", "properties.amount");
    }

    @Test
    void columnsWithoutUsualNamesAreToldByWhatStandsInThem() throws Exception {
        Proposal proposal = Accepted.proposed(folder, "x.csv", """
                a,b,c,d
                ada@example.com,view_item,2024-01-01T10:00:00Z,1.5
                bo@example.com,add_to_cart,2024-01-01T11:00:00Z,2.5
                ada@example.com,purchase,2024-01-02T11:00:00Z,3.5
                ada@example.com,view_item,2024-01-03T11:00:00Z,
                """);
        assertThat(proposal.mapping().columns())
                .containsEntry("a", "customer_id")
                .containsEntry("b", "event_type")
                .containsEntry("c", "timestamp")
                .containsEntry("d", "properties.d");
        assertThat(proposal.mapping().eventTypes())
                .containsEntry("view_item", "product_view")
                .containsEntry("add_to_cart", "cart_add");
        assertThat(proposal.columns().get(3).missing()).isEqualTo(0.25);
        assertThat(proposal.columns().get(3).examples()).containsExactly("1.5", "2.5", "3.5");
    }

    @Test
    void everyColumnIsProposedOnceAndNoneIsForgotten() throws Exception {
        Proposal proposal = Accepted.proposed(folder, "x.csv", """
                user_id,event,time,Net Price,net_price,$city,???
                u1,open,2024-01-01T10:00:00Z,1,2,Graz,x
                u2,click,2024-01-01T10:00:00Z,1,2,Linz,y
                """);
        assertThat(proposal.mapping().columns().values())
                .containsExactly(
                        "event_type",
                        "timestamp",
                        "customer_id",
                        "location",
                        "properties.net_price",
                        "properties.net_price_2",
                        "properties.column");
    }

    @Test
    void anIdThatOtherRowsHaveTooIsNotTheIdOfAnEvent() throws Exception {
        Proposal proposal = Accepted.proposed(folder, "x.csv", """
                uuid,user_id,event,time
                k1,u1,open,2024-01-01T10:00:00Z
                k1,u1,click,2024-01-01T10:01:00Z
                k2,u2,open,2024-01-01T10:02:00Z
                """);
        assertThat(proposal.mapping().columns()).containsEntry("uuid", "properties.uuid");
    }

    @Test
    void idsThatNameNobodyAreRejectedAndCounted() throws Exception {
        Path file = folder.resolve("x.csv");
        Files.writeString(file, """
                user_id,event,time
                anonymous,open,2024-01-01T10:00:00Z
                NULL,open,2024-01-01T10:00:00Z
                00000000-0000-0000-0000-000000000000,open,2024-01-01T10:01:00Z
                u2,open,2024-01-01T10:02:00Z
                """);
        Accepted accepted = Accepted.events(file);
        assertThat(accepted.lines()).containsExactly("row-4 u2 email_open 2024-01-01T10:02:00.000Z");
        assertThat(accepted.rejects).hasSize(3);
        assertThat(accepted.proposal.decisions())
                .extracting(Decision::sentence)
                .contains("“anonymous” names no customer; its 1 row is rejected unless another column names one.");
    }

    @Test
    void wordsForMissingValuesAreToldFromOrdinaryTexts() throws Exception {
        Proposal proposal = Accepted.proposed(folder, "x.csv", """
                user_id,event,time,price,country
                u1,open,2024-01-01T10:00:00Z,1.5,NA
                u2,open,2024-01-01T10:00:00Z,NA,AT
                u3,open,2024-01-01T10:00:00Z,NULL,DE
                """);
        assertThat(proposal.mapping().values().missing()).containsExactlyInAnyOrder("NA", "NULL");
        Proposal kept = Accepted.proposed(folder, "y.csv", """
                user_id,event,time,country
                u1,open,2024-01-01T10:00:00Z,NA
                u2,open,2024-01-01T10:00:00Z,AT
                """);
        assertThat(kept.mapping().values().missing()).isEmpty();
        assertThat(kept.decisions())
                .extracting(Decision::sentence)
                .contains(
                        "Among ordinary texts stand “NA”, which are kept; say so if they mean that nothing is there.");
    }

    @Test
    void numbersOfAnotherCountryAreReadAsNumbers() throws Exception {
        Path file = folder.resolve("x.csv");
        Files.writeString(file, """
                user_id;event;time;price;share
                u1;open;2024-01-01T10:00:00Z;1.234,56;0,5
                u2;open;2024-01-01T10:00:00Z;7,00;1
                """);
        Accepted accepted = Accepted.events(file);
        assertThat(accepted.mapping.values().decimal()).isEqualTo(',');
        assertThat(accepted.mapping.values().thousands()).contains('.');
        assertThat(accepted.mapping.types()).containsEntry("price", CellType.NUMBER);
        assertThat(accepted.field(0, "properties.price")).isEqualTo("1234.56");
        assertThat(accepted.field(1, "properties.price")).isEqualTo("7");
        assertThat(accepted.proposal.isComplete()).isTrue();
    }

    @Test
    void aCommaThatMayMarkThousandsOrDecimalsIsAskedFor() throws Exception {
        Proposal proposal = Accepted.proposed(folder, "x.csv", """
                user_id;event;time;price
                u1;open;2024-01-01T10:00:00Z;1,234
                u2;open;2024-01-01T10:00:00Z;7,000
                """);
        assertThat(proposal.isComplete()).isFalse();
        assertThat(proposal.decisions().getFirst().sentence())
                .isEqualTo("Numbers such as 1,234 may be more than a thousand or a little more than one. Assumed is the"
                        + " first; say whether the comma stands before the decimals.");
        assertThat(proposal.mapping().values().thousands()).contains(',');
    }

    @Test
    void digitsThatANumberWouldNotKeepStayTexts() throws Exception {
        Path file = folder.resolve("x.csv");
        Files.writeString(file, """
                user_id,event,time,zip,order,sku,flag
                u1,open,2024-01-01T10:00:00Z,08010,2053013555631882655,A1,YES
                u2,open,2024-01-01T10:00:00Z,1010,2053013555631882656,17,no
                """);
        Accepted accepted = Accepted.events(file);
        assertThat(accepted.mapping.types())
                .containsEntry("zip", CellType.TEXT)
                .containsEntry("order", CellType.TEXT)
                .containsEntry("sku", CellType.TEXT)
                .containsEntry("flag", CellType.BOOLEAN);
        assertThat(accepted.field(0, "properties.order")).isEqualTo("2053013555631882655");
        assertThat(accepted.field(1, "properties.flag")).isEqualTo("false");
    }

    @Test
    void aFileWithoutCustomersIsProposedWithWhatHasToBeChosen() throws Exception {
        Proposal proposal = Accepted.proposed(folder, "x.csv", "a,b,c\n1,2,3\n");
        assertThat(proposal.mapping().kind()).contains(DataKind.EVENTS);
        assertThat(proposal.decisions())
                .filteredOn(Decision::needed)
                .extracting(Decision::topic)
                .containsExactlyInAnyOrder(Evidence.Topic.CUSTOMER, Evidence.Topic.EVENT_TYPE, Evidence.Topic.TIME);
    }

    @Test
    void aLargeFileIsLookedAtInPartsAndThatIsSaid() throws Exception {
        Path file = folder.resolve("big.csv");
        StringBuilder rows = new StringBuilder("user_id,event,time,note\n");
        for (int i = 0; i < 2_000; i++) {
            rows.append('u')
                    .append(i)
                    .append(",open,2024-01-01T10:00:00Z,row ")
                    .append(i)
                    .append('\n');
        }
        Files.writeString(file, rows);
        Excerpt excerpt = Excerpt.of(Source.file(file), 50_000, 4_000);
        assertThat(excerpt.whole()).isFalse();
        assertThat(excerpt.parts()).hasSize(3);
        Scan.Result scan = Scan.of(excerpt, Dialect.CSV);
        assertThat(scan.badRows()).isZero();
        assertThat(scan.columns().getFirst().example(CellKind.TEXT)).isEqualTo("u0");
        assertThat(scan.rows()).isBetween(200L, 400L);
    }
}
