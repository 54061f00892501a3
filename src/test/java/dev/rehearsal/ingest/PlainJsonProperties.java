package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** That objects which are read quickly mean what they mean to the parser that knows everything. */
class PlainJsonProperties {
    @Property(tries = 2_000)
    void whatIsReadQuicklyMeansWhatTheWholeParserSays(@ForAll("objects") String json) {
        assertThat(quickly(json)).isEqualTo(thoroughly(json));
    }

    @Property(tries = 2_000)
    void soDoesWhatHasBeenSpoilt(@ForAll("spoilt") String json) {
        assertThat(quickly(json)).isEqualTo(thoroughly(json));
    }

    @Test
    void ordinaryObjectsAreReadQuickly() {
        String json = "{\"a\":\"x ü\",\"b\" : -12.50, \"c\":{\"d\":true,\"e\":null,\"f\":{}},\"g\":false,\"h\":0}";
        Layout layout = EventColumns.layout();
        assertThat(new PlainJson().read(new Utf8().set(json), root(layout), layout.newDraft()))
                .isTrue();
    }

    private static List<String> quickly(String json) {
        List<String> seen = new ArrayList<>();
        Layout layout = EventColumns.layout();
        RowDraft row = layout.newDraft();
        try {
            new JsonMembers().readObject("properties", new Utf8().set(json), root(layout), row);
            row.forEach((field, value) -> seen.add(field + "=" + value));
        } catch (UnreadableRow unreadable) {
            seen.add(unreadable.in("", 0, "").toString());
        }
        return seen;
    }

    private static List<String> thoroughly(String json) {
        List<String> seen = new ArrayList<>();
        Layout layout = EventColumns.layout();
        RowDraft row = layout.newDraft();
        try {
            new JsonMembers().readObject("properties", json, root(layout), row);
            row.forEach((field, value) -> seen.add(field + "=" + value));
        } catch (UnreadableRow unreadable) {
            seen.add(unreadable.in("", 0, "").toString());
        }
        return seen;
    }

    private static FieldPath root(Layout layout) {
        if (layout.target("properties").orElseThrow() instanceof Target.Members(FieldPath root)) {
            return root;
        }
        throw new AssertionError("properties are no object");
    }

    @Provide
    Arbitrary<String> objects() {
        Arbitrary<String> texts = Arbitraries.of(
                        "x", "", "a b", "ü😀", "2026-01-01T00:00:00Z", "\\n", "\\u00e9", "\\ud800")
                .map(text -> '"' + text + '"');
        Arbitrary<String> numbers = Arbitraries.oneOf(
                Arbitraries.of("0", "-0", "-0.0", "1e5", "1E-7", "1e999", "01", "1.", ".5", "123456789012345678", "+1"),
                Arbitraries.integers().map(String::valueOf),
                Arbitraries.doubles().between(-1e7, 1e7).ofScale(6).map(String::valueOf));
        Arbitrary<String> words = Arbitraries.of("true", "false", "null", "tru", "True", "[1,\"a\"]", "[]", "{}");
        return Arbitraries.recursive(
                        () -> Arbitraries.oneOf(texts, numbers, words),
                        value -> Arbitraries.oneOf(value, object(value)),
                        0,
                        3)
                .flatMap(value -> object(Arbitraries.oneOf(Arbitraries.just(value), texts, numbers)));
    }

    private static Arbitrary<String> object(Arbitrary<String> value) {
        Arbitrary<String> name = Arbitraries.of("a", "b", "c", "price", "ü", "", "a.b", "\\u0061");
        Arbitrary<String> blank = Arbitraries.of("", "", "", " ", "\t", "\n");
        Arbitrary<String> member = Combinators.combine(blank, name, blank, value, blank)
                .as((before, called, between, held, after) ->
                        before + '"' + called + '"' + between + ':' + held + after);
        return member.list().ofMaxSize(4).map(members -> '{' + String.join(",", members) + '}');
    }

    @Provide
    Arbitrary<String> spoilt() {
        return Combinators.combine(
                        objects(),
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.of("", "\"", "{", "}", ",", ":", "x", " ", "-", "0"))
                .as((json, place, other) -> {
                    int at = place % (json.length() + 1);
                    String text = json.substring(0, at) + other + json.substring(Math.min(json.length(), at + 1));
                    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
                });
    }
}
