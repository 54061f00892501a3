package dev.rehearsal.ui.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.campaign.CampaignEdits;
import dev.rehearsal.pack.Template;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesViewModelTest {
    @TempDir
    private Path folder;

    private SampleCampaigns sample;

    @BeforeEach
    void open() {
        sample = SampleCampaigns.in(folder);
        sample.models.list().reload();
        model().reload();
    }

    @AfterEach
    void close() throws Exception {
        sample.close();
    }

    private TemplatesViewModel model() {
        return sample.models.templates();
    }

    private TemplateLine line(String id) {
        return model().templates().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTemplateThatWasMadeIsOfferedToCampaigns() {
        sample.answers.then("Spring sale");
        model().make();
        assertThat(line("spring_sale").name()).isEqualTo("Spring sale");
        assertThat(sample.models.editor().packProperty().get().templates())
                .extracting(Template::id)
                .contains("spring_sale");
        model().steps().undo();
        assertThat(model().templates()).extracting(TemplateLine::id).doesNotContain("spring_sale");
    }

    @Test
    void renamingKeepsTheIdAndTheText() {
        sample.answers.then("Cart, gently");
        model().rename(line("cart_left"));
        Template renamed = line("cart_left").template();
        assertThat(renamed.name()).isEqualTo("Cart, gently");
        assertThat(renamed.subject()).isEqualTo("Still in your cart");
        model().channel(line("cart_left"), "SMS");
        assertThat(line("cart_left").template().channel()).isEqualTo("sms");
        model().steps().undo();
        model().steps().undo();
        assertThat(line("cart_left").name()).isEqualTo("Cart left");
        assertThat(Objects.requireNonNull(line("cart_left").template().channel()))
                .isEqualTo("email");
    }

    @Test
    void aTemplateThatIsNamedAndMissingIsListedAndCanBeMade() throws Exception {
        sample.models.editor().open("vip_campaign");
        sample.models.editor().apply(CampaignEdits.template("gold_letter"));
        sample.models.save();
        model().reload();
        assertThat(line("gold_letter").missing()).isTrue();
        assertThat(line("gold_letter").usesWords()).isEqualTo("1 campaign");
        sample.answers.then("Gold letter");
        model().makeMissing(line("gold_letter"));
        assertThat(line("gold_letter").missing()).isFalse();
        assertThat(sample.models.editor().problemsProperty().get()).isEmpty();
    }
}
