package dev.rehearsal.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.Scenario;
import dev.rehearsal.replay.CaseReplay;
import dev.rehearsal.replay.ReplayResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The hash of a result is that of its rows written out as text. */
class ResultDigestProperties {
    private static final Path FOLDER = Path.of("sample-data", "scenarios");

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> fields = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars('a', '1', ':', '\n', 'ä', '\uD83D', '\uDE00')
                        .ofMaxLength(12),
                Arbitraries.of("x".repeat(20_000), "ä".repeat(9_000)));
        return fields.list().ofMaxSize(5).list().ofMaxSize(12);
    }

    private static String line(Object... fields) {
        StringBuilder line = new StringBuilder();
        for (Object field : fields) {
            line.append(field.toString().length()).append(':').append(field);
        }
        return line.append('\n').toString();
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    @Property(tries = 200)
    void rowsAreHashedAsTheyAreWrittenOut(@ForAll("rows") List<List<String>> rows) throws Exception {
        StringBuilder text = new StringBuilder();
        RowHash one = RowHash.begin();
        RowHash encoded = RowHash.begin();
        for (int number = 0; number < rows.size(); number++) {
            String[] fields = rows.get(number).toArray(new String[0]);
            for (String field : fields) {
                one.field(field);
            }
            one.field(number - 3L).endRow();
            encoded.fields(RowHash.encoded(fields)).field(number - 3L).endRow();
            text.append(line(Stream.concat(rows.get(number).stream(), Stream.of(number - 3L))
                    .toArray()));
        }

        assertThat(one.hex()).isEqualTo(sha256(text.toString()));
        assertThat(encoded.hex()).isEqualTo(sha256(text.toString()));
    }

    @Example
    void aResultIsHashedRowByRow() throws Exception {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                Scenario scenario = Scenario.read(Files.readString(file));
                ReplayResult result = CaseReplay.run(scenario.pack(), scenario.story());

                assertThat(ResultDigest.of(result)).as(file.toString()).isEqualTo(sha256(writtenOut(result)));
            }
        }
    }

    private static String writtenOut(ReplayResult result) {
        StringBuilder text = new StringBuilder();
        var decisions = result.decisions();
        for (int row : result.decisionOrderByCustomer()) {
            text.append(line(
                    decisions.at(row),
                    result.customerId(decisions.customer(row)),
                    result.rule(decisions.rule(row)).id(),
                    decisions.outcome(row),
                    decisions.reason(row),
                    decisions.trigger(row),
                    result.triggerEventId(row)));
        }
        for (int row : result.messageOrderByCustomer()) {
            var message = result.messages().row(row);
            text.append(line(
                    message.at(),
                    result.customerId(message.customer()),
                    message.ruleId(),
                    message.channel(),
                    message.campaignId(),
                    message.templateId(),
                    message.variant(),
                    message.status(),
                    message.reason(),
                    message.due()));
        }
        for (int row : result.effectOrderByCustomer()) {
            var effect = result.effects().row(row);
            text.append(line(
                    effect.at(),
                    result.customerId(effect.customer()),
                    effect.ruleId(),
                    effect.type(),
                    effect.detail()));
        }
        return text.toString();
    }
}
