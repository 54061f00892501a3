package dev.rehearsal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong in a pack is named by its place and said in a sentence. Apostrophes stand for quotes. */
class BrokenPacksTest {
    private static final String CONDITION = "/rules/0/conditions/0";

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource({"texts", "frames", "rules", "conditions", "actions", "settings", "journeys", "cases", "signatures"})
    void theProblemIsNamedByPlaceAndSentence(String json, String pointer, String message) {
        PackInvalid invalid = catchThrowableOfType(PackInvalid.class, () -> PackReader.read(json.replace('\'', '"')));

        assertThat(invalid).isNotNull();
        assertThat(invalid.problems()).hasSize(1);
        assertThat(invalid.problems().getFirst().pointer()).isEqualTo(pointer);
        assertThat(invalid.problems().getFirst().message()).startsWith(message);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", "", "no JSON"),
                Arguments.of("{'format':", "", "no JSON at line 1, column 11"),
                Arguments.of("[1, 2]", "", "a pack has to be an object, not [1,2]"),
                Arguments.of(pack("") + " x", "", "no JSON at line 1"),
                Arguments.of("{'format':'rehearsal-pack/1','rules':[],'rules':[]}", "", "no JSON at line 1"),
                Arguments.of("{'format':'rehearsal-pack/1','rules':" + "[".repeat(10_000), "", "no JSON"),
                Arguments.of(pack("'version':NaN"), "", "no JSON at line 1"));
    }

    static Stream<Arguments> frames() {
        return Stream.of(
                Arguments.of("{'rules':[]}", "", "`format` is missing"),
                Arguments.of("{'format':'rehearsal-pack/1'}", "", "`rules` is missing"),
                Arguments.of(
                        "{'format':'rehearsal-pack/2','rules':[]}",
                        "/format",
                        "this pack is of format `rehearsal-pack/2`, and this program reads `rehearsal-pack/1`"),
                Arguments.of("{'format':'zip','rules':[]}", "/format", "the format has to be `rehearsal-pack/1`"),
                Arguments.of("{'format':1,'rules':[]}", "/format", "text is needed here, not 1"),
                Arguments.of("{'format':'rehearsal-pack/1','rules':{}}", "/rules", "a list is needed here, not {}"),
                Arguments.of(pack("'rule':[]"), "/rule", "unknown field of a pack `rule`; maybe `rules`"),
                Arguments.of(pack("'version':1.5"), "/version", "a whole number from 0 up is needed here, not 1.5"),
                Arguments.of(pack("'exported_at':'today'"), "/exported_at", "an instant such as"),
                Arguments.of(
                        pack("'content_sha256':'00'"), "/content_sha256", "the pack was changed after its checksum"),
                Arguments.of(pack("'templates':[{'name':'x'}]"), "/templates/0", "`template_id` is missing"),
                Arguments.of(
                        pack("'provenance':{'approvals':[{'id':'a','kind':'rule','version':0}]}"),
                        "/provenance/approvals/0/version",
                        "a whole number from 1 up"));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(ofRules("1"), "/rules/0", "a rule has to be an object, not 1"),
                Arguments.of(ofRules("{}"), "/rules/0", "`rule_id` is missing"),
                Arguments.of(ofRules("{'rule_id':''}"), "/rules/0/rule_id", "`rule_id` is empty"),
                Arguments.of(ofRules("{'rule_id':'a'},{'rule_id':'a'}"), "/rules/1", "a second one is called `a`"),
                Arguments.of(
                        rule("'cooldown':5"),
                        "/rules/0/cooldown",
                        "unknown field of a rule `cooldown`; maybe `cooldown_period`"),
                Arguments.of(rule("'cooldown_period':-1"), "/rules/0/cooldown_period", "a whole number from 0 up"),
                Arguments.of(
                        rule("'cooldown_period':99999999999999"),
                        "/rules/0/cooldown_period",
                        "a whole number from 0 up"),
                Arguments.of(
                        rule("'cooldown_period':'1h'"),
                        "/rules/0/cooldown_period",
                        "a number is needed here, not \"1h\""),
                Arguments.of(rule("'max_executions':2.5"), "/rules/0/max_executions", "a whole number from 0 up"),
                Arguments.of(rule("'active':'yes'"), "/rules/0/active", "true or false is needed here"),
                Arguments.of(
                        rule("'trigger_type':'behavioural'"),
                        "/rules/0/trigger_type",
                        "unknown trigger type `behavioural`; maybe `behavioral`"),
                Arguments.of(rule("'audience_segments':'vip'"), "/rules/0/audience_segments", "a list is needed here"),
                Arguments.of(rule("'on':'events'"), "/rules/0/on", "unknown trigger `events`; maybe `event`"),
                Arguments.of(rule("'on':{}"), "/rules/0/on", "a trigger has exactly one of"),
                Arguments.of(
                        rule("'on':{'segment_enter':'vip'}"),
                        "/rules/0/on/segment_enter",
                        "unknown trigger `segment_enter`; maybe `segment_entered`"),
                Arguments.of(
                        rule("'on':{'schedule':{'every':'hour','at':'09:00'}}"),
                        "/rules/0/on/schedule/every",
                        "unknown rhythm `hour`"),
                Arguments.of(
                        rule("'on':{'schedule':{'every':'day','at':'9:00'}}"),
                        "/rules/0/on/schedule/at",
                        "a time such as `09:30` is needed here, not `9:00`"),
                Arguments.of(
                        rule("'on':{'schedule':{'every':'week','at':'09:00','day':'mon'}}"),
                        "/rules/0/on/schedule/day",
                        "unknown weekday `mon`; maybe `monday`"),
                Arguments.of(
                        rule("'on':{'schedule':{'every':'month','at':'09:00','day':32}}"),
                        "/rules/0/on/schedule/day",
                        "a whole number from 1 to 31"),
                Arguments.of(
                        rule("'on':{'inactivity':{'minutes':-5}}"),
                        "/rules/0/on/inactivity/minutes",
                        "a whole number from 0 up"),
                Arguments.of(
                        rule("'time_window':{'start_time':'24:00'}"),
                        "/rules/0/time_window/start_time",
                        "a time such as"),
                Arguments.of(
                        rule("'time_window':{'start_date':'2026-02-30'}"),
                        "/rules/0/time_window/start_date",
                        "a date such as"),
                Arguments.of(
                        rule("'unless_followed_by':{'where':[]}"),
                        "/rules/0/unless_followed_by",
                        "`within_minutes` is missing"),
                Arguments.of(
                        rule("'unless_followed_by':{'within_minutes':5,'same':['cart']}"),
                        "/rules/0/unless_followed_by/same/0",
                        "unknown event field `cart`"));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(
                        condition("'field':'event_type','operator':'greater','value':1"),
                        CONDITION + "/operator",
                        "unknown operator `greater`; maybe `greater_than`"),
                Arguments.of(
                        condition("'field':'price','operator':'equals','value':1"),
                        CONDITION + "/field",
                        "unknown event field `price`"),
                Arguments.of(
                        condition("'source':'profile','field':'segment','operator':'exists'"),
                        CONDITION + "/field",
                        "unknown profile field `segment`; maybe `segments`"),
                Arguments.of(
                        condition("'source':'history','field':'event_type','operator':'exists'"),
                        CONDITION + "/source",
                        "unknown source `history`"),
                Arguments.of(condition("'field':'event_type'"), CONDITION, "`operator` is missing"),
                Arguments.of(
                        condition("'field':'event_type','operator':'exists','value':1"),
                        CONDITION + "/value",
                        "`exists` takes no value"),
                Arguments.of(
                        condition("'field':'event_type','operator':'contains'"), CONDITION, "`contains` needs a value"),
                Arguments.of(
                        condition("'field':'event_type','operator':'between','value':[1]"),
                        CONDITION + "/value",
                        "`between` needs a list of two values"),
                Arguments.of(
                        condition("'field':'event_type','operator':'in_list','value':'a'"),
                        CONDITION + "/value",
                        "`in_list` needs a list of values"),
                Arguments.of(
                        condition("'field':'event_type','operator':'matches','value':'(a'"),
                        CONDITION + "/value",
                        "`(a` is no regular expression of RE2"),
                Arguments.of(
                        condition("'field':'timestamp','operator':'within_timeframe','value':-1"),
                        CONDITION + "/value",
                        "`within_timeframe` needs a number of minutes"),
                Arguments.of(
                        condition("'field':'event_type','operator':'equals','value':{}"),
                        CONDITION + "/value",
                        "text, a number, true, false or a list is needed here"),
                Arguments.of(
                        condition("'field':'event_type','operator':'equals','value':1,'timeframe_minutes':5"),
                        CONDITION + "/timeframe_minutes",
                        "unknown field of an event condition"),
                Arguments.of(
                        condition("'any':[],'field':'event_type'"),
                        CONDITION + "/field",
                        "unknown field of the group `any`"),
                Arguments.of(condition("'any':{}"), CONDITION + "/any", "a list is needed here"),
                Arguments.of(
                        condition("'source':'historical','aggregate':'total','operator':'exists'"),
                        CONDITION + "/aggregate",
                        "unknown aggregate `total`"),
                Arguments.of(
                        condition("'source':'historical','aggregate':'sum','operator':'exists'"),
                        CONDITION,
                        "`sum` needs a field `of`"),
                Arguments.of(
                        condition(
                                "'source':'historical','aggregate':'count','where':[{'source':'profile','field':'email','operator':'exists'}],'operator':'exists'"),
                        CONDITION + "/where/0/source",
                        "only conditions on events can stand here, not `profile`"),
                Arguments.of(
                        condition(
                                "'source':'historical','aggregate':'count','where':{'sequence':[{},{}]},'operator':'exists'"),
                        CONDITION + "/where/sequence",
                        "only conditions on events can stand here, not a sequence"),
                Arguments.of(condition("'sequence':[{'where':[]}]"), CONDITION, "a sequence needs two steps or more"),
                Arguments.of(
                        condition("'sequence':[{'within_minutes':5},{}]"),
                        CONDITION + "/sequence/0/within_minutes",
                        "unknown field of the first step"),
                Arguments.of(condition("'source':'firings','operator':'exists'"), CONDITION, "`rule_id` is missing"),
                Arguments.of(
                        condition("'source':'prediction','field':'churn','operator':'exists'"),
                        CONDITION + "/field",
                        "unknown prediction `churn`; maybe `churn_probability`"),
                Arguments.of(
                        condition("'not':" + "{'not':".repeat(70) + "[]" + "}".repeat(70)),
                        CONDITION + "/not".repeat(63),
                        "conditions are nested more than 64 deep"));
    }

    static Stream<Arguments> actions() {
        return Stream.of(
                Arguments.of(
                        action("'type':'send_mail'"),
                        "/rules/0/actions/0/type",
                        "unknown action `send_mail`; maybe `send_email`"),
                Arguments.of(action("'template_id':'x'"), "/rules/0/actions/0", "`type` is missing"),
                Arguments.of(
                        action("'type':'send_email','channel':'sms'"),
                        "/rules/0/actions/0/channel",
                        "unknown field of `send_email` `channel`"),
                Arguments.of(
                        action("'type':'send_email','delay_minutes':-60"),
                        "/rules/0/actions/0/delay_minutes",
                        "a whole number from 0 up"),
                Arguments.of(
                        action("'type':'send_email','send_time':'best'"),
                        "/rules/0/actions/0/send_time",
                        "unknown send time `best`"),
                Arguments.of(action("'type':'add_to_segment'"), "/rules/0/actions/0", "`segment` is missing"),
                Arguments.of(
                        action("'type':'update_profile','field':'email','value':'x'"),
                        "/rules/0/actions/0/field",
                        "`email` cannot be changed by an action"),
                Arguments.of(
                        action("'type':'update_profile','field':'first_name','value':'x','increment':1"),
                        "/rules/0/actions/0",
                        "`value` and `increment` exclude each other"),
                Arguments.of(
                        action("'type':'update_profile','field':'lifecycle_stage','increment':1"),
                        "/rules/0/actions/0/increment",
                        "a lifecycle stage is a name and cannot be counted up"),
                Arguments.of(
                        action("'type':'webhook','url':'u','payload':[]"),
                        "/rules/0/actions/0/payload",
                        "a payload has to be an object"));
    }

    static Stream<Arguments> settings() {
        return Stream.of(
                Arguments.of(
                        pack("'settings':{'quiet_hours':{'start':'21:00','end':'21:00'}}"),
                        "/settings/quiet_hours",
                        "quiet hours that start and end at the same time"),
                Arguments.of(
                        pack("'settings':{'time_zone':'UTC'}"),
                        "/settings/time_zone",
                        "unknown field of settings `time_zone`; maybe `timezone`"),
                Arguments.of(
                        pack("'campaigns':[{'campaign_id':'c','holdout_percent':101}]"),
                        "/campaigns/0/holdout_percent",
                        "a percentage from 0 to 100"),
                Arguments.of(
                        pack(
                                "'campaigns':[{'campaign_id':'c','a_b_test_config':{'variants':[{'id':'a','weight':-1}]}}]"),
                        "/campaigns/0/a_b_test_config/variants/0/weight",
                        "a weight is not negative"),
                Arguments.of(
                        pack("'models':{'send_time':{'hour_weights':[1],'strength':1}}"),
                        "/models/send_time",
                        "a send time model needs 24"),
                Arguments.of(
                        pack("'models':{'churn':{'features':[{'name':'opens','weight':1}]}}"),
                        "/models/churn/features/0/name",
                        "unknown feature `opens`; maybe `opens_30d`"),
                Arguments.of(
                        pack("'models':{'churn':{'features':[{'name':'opens_30d','std':0,'weight':1}]}}"),
                        "/models/churn/features/0",
                        "`std` must not be 0"));
    }

    static Stream<Arguments> journeys() {
        return Stream.of(
                Arguments.of(
                        journey(
                                "{'id':'a','type':'wait','minutes':5,'next':'b'},{'id':'b','type':'wait','minutes':5,'next':'a'}"),
                        "/journeys/0/nodes/0",
                        "node `a` can be reached from itself"),
                Arguments.of(
                        journey("{'id':'a','type':'wait','minutes':5,'next':'z'}"),
                        "/journeys/0/nodes/0",
                        "there is no node `z` to go to"),
                Arguments.of(
                        journey("{'id':'a','type':'exit'},{'id':'b','type':'exit'}"),
                        "/journeys/0/nodes/1",
                        "node `b` cannot be reached"),
                Arguments.of(
                        journey("{'id':'b','type':'exit'}"), "/journeys/0/start", "there is no node `a` to start at"),
                Arguments.of(
                        journey("{'id':'a','type':'exit'},{'id':'a','type':'exit'}"),
                        "/journeys/0/nodes/1",
                        "a second node has the id `a`"),
                Arguments.of(
                        journey("{'id':'a','type':'sleep'}"), "/journeys/0/nodes/0/type", "unknown node type `sleep`"),
                Arguments.of(
                        journey("{'id':'a','type':'exit','next':'b'}"),
                        "/journeys/0/nodes/0/next",
                        "unknown field of a node of type `exit`"));
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(pack("'cases':[{'name':'x'}]"), "/cases/0", "`expect` is missing"),
                Arguments.of(
                        pack("'cases':[{'name':'x','events':[{'event_type':'a','timestamp':'noon'}],'expect':{}}]"),
                        "/cases/0/events/0/timestamp",
                        "`noon` is no timestamp"),
                Arguments.of(
                        pack("'cases':[{'name':'x','expect':{'decisions':[{'at':5}]}}]"),
                        "/cases/0/expect/decisions/0/at",
                        "text is needed here"),
                Arguments.of(
                        pack("'cases':[{'name':'x','expect':{'messages':[{'outcome':'sent'}]}}]"),
                        "/cases/0/expect/messages/0/outcome",
                        "unknown field of a message `outcome`"),
                Arguments.of(
                        pack("'cases':[{'name':'x','expect':{'rules':[]}}]"),
                        "/cases/0/expect/rules",
                        "unknown field of what is expected `rules`"),
                Arguments.of(
                        pack("'cases':[{'name':'x','profile':{'email':'a@b.c'},'expect':{}}]"),
                        "/cases/0/profile",
                        "`customer_id` is missing"),
                Arguments.of(
                        pack("'cases':[{'name':'x','profile':{'customer_id':'c','preferences':'none'},'expect':{}}]"),
                        "/cases/0/profile/preferences",
                        "this has to be an object"));
    }

    static Stream<Arguments> signatures() {
        String key = "MCowBQYDK2VwAyEA" + "1".repeat(42) + "E=";
        String value = "A".repeat(86) + "==";
        return Stream.of(
                Arguments.of(signed("'ed25519'", key, value), "/signature/algorithm", "a signature is made by"),
                Arguments.of(signed("'Ed25519'", "?", value), "/signature/public_key", "base64 is needed here"),
                Arguments.of(signed("'Ed25519'", "AAAA", value), "/signature/public_key", "an Ed25519 public key"),
                Arguments.of(signed("'Ed25519'", key, "AAAA"), "/signature/value", "a signature has 64 bytes, not 3"),
                Arguments.of(
                        signed("'Ed25519','by':'me'", key, value), "/signature/by", "unknown field of a signature"),
                Arguments.of(signed("'Ed25519'", key, value), "", "`content_sha256` is missing"));
    }

    private static String signed(String algorithm, String key, String value) {
        return pack("'signature':{'algorithm':" + algorithm + ",'public_key':'" + key + "','value':'" + value + "'}");
    }

    @Test
    void everyRuleThatIsWrongIsNamedInOneReading() {
        PackInvalid invalid = catchThrowableOfType(
                PackInvalid.class,
                () -> PackReader.read(ofRules("{},{'rule_id':'a','priority':'x'},{'rule_id':'b'}")
                        .replace('\'', '"')));

        assertThat(invalid.problems().stream().map(PackProblem::pointer).toList())
                .isEqualTo(List.of("/rules/0", "/rules/1/priority"));
    }

    private static String pack(String more) {
        return "{'format':'rehearsal-pack/1','rules':[]" + (more.isEmpty() ? "" : "," + more) + "}";
    }

    private static String ofRules(String rules) {
        return "{'format':'rehearsal-pack/1','rules':[" + rules + "]}";
    }

    private static String rule(String fields) {
        return ofRules("{'rule_id':'a'," + fields + "}");
    }

    private static String condition(String fields) {
        return rule("'conditions':[{" + fields + "}]");
    }

    private static String action(String fields) {
        return rule("'actions':[{" + fields + "}]");
    }

    private static String journey(String nodes) {
        return pack("'journeys':[{'journey_id':'j','start':'a','nodes':[" + nodes + "]}]");
    }
}
