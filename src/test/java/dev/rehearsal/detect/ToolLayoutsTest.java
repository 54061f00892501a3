package dev.rehearsal.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A small made-up file of every layout of a tool that tracks people or writes to them, recognised and imported without any step in between. */
class ToolLayoutsTest {
    @Test
    void parametersOfGa4BecomeProperties() throws Exception {
        Accepted file = Accepted.fixture("ga4.csv");
        assertThat(file.layout()).isEqualTo("GA4 in BigQuery");
        assertThat(file.lines())
                .containsExactly(
                        "row-1 11.22 page_view 2024-01-05T09:30:00.123Z",
                        "row-2 u-7 product_view 2024-01-05T09:31:00.000Z");
        assertThat(file.field(0, "properties.page_location")).isEqualTo("https://shop.example/");
        assertThat(file.field(0, "properties.ga_session_id")).isEqualTo("1704446990");
        assertThat(file.field(0, "device_info.operating_system")).isEqualTo("Android");
        assertThat(file.field(0, "properties.geo.country")).isEqualTo("Austria");
        assertThat(file.field(1, "device_info.user_pseudo_id")).isEqualTo("11.22");
    }

    @Test
    void flattenedParametersOfGa4BecomeTheSameProperties() throws Exception {
        Accepted file = Accepted.fixture("ga4-flattened.csv");
        assertThat(file.layout()).isEqualTo("GA4 in BigQuery");
        assertThat(file.lines())
                .containsExactly(
                        "row-1 11.22 page_view 2024-01-05T09:30:00.123Z",
                        "row-2 u-7 cart_add 2024-01-05T09:31:00.000Z");
        assertThat(file.field(0, "properties.page_location")).isEqualTo("https://shop.example/");
        assertThat(file.field(1, "properties.ga_session_id")).isEqualTo("1704446990");
        assertThat(file.field(1, "properties.currency")).isEqualTo("EUR");
        assertThat(file.field(1, "device_info.category")).isEqualTo("mobile");
        assertThat(file.field(1, "location")).isEqualTo("Austria");
    }

    @Test
    void segmentTracksBelongToTheUserElseToTheAnonymousId() throws Exception {
        Accepted file = Accepted.fixture("segment-tracks.csv");
        assertThat(file.layout()).isEqualTo("Segment tracks");
        assertThat(file.lines())
                .containsExactly(
                        "m1 an-1 product_view 2024-02-01T10:00:01.000Z", "m2 u-9 purchase 2024-02-01T10:05:01.000Z");
        assertThat(file.field(1, "device_info.anonymous_id")).isEqualTo("an-1");
        assertThat(file.field(1, "device_info.type")).isEqualTo("phone");
        assertThat(file.field(1, "properties.context_page_url")).isEqualTo("https://shop.example/b");
        assertThat(file.mapping.customers().identity().orElseThrow().anonymousId())
                .isEqualTo("device_info.anonymous_id");
    }

    @Test
    void mixpanelLinesAreReachedInto() throws Exception {
        Accepted file = Accepted.fixture("mixpanel.jsonl");
        assertThat(file.layout()).isEqualTo("Mixpanel JSON lines");
        assertThat(file.mapping.times().format()).contains("epoch_seconds");
        assertThat(file.lines())
                .containsExactly("i1 d-1 login 2024-03-01T10:00:00.000Z", "i2 d-2 purchase 2024-03-01T10:01:00.000Z");
        assertThat(file.field(0, "properties.$city")).isEqualTo("Graz");
        assertThat(file.field(1, "properties.device.os")).isEqualTo("iOS");
        assertThat(file.field(1, "properties.time")).isEmpty();
    }

    @Test
    void theEventIdOfMixpanelTablesIsAnOrdinaryProperty() throws Exception {
        Accepted file = Accepted.fixture("mixpanel.csv");
        assertThat(file.layout()).isEqualTo("Mixpanel CSV");
        assertThat(file.lines())
                .containsExactly("x1 d-1 plays 2021-08-01T10:16:46.000Z", "x2 d-2 search 2021-08-01T11:35:44.000Z");
        assertThat(file.field(0, "properties.event_id")).isEqualTo("9406");
        assertThat(file.field(0, "properties.Operating System")).isEqualTo("Roku");
        assertThat(file.target("_fivetran_synced")).isEmpty();
    }

    @Test
    void amplitudeEventsOfNobodyBelongToTheDevice() throws Exception {
        Accepted file = Accepted.fixture("amplitude.csv");
        assertThat(file.layout()).isEqualTo("Amplitude");
        assertThat(file.lines())
                .containsExactly(
                        "f4d527be-0000-11e8-a527-0205484b2e0a dev-1 watch 2025-02-01T19:42:58.123Z",
                        "f4d527be-0001-11e8-a527-0205484b2e0a lia@example.com login 2025-02-01T19:43:58.123Z");
        assertThat(file.field(0, "properties.song")).isEqualTo("A");
        assertThat(file.field(0, "properties.data.first_event")).isEqualTo("true");
        assertThat(file.field(0, "properties.user_properties.Cohort")).isEqualTo("A");
        assertThat(file.field(0, "properties.paying")).isEqualTo("false");
        assertThat(file.field(0, "device_info.family")).isEqualTo("Pixel");
    }

    @Test
    void postHogSaysWhoSomebodyIsByIdentifyEvents() throws Exception {
        Accepted file = Accepted.fixture("posthog.csv");
        assertThat(file.layout()).isEqualTo("PostHog");
        assertThat(file.lines())
                .containsExactly(
                        "01890000-0000-7000-8000-000000000001 anon-5 page_view 2024-03-01T08:00:00.000Z",
                        "01890000-0000-7000-8000-000000000002 u-5 $identify 2024-03-01T08:01:00.000Z");
        assertThat(file.field(1, "properties.$anon_distinct_id")).isEqualTo("anon-5");
        assertThat(file.mapping.customers().identity().orElseThrow().eventTypes())
                .containsExactly("$identify");
    }

    @Test
    void dittofeedRowsWithoutAnEventTakeTheirKind() throws Exception {
        Accepted file = Accepted.fixture("dittofeed.csv");
        assertThat(file.layout()).isEqualTo("Dittofeed");
        assertThat(file.lines())
                .containsExactly(
                        "m-1 an-3 cart_add 2024-03-01T08:00:00.000Z", "m-2 u-3 identify 2024-03-01T08:02:00.000Z");
        assertThat(file.field(1, "properties.traits.plan")).isEqualTo("plus");
    }

    @Test
    void sendGridActivityRepeatsTheIdOfItsMessages() throws Exception {
        Accepted file = Accepted.fixture("sendgrid-activity.csv");
        assertThat(file.layout()).isEqualTo("SendGrid activity");
        assertThat(file.lines())
                .containsExactly(
                        "row-1 una@example.com processed 2024-04-02T09:00:00.000Z",
                        "row-2 una@example.com email_open 2024-04-02T09:10:00.000Z",
                        "row-3 una@example.com email_click 2024-04-02T09:11:00.000Z");
        assertThat(file.field(2, "properties.message_id")).isEqualTo("abc.1");
        assertThat(file.field(2, "properties.categories")).isEqualTo("spring");
    }

    @Test
    void sendGridWebhookLinesHaveSecondsAndAnIdOfTheirOwn() throws Exception {
        Accepted file = Accepted.fixture("sendgrid-webhook.jsonl");
        assertThat(file.layout()).isEqualTo("SendGrid webhook");
        assertThat(file.lines())
                .containsExactly(
                        "sg1 una@example.com email_open 2024-04-02T09:00:00.000Z",
                        "sg2 una@example.com unsubscribe 2024-04-02T09:01:00.000Z");
        assertThat(file.field(0, "properties.category")).isEqualTo("spring, vip");
    }

    @Test
    void hubSpotEventsHappenWhenTheyWereCreated() throws Exception {
        Accepted file = Accepted.fixture("hubspot.csv");
        assertThat(file.layout()).isEqualTo("HubSpot e-mail events");
        assertThat(file.lines())
                .containsExactly(
                        "0e000000-26be-3f07-8b50-5c02724ad801 r1== email_open 2020-03-16T19:03:20.357Z",
                        "0e000000-26be-3f07-8b50-5c02724ad802 r1== email_click 2020-03-16T19:04:20.357Z",
                        "0e000000-26be-3f07-8b50-5c02724ad803 r2== SENT 2020-03-16T19:00:48.934Z");
        assertThat(file.field(0, "properties.sent_by_created")).isEqualTo("2020-03-16T19:00:48.934Z");
    }

    @Test
    void klaviyoPropertiesLoseTheirPrefix() throws Exception {
        Accepted file = Accepted.fixture("klaviyo.csv");
        assertThat(file.layout()).isEqualTo("Klaviyo events");
        assertThat(file.lines())
                .containsExactly(
                        "k1 P1 Received Email 2020-04-05T20:02:45.000Z",
                        "k2 P1 email_open 2020-04-05T20:05:45.000Z",
                        "k3 P2 purchase 2020-04-05T20:09:45.000Z");
        assertThat(file.field(2, "properties.value")).isEqualTo("15.5");
    }

    @Test
    void jsonInsideOfTheJsonOfIterableIsUnfolded() throws Exception {
        Accepted file = Accepted.fixture("iterable.csv");
        assertThat(file.layout()).isEqualTo("Iterable events");
        assertThat(file.lines())
                .containsExactly(
                        "x1= nia@example.com subscription 2021-06-12T14:42:41.000Z",
                        "x2= nia@example.com email_open 2021-06-13T14:42:41.000Z");
        assertThat(file.field(0, "properties.emailListIds")).isEqualTo("575561");
        assertThat(file.field(0, "properties.profile.plan")).isEqualTo("plus");
        assertThat(file.field(0, "properties.transactional_data")).isEmpty();
    }

    @Test
    void snowplowTimesAreDerivedElseCollected() throws Exception {
        Accepted file = Accepted.fixture("snowplow.tsv");
        assertThat(file.layout()).isEqualTo("Snowplow atomic events");
        assertThat(file.lines())
                .containsExactly(
                        "5e000000-0000-4000-8000-000000000001 du-1 page_view 2024-01-01T10:00:04.000Z",
                        "5e000000-0000-4000-8000-000000000002 u-2 purchase 2024-01-01T10:01:05.000Z");
        assertThat(file.field(0, "referrer")).isEqualTo("https://search.example/");
        assertThat(file.field(0, "session_id")).isEqualTo("ds-1");
        assertThat(file.field(1, "device_info.domain_userid")).isEqualTo("du-1");
    }
}
