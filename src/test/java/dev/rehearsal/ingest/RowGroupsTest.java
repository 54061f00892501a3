package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.Progress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class RowGroupsTest {
    private static final String ORDERS = """
            {"columns":{"Name":"properties.order","Email":"customer_id","Created at":"timestamp","Total":"properties.total",\
            "Lineitem name":"properties.items","Lineitem price":"properties.prices"},\
            "types":{"Lineitem price":"number"},\
            "constants":{"event_type":"purchase"},"time_format":"yyyy-MM-dd HH:mm:ss xx",\
            "row_groups":{"by":"Name","listed":["Lineitem name","Lineitem price"]}}""";
    private static final String HEADER = "Name,Email,Created at,Total,Lineitem name,Lineitem price\n";

    @Test
    void theLineItemsOfAnOrderAreOneEventWithListsOfEqualLength() throws Exception {
        Imported imported = Imported.mapped(ORDERS, HEADER + """
                #1,ann@example.com,2024-05-01 10:00:00 +0200,30,Cup,10
                #1,,,,Plate,
                #1,,,,Spoon,20
                #2,bob@example.com,2024-05-02 10:00:00 +0200,5,Fork,5
                """);
        assertThat(imported.events).extracting(Event::customerId).containsExactly("ann@example.com", "bob@example.com");
        Event first = imported.events.getFirst();
        assertThat(first.field(new Field("properties.items"))).isEqualTo(texts("Cup", "Plate", "Spoon"));
        assertThat(first.field(new Field("properties.prices")))
                .isEqualTo(new Value.Items(List.of(Value.number(10), Value.text(""), Value.number(20))));
        assertThat(first.field(new Field("properties.total"))).isEqualTo(Value.number(30));
        assertThat(imported.events.get(1).field(new Field("properties.items"))).isEqualTo(texts("Fork"));
        assertThat(imported.events).extracting(Event::id).containsExactly("row-1", "row-4");
        assertThat(imported.summary.rows()).isEqualTo(4);
        assertThat(imported.summary.kept()).isEqualTo(2);
        assertThat(imported.summary.joined()).isEqualTo(2);
    }

    @Test
    void anOrderThatCannotBeReadGivesBackAllItsRows() throws Exception {
        Imported imported = Imported.mapped(ORDERS, HEADER + """
                #1,,2024-05-01 10:00:00 +0200,30,Cup,10
                #1,,,,Plate,5
                #2,bob@example.com,2024-05-02 10:00:00 +0200,5,Fork,5
                """);
        assertThat(imported.events).hasSize(1);
        assertThat(imported.rejects).extracting(Reject::line).containsExactly(2L, 3L);
        assertThat(imported.rejects).extracting(Reject::column).containsOnly("Email");
        assertThat(imported.rejects.get(1).row()).isEqualTo("#1,,,,Plate,5");
        assertThat(imported.summary.rejects()).isEqualTo(2);
    }

    @Test
    void aRowWithoutAKeyIsAnEventOfItsOwnAndARaggedRowEndsAGroup() throws Exception {
        Imported imported = Imported.mapped(ORDERS, HEADER + """
                ,a@example.com,2024-05-01 10:00:00 +0200,30,Cup,10
                ,a@example.com,2024-05-01 10:00:00 +0200,30,Cup,10
                #1,a@example.com,2024-05-01 10:00:00 +0200,30,Cup,10
                #1,,,
                #1,a@example.com,2024-05-01 10:00:00 +0200,30,Cup,10
                """);
        assertThat(imported.events).hasSize(4);
        assertThat(imported.onlyReject().line()).isEqualTo(5);
        assertThat(imported.onlyReject().row()).isEqualTo("#1,,,");
        assertThat(imported.summary.repeated()).isEqualTo(2);
    }

    @Test
    void ordersStayTogetherWhereverAPieceEnds() throws Exception {
        StringBuilder text = new StringBuilder(HEADER);
        int orders = EventBatch.ROWS;
        for (int order = 0; order < orders; order++) {
            text.append('#').append(order).append(",c").append(order).append(",2024-05-01 10:00:00 +0200,1,a,1\n");
            for (int item = 0; item < order % 4; item++) {
                text.append(order % 7 == 0 ? "\n" : "")
                        .append('#')
                        .append(order)
                        .append(",,,,b,2\n");
            }
        }
        text.append("#x,,,,b,2\n");
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Imported imported = new Imported();
            Source source = Imported.bytes(text.toString().getBytes(StandardCharsets.UTF_8));
            imported.summary = new EventImport(
                            List.of(source), Mapping.parse("m.json", ORDERS), imported, Progress.NONE, pool)
                    .run();
            assertThat(imported.events).hasSize(orders);
            for (int order = 0; order < orders; order++) {
                int expected = 1 + order % 4;
                assertThat(imported.events.get(order).field(new Field("properties.items")))
                        .isInstanceOfSatisfying(
                                Value.Items.class,
                                list -> assertThat(list.items()).hasSize(expected));
            }
            assertThat(imported.onlyReject().line())
                    .isEqualTo(text.toString().lines().count());
        }
    }

    @Test
    void anOrderLargerThanAPieceIsStillOneEvent() throws Exception {
        int items = 3 * EventBatch.ROWS;
        Imported imported = Imported.mapped(
                ORDERS, HEADER + "#1,a@example.com,2024-05-01 10:00:00 +0200,1,a,1\n" + "#1,,,,b,2\n".repeat(items));
        assertThat(imported.only().field(new Field("properties.items")))
                .isInstanceOfSatisfying(
                        Value.Items.class, list -> assertThat(list.items()).hasSize(items + 1));
        assertThat(imported.summary.joined()).isEqualTo(items);
    }

    @Test
    void linesOfJsonAreJoinedToo() throws Exception {
        Imported imported = Imported.mapped(ORDERS, """
                {"Name":"#1","Email":"a@example.com","Created at":"2024-05-01 10:00:00 +0200","Lineitem name":"Cup"}
                {"Name":"#1","Lineitem name":"Plate"}
                """);
        assertThat(imported.only().field(new Field("properties.items"))).isEqualTo(texts("Cup", "Plate"));
    }

    private static Value texts(String... texts) {
        return new Value.Items(List.of(texts).stream().map(Value::text).toList());
    }
}
