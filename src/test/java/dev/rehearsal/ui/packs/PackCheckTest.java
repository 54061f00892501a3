package dev.rehearsal.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.ui.packs.PackCheck.Finding;
import org.junit.jupiter.api.Test;

class PackCheckTest {
    private static PackCheck check(String action) throws PackInvalid {
        return PackCheck.of(PackReader.read("""
                {"format": "rehearsal-pack/1", "rules": [{"rule_id": "cart", "name": "Cart left", "trigger_type": "behavioral",
                 "conditions": [], "actions": [%s]}]}
                """.formatted(action)));
    }

    @Test
    void aCampaignThatIsNotThereHindersTheExport() throws PackInvalid {
        PackCheck check = check("""
                {"type": "send_email", "template_id": "left", "campaign_id": "spring"}""");

        assertThat(check.hinders()).isTrue();
        assertThat(check.findings()).extracting(Finding::part).containsExactly("Cart left");
        assertThat(check.findings().getFirst().message()).contains("spring");
    }

    @Test
    void aPackThatNamesOnlyItsOwnPartsIsSound() throws PackInvalid {
        assertThat(check("""
                {"type": "add_to_segment", "segment": "vip"}""").findings()).isEmpty();
    }
}
