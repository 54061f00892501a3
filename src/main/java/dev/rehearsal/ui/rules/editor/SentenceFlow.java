package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.ui.kit.draft.Phrases.Phrase;
import dev.rehearsal.ui.kit.draft.Place;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The sentence of a rule; a click on a phrase goes to the place that says it. */
public final class SentenceFlow extends TextFlow {
    public SentenceFlow() {
        getStyleClass().add("sentence-flow");
    }

    void show(List<Phrase> phrases, Consumer<Place> chosen) {
        getChildren()
                .setAll(phrases.stream().map(phrase -> text(phrase, chosen)).toList());
        setAccessibleText(phrases.stream().map(Phrase::words).collect(Collectors.joining()));
    }

    private static Text text(Phrase phrase, Consumer<Place> chosen) {
        Text text = new Text(phrase.words());
        Place place = phrase.place();
        if (place != null) {
            text.getStyleClass().add("phrase");
            text.setOnMouseClicked(click -> chosen.accept(place));
        }
        return text;
    }
}
