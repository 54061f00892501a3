package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shapes of CSV that every reader is asked about. */
class SpectrumTest {
    @ParameterizedTest
    @MethodSource("shapes")
    void everyShapeOfCsvIsTakenApart(String text, List<String> columns, List<List<String>> rows) throws Exception {
        FileSample sample = FileSampleTest.sample(text, Dialect.CSV, 100);
        assertThat(sample.columns()).isEqualTo(columns);
        assertThat(sample.rows()).extracting(FileSample.Row::cells).isEqualTo(rows);
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of(
                        "a,b\nHill,\"12 High St, Ulm\"\n",
                        List.of("a", "b"),
                        List.of(List.of("Hill", "12 High St, Ulm"))),
                Arguments.of(
                        "a,b,c\n1,\"\",\"\"\n2,3,4\n",
                        List.of("a", "b", "c"),
                        List.of(List.of("1", "", ""), List.of("2", "3", "4"))),
                Arguments.of(
                        "a,b\r\n1,\"\"\r\n2,3\r\n", List.of("a", "b"), List.of(List.of("1", ""), List.of("2", "3"))),
                Arguments.of(
                        "a,b\n1,\"so \"\"he\"\" said\"\n", List.of("a", "b"), List.of(List.of("1", "so \"he\" said"))),
                Arguments.of(
                        "k,v\n1,\"{\"\"t\"\": \"\"P\"\", \"\"c\"\": [1.5, 2]}\"\n",
                        List.of("k", "v"),
                        List.of(List.of("1", "{\"t\": \"P\", \"c\": [1.5, 2]}"))),
                Arguments.of("\"a\"\"lat,lon\"\n\"48.4,9.9\"\n", List.of("a\"lat,lon"), List.of(List.of("48.4,9.9"))),
                Arguments.of(
                        "a,b\n1,\"once upon \na time\"\n2,x\n",
                        List.of("a", "b"),
                        List.of(List.of("1", "once upon \na time"), List.of("2", "x"))),
                Arguments.of("a,b\r\n1,\"once\r\nupon\"\r\n", List.of("a", "b"), List.of(List.of("1", "once\r\nupon"))),
                Arguments.of(
                        "a,b\n1,\"he \n\"\"said\"\"\nso\"\n",
                        List.of("a", "b"),
                        List.of(List.of("1", "he \n\"said\"\nso"))),
                Arguments.of("a,b\n1,2\n3,ʤ", List.of("a", "b"), List.of(List.of("1", "2"), List.of("3", "ʤ"))));
    }
}
