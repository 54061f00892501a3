package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.store.Dataset;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.results.WaterfallView;
import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What the rule would have done, beside its form; says when it is still catching up with an edit. */
public final class RuleResultController {
    private final LiveResultViewModel live;
    private final RuleEditorViewModel editor;

    @FXML
    private ComboBox<Dataset> dataset;

    @FXML
    private Label state;

    @FXML
    private VBox result;

    @FXML
    private Label nothing;

    @FXML
    private Label fires;

    @FXML
    private Label reach;

    @FXML
    private Label compared;

    @FXML
    private DayChart days;

    @FXML
    private Label span;

    @FXML
    private WaterfallView waterfall;

    @FXML
    private VBox samples;

    @FXML
    private Label findingsTitle;

    @FXML
    private VBox findings;

    public RuleResultController(LiveResultViewModel live, RuleEditorViewModel editor) {
        this.live = live;
        this.editor = editor;
    }

    @FXML
    private void initialize() {
        dataset.setItems(live.datasets());
        dataset.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Dataset shown) {
                return shown == null ? "" : shown.name() + ", " + Figures.count(shown.events(), "event");
            }

            @Override
            public @Nullable Dataset fromString(String words) {
                return null;
            }
        });
        live.datasetProperty().subscribe(now -> dataset.setValue(now));
        dataset.valueProperty().addListener((value, before, now) -> {
            if (now != null) {
                live.datasetProperty().set(now);
            }
        });
        live.catchingUpProperty().subscribe(behind -> {
            state.setText(behind ? "Catching up…" : "Up to date");
            state.getStyleClass().setAll("pill", behind ? "warning" : "success");
            result.setOpacity(behind ? 0.6 : 1);
        });
        state.visibleProperty().bind(live.datasetProperty().isNotNull());
        live.resultProperty().subscribe(now -> show(now));
        live.findingsProperty().subscribe(this::show);
        waterfall.onChosen((outcome, reason) -> {});
    }

    private void show(@Nullable LiveResult now) {
        result.setVisible(now != null);
        result.setManaged(now != null);
        nothing.setVisible(now == null);
        nothing.setManaged(now == null);
        if (now == null) {
            return;
        }
        fires.setText(Figures.count(now.counts().fired(), "fire"));
        reach.setText("for " + Figures.count(now.counts().customers(), "customer"));
        compared.setText(compared(now));
        days.show(now.days(), span(now));
        span.setText(span(now));
        waterfall.show(now.counts());
        Samples rows = new Samples(live);
        samples.getChildren().setAll(now.samples().stream().map(rows::row).toList());
        if (now.samples().isEmpty()) {
            Label none = new Label("The rule never matched, so there is nobody to show.");
            none.getStyleClass().add("secondary");
            samples.getChildren().setAll(none);
        }
    }

    private static String compared(LiveResult now) {
        if (now.added() < 0) {
            return "Not saved before, so there is nothing to compare with";
        }
        return now.added() == 0 && now.removed() == 0
                ? "As the saved version does"
                : "%s %s against the saved version"
                        .formatted(Figures.change(now.added()), Figures.change(-(long) now.removed()));
    }

    private String span(LiveResult now) {
        Times times = live.times();
        return now.days().length == 0
                ? ""
                : times.day(LocalDate.ofEpochDay(now.firstDay())) + " – "
                        + times.day(LocalDate.ofEpochDay(now.firstDay() + now.days().length - 1));
    }

    private void show(List<LiveResultViewModel.Lint> lints) {
        findingsTitle.setVisible(!lints.isEmpty());
        findingsTitle.setManaged(!lints.isEmpty());
        findings.getChildren()
                .setAll(lints.stream()
                        .map(lint -> (Node) FindingRow.of(lint, editor))
                        .toList());
        findings.setVisible(!lints.isEmpty());
        findings.setManaged(!lints.isEmpty());
    }
}
