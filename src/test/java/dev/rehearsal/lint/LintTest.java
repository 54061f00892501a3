package dev.rehearsal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found, and what is left alone. Apostrophes stand for quotes. */
class LintTest {
    private static final String BUYS = "{'field':'event_type','operator':'equals','value':'purchase'}";
    private static final String SENDS = "'actions':[{'type':'send_email','template_id':'t'}]";

    @Test
    void theSamplePackIsLeftAlone() throws IOException, PackInvalid {
        assertThat(Lint.of(PackReader.read(Files.readString(Path.of("sample-data", "pack.json")))))
                .isEmpty();
    }

    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-data", "scenarios"))) {
            return files.sorted().toList().stream();
        }
    }

    /** Their rules do get their turn, and only one of them shows a loop. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void inScenariosOnlyTheLoopIsFound(Path file) throws IOException, PackInvalid {
        RulePack pack = Scenario.read(Files.readString(file)).pack();

        List<String> codes = Lint.of(pack).stream().map(Finding::code).toList();
        assertThat(codes).doesNotContain("shadowed", "audience_empty");
        assertThat(codes.contains("loop")).isEqualTo(file.endsWith("chain-limit.json"));
    }

    static Stream<Arguments> codes() {
        return Stream.of(conditions(), gates(), overlaps(), loops(), journeys(), references())
                .flatMap(rows -> rows);
    }

    @Test
    void everyCodeIsToldOfInTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("docs", "packs.md"));

        assertThat(codes().map(row -> "`" + row.get()[0] + "`").distinct())
                .allSatisfy(code -> assertThat(page).contains(code));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void isFoundWithTheReason(String code, String pack, List<String> parts, String why) throws PackInvalid {
        List<Finding> findings = Lint.of(PackReader.read(pack.replace('\'', '"')));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.parts().stream().map(Finding.Part::id)).isEqualTo(parts);
            assertThat(finding.why()).contains(why).endsWith(".");
            assertThat(finding.fix()).endsWith(".");
        });
    }

    @ParameterizedTest
    @MethodSource
    void isLeftAlone(String pack) throws PackInvalid {
        assertThat(Lint.of(PackReader.read(pack.replace('\'', '"')))).isEmpty();
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                when("never_holds", BUYS + ",{'field':'event_type','operator':'equals','value':'search'}", "together"),
                when("never_holds", number("greater_than", "5") + "," + number("less_than", "5"), "together"),
                when("never_holds", number("between", "[1,2]") + "," + number("in_list", "[3,4]"), "together"),
                when("never_holds", number("in_list", "['a']") + "," + number("not_in_list", "['a','b']"), "together"),
                when("never_holds", number("greater_than", "'5'"), "can never hold."),
                when("never_holds", price("'exists'") + "," + price("'not_exists'"), "together"),
                when("never_holds", number("starts_with", "'ab'") + "," + number("starts_with", "'b'"), "together"),
                when(
                        "never_holds",
                        "{'field':'event_type','operator':'contains','value':'abc'},"
                                + "{'field':'event_type','operator':'not_contains','value':'b'}",
                        "together"),
                when("never_holds", "{'field':'hour_of_day','operator':'equals','value':24}", "can never hold."),
                when("never_holds", "{'field':'day_of_week','operator':'equals','value':'Monday'}", "can never hold."),
                when(
                        "never_holds",
                        BUYS + ",{'source':'historical','field':'event_type','operator':'not_equals',"
                                + "'value':'purchase','timeframe_minutes':60}",
                        "since the current event is part of the history"),
                when("never_holds", BUYS + "," + count("equals", "0"), "since the current event is part"),
                when("never_holds", count("less_than", "0"), "can never hold."),
                when("never_holds", count("equals", "1.5"), "can never hold."),
                when(
                        "never_holds",
                        "{'source':'prediction','field':'churn_probability','operator':'greater_than','value':0.5}",
                        "can never hold."),
                Arguments.of(
                        "never_holds",
                        rule("'on':{'inactivity':{'minutes':60}},'conditions':[" + BUYS + "]"),
                        List.of("a"),
                        "since a schedule or inactivity has no current event"),
                when("redundant", number("greater_than", "5") + "," + number("greater_than", "3"), "holds too."),
                when("redundant", BUYS + "," + count("greater_or_equal", "1"), "holds too."),
                when("said_twice", BUYS + "," + BUYS, "is said twice."),
                when("always_holds", BUYS + "," + count("greater_or_equal", "0"), "always holds."),
                when(
                        "redundant",
                        "{'any':[" + number("equals", "4") + "," + number("between", "[1,5]") + "]}",
                        "is one way of"),
                when(
                        "never_holds",
                        "{'source':'historical','aggregate':'count','where':[" + BUYS
                                + ",{'field':'event_type','operator':'equals','value':'search'}],"
                                + "'operator':'equals','value':0}",
                        "a `where` of its conditions"));
    }

    static Stream<Arguments> gates() {
        return Stream.of(
                Arguments.of("never_fires", rule("'max_executions':0"), List.of("a"), "never fires"),
                Arguments.of(
                        "cooldown_without_repeat",
                        rule("'max_executions':1,'cooldown_period':60"),
                        List.of("a"),
                        "fires once"),
                Arguments.of(
                        "window_never_open",
                        rule("'time_window':{'start_date':'2026-03-02','end_date':'2026-03-01'}"),
                        List.of("a"),
                        "before it starts"),
                Arguments.of(
                        "audience_empty",
                        rule("'audience_segments':['vip'],'conditions':[{'source':'profile','field':'segments',"
                                + "'operator':'not_contains','value':'vip'}]"),
                        List.of("a"),
                        "customers outside of it"),
                Arguments.of(
                        "audience_left",
                        rule("'on':{'segment_left':'vip'},'audience_segments':['vip']"),
                        List.of("a"),
                        "asks them to be in it"));
    }

    static Stream<Arguments> overlaps() {
        String group = ",'exclusive_group':'g'";
        return Stream.of(
                Arguments.of(
                        "shadowed",
                        rules(
                                "'rule_id':'wide','priority':5,'conditions':[" + BUYS + "]" + group,
                                "'rule_id':'narrow','conditions':[" + BUYS + "," + number("greater_than", "100") + "]"
                                        + group),
                        List.of("narrow", "wide"),
                        "narrow never fires"),
                Arguments.of(
                        "same_channel",
                        rules(
                                "'rule_id':'one','conditions':[" + BUYS + "]," + SENDS,
                                "'rule_id':'two','conditions':[" + BUYS + "," + number("greater_than", "100") + "],"
                                        + SENDS),
                        List.of("one", "two"),
                        "on the channel email"));
    }

    static Stream<Arguments> loops() {
        return Stream.of(
                Arguments.of(
                        "loop",
                        rules(
                                "'rule_id':'in','on':{'segment_left':'s'},'actions':[{'type':'add_to_segment','segment':'s'}]",
                                "'rule_id':'out','on':{'segment_entered':'s'},'actions':[{'type':'remove_from_segment','segment':'s'}]"),
                        List.of("in", "out"),
                        "in, out cause each other"),
                Arguments.of("loop", rule("'on':{'rule_fired':'a'}"), List.of("a"), "a causes itself"));
    }

    static Stream<Arguments> journeys() {
        return Stream.of(
                Arguments.of(
                        "unreachable_branch",
                        journey(
                                "{'conditions':[" + number("greater_than", "3") + "]},{'conditions':["
                                        + number("greater_than", "5") + "]}",
                                ""),
                        List.of("j"),
                        "branch 2 of the node b"),
                Arguments.of(
                        "unreachable_branch",
                        journey(
                                "{'conditions':[" + price("'exists'") + "]},{'conditions':[" + price("'not_exists'")
                                        + "]}",
                                ",'else_next':'x'"),
                        List.of("j"),
                        "the way to x"),
                Arguments.of(
                        "never_holds",
                        journey(
                                "{'conditions':[" + number("greater_than", "3") + "," + number("less_than", "3") + "]}",
                                ""),
                        List.of("j"),
                        "branch 1 of the node b"),
                Arguments.of(
                        "unreachable_stage",
                        pack("'rules':[],'lifecycle':{'stages':[{'name':'all'},{'name':'buyer','conditions':["
                                + count("greater_than", "1") + "]}]}"),
                        List.of(""),
                        "Nobody can be buyer"),
                Arguments.of(
                        "unknown_stage",
                        pack("'rules':[],'lifecycle':{'stages':[{'name':'all'}],'transitions':{'all_to_lost':[]}}"),
                        List.of(""),
                        "all_to_lost never runs"));
    }

    static Stream<Arguments> references() {
        return Stream.of(
                Arguments.of(
                        "unknown_reference",
                        rule("'on':{'rule_fired':'b'}"),
                        List.of("a"),
                        "/rules/0/on/rule_fired: unknown rule `b`"),
                Arguments.of(
                        "segment_never_filled",
                        rule("'on':{'segment_entered':'vip'}"),
                        List.of("a"),
                        "nothing in the pack adds anybody"),
                Arguments.of(
                        "listens_to_inactive",
                        rules("'rule_id':'a','on':{'rule_fired':'b'}", "'rule_id':'b','active':false"),
                        List.of("a", "b"),
                        "which is switched off"),
                Arguments.of(
                        "campaign_inactive",
                        pack("'rules':[{'rule_id':'a','actions':[{'type':'send_email','campaign_id':'c'}]}],"
                                + "'campaigns':[{'campaign_id':'c','active':false}]"),
                        List.of("a"),
                        "the campaign is switched off"),
                Arguments.of(
                        "cap_of_nothing",
                        pack("'settings':{'frequency_caps':[{'channel':'sms','max':0,'window_minutes':60}]},"
                                + "'rules':[{'rule_id':'a'}]"),
                        List.of(""),
                        "A frequency cap of 0 lets no message by sms through"),
                Arguments.of(
                        "never_holds",
                        rule("'conditions':[{'field':'event_type','operator':'in_list','value':[]}]"),
                        List.of("a"),
                        "one of nothing"),
                Arguments.of(
                        "no_send_time_model",
                        rule("'actions':[{'type':'send_email','send_time':'optimal'}]"),
                        List.of("a"),
                        "no model that knows it"));
    }

    static Stream<String> isLeftAlone() {
        String add = "'actions':[{'type':'add_to_segment','segment':'s'}]";
        return Stream.of(
                rule("'conditions':[" + number("greater_than", "3") + "," + number("less_than", "5") + "]"),
                rule("'conditions':[" + BUYS + "," + count("equals", "1") + "]"),
                rule("'conditions':[" + BUYS + ",{'source':'historical','field':'event_type','operator':'not_equals',"
                        + "'value':'purchase','timeframe_minutes':0}]"),
                rule("'conditions':[{'any':[" + BUYS + "," + number("equals", "1") + "]}]"),
                rule("'on':{'segment_entered':'s'}," + add),
                rules(
                        "'rule_id':'a','on':{'rule_fired':'b'},'cooldown_period':60",
                        "'rule_id':'b','on':{'rule_fired':'a'}"),
                rules(
                        "'rule_id':'a','conditions':[" + BUYS + "]," + SENDS,
                        "'rule_id':'b','conditions':[" + BUYS + "],'trigger_type':'transactional'," + SENDS),
                rules(
                        "'rule_id':'a','conditions':[" + BUYS + "]," + SENDS,
                        "'rule_id':'b','conditions':[" + BUYS
                                + "],'actions':[{'type':'send_email','delay_minutes':600}]"),
                rules(
                        "'rule_id':'a','conditions':[" + BUYS + "," + number("less_than", "5") + "]," + SENDS,
                        "'rule_id':'b','conditions':[" + BUYS + "," + number("greater_than", "5") + "]," + SENDS),
                rule("'conditions':[" + number("contains", "'abc'") + "," + number("not_contains", "'b'") + "]"),
                rules(
                        "'rule_id':'a','priority':5,'cooldown_period':60,'exclusive_group':'g'",
                        "'rule_id':'b','exclusive_group':'g'"));
    }

    private static Arguments when(String code, String conditions, String why) {
        return Arguments.of(code, rule("'conditions':[" + conditions + "]"), List.of("a"), why);
    }

    private static String number(String operator, String value) {
        return price("'" + operator + "','value':" + value);
    }

    private static String price(String rest) {
        return "{'field':'properties.price','operator':" + rest + "}";
    }

    private static String count(String operator, String value) {
        return "{'source':'historical','aggregate':'count','where':[" + BUYS + "],'operator':'" + operator
                + "','value':" + value + "}";
    }

    private static String rule(String fields) {
        return rules("'rule_id':'a'," + fields);
    }

    private static String rules(String... rules) {
        return pack("'rules':["
                + String.join(
                        ",", Stream.of(rules).map(rule -> "{" + rule + "}").toList()) + "]");
    }

    private static String pack(String parts) {
        return "{'format':'rehearsal-pack/1'," + parts + "}";
    }

    private static String journey(String branches, String otherwise) {
        return pack("'rules':[],'journeys':[{'journey_id':'j','start':'b','nodes':[{'id':'b','type':'branch',"
                + "'branches':[" + branches + "]" + otherwise + "}"
                + (otherwise.isEmpty() ? "" : ",{'id':'x','type':'exit'}") + "]}]");
    }
}
