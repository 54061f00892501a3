package dev.rehearsal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class JourneyChangesProperties {
    @Property
    void thereIsNoDifferenceExactlyBetweenEqualJourneys(
            @ForAll @Size(max = 30) List<Long> before, @ForAll @Size(max = 6) List<Long> edits) {
        Journey one = SomeJourneys.edited(before);
        Journey other = one;
        for (long seed : edits) {
            other = SomeJourneys.edit(other, seed).apply(other);
        }

        assertThat(JourneyChanges.between(one, one)).isEmpty();
        assertThat(JourneyChanges.between(one, other).isEmpty()).isEqualTo(one.equals(other));
    }

    @Property
    void aStepThatWasAddedIsToldOnce(@ForAll @Size(max = 30) List<Long> seeds) {
        Journey journey = SomeJourneys.edited(seeds);
        Journey after = JourneyEdits.add(new Node.Pause("quite new", 60, null), new Journey.Position(0, 0))
                .apply(journey);

        assertThat(JourneyChanges.between(journey, after))
                .filteredOn(change -> change.part().equals("Step “quite new”"))
                .singleElement()
                .satisfies(change -> assertThat(change.after()).startsWith("Wait 1 hour"));
    }
}
