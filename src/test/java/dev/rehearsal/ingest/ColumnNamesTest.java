package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnNamesTest {
    private static final String ODD = "customer_id,event_type,timestamp,price,,price\nc1,view,1,2,3,4\n";

    @Test
    void aColumnWithoutANameAndOneOfATakenNameAreGivenOne() {
        assertThat(ColumnNames.of(List.of("a", "", "a", "a (2)", "a", " ", "column 2"))
                        .names())
                .containsExactly("a", "column 2 (2)", "a (3)", "a (2)", "a (4)", "column 6", "column 2");
    }

    @Test
    void aMappingThatSpeaksOfThemImportsSuchAFile() throws Exception {
        Imported imported = Imported.mapped("""
                {"columns":{"price":"properties.price","column 5":"properties.tax","price (2)":"properties.total"}}""", ODD);
        assertThat(imported.only().fields())
                .containsEntry(new Field("properties.price"), Value.number(2))
                .containsEntry(new Field("properties.tax"), Value.number(3))
                .containsEntry(new Field("properties.total"), Value.number(4));
    }

    @Test
    void aMappingThatDoesNotSpeakOfThemIsToldHowTheyAreCalled() {
        assertThatThrownBy(
                        () -> Imported.mapped("{\"columns\":{\"price\":\"properties.price\",\"column 5\":null}}", ODD))
                .hasMessage("-, line 1: column 6 of the header is named 'price' like column 4; rename one of them,"
                        + " or say in the mapping what 'price (2)' is.");
    }

    @Test
    void fiveThousandColumnsAreRead() throws Exception {
        StringBuilder header = new StringBuilder("customer_id,event_type,timestamp");
        StringBuilder row = new StringBuilder("c1,view,1");
        for (int i = 0; i < 5_000; i++) {
            header.append(",f").append(i);
            row.append(',').append(i);
        }
        String text = header + "\n" + row + "\n" + row + ",1\n" + row + "\n";
        Imported imported = Imported.mapped("{\"columns\":{\"f*\":\"properties.f*\"}}", text);
        assertThat(imported.events).hasSize(2);
        assertThat(imported.events.getFirst().field(new Field("properties.f4999")))
                .isEqualTo(Value.number(4_999));
        assertThat(imported.onlyReject().reason()).isEqualTo("the row has 5004 cells, but the header has 5003 cells");
    }
}
