package dev.rehearsal.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ingest.Reject;
import dev.rehearsal.store.OnCancel;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.data.EventWords.Line;
import dev.rehearsal.ui.data.EventsModel.TypeCount;
import dev.rehearsal.ui.kit.Notice;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder = Path.of("target");

    private final Answers answers = new Answers();
    private final Notices notices = new Notices();
    private final Backgrounds.Held held = new Backgrounds.Held();
    private Workspace workspace;
    private DataModel model;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.create(folder.resolve("workspace"), CLOCK);
        model = new DataModel(workspace, held.background(), notices, answers, new Times(ZoneOffset.UTC));
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    private void importShop() throws Exception {
        model.imports().start(Shop.order("Spring", folder));
        held.runAll();
    }

    private int shown() {
        return model.events().rowsProperty().get().size();
    }

    @Test
    void anImportIsTakenBackAndDoneAgainByTheSteps() throws Exception {
        importShop();

        model.steps().undo();
        held.runAll();
        assertThat(model.datasets().getFirst().dataset().events()).isZero();
        assertThat(model.imports().summaryProperty().get()).isEmpty();

        model.steps().redo();
        held.runAll();
        assertThat(model.datasets().getFirst().dataset().events()).isEqualTo(Shop.EVENTS);
        assertThat(model.steps().redoLabel().getValue()).isEmpty();
    }

    @Test
    void anImportThatWasUndoneInItsNoticeIsNoStepAnyMore() throws Exception {
        importShop();
        answers.then(true);

        model.imports().undo();

        assertThat(model.steps().undoLabel().getValue()).isEmpty();
    }

    @Test
    void anImportShowsItsEventsAndWhatWasLeftOut() throws Exception {
        importShop();

        DatasetLine line = model.datasets().getFirst();
        assertThat(line.dataset().name()).isEqualTo("Spring");
        assertThat(line.dataset().events()).isEqualTo(Shop.EVENTS);
        assertThat(line.source()).isEqualTo("people.csv, spring.csv");
        assertThat(line.duplicates()).isEqualTo(1);
        assertThat(line.state()).isEqualTo("Complete");
        assertThat(model.events().countProperty().get()).isEqualTo("1,200 of 1,200 events");
        assertThat(model.rejects().rows()).extracting(Reject::column).containsExactly("timestamp", "customer_id");
        assertThat(model.imports().summaryProperty().get().orElseThrow().sentence())
                .isEqualTo(
                        "Imported 40 profiles and 1,200 events into “Spring”; 1 duplicate skipped, 2 rows left out.");
    }

    @Test
    void eventsStandInTheOrderOfTheirTimes() throws Exception {
        importShop();

        LoadedLog loaded = model.events().loadedProperty().get().orElseThrow();
        assertThat(model.events().rowsProperty().get().stream().map(loaded.log()::timeAt))
                .isSorted();
        assertThat(loaded.all()).doesNotHaveDuplicates().hasSize(Shop.EVENTS);
    }

    @Test
    void theFilterTakesTypeCustomerAndText() throws Exception {
        importShop();

        assertThat(model.events().types()).extracting(TypeCount::events).containsExactly(0L, 400L, 400L, 400L);
        model.events().filter(new EventFilter("purchase", "", ""));
        held.runAll();
        assertThat(shown()).isEqualTo(400);
        model.events().filter(new EventFilter("purchase", "C00", ""));
        held.runAll();
        assertThat(shown()).isEqualTo(100);
        model.events().filter(new EventFilter("", "c001", "p-1"));
        held.runAll();
        assertThat(shown()).isEqualTo(30);
        model.events().filter(new EventFilter("", "", "nowhere to be found"));
        held.runAll();
        assertThat(model.events().countProperty().get()).isEqualTo("0 of 1,200 events");
    }

    @Test
    void aCustomerHasAPageWithProfileSegmentsAndEvents() throws Exception {
        importShop();

        model.openCustomer("c007");

        CustomerPage page = model.customerProperty().get().orElseThrow();
        assertThat(page.profile()).contains(new Line("email", "c007@example.com"));
        assertThat(page.segments()).containsExactly("vip", "newsletter");
        assertThat(page.events()).hasSize(30);
    }

    @Test
    void aCustomerNobodyKnowsIsSaidSo() throws Exception {
        importShop();

        model.openCustomer("c999");

        assertThat(model.customerProperty().get()).isEmpty();
        assertThat(notices.shown())
                .extracting(Notice::sentence)
                .contains("This dataset has no customer “c999”. Check the id or choose another dataset.");
    }

    @Test
    void aStoppedImportIsRolledBackWhenTheUserSaysSo() throws Exception {
        model.imports().start(Shop.order("Spring", folder));
        ImportModel.Running running = model.imports().runningProperty().get().orElseThrow();
        model.imports().stop();
        assertThat(model.imports().stoppingProperty().get()).isTrue();
        assertThat(running.job().isCancelled()).isFalse();

        model.imports().stopAnd(OnCancel.ROLL_BACK);
        held.runAll();

        assertThat(running.job().isCancelled()).isTrue();
        assertThat(model.imports().runningProperty().get()).isEmpty();
        model.refresh();
        held.runAll();
        assertThat(model.datasets()).isEmpty();
    }

    @Test
    void anImportCanBeUndone() throws Exception {
        importShop();
        answers.then(true);

        model.imports().undo();
        held.runAll();

        assertThat(model.datasets().getFirst().state()).isEqualTo("Empty");
        assertThat(model.events().countProperty().get()).isEqualTo("0 of 0 events");
    }

    @Test
    void aFileThatCannotBeImportedIsNamed() {
        model.imports().importFiles(List.of(folder.resolve("missing.csv")));
        held.runAll();

        assertThat(model.imports().wizard().openProperty().get()).isFalse();
        assertThat(notices.shown()).extracting(Notice::sentence).anyMatch(sentence -> sentence.contains("missing.csv"));
    }

    @Test
    void aDatasetIsRenamedAndDeleted() throws Exception {
        importShop();
        answers.then("Summer");
        model.rename();
        held.runAll();
        assertThat(model.datasets()).extracting(line -> line.dataset().name()).containsExactly("Summer");

        answers.then(true);
        model.delete();
        held.runAll();

        assertThat(model.datasets()).isEmpty();
        assertThat(model.events().loadedProperty().get()).isEmpty();
    }
}
