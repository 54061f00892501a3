package dev.rehearsal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void theFilesAreExactToTheByte() throws IOException {
        assertThat(shell.replay()).isZero();

        assertThat(shell.read("out/decisions.csv")).isEqualTo("""
                        at,customer_id,rule_id,outcome,reason,trigger,trigger_event_id
                        2026-03-01T09:00:00.000Z,c1,r1,fired,,event,e1
                        2026-03-01T09:30:00.000Z,c1,r1,suppressed,cooldown,event,e2
                        2026-03-01T10:00:00.000Z,"c,2",r1,fired,,event,e3
                        """);
        assertThat(shell.read("out/effects.csv")).isEqualTo("""
                        at,customer_id,rule_id,type,detail
                        2026-03-01T09:00:00.000Z,c1,r1,add_to_segment,carts
                        2026-03-01T10:00:00.000Z,"c,2",r1,add_to_segment,carts
                        """);
        assertThat(shell.read("out/profiles.csv")).isEqualTo("""
                        customer_id,segments,lifecycle_stage,behavioral_score,last_engagement
                        "c,2",carts,new,,2026-03-01T10:00:00.000Z
                        c1,carts,new,,2026-03-01T09:30:00.000Z
                        """);
        assertThat(shell.read("out/journeys.csv")).isEqualTo("journey_id,node_id,entered,waiting\n");
        assertThat(folder.resolve("out/rejects.csv")).doesNotExist();
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**/.rehearsal-*");
    }

    @Test
    void theSummaryLeavesOutCountsOfZero() throws IOException {
        shell.replay("--json");

        assertThat(shell.out()).isEqualTo(shell.read("out/summary.json"));
        assertThat(shell.out().replaceAll("\\s", ""))
                .startsWith("{\"events\":3,\"customers\":2,\"horizon\":\"2026-03-01T10:00:00.000Z\",\"duplicates\":0,"
                        + "\"rejects\":0,\"chain_limit\":0,\"decisions\":{\"fired\":2,\"suppressed\":1},\"messages\":{},"
                        + "\"rules\":{\"r1\":{\"decisions\":{\"fired\":2,\"suppressed\":1},\"messages\":{}}},"
                        + "\"campaigns\":{},\"elapsed_ms\":{\"load\":");
    }

    @Test
    void nothingLaterThanUntilIsReplayed() throws IOException {
        assertThat(shell.replay("--until", "2026-03-01T09:10:00Z")).isZero();

        assertThat(shell.read("out/decisions.csv").lines()).hasSize(2);
    }

    @Test
    void severalFilesAreOneLog() throws IOException {
        shell.write("more.csv", "event_id,customer_id,event_type,timestamp\ne4,c3,cart_add,2026-03-02T09:00:00Z\n");

        assertThat(shell.replay("--events", shell.path("more.csv"))).isZero();

        assertThat(shell.read("out/decisions.csv")).contains("c3,r1,fired");
    }

    @Test
    void rejectsGoToTheirFileWhichGoesWithThem() throws IOException {
        shell.write("events.csv", Shell.EVENTS + "e4,,cart_add,2026-03-01T10:00:00Z\n");
        assertThat(shell.replay()).isZero();
        assertThat(shell.read("out/rejects.csv")).contains("events.csv,5,customer_id is missing");
        assertThat(shell.err()).contains("events.csv: 1 of 4 event rows could not be read and is left out.");

        shell.write("events.csv", Shell.EVENTS);
        assertThat(shell.replay()).isZero();
        assertThat(folder.resolve("out/rejects.csv")).doesNotExist();
    }

    @Test
    void aColumnThatNoFieldTakesIsNamed() {
        shell.write("events.csv", "customer_id,event_type,timestamp,colour\nc1,cart_add,2026-03-01T09:00:00Z,red\n");

        assertThat(shell.replay()).isZero();

        assertThat(shell.err()).contains("no field takes the columns colour");
    }

    @Test
    void aLogWithoutRowsFailsAndLeavesNothing() {
        shell.write("events.csv", "customer_id,event_type,timestamp\n");

        assertThat(shell.replay()).isEqualTo(1);

        assertThat(shell.err()).contains("events.csv: no rows").doesNotContain("\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**/.rehearsal-*");
    }

    @Test
    void aFailureLeavesTheResultOfBeforeAsItWas() throws IOException {
        shell.replay();
        String before = shell.read("out/decisions.csv");
        shell.write("events.csv", "customer_id\n");

        assertThat(shell.replay()).isEqualTo(1);

        assertThat(shell.read("out/decisions.csv")).isEqualTo(before);
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**/.rehearsal-*");
    }

    @Test
    void aBrokenPackNamesThePointer() {
        shell.write("pack.json", Shell.PACK.replace("equals", "equal"));

        assertThat(shell.replay()).isEqualTo(1);

        assertThat(shell.err())
                .contains("pack.json /rules/0/conditions/0/operator")
                .contains("maybe `equals`");
    }

    @Test
    void aPackOfANewerFormatHasAnExitCodeOfItsOwn() {
        shell.write("pack.json", "{\"format\":\"rehearsal-pack/9\",\"rules\":[]}");

        assertThat(shell.replay()).isEqualTo(6);
    }

    @Test
    void whatIsWrongInTheCommandLineIsSaidInOneSentence() {
        assertThat(shell.replay("--until", "yesterday")).isEqualTo(2);
        assertThat(shell.err())
                .startsWith("--until yesterday is no date and time; write it like 2026-03-01T09:00:00Z.");
        assertThat(shell.replay("--profiles", shell.path("none.csv"))).isEqualTo(2);
        assertThat(shell.err()).contains("there is no file at").contains("check the path");
        assertThat(shell.run("replay", "--pack", shell.path("pack.json"), "--out", shell.path("out")))
                .isEqualTo(2);
        assertThat(shell.err()).contains("--events");
        assertThat(shell.replay("--nonsense")).isEqualTo(2);
    }

    @Test
    void aFileInThePlaceOfTheFolderIsLeftAlone() throws IOException {
        shell.write("out", "mine");

        assertThat(shell.replay()).isEqualTo(3);

        assertThat(shell.read("out")).isEqualTo("mine");
    }

    @Test
    void theReportEscapesNamesAndNamesNoCustomer() throws IOException {
        assertThat(shell.replay("--report")).isZero();

        assertThat(shell.read("out/report.html"))
                .contains("Cart &lt;script&gt;")
                .doesNotContain("<script")
                .doesNotContain("c,2");
    }
}
