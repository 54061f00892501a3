package dev.rehearsal.ui.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.campaign.CampaignEdits;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.ui.campaigns.CampaignProblem.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CampaignProblemsTest {
    private final RulePack pack;

    CampaignProblemsTest() throws Exception {
        pack = PackReader.read(Files.readString(Path.of("sample-data", "pack.json")));
    }

    private Campaign sample(String id) {
        return pack.campaigns().stream()
                .filter(campaign -> campaign.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<CampaignProblem> of(Campaign campaign) {
        return CampaignProblems.of(campaign, pack);
    }

    @Test
    void everyCampaignOfTheSampleIsFine() {
        pack.campaigns().forEach(campaign -> assertThat(of(campaign)).isEmpty());
    }

    @Test
    void weightsOfNothingKeepACampaignFromBeingSaved() {
        Campaign none = CampaignEdits.variantWeight(0, 0)
                .apply(CampaignEdits.variantWeight(1, 0).apply(sample("win_back_campaign")));
        assertThat(of(none)).singleElement().satisfies(problem -> {
            assertThat(problem.part()).isEqualTo(Part.VARIANTS);
            assertThat(problem.blocks()).isTrue();
            assertThat(problem.sentence()).startsWith("All weights are 0");
        });
    }

    @Test
    void variantsNeedNamesOfTheirOwn() {
        Campaign twice = CampaignEdits.variantId(1, "voucher").apply(sample("win_back_campaign"));
        assertThat(of(twice))
                .extracting(CampaignProblem::sentence)
                .containsExactly("Two variants are called “voucher”");
        Campaign none = CampaignEdits.variantId(1, "").apply(sample("win_back_campaign"));
        assertThat(of(none)).extracting(CampaignProblem::sentence).containsExactly("A variant has no name");
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() {
        Campaign wrong = CampaignEdits.template("cart_abandonned").apply(sample("cart_recovery_campaign"));
        assertThat(of(wrong)).singleElement().satisfies(problem -> {
            assertThat(problem.part()).isEqualTo(Part.TEMPLATE);
            assertThat(problem.blocks()).isFalse();
            assertThat(problem.sentence()).contains("“cart_abandonned”");
        });
    }

    @Test
    void holdingOutEverybodyIsSaid() {
        assertThat(of(CampaignEdits.holdout(100).apply(sample("vip_campaign"))))
                .extracting(CampaignProblem::part)
                .containsExactly(Part.HOLDOUT);
    }

    @Test
    void rulesThatAreGoneAndCampaignsThatNobodyNamesAreSaid() {
        Campaign alone = CampaignEdits.rules(List.of("no_such_rule")).apply(Campaign.empty("new", "New"));
        assertThat(of(alone))
                .extracting(CampaignProblem::sentence)
                .containsExactly(
                        "There is no rule “no_such_rule” in this workspace; take it out",
                        "No rule or journey sends a message for this campaign yet; name it in the message of a rule");
    }

    @Test
    void aRuleBelongsByBeingListedOrByNamingTheCampaign() {
        Campaign unlisted = CampaignEdits.rules(List.of("browse_abandonment")).apply(sample("cart_recovery_campaign"));
        assertThat(CampaignRules.of(unlisted, pack))
                .extracting(CampaignRules.Row::id, CampaignRules.Row::listed, CampaignRules.Row::sends)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("browse_abandonment", true, false),
                        org.assertj.core.groups.Tuple.tuple("abandon_cart_001", false, true),
                        org.assertj.core.groups.Tuple.tuple("cart_left_one_hour", false, true));
    }
}
