package dev.rehearsal.ui.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.editor.JourneyTemplates;
import org.junit.jupiter.api.Test;

/** Pictures of the view for people to look at, and what has to be seen on it. */
class JourneyPicturesViewTest extends JourneysStage {
    private static Journey template(int which) {
        return JourneyTemplates.all().get(which);
    }

    @Test
    void withoutJourneysThereIsAWayToMakeOne() {
        assertThat(lookup("No journeys yet").tryQuery()).isPresent();
        photograph("journeys-empty");
    }

    @Test
    void aListOfTemplates() {
        JourneyTemplates.all().forEach(this::make);
        interact(() -> models().editing().leave());
        assertThat(lookup("#journey-name").queryLabeled().getText()).isNotEmpty();
        photograph("journeys-list");
    }

    @Test
    void theEditorOfACartRecovery() {
        make(template(1));
        photograph("journey-editor");
        select("test");
        photograph("journey-split");
        select("until_purchase");
        photograph("journey-until");
        select("reminder");
        photograph("journey-message");
    }

    @Test
    void problemsAreListedAndOneClickGoesToTheirStep() {
        make(template(1));
        interact(() -> {
            editor().apply(JourneyEdits.add(NodeKind.MESSAGE.create("thanks"), new Journey.Position(700, 400)));
            editor().apply(JourneyEdits.disconnect(new Port("an_hour", 0)));
        });
        clickOn("#problems-summary");
        photograph("journey-problems");
        clickOn("Nothing is chosen to be sent.");
        assertThat(editor().selection()).containsExactly("thanks");
        assertThat(lookup("#step-name").queryTextInputControl().getText()).isEqualTo("thanks");
    }

    @Test
    void theEditorOfABranch() {
        make(template(2));
        select("can_push");
        photograph("journey-branch");
        make(template(0));
        select("in_the_morning");
        photograph("journey-time");
    }
}
