package dev.rehearsal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code explain} says beyond the decisions of rules. */
class ExplainCommandTest {
    private static final String PACK = """
            {"format":"rehearsal-pack/1",
             "settings":{"timezone":"Europe/Berlin","quiet_hours":{"start":"21:00","end":"08:00"},
               "frequency_caps":[{"channel":"any","max":1,"window_minutes":1440}]},
             "rules":[{"rule_id":"hello","conditions":[{"field":"event_type","operator":"equals","value":"login"}],
               "actions":[{"type":"send_email","template_id":"t"}]}],
             "scoring":{"event_weights":{"login":2}},
             "lifecycle":{"stages":[{"name":"keen","conditions":[{"source":"profile","field":"behavioral_score",
               "operator":"greater_than","value":3}]}],"transitions":{}},
             "journeys":[{"journey_id":"welcome","entry":{"on":"event","conditions":[]},"start":"way",
               "nodes":[{"id":"way","type":"branch","branches":[{"conditions":[{"source":"profile",
                 "field":"segments","operator":"contains","value":"vip"}],"next":"gift"}],"else_next":"rest"},
                 {"id":"gift","type":"message","template_id":"g"},
                 {"id":"rest","type":"wait","minutes":60}]}]}
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
        shell.write("pack.json", PACK);
        shell.write("events.csv", """
                event_id,customer_id,event_type,timestamp
                e1,c1,login,2026-03-02T10:00:00Z
                e2,c1,login,2026-03-02T11:00:00Z
                e3,c1,login,2026-03-02T21:30:00Z
                e4,c2,login,2026-03-02T10:00:00Z
                """);
        shell.write("profiles.csv", """
                customer_id,email
                c1,ana@example.com
                """);
    }

    private void explain(String customer, String what, String... at) {
        String[] more = new String[at.length + 2];
        more[0] = "--profiles";
        more[1] = shell.path("profiles.csv");
        System.arraycopy(at, 0, more, 2, at.length);
        assertThat(shell.explain(customer, what, more)).isZero();
    }

    @Test
    void aFiringTellsWhatBecameOfItsMessage() {
        explain("c1", "hello", "--at", "2026-03-02T10:00:00Z");

        assertThat(shell.out()).contains("Message by email of hello").contains(": sent\n");
    }

    @Test
    void aCapTellsUntilWhenItHolds() {
        explain("c1", "hello", "--at", "2026-03-02T11:00:00Z");

        assertThat(shell.out())
                .contains("suppressed (frequency_cap)")
                .contains("✗ fewer than 1 messages in all in 1 day: 1 were sent → would pass with a cap of 2")
                .contains("Until 2026-03-03T10:00:00.000Z");
    }

    @Test
    void quietHoursTellUntilWhenTheMessageWaits() {
        explain("c1", "hello");

        assertThat(shell.out())
                .contains(": scheduled\nIt waits for the end of the quiet hours at 2026-03-03T07:00:00.000Z.")
                .contains("Until 2026-03-03T07:00:00.000Z");
    }

    @Test
    void aMissingAddressIsNamed() {
        explain("c2", "hello");

        assertThat(shell.out())
                .contains("suppressed (no_address)")
                .contains("✗ an address for email: missing → would pass with a valid `email`");
    }

    @Test
    void aJourneyTellsTheWayAndWhyItWentThere() {
        explain("c1", "welcome", "--at", "2026-03-02T10:59:59Z");

        assertThat(shell.out())
                .contains("Journey welcome: c1 is at rest.")
                .contains("2026-03-02T10:00:00.000Z to way")
                .contains("2026-03-02T10:00:00.000Z to rest")
                .contains("first branch whose conditions hold: none, so the way for all others")
                .contains("✗ is in segment vip: an empty list → would hold with `vip` in it");

        explain("c1", "welcome");
        assertThat(shell.out())
                .contains("Journey welcome: c1 walked to the end.")
                .contains("2026-03-02T11:00:00.000Z out: completed");
    }

    @Test
    void aStageTellsWhichConditionsHeld() {
        explain("c1", "lifecycle");

        assertThat(shell.out())
                .startsWith("c1 is in the stage keen since 2026-03-02T11:00:00.000Z")
                .contains("keen is the first stage whose conditions held")
                .contains("✓ login: 6 from 3 of them");
    }

    @Test
    void aScoreTellsItsShares() {
        explain("c1", "score");

        assertThat(shell.out())
                .startsWith("The score of c1 at 2026-03-02T21:30:00.000Z is 6\n")
                .contains("login: 6 from 3 of them, each 2 when new");
    }

    @Test
    void aDecisionTellsWhatWouldTurnIt() {
        shell.write("pack.json", """
                {"format":"rehearsal-pack/1","rules":[{"rule_id":"hello","name":"Hello","trigger_type":"behavioral",
                  "conditions":[{"field":"event_type","operator":"equals","value":"login"}],
                  "actions":[{"type":"add_to_segment","segment":"seen"}],"cooldown_period":90}]}
                """);
        explain("c1", "hello", "--at", "2026-03-02T11:00:00Z");

        assertThat(shell.out())
                .contains("suppressed (cooldown)")
                .contains("What would turn it\n  cooldown of 1 hour instead of cooldown of 1 hour 30 minutes\n");
    }

    @Test
    void everythingIsThereAsJsonToo() {
        explain("c1", "hello", "--json");
        JsonNode message = json().path("messages").get(0);
        assertThat(message.path("status").asString()).isEqualTo("scheduled");
        assertThat(message.path("until").asString()).isEqualTo("2026-03-03T07:00:00.000Z");

        explain("c1", "welcome", "--json");
        assertThat(json().at("/journey/moves/0/node_id").asString()).isEqualTo("way");

        explain("c1", "lifecycle", "--json");
        assertThat(json().at("/stage/lifecycle_stage").asString()).isEqualTo("keen");

        explain("c1", "score", "--json");
        assertThat(json().at("/score/behavioral_score").asDouble()).isEqualTo(6);
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(shell.out());
    }
}
