package dev.rehearsal.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdentityFieldsTest {
    private static final String NOON = "2026-03-03T12:00:00Z";

    private static List<IdentityProposal> proposals(SomeData data) {
        return IdentityFields.of(data.log(), Progress.NONE);
    }

    private static List<String> links(EventLog log, IdentityProposal.Links links) {
        return IntStream.range(0, links.size())
                .mapToObj(row -> log.customerId(links.anonymous(row)) + " is "
                        + (links.customer(row) == IdentityProposal.Links.SEVERAL
                                ? "several"
                                : log.customerId(links.customer(row))))
                .toList();
    }

    @Test
    void aFieldWithTheIdsOfVisitorsSaysWhoTheyWere() {
        EventLog log = new SomeData()
                .event("v1", "view", NOON)
                .event("v2", "view", NOON)
                .event("c1", "login", NOON, Map.of("device_info.anonymous_id", "v1"))
                .event("c2", "login", NOON, Map.of("device_info.anonymous_id", "v2"))
                .event("c3", "login", NOON, Map.of("device_info.anonymous_id", "v2"))
                .event("c3", "login", NOON, Map.of("device_info.anonymous_id", "never seen"))
                .log();

        IdentityProposal proposal = IdentityFields.of(log, Progress.NONE).getFirst();

        assertThat(proposal.rule().anonymousId().name()).isEqualTo("device_info.anonymous_id");
        assertThat(proposal.likely()).isTrue();
        assertThat(proposal.sayings()).isEqualTo(3);
        assertThat(links(log, proposal.links())).containsExactly("v1 is c1", "v2 is several");
    }

    @Test
    void eventsMadeToSayItComeFirst() {
        List<IdentityProposal> proposals = proposals(new SomeData()
                .event("v1", "view", NOON)
                .event("v2", "view", NOON)
                .event("c1", "identify", NOON, Map.of("properties.anonymous_id", "v1"))
                .event("c1", "view", NOON, Map.of("properties.anonymous_id", "v2")));

        assertThat(proposals)
                .extracting(proposal -> proposal.rule().eventTypes())
                .containsExactly(Set.of("identify"), Set.of());
        assertThat(proposals).extracting(proposal -> proposal.links().size()).containsExactly(1, 2);
    }

    @Test
    void aFieldThatNamesOtherCustomersIsNotLikely() {
        List<IdentityProposal> proposals = proposals(new SomeData()
                .profile("c2", Map.of())
                .event("c2", "view", NOON)
                .event("c1", "invite", NOON, Map.of("properties.invited_by", "c2")));

        assertThat(proposals).singleElement().satisfies(proposal -> {
            assertThat(proposal.likely()).isFalse();
            assertThat(proposal.withProfile()).isEqualTo(1);
        });
    }

    @Test
    void onesOwnIdAndIdsWithoutEventsSayNothing() {
        assertThat(proposals(new SomeData()
                        .profile("p1", Map.of())
                        .event("c1", "view", NOON, Map.of("properties.user", "c1", "properties.other", "p1"))))
                .isEmpty();
    }
}
