package dev.rehearsal.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.CodePoints;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextOrderProperties {
    @Property
    void textsStandInTheOrderOfTheirCodePoints(@ForAll("texts") List<String> texts) {
        TextColumn.Builder column = new TextColumn.Builder(texts.size());
        texts.forEach(column::add);
        int[] rows = IntStream.range(0, texts.size()).toArray();

        TextOrder.sort(column.build(), rows);

        assertThat(IntStream.of(rows).mapToObj(texts::get))
                .containsExactlyElementsOf(
                        texts.stream().sorted(CodePoints.ORDER).toList());
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> pieces =
                Arbitraries.of("", "a", "aa", "customer-", "0000", "\0", "\0\0", "é", "客", "\uFFFD", "😀");
        return pieces.list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .list()
                .ofMaxSize(40);
    }
}
