package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.Progress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileMappingTest {
    private final List<Reject> rejects = new ArrayList<>();

    @TempDir
    private Path folder;

    private static final String AUDIENCE = """
            {"kind":"profiles","file":{"delimiter":";","encoding":"windows-1252"},\
            "columns":{"Mail":"customer_id","Vorname":"first_name","Punkte":"behavioral_score","Zuletzt":"last_engagement",\
            "Tags":"segments","VIP":"segments.vip","Umsatz":"custom_attributes.revenue","Seit":"custom_attributes.since",\
            "Newsletter":"preferences.newsletter","Notiz":null},\
            "types":{"Umsatz":"number","Seit":"time","Newsletter":"boolean","VIP":"boolean"},\
            "decimal":",","thousands":".","separator":"|","time_format":"dd.MM.yyyy","timezone":"Europe/Berlin","missing":["-"]}""";
    private static final String HEADER = "Mail;Vorname;Punkte;Zuletzt;Tags;VIP;Umsatz;Seit;Newsletter;Notiz\n";

    @Test
    void attributesAreTypedAndSegmentsComeFromAListAndFromColumns() throws Exception {
        ProfileImport.Result result = imported(HEADER + """
                a@example.com;Zoë;1.234,5;01.07.2026;new | b;yes;1.000;01.01.2020;no;x
                b@example.com;-;-;-;-;0;-;-;-;-
                """);
        assertThat(rejects).isEmpty();
        assertThat(field(result, "a@example.com", "first_name")).isEqualTo(Value.text("Zoë"));
        assertThat(field(result, "a@example.com", "email")).isEqualTo(Value.text("a@example.com"));
        assertThat(field(result, "a@example.com", "behavioral_score")).isEqualTo(Value.number(1234.5));
        assertThat(field(result, "a@example.com", "last_engagement"))
                .isEqualTo(Value.time(Instants.parseFull("2026-06-30T22:00:00Z")));
        assertThat(field(result, "a@example.com", "segments"))
                .isEqualTo(new Value.Items(List.of(Value.text("new"), Value.text("b"), Value.text("vip"))));
        assertThat(field(result, "a@example.com", "custom_attributes.revenue")).isEqualTo(Value.number(1000));
        assertThat(field(result, "a@example.com", "custom_attributes.since"))
                .isEqualTo(Value.text("2019-12-31T23:00:00.000Z"));
        assertThat(field(result, "a@example.com", "preferences.newsletter")).isEqualTo(Value.flag(false));
        assertThat(field(result, "b@example.com", "first_name")).isNull();
        assertThat(field(result, "b@example.com", "segments")).isEqualTo(new Value.Items(List.of()));
    }

    @Test
    void whatCannotBeReadIsARejectThatNamesTheColumnOfTheFile() throws Exception {
        imported(HEADER + """
                a@example.com;A;1,2,3;01.07.2026;a;yes;1;01.01.2020;no;x
                b@example.com;B;1;soon;a;yes;1;01.01.2020;no;x
                c@example.com;C;1;01.07.2026;a;perhaps;1;01.01.2020;no;x
                d@example.com;D;1;01.07.2026;a;no;1;01.01.2020;no;x
                """);
        assertThat(rejects).extracting(Reject::column).containsExactly("Punkte", "Zuletzt", "VIP");
        assertThat(rejects).extracting(Reject::line).containsExactly(2L, 3L, 4L);
    }

    private ProfileImport.Result imported(String text) throws Exception {
        Path file = Files.write(folder.resolve("people.csv"), text.getBytes(Charset.forName("windows-1252")));
        Mapping mapping = Mapping.parse("m.json", AUDIENCE);
        assertThat(Mapping.parse("m.json", mapping.toJson())).isEqualTo(mapping);
        return new ProfileImport(List.of(Source.file(file)), mapping, rejects::add, Progress.NONE).run();
    }

    private static @Nullable Value field(ProfileImport.Result result, String customer, String field) {
        return result.profiles().value(result.profiles().rowOf(customer), new Field(field));
    }
}
