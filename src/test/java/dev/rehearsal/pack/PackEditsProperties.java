package dev.rehearsal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is found between two packs is all that makes one of the other. */
class PackEditsProperties {
    @Provide
    Arbitrary<RulePack> packs() {
        return PackArbitraries.packs();
    }

    @Property(tries = 100)
    void nothingIsBetweenAPackAndItself(@ForAll("packs") RulePack pack) {
        assertThat(PackEdits.between(pack, pack)).isEmpty();
    }

    @Property(tries = 200)
    void everyDifferenceTogetherMakesTheOtherPack(@ForAll("packs") RulePack before, @ForAll("packs") RulePack after) {
        Optional<RulePack> edited = Optional.of(before);
        for (PackEdit edit : PackEdits.between(before, after)) {
            edited = edited.flatMap(edit::applied);
        }

        Assume.that(edited.isPresent());
        assertThat(PackEdits.between(edited.orElseThrow(), after)).isEmpty();
    }

    @Property(tries = 100)
    void aRuleThatIsGoneIsOneDifference(@ForAll("packs") RulePack pack) {
        Assume.that(!pack.rules().isEmpty());
        RulePack without = pack.withRules(pack.rules().subList(1, pack.rules().size()));

        assertThat(PackEdits.between(pack, without))
                .extracting(PackEdit::toString)
                .isEqualTo(List.of("rule " + pack.rules().getFirst().id() + " is gone"));
    }
}
