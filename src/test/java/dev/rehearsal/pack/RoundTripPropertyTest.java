package dev.rehearsal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read again as the same value. */
class RoundTripPropertyTest {
    @Provide
    Arbitrary<Rule> rules() {
        return RuleArbitraries.rules();
    }

    @Provide
    Arbitrary<RulePack> packs() {
        return PackArbitraries.packs();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aRuleComesBackAsItWas(@ForAll("rules") Rule rule) throws Exception {
        assertThat(PackReader.readRule(PackWriter.write(rule))).isEqualTo(rule);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aPackComesBackAsItWas(@ForAll("packs") RulePack pack) throws Exception {
        assertThat(PackReader.read(PackWriter.write(pack))).isEqualTo(pack);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theChecksumBelongsToTheMeaningAlone(@ForAll("packs") RulePack pack) throws Exception {
        RulePack again = PackReader.read(PackWriter.write(pack));

        assertThat(PackWriter.contentSha256(again)).isEqualTo(PackWriter.contentSha256(pack));
        assertThat(PackWriter.write(pack)).contains(PackWriter.contentSha256(pack));
    }
}
