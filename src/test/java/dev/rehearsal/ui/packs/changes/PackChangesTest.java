package dev.rehearsal.ui.packs.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Change;
import dev.rehearsal.store.PackPart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackChangesTest {
    private static RulePack pack(String parts) throws Exception {
        return PackReader.read("{\"format\": \"rehearsal-pack/1\", \"rules\": [], " + parts + "}");
    }

    private static List<PartChange> between(String before, String after) throws Exception {
        return PackChanges.between(pack(before), pack(after));
    }

    private static List<Change> changes(String before, String after) throws Exception {
        List<PartChange> found = between(before, after);
        assertThat(found).hasSize(1);
        return found.getFirst().changes();
    }

    @Test
    void aPackDoesNotDifferFromItself() throws Exception {
        RulePack sample = PackReader.read(Files.readString(Path.of("sample-data", "pack.json")));

        assertThat(PackChanges.between(sample, sample)).isEmpty();
        assertThat(PackChanges.between(sample, RulePack.of(List.of())))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.changes()).isNotEmpty());
    }

    @Test
    void aCampaignSaysFieldByFieldWhatItSaidBefore() throws Exception {
        String text = """
                "campaigns": [{"campaign_id": "spring", "name": "Spring", "holdout_percent": %d,
                  "a_b_test_config": {"variants": [{"id": "a", "weight": 1}, {"id": "%s", "weight": 2}]}}]""";

        assertThat(changes(text.formatted(10, "b"), text.formatted(20, "c")))
                .containsExactly(
                        Change.changed("Holdout", "10 %", "20 %"),
                        Change.removed("Variant “b”", "weight 2"),
                        Change.added("Variant “c”", "weight 2"));
    }

    @Test
    void aJourneySaysWhichStepsCameWentAndLeadElsewhere() throws Exception {
        String text = """
                "journeys": [{"journey_id": "welcome", "name": "Welcome", "start": "hello",
                  "entry": {"conditions": [{"field": "event_type", "operator": "equals", "value": "login"}]},
                  "nodes": [{"id": "hello", "type": "message", "channel": "email", "template_id": "hello", "next": "%s"},
                            {"id": "%s", "type": "exit"}]}]""";

        assertThat(changes(text.formatted("end", "end"), text.formatted("out", "out")))
                .extracting(Change::part)
                .containsExactly("Step “hello”", "Step “out”", "Step “end”");
    }

    @Test
    void settingsSayWhatHoldsForAll() throws Exception {
        List<PartChange> found = between("""
                "settings": {"timezone": "Europe/Berlin",
                  "frequency_caps": [{"channel": "any", "max": 3, "window_minutes": 1440}]}""", """
                "settings": {"timezone": "Europe/Berlin", "quiet_hours": {"start": "21:00", "end": "08:00"},
                  "frequency_caps": [{"channel": "any", "max": 2, "window_minutes": 1440}]}""");

        assertThat(found).singleElement().satisfies(change -> {
            assertThat(change.part()).isEqualTo(PackPart.SETTINGS);
            assertThat(change.changes())
                    .containsExactly(
                            Change.added("Quiet hours", "21:00 to 08:00"),
                            Change.changed(
                                    "Frequency cap for “all channels”",
                                    "at most 3 messages in 1 day",
                                    "at most 2 messages in 1 day"));
        });
    }

    @Test
    void scoreAndLifecycleSayWhatTheyWeighAndAsk() throws Exception {
        List<PartChange> found = between("""
                "scoring": {"event_weights": {"purchase": 10, "login": 1}},
                "lifecycle": {"stages": [{"name": "new", "conditions": [{"field": "event_type", "operator": "equals", "value": "login"}]}]}""", """
                "scoring": {"event_weights": {"purchase": 20, "login": 1}},
                "lifecycle": {"stages": [{"name": "new", "conditions": [{"field": "event_type", "operator": "equals", "value": "purchase"}]}]}""");

        assertThat(found).extracting(PartChange::part).containsExactly(PackPart.SCORING, PackPart.LIFECYCLE);
        assertThat(found.getFirst().changes()).containsExactly(Change.changed("Weight of “purchase”", "10", "20"));
        assertThat(found.getLast().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.part()).isEqualTo("Stage “new”"));
    }
}
