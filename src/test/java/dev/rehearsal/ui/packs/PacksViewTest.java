package dev.rehearsal.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.ViewTest;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.ViewLoader.Loaded;
import dev.rehearsal.ui.kit.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class PacksViewTest extends ViewTest {
    private Answers answers = new Answers();

    @Override
    protected Parent root() {
        answers = new Answers();
        PacksViewModel model = new PacksViewModel(
                new PacksInMemory(sample()), Backgrounds.direct(), new Notices(), answers, folder -> {});
        Loaded loaded = new ViewLoader()
                .register(
                        Views.PACKS,
                        PacksController.class,
                        () -> new PacksController(model, new Times(ZoneOffset.UTC), () -> {}))
                .load(Views.PACKS);
        loaded.controller().shown();
        return loaded.root();
    }

    private static RulePack sample() {
        try {
            return PackReader.read(Files.readString(Path.of("sample-data", "pack.json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (PackInvalid invalid) {
            throw new IllegalStateException("The sample pack is not sound", invalid);
        }
    }

    @Test
    void whatIsApprovedIsExportedAndListed() {
        answers.then(Path.of("exports", "spring-shop-pack-1.json"));

        clickOn("#export-pack");

        assertThat(lookup("#pack-exports").queryTableView().getItems()).hasSize(1);
        assertThat(lookup("#approved-rules").queryTableView().getItems()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(lookup("#pack-summary").queryAs(Label.class).getText()).contains("next export is version 2");
        photograph("packs");
    }
}
