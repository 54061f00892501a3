package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {
    private static final String TEXT = """
            order,user,when,item
            1,ann,01.07.2026,cup
            1,,,plate
            2,,01.07.2026,fork
            2
            3,bob,soon,knife
            """;
    private static final String MAPPING = """
            {"columns":{"order":"event_id","user":"customer_id","when":"timestamp","item":"properties.item"},\
            "time_format":"dd.MM.yyyy","constants":{"event_type":"purchase"},\
            "row_groups":{"by":"order","listed":["item"]}}""";

    @Test
    void everyRowOfTheSampleBecomesSomething() throws Exception {
        Preview preview = Preview.of(FileSampleTest.sample(TEXT, Dialect.CSV, 100), Mapping.parse("m.json", MAPPING));
        assertThat(preview.problem()).isEmpty();
        assertThat(preview.rows()).extracting(Preview.Row::line).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(preview.rows().get(1)).isEqualTo(new Preview.JoinedRow(3, 2));
        assertThat(preview.rejects()).isEqualTo(3);
        assertThat(preview.rows().get(4)).isInstanceOfSatisfying(Preview.RejectedRow.class, row -> {
            assertThat(row.reject().column()).isEqualTo("when");
            assertThat(row.reject().row()).isEqualTo("3,bob,soon,knife");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MAPPING,
                "{\"columns\":{\"user\":\"customer_id\",\"order\":\"event_type\",\"when\":\"timestamp\"}}"
            })
    void aPreviewSaysWhatAnImportDoes(String json) throws Exception {
        Mapping mapping = Mapping.parse("m.json", json);
        Preview preview = Preview.of(FileSampleTest.sample(TEXT, Dialect.CSV, 100), mapping);
        Imported imported = Imported.csv(TEXT, mapping);
        List<Event> events = preview.rows().stream()
                .filter(Preview.EventRow.class::isInstance)
                .map(row -> ((Preview.EventRow) row).event())
                .toList();
        List<Reject> rejects = preview.rows().stream()
                .filter(Preview.RejectedRow.class::isInstance)
                .map(row -> ((Preview.RejectedRow) row).reject())
                .toList();
        assertThat(events).isEqualTo(imported.events);
        assertThat(rejects).isEqualTo(imported.rejects);
    }

    @Test
    void aColumnThatIsStillMissingIsAProblemAndTheRowsAreShown() throws Exception {
        Preview preview = Preview.of(
                FileSampleTest.sample("who,what\na,b\n", Dialect.CSV, 100),
                Mapping.parse("m.json", "{\"columns\":{\"who\":\"customer_id\"}}"));
        assertThat(preview.problem())
                .hasValueSatisfying(problem -> assertThat(problem).hasMessageContaining("no column event_type"));
        assertThat(preview.rows()).hasSize(1);
        assertThat(preview.columnsLeftOut()).containsExactly("what");
    }

    @Test
    void aMappingOfAnotherFileIsAProblem() throws Exception {
        Preview preview = Preview.of(
                FileSampleTest.sample("who,what\na,b\n", Dialect.CSV, 100),
                Mapping.parse("m.json", "{\"columns\":{\"whom\":\"customer_id\"}}"));
        assertThat(preview.problem())
                .hasValueSatisfying(problem -> assertThat(problem).hasMessageContaining("maybe it is 'who'"));
        assertThat(preview.rows()).isEmpty();
    }

    @Test
    void profilesArePreviewedAsProfiles() throws Exception {
        Preview preview = Preview.of(
                FileSampleTest.sample("mail,gold\na@example.com,yes\n,no\n", Dialect.CSV, 100),
                Mapping.parse(
                        "m.json",
                        "{\"kind\":\"profiles\",\"columns\":{\"mail\":\"customer_id\",\"gold\":\"segments.gold\"}}"));
        assertThat(preview.rows().getFirst())
                .isEqualTo(new Preview.ProfileRow(
                        2,
                        "a@example.com",
                        Map.of(
                                Field.EMAIL,
                                Value.text("a@example.com"),
                                Field.SEGMENTS,
                                new Value.Items(List.of(Value.text("gold"))))));
        assertThat(preview.rejects()).isEqualTo(1);
    }

    @Test
    void linesOfJsonArePreviewedToo() throws Exception {
        Preview preview = Preview.of(
                FileSampleTest.sample("{\"u\":\"a\",\"p\":{\"t\":1,\"x\":2}}\n[]\n", Dialect.JSON_LINES, 100),
                Mapping.parse(
                        "m.json",
                        "{\"columns\":{\"u\":\"customer_id\",\"p.t\":\"timestamp\",\"p\":\"properties\"},\"constants\":{\"event_type\":\"v\"}}"));
        assertThat(preview.rows().getFirst())
                .isInstanceOfSatisfying(
                        Preview.EventRow.class,
                        row -> assertThat(row.event().fields())
                                .isEqualTo(Map.of(new Field("properties.x"), Value.number(2))));
        assertThat(preview.rejects()).isEqualTo(1);
    }
}
