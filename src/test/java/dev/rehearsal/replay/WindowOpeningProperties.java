package dev.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Instants;
import dev.rehearsal.rule.RuleArbitraries;
import dev.rehearsal.rule.TimeWindow;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WindowOpeningProperties {
    private static final long MINUTE = 60_000;
    private static final int DAYS_TRIED = 16;

    @Provide
    Arbitrary<TimeWindow> windows() {
        return RuleArbitraries.gates()
                .filter(gates -> gates.timeWindow() != null)
                .map(gates -> Objects.requireNonNull(gates.timeWindow()));
    }

    @Property(tries = 100)
    void aWindowOpensAtTheFirstMinuteAtWhichItIsOpen(
            @ForAll("windows") TimeWindow window, @ForAll @IntRange(max = 1_000_000) int minutes) {
        long now = ReplayArbitraries.START + minutes * MINUTE;
        long opens = Gatekeeper.opensAfter(window, CustomerClock.UTC, now);
        boolean mayStayOpen = Gatekeeper.isOpen(window, CustomerClock.UTC, now);

        for (int next = 1; !mayStayOpen && next < DAYS_TRIED * 1440; next++) {
            long instant = now + next * MINUTE;
            if (Gatekeeper.isOpen(window, CustomerClock.UTC, instant)) {
                assertThat(opens).isEqualTo(instant);
                return;
            }
            assertThat(opens).isNotEqualTo(instant);
        }
        if (!mayStayOpen && opens != Instants.NONE) {
            assertThat(Gatekeeper.isOpen(window, CustomerClock.UTC, opens)).isTrue();
        }
    }
}
