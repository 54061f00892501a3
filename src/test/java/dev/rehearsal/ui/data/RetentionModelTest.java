package dev.rehearsal.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.store.Workspace;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder = Path.of("target");

    private final Answers answers = new Answers();
    private final Notices notices = new Notices();
    private final Backgrounds.Held held = new Backgrounds.Held();
    private Workspace workspace;
    private DataModel model;

    @BeforeEach
    void importShop() throws Exception {
        workspace = Workspace.create(folder.resolve("workspace"), CLOCK);
        model = new DataModel(workspace, held.background(), notices, answers, new Times(ZoneOffset.UTC));
        model.imports().start(Shop.order("Spring", folder));
        held.runAll();
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    private long events() {
        return model.datasets().getFirst().dataset().events();
    }

    private String notice() {
        return notices.shown().getLast().sentence();
    }

    private void deleteOld(Object... answered) {
        for (Object answer : answered) {
            answers.then(answer);
        }
        model.deleteOldEvents();
        held.runAll();
    }

    @Test
    void oldEventsGoAfterTheirCountsWereAgreedTo() {
        deleteOld("4", true);

        assertThat(answers.asked().getLast()).isEqualTo("Delete 719 events of “Spring”?");
        assertThat(answers.told().getLast())
                .startsWith("They are more than 4 days older than the newest event: 1 Mar 2026 – 7 Mar 2026."
                        + " 40 customers lose events; 481 events of 40 customers stay, and so do all profiles.")
                .contains("Go back to a backup…");
        assertThat(events()).isEqualTo(481);
        assertThat(model.events().rowsProperty().get()).hasSize(481);
        assertThat(model.datasets().getFirst().dataset().profiles()).isEqualTo(40);
    }

    @Test
    void theBackupThatIsNamedBringsThemBack() throws Exception {
        deleteOld("4", true);
        Path backup = Workspace.backups(workspace.folder()).getFirst();
        assertThat(notice())
                .startsWith("Deleted 719 events and 0 profiles.")
                .endsWith("choose " + backup.getFileName() + ".");

        Path place = workspace.folder();
        workspace.close();
        Workspace.restore(place, backup, CLOCK);
        workspace = Workspace.open(place, CLOCK);

        assertThat(workspace.datasets().list().getFirst().events()).isEqualTo(Shop.EVENTS);
    }

    @Test
    void nothingGoesWhenTheUserSaysNo() throws Exception {
        deleteOld("4", false);

        assertThat(events()).isEqualTo(Shop.EVENTS);
        assertThat(Workspace.backups(workspace.folder())).isEmpty();
    }

    @Test
    void whereNothingIsOldNothingIsAsked() {
        deleteOld("365");

        assertThat(notice())
                .isEqualTo("No event of “Spring” is more than 365 days older than the newest event;"
                        + " there is nothing to delete.");
    }

    @Test
    void whatIsNoNumberOfDaysIsSaidSo() {
        deleteOld("a year");
        assertThat(notice()).startsWith("“a year” is no number of days.");

        deleteOld("0");
        assertThat(notice()).startsWith("“0” is no number of days.");
        assertThat(events()).isEqualTo(Shop.EVENTS);
    }

    @Test
    void aCustomerGoesAltogetherAndTheirPageCloses() {
        model.openCustomer("c007");
        answers.then(true);

        model.deleteCustomer();
        held.runAll();

        assertThat(answers.asked().getLast()).isEqualTo("Delete customer c007 from “Spring”?");
        assertThat(answers.told().getLast()).startsWith("30 events and 1 profile will be gone (1 Mar 2026 – ");
        assertThat(events()).isEqualTo(Shop.EVENTS - 30);
        assertThat(model.customerProperty().get()).isEmpty();
        assertThat(model.events().loadedProperty().get().orElseThrow().log().customerOf("c007"))
                .isNegative();
    }

    @Test
    void whatWasDoneBeforeADeletionIsNoStepAnyMore() {
        assertThat(model.steps().undoLabel().getValue()).isPresent();

        deleteOld("4", true);

        assertThat(model.steps().undoLabel().getValue()).isEmpty();
    }
}
