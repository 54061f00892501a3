package dev.rehearsal.ui.journeys.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.journey.Port;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyEditorViewModelTest {
    private static final Journey.Position HERE = new Journey.Position(10, 20);

    private final Notices notices = new Notices();

    @TempDir
    private Path folder;

    private StoredShop shop;
    private JourneyEditorViewModel model;

    @BeforeEach
    void open() throws WorkspaceProblem {
        shop = StoredShop.in(folder);
        model = model();
    }

    @AfterEach
    void close() throws WorkspaceProblem {
        shop.close();
    }

    private JourneyEditorViewModel model() {
        Background background = Backgrounds.direct();
        JourneyDesk desk = new StoredJourneyDesk(
                shop.workspace(), new KeptLog(shop.workspace().datasets()), "Ann");
        JourneySurroundings surroundings = new JourneySurroundings(desk, background, notices);
        return new JourneyEditorViewModel(desk, surroundings, background, notices, Pause.none());
    }

    private Journey journey() {
        return Objects.requireNonNull(model.journeyProperty().get());
    }

    private Journey stored(String id) throws WorkspaceProblem {
        return shop.workspace().journeys().open(id).content();
    }

    private List<String> sentences(String node) {
        return model.problemsProperty().get().stream()
                .filter(problem -> problem.node().equals(node))
                .map(JourneyProblem::sentence)
                .toList();
    }

    @Test
    void aJourneyWithoutStepsIsADraftAtOnce() throws WorkspaceProblem {
        model.create(JourneyTemplates.empty(), () -> {});

        assertThat(stored("new_journey").nodes()).isEmpty();
        assertThat(model.statusProperty().get()).isEqualTo("Draft 1");
        assertThat(sentences(Port.ENTRY_ID)).contains("The journey has no steps yet.");
    }

    @Test
    void aTemplateComesWithALayoutAndIsReadBackAsItWas() throws WorkspaceProblem {
        for (Journey template : JourneyTemplates.all()) {
            model.create(template, () -> {});

            assertThat(stored(template.id())).isEqualTo(journey());
            assertThat(journey().layout().keySet())
                    .containsAll(template.nodes().stream().map(Node::id).toList());
            assertThat(model.problemsProperty().get())
                    .noneMatch(problem -> problem.level() != JourneyProblem.Level.HINT);
        }
        assertThat(JourneyTemplates.all()).hasSize(5);
    }

    @Test
    void whatWasEditedAndNotSavedIsThereAgainAfterTheProgramEnded() throws WorkspaceProblem {
        model.create(JourneyTemplates.empty(), () -> {});
        model.apply(JourneyEdits.add(NodeKind.ACTION.create("act"), HERE));
        model.apply(
                JourneyEdits.change(new Node.Perform("act", List.of(new Action.AddToSegment("")), null), "segment"));
        Journey edited = journey();

        shop.reopened();
        model = model();
        model.open("new_journey");

        assertThat(journey()).isEqualTo(edited);
        assertThat(model.changedProperty().get()).isTrue();
        assertThat(notices.shown().getLast().sentence()).contains("were not saved");
    }

    @Test
    void savingWritesADraftAndForgetsTheEdit() throws WorkspaceProblem {
        model.create(JourneyTemplates.empty(), () -> {});
        model.apply(JourneyEdits.add(NodeKind.WAIT.create("wait"), HERE));
        model.apply(JourneyEdits.move(Map.of("wait", new Journey.Position(99.5, -3))));
        model.save(() -> {});

        assertThat(PackWriter.canonical(stored("new_journey"))).isEqualTo(PackWriter.canonical(journey()));
        assertThat(model.changedProperty().get()).isFalse();
        assertThat(shop.workspace().journeys().unsaved().find("new_journey")).isEmpty();
    }

    @Test
    void aBlankNameKeepsAJourneyFromBeingSavedAndNotFromBeingKept() throws WorkspaceProblem {
        model.create(JourneyTemplates.empty(), () -> {});
        model.apply(JourneyEdits.add(new Node.Perform("act", List.of(new Action.AddToSegment("")), null), HERE));
        model.save(() -> {});

        assertThat(stored("new_journey").nodes()).isEmpty();
        assertThat(sentences("act")).contains("Name the segment.");
        assertThat(shop.workspace().journeys().unsaved().find("new_journey")).isPresent();
    }

    @Test
    void undoGoesBackOverASaveAndTheSelectionFollowsWhatIsThere() {
        model.create(JourneyTemplates.empty(), () -> {});
        model.apply(JourneyEdits.add(NodeKind.WAIT.create("wait"), HERE));
        model.selection().add("wait");
        model.save(() -> {});
        Objects.requireNonNull(model.editedProperty().get()).undo();

        assertThat(journey().nodes()).isEmpty();
        assertThat(model.selection()).isEmpty();
        assertThat(model.changedProperty().get()).isTrue();
        Objects.requireNonNull(model.editedProperty().get()).redo();
        assertThat(model.changedProperty().get()).isFalse();
    }

    @Test
    void anUnfinishedJourneyIsNotHandedIn() {
        model.create(JourneyTemplates.empty(), () -> {});

        Assertions.assertThatThrownBy(() -> shop.workspace().journeys().submit("new_journey", "Ann", ""))
                .isInstanceOf(WorkspaceProblem.class)
                .hasMessageContaining("is not finished");
    }

    @Test
    void whatIsNotFinishedIsLeftOutOfWhatIsReplayed() throws WorkspaceProblem {
        model.create(JourneyTemplates.empty(), () -> {});
        model.create(JourneyTemplates.all().getFirst(), () -> {});

        assertThat(shop.workspace().packs().newest().journeys())
                .extracting(Journey::id)
                .containsExactly("welcome_series");
    }

    @Test
    void problemsAreToldAtTheNodeThatHasThem() {
        model.create(JourneyTemplates.empty(), () -> {});
        model.apply(JourneyEdits.add(NodeKind.MESSAGE.create("mail"), HERE));
        model.apply(JourneyEdits.add(NodeKind.EXIT.create("lost"), HERE));
        model.apply(JourneyEdits.addAfter(new Port("mail", 0), NodeKind.WAIT_UNTIL.create("until"), HERE));
        model.apply(JourneyEdits.addAfter(new Port("until", 0), NodeKind.SPLIT.create("split"), HERE));
        model.apply(JourneyEdits.change(
                new Node.Split("split", List.of(new Node.Split.Arm(0, null), new Node.Split.Arm(0, null))), "shares"));

        assertThat(sentences("mail")).containsExactly("Nothing is chosen to be sent.");
        assertThat(sentences("lost")).anyMatch(sentence -> sentence.startsWith("Nobody can come to “lost”"));
        assertThat(sentences("until"))
                .contains("Any event ends this wait.", "By the way “timed out” customers leave the journey.");
        assertThat(sentences("split")).contains("No arm of the split has a share.");
    }

    @Test
    void anEventThatTheDataDoesNotHaveIsToldAtTheEntry() throws Exception {
        shop.importCustomers("shop", 0, 3);
        model.create(JourneyTemplates.all().getFirst(), () -> {});

        assertThat(sentences(Port.ENTRY_ID))
                .containsExactly("Nobody can enter in this data: it has no event “subscription”.");
    }

    @Test
    void tidyingUpIsOneStepThatLeavesEverythingButThePlaces() {
        model.create(JourneyTemplates.all().getFirst(), () -> {});
        Journey before = journey();
        model.apply(JourneyEdits.move(Map.of("welcome", new Journey.Position(900, 900))));
        model.tidy();

        assertThat(journey()).isEqualTo(before);
        Objects.requireNonNull(model.editedProperty().get()).undo();
        assertThat(journey().layout()).containsEntry("welcome", new Journey.Position(900, 900));
    }

    @Test
    void aPartIsCarriedInARuleAndBackWithoutAChange() {
        for (Journey template : JourneyTemplates.all()) {
            for (JourneyPart part : JourneyPart.all(template)) {
                assertThat(part.write(template, part.read(template).orElseThrow(), null)
                                .apply(template))
                        .isEqualTo(template);
            }
        }
        Journey waiting = JourneyEdits.add(
                        new Node.WaitUntil("until", Condition.all(), OptionalInt.empty(), null, null), HERE)
                .apply(JourneyTemplates.empty());
        assertThat(JourneyPart.of("gone").read(waiting)).isEmpty();
        assertThat(Set.copyOf(JourneyPart.all(waiting))).contains(JourneyPart.of("until"));
    }
}
