package dev.rehearsal.ui.rules.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ui.kit.draft.PartEdits;
import dev.rehearsal.ui.kit.draft.Place;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SentenceViewTest extends EditorStage {
    @BeforeEach
    void openARule() {
        open(desk.rule("cart_left_one_hour"));
    }

    private Node focus() {
        return Objects.requireNonNull(stage().getScene().getFocusOwner());
    }

    private List<Node> phrases() {
        return List.copyOf(lookup("#editor-sentence .phrase").queryAll());
    }

    private void tabToTheSentence() {
        interact(() -> lookup("#save-and-submit").query().requestFocus());
        push(KeyCode.TAB);
    }

    @Test
    void tabReachesThePhrasesTheArrowsWalkThemAndTabLeavesThemAgain() {
        tabToTheSentence();
        List<Node> phrases = phrases();
        assertThat(focus()).isSameAs(phrases.getFirst());
        push(KeyCode.RIGHT);
        assertThat(focus()).isSameAs(phrases.get(1));
        push(KeyCode.END);
        assertThat(focus()).isSameAs(phrases.getLast());
        push(KeyCode.RIGHT);
        assertThat(focus()).isSameAs(phrases.getLast());
        push(KeyCode.LEFT);
        assertThat(focus()).isSameAs(phrases.get(phrases.size() - 2));
        push(KeyCode.HOME);
        assertThat(focus()).isSameAs(phrases.getFirst());
        push(KeyCode.TAB);
        assertThat(phrases()).doesNotContain(focus());
    }

    @Test
    void eachPhraseTellsItsWords() {
        assertThat(phrases())
                .isNotEmpty()
                .allSatisfy(phrase -> assertThat(phrase.getAccessibleText()).endsWith(", go to where it is said"));
        String spoken = lookup("#editor-sentence").query().getAccessibleText();
        assertThat(phrases())
                .allSatisfy(phrase -> assertThat(spoken)
                        .contains(phrase.getAccessibleText().replace(", go to where it is said", "")));
    }

    @Test
    void enterGoesToThePlaceThatSaysIt() {
        tabToTheSentence();
        push(KeyCode.END);
        push(KeyCode.ENTER);
        Place chosen = Objects.requireNonNull(model.chosenProperty().get());
        assertThat(chosen)
                .isIn(Place.of(Place.Part.COOLDOWN), Place.of(Place.Part.AUDIENCE), Place.of(Place.Part.LIMIT));
        assertThat(lookup("#rule-form").query().getScene().getFocusOwner())
                .isIn(lookup("#rule-form *").queryAll());
    }

    @Test
    void undoFromTheSentenceKeepsTheFocusInIt() {
        interact(() -> model.apply(PartEdits.cooldown(OptionalInt.empty())));
        tabToTheSentence();
        push(KeyCode.RIGHT);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(phrases()).contains(focus());
    }
}
