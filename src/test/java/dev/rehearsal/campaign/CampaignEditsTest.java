package dev.rehearsal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.edit.History;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CampaignEditsTest {
    private static final Campaign EMPTY = Campaign.empty("spring", "Spring");

    @Test
    void theFirstVariantComesWithAnotherToCompareWith() {
        Campaign two = CampaignEdits.addVariant().apply(EMPTY);
        assertThat(two.variants()).extracting(Campaign.Variant::id).containsExactly("A", "B");
        Campaign three =
                CampaignEdits.addVariant().apply(CampaignEdits.variantId(0, "C").apply(two));
        assertThat(three.variants()).extracting(Campaign.Variant::id).containsExactly("C", "B", "A");
    }

    @Test
    void whatIsTypedInOneFieldIsOneStep() {
        Campaign two = CampaignEdits.addVariant().apply(EMPTY);
        History<Campaign> history = History.of(two)
                .apply(CampaignEdits.variantWeight(0, 3))
                .apply(CampaignEdits.variantWeight(0, 30))
                .apply(CampaignEdits.variantWeight(1, 7));
        assertThat(history.undo().now().variants().getFirst().weight()).isEqualTo(30);
        assertThat(history.undo().undo().now()).isEqualTo(two);
    }

    @Test
    void everyEditChangesItsPartAlone() {
        Campaign changed = CampaignEdits.holdout(12.5)
                .apply(CampaignEdits.delay(OptionalInt.of(60))
                        .apply(CampaignEdits.template("hello").apply(EMPTY)));
        assertThat(changed.holdoutPercent()).isEqualTo(12.5);
        assertThat(changed.sendDelay()).hasValue(60);
        assertThat(changed.emailTemplateId()).isEqualTo("hello");
        Campaign back = CampaignEdits.holdout(0)
                .apply(CampaignEdits.delay(OptionalInt.empty())
                        .apply(CampaignEdits.template(null).apply(changed)));
        assertThat(back).isEqualTo(EMPTY);
    }
}
