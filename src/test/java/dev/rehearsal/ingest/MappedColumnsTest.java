package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappedColumnsTest {
    private static final String EITHER = """
            {"columns":{"user":"customer_id","guest":"customer_id"},"no_customers":["anon","00000000-0000"],\
            "whole_number_ids":true}""";

    @Test
    void ofSeveralColumnsTheFirstThatIsThereCountsInTheOrderOfTheMapping() throws Exception {
        Imported imported = Imported.mapped(EITHER, """
                guest,user,event_type,timestamp
                g1,u1,view,1
                g2,,view,2
                g3,ANON,view,3
                g4,  ,view,4
                """);
        assertThat(imported.events).extracting(Event::customerId).containsExactly("u1", "g2", "g3", "g4");
    }

    @Test
    void anIdThatStandsForNobodyIsARejectWithItsColumnAndValue() throws Exception {
        Reject reject = Imported.mapped(EITHER, "guest,user,event_type,timestamp\n00000000-0000,Anon,view,1\n")
                .onlyReject();
        assertThat(reject.column()).isEqualTo("user");
        assertThat(reject.value()).isEqualTo("00000000-0000");
        assertThat(reject.reason()).isEqualTo("'00000000-0000' is a placeholder and no customer");
        assertThat(reject.row()).isEqualTo("00000000-0000,Anon,view,1");
    }

    @Test
    void idsOfWholeNumbersLoseTheirDecimalsAndOthersDoNot() throws Exception {
        Imported imported = Imported.mapped(EITHER, """
                user,guest,event_type,timestamp
                17850.0,,view,1
                17850.00,,view,1
                -3.0,,view,1
                17850.5,,view,1
                100,,view,1
                a.0,,view,1
                .0,,view,1
                """);
        assertThat(imported.events)
                .extracting(Event::customerId)
                .containsExactly("17850", "17850", "-3", "17850.5", "100", "a.0", ".0");
    }

    @Test
    void aMissingCustomerIsNamedByTheColumnOfTheFile() throws Exception {
        Reject reject = Imported.mapped(EITHER, "user,guest,event_type,timestamp\n,,view,1\n")
                .onlyReject();
        assertThat(reject.column()).isEqualTo("user");
        assertThat(reject.reason()).isEqualTo("customer_id is missing");
    }

    @Test
    void severalColumnsForOneFieldHaveToBeNamed() {
        assertThatThrownBy(() -> Imported.mapped(
                        "{\"columns\":{\"user\":\"customer_id\"},\"missing\":[\"x\"]}",
                        "user,customer_id,event_type,timestamp\nu,c,view,1\n"))
                .hasMessageContaining("are both mapped to customer_id");
    }

    @Test
    void theMembersOfSeveralObjectsComeTogetherAndTheFirstColumnWins() throws Exception {
        Imported imported = Imported.mapped("{\"columns\":{\"a\":\"properties\",\"b\":\"properties\"}}", """
                customer_id,event_type,timestamp,b,a
                c1,view,1,"{""x"":1,""y"":2}","{""x"":3}"
                """);
        assertThat(imported.only().fields())
                .isEqualTo(
                        Map.of(new Field("properties.x"), Value.number(3), new Field("properties.y"), Value.number(2)));
    }

    @Test
    void constantsFillWhatNoColumnGives() throws Exception {
        Imported imported = Imported.mapped("""
                {"constants":{"event_type":"purchase","properties.source":"shop","location":"DE"},\
                "columns":{"source":"properties.source"}}""", """
                customer_id,timestamp,source,location
                c1,1,web,
                c2,2,,FR
                """);
        assertThat(imported.events).extracting(Event::type).containsOnly("purchase");
        assertThat(imported.events.get(0).fields())
                .isEqualTo(Map.of(Field.LOCATION, Value.text("DE"), new Field("properties.source"), Value.text("web")));
        assertThat(imported.events.get(1).fields())
                .isEqualTo(
                        Map.of(Field.LOCATION, Value.text("FR"), new Field("properties.source"), Value.text("shop")));
    }

    @Test
    void theFirstRuleThatFitsGivesTheType() throws Exception {
        Imported imported = Imported.mapped("""
                {"columns":{"no":"event_id","n":"properties.n","note":null},"types":{"n":"number"},"thousands":"'",\
                "constants":{"event_type":"bought"},\
                "event_type_rules":[{"column":"no","test":"starts_with","value":"C","event_type":"cancelled"},\
                {"column":"n","test":"less_than","value":"0","event_type":"return"},\
                {"column":"n","test":"greater_than","value":"1'000.5","event_type":"bulk"},\
                {"column":"note","test":"contains","value":"gift","event_type":"gift"},\
                {"column":"note","test":"equals","value":"x","event_type":"marked"},\
                {"column":"note","test":"empty","event_type":"silent"}],\
                "event_types":{"bought":"purchase","bulk":"wholesale"}}""", """
                customer_id,timestamp,no,n,note
                c,1,C1,-1,a
                c,1,2,-0.5,a
                c,1,3,1'000.6,a
                c,1,4,1000.5,a gift
                c,1,5,,x
                c,1,6,1,
                c,1,7,1,y
                """);
        assertThat(imported.events)
                .extracting(Event::type)
                .containsExactly("cancelled", "return", "wholesale", "gift", "marked", "silent", "purchase");
    }

    @Test
    void dateAndTimeOfTwoColumnsAreOneTime() throws Exception {
        Imported imported = Imported.mapped("""
                {"time_columns":["day","hour"],"time_format":"dd.MM.yyyy H:mm","timezone":"Europe/Berlin",\
                "columns":{"day":null,"hour":null}}""", """
                customer_id,event_type,day,hour
                c1,view,01.07.2026,9:05
                c1,view,01.07.2026,
                c1,view,,
                """);
        assertThat(Instants.format(imported.events.getFirst().time())).isEqualTo("2026-07-01T07:05:00.000Z");
        assertThat(imported.rejects)
                .extracting(Reject::column, Reject::value, Reject::reason)
                .containsExactly(
                        tuple("day", "01.07.2026", "timestamp is no date and time that can be read"),
                        tuple("day", "", "timestamp is missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"types\":{\"prize\":\"number\"}}",
                "{\"time_columns\":[\"prize\"]}",
                "{\"row_groups\":{\"by\":\"prize\"}}",
                "{\"event_type_rules\":[{\"column\":\"prize\",\"test\":\"empty\",\"event_type\":\"x\"}]}"
            })
    void aColumnThatTheFileDoesNotHaveIsNamedWhereverTheMappingSpeaksOfIt(String json) {
        assertThatThrownBy(() -> Imported.mapped(json, "customer_id,event_type,timestamp,price\nc,view,1,2\n"))
                .hasMessage("-, line 1: the mapping names a column 'prize' that the header does not have;"
                        + " maybe it is 'price'.");
    }

    @Test
    void aRejectNamesTheColumnAsTheFileCallsIt() throws Exception {
        Reject reject = Imported.mapped(
                        "{\"columns\":{\"When\":\"timestamp\",\"Who\":\"customer_id\"},\"missing\":[\"-\"]}",
                        "Who,event_type,When\nc1,view,yesterday\n")
                .onlyReject();
        assertThat(reject.numbered(0))
                .isEqualTo(new Reject(
                        "-",
                        2,
                        "When",
                        "yesterday",
                        "timestamp is no date and time that can be read",
                        "c1,view,yesterday"));
    }

    @Test
    void rowsWithoutAnIdThatComeTwiceAreKeptAndCounted() throws Exception {
        String rows =
                "customer_id,event_type,timestamp,event_id\nc,view,1,\nc,view,1,\nc,view,2,\nc,view,1,\nd,view,1,e\nd,view,1,e\n";
        Imported imported = Imported.mapped("{}", rows);
        assertThat(imported.events).hasSize(6);
        assertThat(imported.summary.repeated()).isEqualTo(2);
        assertThat(Imported.mapped("{\"missing\":[\"x\"]}", rows).summary.repeated())
                .isEqualTo(2);
        assertThat(Imported.mapped(
                                "{}",
                                "{\"customer_id\":\"c\",\"event_type\":\"v\",\"timestamp\":1}\n"
                                        + "{\"customer_id\":\"c\",\"event_type\":\"v\",\"timestamp\":1}")
                        .summary
                        .repeated())
                .isEqualTo(1);
    }
}
