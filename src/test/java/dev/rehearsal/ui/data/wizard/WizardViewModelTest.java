package dev.rehearsal.ui.data.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ui.data.Exports;
import dev.rehearsal.ui.kit.Notice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way through the wizard. */
class WizardViewModelTest {
    @TempDir
    private Path folder = Path.of("target");

    private Wizard wizard;
    private WizardViewModel model;

    @BeforeEach
    void open() throws Exception {
        wizard = new Wizard(folder);
        model = wizard.model;
    }

    @AfterEach
    void close() throws Exception {
        wizard.close();
    }

    private Outlook outlook() {
        return model.forecast().outlookProperty().get().orElseThrow();
    }

    @Test
    void aKnownLayoutIsOrderedAtOnce() throws Exception {
        wizard.on(Exports.rees46(folder));
        Mapping mapping = wizard.mapping();
        Banner banner = Banner.of(model).orElseThrow();
        assertThat(banner.canImport()).isTrue();
        assertThat(banner.words()).contains("“october”");

        model.importNow();

        assertThat(model.openProperty().get()).isFalse();
        ImportOrder order = wizard.orders.getFirst();
        assertThat(order.dataset()).isEqualTo("october");
        assertThat(order.remember()).isTrue();
        assertThat(order.parts()).hasSize(1);
        assertThat(order.parts().getFirst().mapping()).isEqualTo(mapping);
    }

    @Test
    void nothingCanBeImportedWhileSomethingIsToBeDecided() throws Exception {
        wizard.on("list.csv", "a,b\nx,y\nz,w\n");
        assertThat(wizard.problems()).isNotEmpty();

        model.importNow();

        assertThat(wizard.orders).isEmpty();
        assertThat(model.openProperty().get()).isTrue();
    }

    @Test
    void whatIsOnlyAssumedIsSaidUntilItIsDecided() throws Exception {
        wizard.on(Exports.orders(folder));
        model.files().decide("target:Kunde", MappingEdits.target("Kunde", Targets.CUSTOMER_ID));
        assertThat(model.files().isReady()).isTrue();
        assertThat(model.files().problems()).extracting(Problems.One::step).containsOnly(Step.MEANING);
        assertThat(model.files().problems())
                .extracting(Problems.One::isInTheWay)
                .containsOnly(false);

        model.files().decide(NamesViewModel.FROM, MappingEdits.oneName("purchase"));

        assertThat(model.files().problems()).isEmpty();
    }

    @Test
    void theLastStepSaysWhatWillHappenExactly() throws Exception {
        wizard.on(Exports.rees46(folder));

        model.goTo(Step.FORECAST);

        assertThat(outlook().isExact()).isTrue();
        assertThat(outlook().events()).isEqualTo(299);
        assertThat(outlook().rejects()).isEqualTo(1);
        assertThat(outlook().verb()).isEqualTo("Import 299 events");
        assertThat(outlook().reasons()).extracting(Outlook.Count::rows).containsExactly(1L);
        assertThat(outlook().figures(model.times()))
                .extracting(Outlook.Figure::label)
                .containsExactly("Rows", "New events", "Customers", "Left out", "Time span");
        assertThat(model.forecast().datasetWords()).isEqualTo("A new dataset.");
    }

    @Test
    void anotherDecisionIsCountedAnewAndTheSameOneIsNot() throws Exception {
        wizard.on(Exports.rees46(folder));
        model.goTo(Step.FORECAST);
        Outlook before = outlook();

        model.back();
        model.next();
        assertThat(outlook()).isSameAs(before);

        model.goTo(Step.MEANING);
        model.files().decide("nobody:1", MappingEdits.placeholder("541312140", true));
        model.goTo(Step.FORECAST);
        assertThat(outlook().events()).isEqualTo(286);
    }

    @Test
    void goingBackKeepsEverything() throws Exception {
        wizard.on(Exports.rees46(folder));
        model.goTo(Step.COLUMNS);
        model.files().decide("target:brand", MappingEdits.target("brand", Targets.LEFT_OUT));
        model.goTo(Step.FORECAST);

        model.back();
        model.back();
        model.back();
        model.back();

        assertThat(model.stepProperty().get()).isEqualTo(Step.FILE);
        assertThat(wizard.mapping().columns()).containsEntry("brand", "");
    }

    @Test
    void filesWithTheSameColumnsAreReadAlikeAndOthersApart() throws Exception {
        Path october = Exports.rees46(folder);
        Path november = Files.copy(october, folder.resolve("november.csv"));
        Path people = Exports.audience(folder);

        wizard.on(october, people, november);

        assertThat(model.files().groups())
                .extracting(FileGroup::names)
                .containsExactly("october.csv, november.csv", "audience.csv");
        assertThat(model.files().groups())
                .extracting(group -> group.reading().kind())
                .containsExactly(DataKind.EVENTS, DataKind.PROFILES);
        model.files().choose(model.files().groups().getLast());
        model.files().decide("x", MappingEdits.target("MEMBER_RATING", Targets.LEFT_OUT));
        model.importNow();
        List<ImportOrder.Part> parts = wizard.orders.getFirst().parts();
        assertThat(parts).extracting(part -> part.sources().size()).containsExactly(2, 1);
        assertThat(parts.getLast().mapping().columns()).containsEntry("MEMBER_RATING", "");
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersGoOn() throws Exception {
        wizard.on(folder.resolve("missing.csv"), Exports.rees46(folder));

        assertThat(wizard.notices.shown())
                .extracting(Notice::sentence)
                .anyMatch(words -> words.contains("missing.csv"));
        assertThat(model.files().groups()).hasSize(1);
    }

    @Test
    void settingsAreOfferedAgainForFilesWithTheSameColumns() throws Exception {
        wizard.on(Exports.orders(folder));
        model.files().decide("target:Kunde", MappingEdits.target("Kunde", Targets.CUSTOMER_ID));
        model.files().decide("names", MappingEdits.oneName("purchase"));
        Mapping decided = wizard.mapping();
        wizard.shop
                .workspace()
                .mappings()
                .save("Orders", wizard.reading().proposal().fingerprint(), decided);
        model.close();

        wizard.on(Exports.orders(folder));
        Banner banner = Banner.of(model).orElseThrow();
        assertThat(banner.title()).isEqualTo("You imported a file like this on 1 Apr 2026.");
        assertThat(banner.canUseSaved()).isTrue();

        model.mappingFiles().useSaved();

        assertThat(wizard.mapping()).isEqualTo(decided);
        assertThat(Banner.of(model).orElseThrow().canUseSaved()).isFalse();
    }

    @Test
    void settingsAreSavedAsAMappingFileAndOpenedAgain() throws Exception {
        Path file = folder.resolve("settings.json");
        wizard.on(Exports.rees46(folder));
        model.files().decide("target:brand", MappingEdits.target("brand", "properties.maker"));
        Mapping decided = wizard.mapping();

        wizard.answers.then(file);
        model.mappingFiles().save();
        model.files().change(FileGroup::forgetAll);
        assertThat(wizard.mapping()).isNotEqualTo(decided);
        wizard.answers.then(file);
        model.mappingFiles().open();

        assertThat(wizard.mapping()).isEqualTo(decided);
        assertThat(Mapping.read(file)).isEqualTo(decided);
    }

    @Test
    void stoppingAsksOnlyWhereDecisionsWouldBeLost() throws Exception {
        wizard.on(Exports.rees46(folder));
        model.cancel();
        assertThat(wizard.answers.asked()).isEmpty();
        assertThat(model.openProperty().get()).isFalse();

        wizard.on(Exports.rees46(folder));
        model.files().decide("target:brand", MappingEdits.target("brand", Targets.LEFT_OUT));
        wizard.answers.then(false).then(true);
        model.cancel();
        assertThat(model.openProperty().get()).isTrue();
        model.cancel();
        assertThat(model.openProperty().get()).isFalse();
    }

    @Test
    void theDatasetMayBeOneThatIsThere() throws Exception {
        wizard.shop.importCustomers("Spring", 1, 10);
        model.open(List.of(Exports.rees46(folder)), Optional.of("Spring"));

        model.goTo(Step.FORECAST);
        assertThat(model.forecast().datasetWords()).isEqualTo("Adds to the 30 events and 0 profiles that are there.");
        assertThat(model.forecast().datasets()).containsExactly("Spring");

        model.forecast().datasetProperty().set("  ");
        assertThat(model.forecast().isNamed()).isFalse();
        model.importNow();
        assertThat(wizard.orders).isEmpty();
    }
}
