package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ui.kit.Nodes;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.textfield.TextFields;

/** Times: where they stand, how they are written, and three of them as they are read. */
public final class TimesController {
    private static final Optional<String> OWN = Optional.of("");
    private static final Choice<Optional<String>> OWN_PATTERN = new Choice<>(OWN, "A pattern of your own…");

    private final TimesViewModel model;
    private boolean ownPattern;

    @FXML
    private Label sourceLabel;

    @FXML
    private ComboBox<Choice<List<String>>> source;

    @FXML
    private ComboBox<Choice<Optional<String>>> format;

    @FXML
    private TextField pattern;

    @FXML
    private TextField zone;

    @FXML
    private Label problem;

    @FXML
    private Label why;

    @FXML
    private GridPane examples;

    TimesController(TimesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Choosing.tell(source, model::source);
        Choosing.tell(format, this::choose);
        Choosing.tell(pattern, written -> {
            if (ownPattern && !written.isBlank()) {
                say(model.pattern(written));
            }
        });
        Choosing.tell(zone, written -> say(model.zone(written)));
        TextFields.bindAutoCompletion(
                        zone, ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .setOnAutoCompleted(chosen -> say(model.zone(zone.getText())));
        model.wizard().files().readingProperty().addListener((property, before, now) -> now.ifPresent(this::draw));
        model.wizard().files().readingProperty().get().ifPresent(this::draw);
        say("");
    }

    private void choose(Optional<String> chosen) {
        ownPattern = chosen.equals(OWN);
        Nodes.show(pattern, ownPattern);
        if (ownPattern) {
            pattern.requestFocus();
        } else {
            say("");
            model.format(chosen);
        }
    }

    private void say(String sentence) {
        problem.setText(sentence);
        Nodes.show(problem, !sentence.isEmpty());
    }

    private void draw(Reading now) {
        boolean events = now.kind() == DataKind.EVENTS;
        Nodes.show(sourceLabel, events);
        Nodes.show(source, events);
        Choosing.show(
                source, model.sources(), model.sourceNow().map(Choice::value).orElse(List.of()));
        List<Choice<Optional<String>>> formats = new ArrayList<>(model.formats());
        formats.add(OWN_PATTERN);
        Choosing.show(format, formats, ownPattern ? OWN : model.formatNow().value());
        Nodes.show(pattern, ownPattern);
        Choosing.show(zone, model.zoneNow());
        Optional<Why> reason = model.why().filter(one -> events);
        Nodes.show(why, reason.isPresent());
        reason.ifPresent(one -> ConfidenceMark.show(why, one));
        drawExamples(events ? model.examples() : List.of());
    }

    private void drawExamples(List<TimesViewModel.Example> shown) {
        examples.getChildren().clear();
        Nodes.show(examples, !shown.isEmpty());
        for (int row = 0; row < shown.size(); row++) {
            TimesViewModel.Example example = shown.get(row);
            Label text = new Label(example.text());
            text.getStyleClass().add("mono");
            Label read = new Label(example.read());
            read.getStyleClass().add(example.readable() ? "strong" : "danger-text");
            examples.addRow(row, text, new Label("→"), read);
        }
    }
}
