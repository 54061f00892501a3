package dev.rehearsal.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layouts are data: a new one is a file, and which one fits is a matter of its columns. */
class KnownLayoutsTest {
    private static final String GYM = """
            {"name":"Gym visits","about":"who came when",
             "header":{"needed":["Member No","Door"],"typical":["Came at"]},
             "mapping":{"kind":"events","columns":{"Member No":"customer_id","Came at":"timestamp","Door":"event_type"},
              "event_types":{"pool":"swim"},"time_format":"d.M.yyyy H:mm"},
             "choose":["Doors are event types."]}
            """;

    @TempDir
    private Path folder;

    private Source file(String text) throws Exception {
        Path file = folder.resolve("gym.csv");
        Files.writeString(file, text);
        return Source.file(file);
    }

    @Test
    void aLayoutMadeOfOneTextIsRecognisedWithoutAnyJava() throws Exception {
        KnownLayouts layouts = KnownLayouts.shipped().with(KnownLayout.parse("gym.json", GYM));
        Proposal proposal = Detection.with(layouts)
                .propose(file(
                        "door,memberNo,came_at,Shoe Size\npool,m1,01.02.2024 10:00,42\nsauna,m2,01.02.2024 11:00,\n"));
        assertThat(proposal.mapping().layout()).contains("Gym visits");
        assertThat(proposal.mapping().columns())
                .containsEntry("memberNo", "customer_id")
                .containsEntry("door", "event_type")
                .containsEntry("came_at", "timestamp")
                .containsEntry("Shoe Size", "properties.shoe_size");
        assertThat(proposal.mapping().eventTypes()).containsEntry("pool", "swim");
        assertThat(proposal.decisions()).extracting(Decision::sentence).contains("Doors are event types.");
    }

    @Test
    void aLayoutThatSomebodyPicksIsTakenThoughAnotherFits() throws Exception {
        KnownLayout gym = KnownLayout.parse("gym.json", GYM);
        Source file = file("Member No,Door,Came at,timestamp,customer_id,event_type\nm1,pool,1.2.2024 10:00,1,c,e\n");
        assertThat(Detection.of(file).mapping().layout()).contains("Rehearsal events");
        Proposal picked = Detection.with(KnownLayouts.shipped())
                .dialect(Dialect.CSV)
                .layout(gym)
                .propose(file);
        assertThat(picked.mapping().columns()).containsEntry("Member No", "customer_id");
        assertThat(picked.layouts()).extracting(match -> match.layout().name()).contains("Rehearsal events");
    }

    @Test
    void everyToolOfTheListHasALayout() {
        assertThat(KnownLayouts.shipped().all())
                .extracting(KnownLayout::name)
                .containsExactly(
                        "Amplitude",
                        "Dittofeed",
                        "GA4 in BigQuery",
                        "HubSpot e-mail events",
                        "Iterable events",
                        "Klaviyo events",
                        "Mailchimp audience",
                        "Mautic contacts",
                        "Mixpanel CSV",
                        "Mixpanel JSON lines",
                        "PostHog",
                        "REES46",
                        "Rehearsal events",
                        "Rehearsal profiles",
                        "RetailRocket",
                        "Segment tracks",
                        "SendGrid activity",
                        "SendGrid webhook",
                        "Shopify orders",
                        "Snowplow atomic events",
                        "UCI Online Retail");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|gym.json: the layout is no JSON",
                "[]|gym.json: the layout is no JSON object",
                "{\"nam\":\"x\"}|/nam of the layout has the unknown name 'nam'",
                "{\"header\":{\"neded\":[]}}|/header/neded of the layout has the unknown name 'neded'",
                "{\"name\":\"x\",\"header\":{},\"mapping\":{}}|/mapping of the layout does not say whether the rows are events",
                "{\"name\":\"x\",\"header\":{},\"mapping\":{\"colums\":{}}}|/colums of the mapping has the unknown name"
            })
    void aLayoutThatIsWrongIsRefusedWithThePlace(String json, String sentence) {
        assertThatThrownBy(() -> KnownLayout.parse("gym.json", json))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "Lineitem quantity,lineitem_quantity",
        "lineitemQuantity,lineitem_quantity",
        "CustomerID,customer_id",
        "MEMBER_RATING,member_rating",
        "$session_id,session_id",
        "smtp-id,smtp_id",
        "Größe (cm),größe_cm",
        "???,''"
    })
    void namesOfColumnsBecomeNamesOfProperties(String column, String property) {
        assertThat(PropertyName.of(column)).isEqualTo(property);
    }

    @Test
    void theFingerprintOfAHeaderDoesNotMindItsOrder() {
        String fingerprint = HeaderFingerprint.of(List.of("a", "b", "c"));
        assertThat(fingerprint).hasSize(32).isEqualTo(HeaderFingerprint.of(List.of("c", "a", "b")));
        assertThat(fingerprint)
                .isNotEqualTo(HeaderFingerprint.of(List.of("a", "b")))
                .isNotEqualTo(HeaderFingerprint.of(List.of("a", "bc")))
                .isNotEqualTo(HeaderFingerprint.of(List.of("a\nb", "c")));
    }
}
