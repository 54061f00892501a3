package dev.rehearsal.ui.kit.results;

import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.ui.kit.Figures;
import java.util.ArrayList;
import java.util.List;
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
    private static final double WIDTH = 206;

    private BiConsumer<@Nullable Outcome, @Nullable Reason> chosen = (outcome, reason) -> {};

    /**
     * A bar: of {@code whole} so many are left and so many were lost, which have the look of an outcome; {@code open} shows
     * what is behind it.
     */
    public record Bar(
            String label,
            String number,
            int left,
            int lost,
            int whole,
            String leftStyle,
            String lostStyle,
            Runnable open) {}

    public WaterfallView() {
        getStyleClass().add("waterfall");
    }

    public void onChosen(BiConsumer<@Nullable Outcome, @Nullable Reason> listener) {
        chosen = listener;
    }

    public void show(RuleCounts counts) {
        List<Bar> bars = new ArrayList<>();
        bars.add(bar("Matched", Figures.count(counts.matched()), counts, counts.matched(), 0, null, null));
        for (RuleCounts.Step step : counts.steps()) {
            String number =
                    step.outcome() == Outcome.FIRED ? Figures.count(step.left()) : Figures.change(-(long) step.lost());
            bars.add(bar(step.label(), number, counts, step.left(), step.lost(), step.outcome(), step.reason()));
        }
        show(bars);
    }

    private Bar bar(
            String label,
            String number,
            RuleCounts counts,
            int left,
            int lost,
            @Nullable Outcome outcome,
            @Nullable Reason reason) {
        return new Bar(
                label,
                number,
                left,
                lost,
                counts.matched(),
                outcome == Outcome.FIRED ? "bar-fired" : "bar-left",
                outcome == null ? "bar-left" : DecisionWords.look(outcome).styleClass(),
                () -> chosen.accept(outcome, reason));
    }

    /** Shows bars; as long as there are as many of them as before, none loses the focus. */
    public void show(List<Bar> bars) {
        while (getChildren().size() > bars.size()) {
            getChildren().removeLast();
        }
        for (int place = 0; place < bars.size(); place++) {
            if (place == getChildren().size()) {
                getChildren().add(new StepButton());
            }
            ((StepButton) getChildren().get(place)).show(bars.get(place));
        }
    }

    private static final class StepButton extends Button {
        private final Label label = new Label();
        private final Label count = new Label();
        private final HBox bar = new HBox();

        StepButton() {
            count.getStyleClass().add("strong");
            count.setMinWidth(Region.USE_PREF_SIZE);
            label.setMinWidth(0);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            bar.getStyleClass().add("waterfall-bar");
            VBox both = new VBox(new HBox(label, space, count), bar);
            both.setMaxWidth(Double.MAX_VALUE);
            both.setPrefWidth(WIDTH);
            setGraphic(both);
            getStyleClass().addAll("quiet", "waterfall-step");
        }

        void show(Bar shown) {
            label.setText(shown.label());
            count.setText(shown.number());
            bar.getChildren()
                    .setAll(
                            part(shown.left(), shown.whole(), shown.leftStyle()),
                            part(shown.lost(), shown.whole(), shown.lostStyle()));
            setAccessibleText("%s: %s. Shows these rows".formatted(shown.label(), shown.number()));
            setOnAction(click -> shown.open().run());
        }

        private static Region part(int part, int whole, String styleClass) {
            Region region = new Region();
            region.getStyleClass().addAll("waterfall-part", styleClass);
            double width = whole == 0 || part == 0 ? 0 : Math.max(2, WIDTH * part / whole);
            region.setMinWidth(width);
            region.setPrefWidth(width);
            region.setMaxWidth(width);
            return region;
        }
    }
}
