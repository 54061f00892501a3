package dev.rehearsal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.rule.Change;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CampaignChangesTest {
    private static final Campaign SPRING = new Campaign(
            "spring",
            "Spring",
            null,
            List.of("vip"),
            "offer",
            List.of(),
            OptionalInt.of(120),
            true,
            10,
            List.of(new Campaign.Variant("a", 1, null), new Campaign.Variant("b", 1, "short")));

    private static List<String> after(Edit<Campaign> edit) {
        return CampaignChanges.between(SPRING, edit.apply(SPRING)).stream()
                .map(Change::sentence)
                .toList();
    }

    @Test
    void nothingDiffersInTheSame() {
        assertThat(CampaignChanges.between(SPRING, SPRING)).isEmpty();
    }

    @Test
    void eachFieldHasItsWords() {
        assertThat(after(CampaignEdits.holdout(12.5))).containsExactly("Holdout changed from: 10 %, to: 12.5 %");
        assertThat(after(CampaignEdits.variantWeight(1, 3)))
                .containsExactly("Variant “b” changed from: weight 1, template short, to: weight 3, template short");
    }

    @Test
    void theOrderOfVariantsIsADifferenceSinceItMovesCustomers() {
        Campaign turned = new Campaign(
                "spring",
                "Spring",
                null,
                List.of("vip"),
                "offer",
                List.of(),
                OptionalInt.of(120),
                true,
                10,
                SPRING.variants().reversed());
        assertThat(CampaignChanges.between(SPRING, turned))
                .extracting(Change::sentence)
                .containsExactly("Order of variants changed from: a, b, to: b, a");
    }

    @Test
    void aCampaignReadsAsWhatItSendsToWhom() {
        assertThat(CampaignWords.of(SPRING))
                .isEqualTo("Sends template offer, 2 hours later. Variants: a with weight 1, b with weight 1 (template"
                        + " short). 10 % of the customers are held out. Rules: vip.");
    }
}
