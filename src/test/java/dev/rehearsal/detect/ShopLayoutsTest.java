package dev.rehearsal.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import org.junit.jupiter.api.Test;

/** A small made-up file of every layout of a shop, recognised and imported without any step in between. */
class ShopLayoutsTest {
    @Test
    void aNativeFileIsReadAsIfNothingHadBeenSaid() throws Exception {
        Accepted file = Accepted.fixture("native.csv");
        assertThat(file.layout()).isEqualTo("Rehearsal events");
        assertThat(file.lines())
                .contains("e2 c1 purchase 2026-03-01T09:05:00.000Z")
                .hasSize(3);
        assertThat(file.field(0, "properties.planSize")).isEqualTo("3");
        assertThat(file.field(1, "properties.total")).isEqualTo("12.5");
        assertThat(file.mapping.types()).isEmpty();
        assertThat(file.mapping.customers().placeholders()).isEmpty();
    }

    @Test
    void rowsOfOneShopifyOrderAreOnePurchaseWithItsLineItems() throws Exception {
        Accepted file = Accepted.fixture("shopify-orders.csv");
        assertThat(file.layout()).isEqualTo("Shopify orders");
        assertThat(file.lines())
                .containsExactly(
                        "5550001 mia@example.com purchase 2024-05-01T10:00:00.000Z",
                        "5550002 leo@example.com purchase 2024-05-01T10:30:00.000Z");
        assertThat(file.field(0, "properties.total")).isEqualTo("60");
        assertThat(file.field(0, "properties.lineitem_name")).isEqualTo("Oak spoon, Oak bowl");
        assertThat(file.field(0, "properties.lineitem_quantity")).isEqualTo("2, 1");
        assertThat(file.field(0, "properties.accepts_marketing")).isEqualTo("true");
        assertThat(file.field(1, "properties.discount_code")).isEqualTo("SPRING");
    }

    @Test
    void retailRocketTimesAreMilliseconds() throws Exception {
        Accepted file = Accepted.fixture("retailrocket.csv");
        assertThat(file.layout()).isEqualTo("RetailRocket");
        assertThat(file.mapping.times().format()).contains("epoch_millis");
        assertThat(file.lines())
                .containsExactly(
                        "row-1 257597 product_view 2015-06-02T05:02:12.117Z",
                        "row-2 992329 cart_add 2015-06-02T05:50:14.164Z",
                        "row-3 992329 purchase 2015-06-02T05:13:19.827Z");
        assertThat(file.field(2, "properties.transactionid")).isEqualTo("4000");
    }

    @Test
    void equalRowsOfRees46AreAllKeptAndItsTruncatedLastOneIsAReject() throws Exception {
        Accepted file = Accepted.fixture("rees46.csv");
        assertThat(file.layout()).isEqualTo("REES46");
        assertThat(file.lines())
                .containsExactly(
                        "row-1 9001 product_view 2020-02-03T00:00:00.000Z",
                        "row-2 9001 product_view 2020-02-03T00:00:00.000Z",
                        "row-3 9001 cart_add 2020-02-03T00:01:10.000Z",
                        "row-4 9001 remove_from_cart 2020-02-03T00:02:00.000Z",
                        "row-5 9002 purchase 2020-02-03T00:09:59.000Z");
        assertThat(file.field(0, "session_id")).isEqualTo("a0a0a0a0-1111-4222-8333-444455556666");
        assertThat(file.field(0, "properties.category_id")).isEqualTo("2053013555631882999");
        assertThat(file.rejects)
                .singleElement()
                .satisfies(reject -> assertThat(reject.line()).isEqualTo(7));
        assertThat(file.proposal.extent()).isEqualTo(new Extent(6, 1, true));
    }

    @Test
    void returnsAndIdsOfTheRetailInvoicesAreUnderstood() throws Exception {
        Accepted file = Accepted.fixture("uci-online-retail.csv");
        assertThat(file.layout()).isEqualTo("UCI Online Retail");
        assertThat(file.lines())
                .containsExactly(
                        "row-1 17001 purchase 2010-12-01T08:26:00.000Z",
                        "row-2 17001 purchase 2010-12-01T08:26:00.000Z",
                        "row-3 17002 return 2010-12-01T09:41:00.000Z",
                        "row-4 17003 return 2010-12-01T10:03:00.000Z");
        assertThat(file.rejects).hasSize(1);
        assertThat(file.field(1, "properties.stock_code")).isEqualTo("71001");
        assertThat(file.events.get(1).fields().get(new Field("properties.stock_code")))
                .isEqualTo(Value.text("71001"));
        assertThat(file.field(1, "properties.description")).isEqualTo("GLASS \"STAR\", BLUE");
        assertThat(file.proposal.timeChoices())
                .extracting(TimeChoice::title)
                .containsExactly("month before day", "day before month");
    }
}
