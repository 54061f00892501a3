package dev.rehearsal.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacksViewModelTest {
    private static final Path FILE = Path.of("exports", "spring.json");

    private final Answers answers = new Answers();
    private final Notices notices = new Notices();
    private final List<Path> shown = new ArrayList<>();

    private PacksViewModel model(RulePack pack) {
        PacksViewModel model =
                new PacksViewModel(new PacksInMemory(pack), Backgrounds.direct(), notices, answers, shown::add);
        model.reload();
        return model;
    }

    private static RulePack sample() throws IOException, PackInvalid {
        return PackReader.read(Files.readString(Path.of("sample-data", "pack.json")));
    }

    @Test
    void anExportIsListedAndItsFolderIsOneStepAway() throws IOException, PackInvalid {
        PacksViewModel model = model(sample());
        answers.then(FILE);

        model.export();

        assertThat(model.exports()).extracting(ExportLine::version).containsExactly(1);
        assertThat(model.contentsProperty().get().orElseThrow().draft().nextVersion())
                .isEqualTo(2);
        Command show = notices.shown().getLast().remedy().orElseThrow();
        show.run().run();
        assertThat(shown).containsExactly(FILE.toAbsolutePath().getParent());
    }

    @Test
    void whoGoesBackFromTheFileChooserExportsNothing() throws IOException, PackInvalid {
        PacksViewModel model = model(sample());
        answers.thenNothing();

        model.export();

        assertThat(model.exports()).isEmpty();
    }

    @Test
    void withNothingApprovedThereIsNothingToExport() {
        PacksViewModel model = model(RulePack.of(List.of()));

        assertThat(model.nothingApproved().get()).isTrue();
        assertThat(model.exportable().get()).isFalse();
        model.export();
        assertThat(answers.asked()).isEmpty();
    }

    @Test
    void aRuleThatNeedsAnotherWhichIsNotApprovedHindersTheExport() throws IOException, PackInvalid {
        RulePack all = sample();
        RulePack without = all.withRules(all.rules().stream()
                .filter(rule -> !rule.id().equals("purchase_thank_you"))
                .toList());

        PacksViewModel model = model(without);

        assertThat(model.exportable().get()).isFalse();
        assertThat(model.contentsProperty().get().orElseThrow().check().findings())
                .anySatisfy(finding -> assertThat(finding.part()).isEqualTo("Upsell after the thank-you"));
    }
}
