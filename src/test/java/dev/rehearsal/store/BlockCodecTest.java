package dev.rehearsal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.Column;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.NumberColumn;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BlockCodecTest {
    record Row(String id, String customer, String type, long time, Map<Field, Value> fields) {}

    @Property(tries = 200)
    void aBlockGivesBackEveryValueOfEveryRow(@ForAll("rows") List<Row> rows) throws Section.AlteredSection {
        EventBatch batch = batch(rows);

        PackedRows read = PackedRows.of(BlockCodec.encode(batch));

        assertThat(values(unpacked(read))).isEqualTo(values(batch));
    }

    @Property(tries = 100)
    void aBitThatFlipsAnywhereIsNoticed(
            @ForAll("rows") List<Row> rows, @ForAll int part, @ForAll int position, @ForAll int bit) {
        Block block = BlockCodec.encode(batch(rows));
        byte[][] parts = {block.hot(), block.ids(), block.cold()};
        byte[] altered = parts[Math.floorMod(part, 3)];
        altered[Math.floorMod(position, altered.length)] ^= (byte) (1 << Math.floorMod(bit, 8));

        assertThatThrownBy(() -> PackedRows.of(block)).isInstanceOf(Section.AlteredSection.class);
    }

    @Property(tries = 100)
    void aBlockIsReadTheSameHoweverOftenAndSaysWhichFieldsAreNumbers(@ForAll("rows") List<Row> rows)
            throws Section.AlteredSection {
        PackedRows packed = PackedRows.of(BlockCodec.encode(batch(rows)));

        assertThat(values(unpacked(packed))).isEqualTo(values(unpacked(packed)));
        for (Field field : packed.fields()) {
            assertThat(packed.isNumeric(field)).isEqualTo(packed.column(field) instanceof NumberColumn);
        }
    }

    @Test
    void aFieldThatNoRowHasIsNotKept() throws Section.AlteredSection {
        EventBatch batch = batch(List.of(
                new Row("e1", "c1", "login", 5, Map.of(new Field("properties.n"), Value.number(1))),
                new Row("e2", "c1", "login", 6, Map.of())));

        assertThat(PackedRows.of(BlockCodec.encode(batch.only(new int[] {1}))).fields())
                .isEmpty();
    }

    @Test
    void theSameRowsHaveTheSameDigest() {
        List<Row> rows =
                List.of(new Row("e1", "c1", "login", 5, Map.of(new Field("properties.n"), Value.number(-0.0))));

        assertThat(BlockCodec.encode(batch(rows)).digest())
                .isEqualTo(BlockCodec.encode(batch(rows)).digest());
    }

    @Test
    void numbersThatNoPowerOfTenMakesWholeComeBackToTheBit() throws Section.AlteredSection {
        double[] numbers = {0.1, 1e300, -0.0, 1.0 / 3, Double.MIN_VALUE, 123_456_789_012_345_680.0, -19.99};
        EventBatch.Builder batch = new EventBatch.Builder();
        for (int i = 0; i < numbers.length; i++) {
            batch.row("e" + i, "c", "login", i).put(new Field("properties.n"), numbers[i]);
        }

        List<Row> read = values(unpacked(PackedRows.of(BlockCodec.encode(batch.build()))));

        for (int i = 0; i < numbers.length; i++) {
            assertThat(read.get(i).fields()).containsValue(Value.number(numbers[i]));
        }
    }

    private static EventBatch unpacked(PackedRows rows) {
        Map<Field, Column> fields = new TreeMap<>();
        rows.fields().forEach(field -> fields.put(field, rows.column(field)));
        return new EventBatch(rows.ids(), rows.customers(), rows.types(), rows.times(), fields);
    }

    private static EventBatch batch(List<Row> rows) {
        EventBatch.Builder batch = new EventBatch.Builder();
        for (Row row : rows) {
            batch.row(row.id(), row.customer(), row.type(), row.time());
            row.fields().forEach(batch::put);
        }
        return batch.build();
    }

    private static List<Row> values(EventBatch batch) {
        return IntStream.range(0, batch.size())
                .mapToObj(row -> {
                    Map<Field, Value> fields = new TreeMap<>();
                    batch.fields().forEach((field, column) -> {
                        Value value = column.at(row);
                        if (value != null) {
                            fields.put(field, value);
                        }
                    });
                    return new Row(
                            batch.ids().textAt(row),
                            text(batch.customers().at(row)),
                            text(batch.types().at(row)),
                            batch.times()[row],
                            fields);
                })
                .toList();
    }

    private static String text(@Nullable Value value) {
        return value == null ? "" : value.display();
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        return row().list().ofMinSize(0).ofMaxSize(60);
    }

    private static Arbitrary<Row> row() {
        return Combinators.combine(
                        text(),
                        Arbitraries.of("c1", "c2", "Zoë", "客"),
                        Arbitraries.of("login", "cart_add", "own type"),
                        Arbitraries.longs(),
                        Arbitraries.maps(
                                        Arbitraries.of("properties.a", "properties.b.c", "session_id")
                                                .map(Field::new),
                                        value())
                                .ofMaxSize(3))
                .as(Row::new);
    }

    private static Arbitrary<Value> value() {
        return Arbitraries.oneOf(scalar(), scalar().list().ofMaxSize(3).map(Value.Items::new));
    }

    private static Arbitrary<Value> scalar() {
        return Arbitraries.oneOf(
                text().map(Value::text),
                Arbitraries.doubles().map(Value::number),
                Arbitraries.integers().map(Value::number),
                Arbitraries.of(true, false).map(Value::flag),
                Arbitraries.longs().map(Value::time));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().alpha().numeric().ofMaxLength(8),
                Arbitraries.of("", " ", "e1", "e2", "é", "😀😀", "'; DROP TABLE dataset", "2026-03-01T09:00:00.000Z"));
    }
}
