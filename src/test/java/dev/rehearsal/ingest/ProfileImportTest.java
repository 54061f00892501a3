package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.Profiles;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileImportTest {
    private final List<Reject> rejects = new ArrayList<>();

    @Test
    void everyNativeColumnArrivesUnderItsField() throws Exception {
        Profiles profiles = imported("""
                        customer_id,email,first_name,last_name,segments,preferences,behavioral_score,lifecycle_stage,last_engagement,custom_attributes,custom_attributes.phone,preferences.lang
                        c1,a@example.com,Ann,Lee,vip;newsletter,"{""lang"":""de"",""timezone"":""Europe/Berlin""}",12.5,loyal,2026-03-01T09:00:00Z,"{""deep"":{""x"":1},""gone"":null}",0170,en
                        """).profiles();
        assertThat(value(profiles, "email")).isEqualTo(Value.text("a@example.com"));
        assertThat(value(profiles, "first_name")).isEqualTo(Value.text("Ann"));
        assertThat(value(profiles, "last_name")).isEqualTo(Value.text("Lee"));
        assertThat(value(profiles, "segments")).isEqualTo(segments("vip", "newsletter"));
        assertThat(value(profiles, "preferences.lang")).isEqualTo(Value.text("en"));
        assertThat(value(profiles, "preferences.timezone")).isEqualTo(Value.text("Europe/Berlin"));
        assertThat(value(profiles, "behavioral_score")).isEqualTo(Value.number(12.5));
        assertThat(value(profiles, "lifecycle_stage")).isEqualTo(Value.text("loyal"));
        assertThat(value(profiles, "last_engagement"))
                .isEqualTo(Value.time(Instants.parseFull("2026-03-01T09:00:00Z")));
        assertThat(value(profiles, "custom_attributes.deep.x")).isEqualTo(Value.number(1));
        assertThat(value(profiles, "custom_attributes.gone")).isNull();
        assertThat(value(profiles, "custom_attributes.phone")).isEqualTo(Value.text("0170"));
    }

    static Stream<Arguments> segmentCells() {
        return Stream.of(
                Arguments.of("", segments()),
                Arguments.of("vip", segments("vip")),
                Arguments.of("b;a; b ;;a", segments("b", "a")),
                Arguments.of("\"[\"\"b\"\",\"\"a\"\",\"\"b\"\",null,\"\"\"\",7]\"", segments("b", "a", "7")),
                Arguments.of("[]", segments()));
    }

    @ParameterizedTest
    @MethodSource("segmentCells")
    void segmentsAreAListThatIsAlwaysThereEachNameOnceInOrder(String cell, Value expected) throws Exception {
        assertThat(value(imported("customer_id,segments\nc1," + cell + "\n").profiles(), "segments"))
                .isEqualTo(expected);
    }

    @Test
    void segmentsAreAnEmptyListWithoutTheColumnAndAListInJsonLines() throws Exception {
        assertThat(value(imported("customer_id\nc1\n").profiles(), "segments")).isEqualTo(segments());
        assertThat(value(
                        imported("{\"customer_id\":\"c1\",\"segments\":[\"a\",\"b\"]}")
                                .profiles(),
                        "segments"))
                .isEqualTo(segments("a", "b"));
    }

    @Test
    void theFirstRowOfACustomerWinsAndTheOthersAreCounted() throws Exception {
        ProfileImport.Result result =
                imported("customer_id,first_name,behavioral_score\nc1,Bad,x\nc1,Ann,1\nc1,Bo,2\nc2,Cy,3\nc1,Di,4\n");
        assertThat(result.profiles().size()).isEqualTo(2);
        assertThat(value(result.profiles(), "first_name")).isEqualTo(Value.text("Ann"));
        assertThat(result.duplicates()).isEqualTo(2);
        assertThat(result.summary().rows()).isEqualTo(5);
        assertThat(result.summary().kept()).isEqualTo(2);
        assertThat(rejects).extracting(Reject::line).containsExactly(2L);
    }

    static Stream<Arguments> rowsThatCannotBeRead() {
        return Stream.of(
                Arguments.of(",,,,", "customer_id", "customer_id is missing"),
                Arguments.of("c1,,\"1.234,56\",,", "behavioral_score", "behavioral_score is no number"),
                Arguments.of("c1,,1e999,,", "behavioral_score", "the number in behavioral_score is too large"),
                Arguments.of("c1,,NaN,,", "behavioral_score", "behavioral_score is no number"),
                Arguments.of("c1,,,lately,", "last_engagement", "last_engagement is no date and time"),
                Arguments.of("c1,[oops,,,", "segments", "segments is no JSON list: "),
                Arguments.of("c1,\"[[1]]\",,,", "segments", "segments holds something that is no name"),
                Arguments.of("c1,[] 1,,,", "segments", "segments goes on behind its JSON list"),
                Arguments.of("c1,,,,x", "preferences", "preferences is no JSON object: "));
    }

    @ParameterizedTest
    @MethodSource("rowsThatCannotBeRead")
    void aRowThatCannotBeReadIsAReject(String row, String column, String reason) throws Exception {
        imported("customer_id,segments,behavioral_score,last_engagement,preferences\n" + row + "\n");
        assertThat(rejects).hasSize(1);
        assertThat(rejects.getFirst().line()).isEqualTo(2);
        assertThat(rejects.getFirst().column()).isEqualTo(column);
        assertThat(rejects.getFirst().reason()).startsWith(reason);
    }

    @Test
    void aFileWithoutCustomersIsRefused() {
        assertThatThrownBy(() -> imported("email\na@example.com\n"))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("the header has no column customer_id");
    }

    private ProfileImport.Result imported(String text) throws IOException, InputProblem {
        Source source = Imported.bytes(text.getBytes(StandardCharsets.UTF_8));
        return new ProfileImport(List.of(source), Mapping.NATIVE, rejects::add, Progress.NONE).run();
    }

    private static @Nullable Value value(Profiles profiles, String field) {
        return profiles.value(profiles.rowOf("c1"), new Field(field));
    }

    private static Value segments(String... names) {
        return new Value.Items(Stream.of(names).map(Value::text).toList());
    }
}
