package dev.rehearsal.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rehearsal.ingest.InputProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the times of a whole column are read, and what is said where the column leaves it open. */
class TimeProposalsTest {
    @TempDir
    private Path folder;

    private Proposal of(String... times) throws IOException, InputProblem {
        String rows = Arrays.stream(times)
                .map(time -> "u" + time.hashCode() + ";open;" + time)
                .collect(Collectors.joining("\n"));
        return Accepted.proposed(folder, "data.csv", "user_id;event;time\n" + rows + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-05T10:00:00Z|iso|2024-03-05T10:00:00.000Z",
                "2024-03-05 10:00:00.250|iso|2024-03-05T10:00:00.250Z",
                "2024-03-05T10:00:00+02:00|iso|2024-03-05T08:00:00.000Z",
                "2024-03-05 10:00:00 UTC|iso|2024-03-05T10:00:00.000Z",
                "2024-03-05 10:00:00 +0200|yyyy-MM-dd H:mm:ss xx|2024-03-05T08:00:00.000Z",
                "2024-03-05 10:00:00 +02:00|yyyy-MM-dd H:mm:ss xxx|2024-03-05T08:00:00.000Z",
                "2024-03-05|yyyy-MM-dd|2024-03-05T00:00:00.000Z",
                "2024/3/5 9:07|yyyy/M/d H:mm|2024-03-05T09:07:00.000Z",
                "20240305|yyyyMMdd|2024-03-05T00:00:00.000Z",
                "20240305100700|yyyyMMddHHmmss|2024-03-05T10:07:00.000Z",
                "1709632800|epoch_seconds|2024-03-05T10:00:00.000Z",
                "1709632800123|epoch_millis|2024-03-05T10:00:00.123Z",
                "1709632800123456|epoch_micros|2024-03-05T10:00:00.123Z",
                "25/12/2023 18:30|d/M/yyyy H:mm|2023-12-25T18:30:00.000Z",
                "12/25/2023 6:30 PM|M/d/yyyy h:mm a|2023-12-25T18:30:00.000Z",
                "25.12.23 18:30:15|d.M.yy H:mm:ss|2023-12-25T18:30:15.000Z",
                "5 Mar 2024 10:00|d MMM yyyy H:mm|2024-03-05T10:00:00.000Z",
                "March 5, 2024 10:00 am|MMMM d, yyyy h:mm a|2024-03-05T10:00:00.000Z",
                "Tue, 05 Mar 2024 10:00:00 +0000|EEE, d MMM yyyy H:mm:ss xx|2024-03-05T10:00:00.000Z"
            })
    void everyUsualFormIsFoundAndReadsItsExample(String text, String format, String instant) throws Exception {
        Proposal proposal = of(text, text);
        assertThat(proposal.timeChoices()).hasSize(1);
        TimeChoice choice = proposal.timeChoices().getFirst();
        assertThat(choice.reading().format()).contains(format);
        assertThat(choice.exampleAsRead()).isEqualTo(instant);
        assertThat(choice.assumed()).isTrue();
        assertThat(proposal.mapping().times().format()).contains(format);
        assertThat(proposal.isComplete()).isTrue();
    }

    @Test
    void rowsThatOnlyOneOrderFitsDecideForAllOfThem() throws Exception {
        Proposal proposal = of("01/02/2024 10:00", "13/02/2024 10:00", "28/02/2024 10:00", "03/02/2024 10:00");
        assertThat(proposal.timeChoices()).hasSize(1);
        assertThat(proposal.mapping().times().format()).contains("d/M/yyyy H:mm");
        assertThat(proposal.evidence(Evidence.Topic.TIME).orElseThrow().sentence())
                .isEqualTo("2 of 4 times in “time” can only be read with the day before month, none only the other way"
                        + " round.");
    }

    @Test
    void whereBothOrdersFitEveryRowTheMarketerIsAsked() throws Exception {
        Proposal proposal = of("01/02/2024", "03/02/2024", "11/12/2024");
        assertThat(proposal.timeChoices())
                .extracting(TimeChoice::title, TimeChoice::readable, TimeChoice::onlyThis, TimeChoice::assumed)
                .containsExactly(tuple("day before month", 3L, 0L, true), tuple("month before day", 3L, 0L, false));
        assertThat(proposal.isComplete()).isFalse();
        assertThat(proposal.decisions().getFirst().sentence())
                .isEqualTo("Every time in “time” can be read both ways. Assumed is the day before month, so that"
                        + " “01/02/2024” is 2024-02-01T00:00:00.000Z; say whether that is right.");
    }

    @Test
    void whereRowsContradictEachOtherBothAreOfferedWithTheirCounts() throws Exception {
        Proposal proposal = of("13/02/2024", "14/02/2024", "02/15/2024", "01/01/2024");
        assertThat(proposal.timeChoices())
                .extracting(TimeChoice::title, TimeChoice::readable, TimeChoice::onlyThis)
                .containsExactly(tuple("day before month", 3L, 2L), tuple("month before day", 2L, 1L));
        assertThat(proposal.isComplete()).isFalse();
    }

    @Test
    void epochsOfDifferentUnitsAreAskedForAndNotTakenRowByRow() throws Exception {
        Proposal proposal = of("1709632800", "1709632801", "1709632800123", "1709632800123456");
        assertThat(proposal.timeChoices())
                .extracting(TimeChoice::title, TimeChoice::readable)
                .containsExactly(
                        tuple("seconds since 1970", 2L),
                        tuple("milliseconds since 1970", 1L),
                        tuple("microseconds since 1970", 1L));
        assertThat(proposal.decisions().getFirst().sentence())
                .startsWith(
                        "The times are written in more than one way. Assumed is seconds since 1970, which reads 2 rows;");
    }

    @Test
    void secondsThatSomeRowsLackDoNotMakeTwoWays() throws Exception {
        Proposal proposal = of("25/12/2023 18:30", "26/12/2023 18:30:15");
        assertThat(proposal.timeChoices()).hasSize(1);
        assertThat(proposal.timeChoices().getFirst().readable()).isEqualTo(2);
        TimeChoice choice = proposal.timeChoices().getFirst();
        assertThat(choice.reading().read("25/12/2023 18:30")).isPresent();
        assertThat(choice.reading().read("26/12/2023 18:30:15")).isPresent();
    }

    @Test
    void aDateAndATimeOfDayBesideItAreOneTime() throws Exception {
        Path file = folder.resolve("data.csv");
        Accepted.proposed(folder, "data.csv", """
                customer;action;date;hour
                c1;open;28.02.2024;9:05
                c2;click;29.02.2024;17:30
                """);
        Accepted accepted = Accepted.events(file);
        assertThat(accepted.lines())
                .containsExactly(
                        "row-1 c1 email_open 2024-02-28T09:05:00.000Z",
                        "row-2 c2 email_click 2024-02-29T17:30:00.000Z");
        assertThat(accepted.mapping.times().joined()).containsExactly("date", "hour");
        assertThat(accepted.proposal.timeChoices().getFirst().exampleAsRead()).isEqualTo("2024-02-28T09:05:00.000Z");
    }

    @Test
    void timesWithoutAZoneAreSaidToBeTakenForUtc() throws Exception {
        assertThat(of("2024-03-05 10:00:00").decisions())
                .containsExactly(new Decision(
                        Evidence.Topic.TIME_ZONE,
                        false,
                        "The times name no zone. They are taken for UTC unless you say where they were written."));
        assertThat(of("2024-03-05T10:00:00Z").decisions()).isEmpty();
    }

    @Test
    void aColumnThatIsNoTimeIsSaidToBeNone() throws Exception {
        Proposal proposal = Accepted.proposed(folder, "data.csv", "user_id,event,note\nu1,open,a\nu2,click,b\n");
        assertThat(proposal.isComplete()).isFalse();
        assertThat(proposal.decisions().getFirst().sentence())
                .isEqualTo("No column looks like the time of the events; choose one.");
    }
}
