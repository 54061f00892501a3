package dev.rehearsal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ingest.Mapping;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectCommandTest {
    private static final String VISITS = """
            timestamp,visitorid,event,itemid,transactionid
            1433221332117,257597,view,355908,
            1433224214164,992329,addtocart,248676,
            1433224214165,anonymous,view,248676,
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
        shell.write("visits.csv", VISITS);
    }

    @Test
    void aProposalIsPrintedForPeopleToRead() {
        assertThat(shell.run("detect", shell.path("visits.csv"))).isZero();
        assertThat(shell.out())
                .startsWith("visits.csv\n\n")
                .contains("Separator      comma, 99 % sure. Cut at comma, 4 of the first 4 rows have 5 cells.")
                .contains("Layout         RetailRocket, ")
                .contains("  visitorid      customer_id                        95 %           257597, 992329")
                .contains("Worth a look:\n  - “anonymous” names no customer; its 1 row is rejected")
                .contains("--events visits.csv --mapping mapping.json");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void jsonIsExactlyTheMappingThatImportTakes() throws Exception {
        assertThat(shell.run("detect", shell.path("visits.csv"), "--json")).isZero();
        String json = shell.out();
        assertThat(Mapping.parse("m.json", json).toJson() + "\n").isEqualTo(json);
        shell.write("mapping.json", json);

        assertThat(shell.run(
                        "import",
                        "--workspace",
                        shell.path("shop"),
                        "--events",
                        shell.path("visits.csv"),
                        "--mapping",
                        shell.path("mapping.json")))
                .isZero();
        assertThat(shell.err())
                .contains("Imported 2 new events of 3 rows into “Events”; 0 duplicates, 1 reject.")
                .doesNotContain("left out");
    }

    @Test
    void whatHasToBeDecidedIsSaidBesideTheJson() {
        shell.write("dates.csv", "user_id,event,time\nu1,open,01/02/2024\nu2,open,03/02/2024\n");

        assertThat(shell.run("detect", shell.path("dates.csv"), "--json")).isZero();
        assertThat(shell.err()).startsWith("dates.csv: Every time in “time” can be read both ways.");
        assertThat(shell.run("detect", shell.path("dates.csv"))).isZero();
        assertThat(shell.out())
                .contains("The times can be read in these ways:\n"
                        + "  day before month (assumed): 2 rows, 0 of them in no other way;"
                        + " 01/02/2024 is 2024-02-01T00:00:00.000Z; time_format d/M/yyyy\n")
                .contains("To decide:\n  - Every time in “time” can be read both ways.");
    }

    @Test
    void oneMoreLayoutCanBeGivenAsAFile() {
        shell.write("gym.json", """
                {"name":"Gym","about":"who came","header":{"needed":["visitorid","itemid","event"],"typical":["timestamp",\
                "transactionid"],"absent":[]},"mapping":{"kind":"events","columns":{"visitorid":"customer_id",\
                "event":"event_type","timestamp":"timestamp"}}}
                """);

        assertThat(shell.run("detect", shell.path("visits.csv"), "--layout", shell.path("gym.json")))
                .isZero();
        assertThat(shell.out()).contains("Layout         Gym, ");
    }

    @Test
    void aFileThatIsNotThereIsAMistakeInTheCommandAndOneWithoutRowsIsAWrongInput() {
        assertThat(shell.run("detect", shell.path("nowhere.csv"))).isEqualTo(2);
        shell.write("empty.csv", "a,b\n");
        assertThat(shell.run("detect", shell.path("empty.csv"))).isEqualTo(1);
        assertThat(shell.err()).isEqualTo("empty.csv: there are no rows in it; choose another file.\n");
        assertThat(shell.run("detect")).isEqualTo(2);
        assertThat(shell.run("detect", "--help")).isZero();
        assertThat(shell.out()).contains("rehearsal detect export.csv --json > mapping.json");
    }

    @Test
    void aFileOfAnotherToolWithoutAMappingPointsToTheCommand() {
        assertThat(shell.run("import", "--workspace", shell.path("shop"), "--events", shell.path("visits.csv")))
                .isEqualTo(1);
        assertThat(shell.err())
                .contains("If it comes from another tool, 'rehearsal detect visits.csv' proposes a mapping for it.");
        shell.write("lines.jsonl", "{\"who\":\"u1\",\"what\":\"open\",\"when\":1700000000}\n");
        assertThat(shell.run(
                        "replay",
                        "--pack",
                        shell.path("pack.json"),
                        "--events",
                        shell.path("lines.jsonl"),
                        "--out",
                        shell.path("out")))
                .isZero();
        assertThat(shell.err()).contains("'rehearsal detect lines.jsonl' proposes a mapping for it.");
    }

    @Test
    void profilesOfAnotherToolAreImportedWithAMappingOfTheirOwn() {
        shell.write("people.csv", "Kundennummer;Vorname;Nachname;E-Mail\nc1;Eva;Stern;eva@example.com\n");
        assertThat(shell.run("detect", shell.path("people.csv"), "--json")).isZero();
        shell.write("people.json", shell.out());
        assertThat(shell.run(
                        "import",
                        "--workspace",
                        shell.path("shop"),
                        "--profiles",
                        shell.path("people.csv"),
                        "--mapping",
                        shell.path("people.json")))
                .isZero();
        assertThat(shell.err()).contains("Imported 1 new profile of 1 row");
        assertThat(shell.run(
                        "import",
                        "--workspace",
                        shell.path("shop"),
                        "--events",
                        shell.path("events.csv"),
                        "--profiles",
                        shell.path("people.csv"),
                        "--mapping",
                        shell.path("people.json")))
                .isZero();
        assertThat(shell.err()).contains("Imported 3 new events of 3 rows");
    }
}
