package dev.rehearsal.ui.kit.results;

import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.ui.kit.Figures;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The way from matches to fires as bars, one below the other; choosing a step shows its decisions. */
public final class WaterfallView extends VBox {
    private static final double WIDTH = 216;

    private BiConsumer<@Nullable Outcome, @Nullable Reason> chosen = (outcome, reason) -> {};

    public WaterfallView() {
        getStyleClass().add("waterfall");
    }

    public void onChosen(BiConsumer<@Nullable Outcome, @Nullable Reason> listener) {
        chosen = listener;
    }

    public void show(RuleCounts counts) {
        getChildren().clear();
        add("Matched", Figures.count(counts.matched()), counts, counts.matched(), 0, null, null);
        for (RuleCounts.Step step : counts.steps()) {
            String number =
                    step.outcome() == Outcome.FIRED ? Figures.count(step.left()) : Figures.change(-(long) step.lost());
            add(step.label(), number, counts, step.left(), step.lost(), step.outcome(), step.reason());
        }
    }

    private void add(
            String label,
            String number,
            RuleCounts counts,
            int left,
            int lost,
            @Nullable Outcome outcome,
            @Nullable Reason reason) {
        Label count = new Label(number);
        count.getStyleClass().add("strong");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(
                bar(left, counts.matched(), outcome == Outcome.FIRED ? "bar-fired" : "bar-left"),
                bar(
                        lost,
                        counts.matched(),
                        outcome == null
                                ? "bar-left"
                                : DecisionWords.look(outcome).styleClass()));
        bar.getStyleClass().add("waterfall-bar");
        VBox both = new VBox(new HBox(new Label(label), space, count), bar);
        both.setMaxWidth(Double.MAX_VALUE);
        both.setPrefWidth(WIDTH);
        Button step = new Button();
        step.setGraphic(both);
        step.getStyleClass().addAll("quiet", "waterfall-step");
        step.setAccessibleText("%s: %s. Shows these decisions".formatted(label, number));
        step.setOnAction(click -> chosen.accept(outcome, reason));
        getChildren().add(step);
    }

    private static Region bar(int part, int whole, String styleClass) {
        Region region = new Region();
        region.getStyleClass().addAll("waterfall-part", styleClass);
        double width = whole == 0 || part == 0 ? 0 : Math.max(2, WIDTH * part / whole);
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }
}
