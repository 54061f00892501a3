package dev.rehearsal.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryTest {
    @Property
    void distinctValuesAreNumberedAsTheyCome(@ForAll("values") List<Value> values) {
        Dictionary.Builder builder = new Dictionary.Builder();
        Set<Value> distinct = new LinkedHashSet<>();
        for (Value value : values) {
            int before = builder.known(value);
            boolean isNew = distinct.add(value);
            assertThat(builder.code(value)).isEqualTo(isNew ? distinct.size() : before);
        }

        Dictionary dictionary = builder.build();

        List<Value> expected = new ArrayList<>(distinct);
        assertThat(dictionary.size()).isEqualTo(expected.size() + 1);
        assertThat(dictionary.value(0)).isNull();
        for (int code = 1; code < dictionary.size(); code++) {
            assertThat(dictionary.value(code)).isEqualTo(expected.get(code - 1));
            assertThat(dictionary.isText(code)).isEqualTo(expected.get(code - 1) instanceof Value.Text);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 254, 255, 256, 65_534, 65_535, 65_536, 70_000})
    void codesComeBackHoweverManyValuesThereAre(int values) {
        Dictionary.Builder dictionary = new Dictionary.Builder();
        int[] codes = new int[values + 1];
        for (int row = 0; row < values; row++) {
            codes[row] = dictionary.code(Value.text("v" + row));
        }

        CodedColumn column = new CodedColumn(codes, dictionary.build());

        for (int row = 0; row < codes.length; row++) {
            assertThat(column.codeAt(row)).isEqualTo(codes[row]);
        }
        assertThat(column.at(values - 1)).isEqualTo(Value.text("v" + (values - 1)));
        assertThat(column.at(values)).isNull();
        assertThat(column.has(values)).isFalse();
    }

    @Test
    void valuesOfOneDictionaryAreNumberedAnewInAnother() {
        Dictionary.Builder first = new Dictionary.Builder();
        first.code(Value.flag(true));
        first.code(Value.text(""));
        Dictionary.Builder second = new Dictionary.Builder();

        Dictionary dictionary = first.build();

        int[] codes = {2, 1};
        second.codes(dictionary, codes);
        assertThat(codes).containsExactly(1, 2);
        assertThat(second.build().value(2)).isEqualTo(Value.flag(true));
    }

    @Provide
    Arbitrary<List<Value>> values() {
        Arbitrary<Value> texts =
                Arbitraries.strings().withChars('a', 'é', '客').ofMaxLength(20).map(Value::text);
        Arbitrary<Value> others = Arbitraries.of(
                Value.text(""),
                Value.flag(true),
                Value.flag(false),
                Value.number(1),
                Value.number(-0.0),
                Value.time(3));
        return Arbitraries.oneOf(texts, others).list().ofMaxSize(120);
    }
}
