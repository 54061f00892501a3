package dev.rehearsal.ui.journeys.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.gesture.Choice;
import dev.rehearsal.ui.journeys.canvas.paint.Badge;
import dev.rehearsal.ui.journeys.canvas.paint.Counts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

/** Pictures of the canvas for people to look at, and what has to be seen on it. */
class CanvasPicturesViewTest extends CanvasStage {
    @Test
    void anEmptyCanvasSaysWhatToDoFirst() {
        assertThat(lookup("#canvas-hint").query().isVisible()).isTrue();
        photograph("canvas-empty");
    }

    @Test
    void aCartRecoveryOfTenSteps() {
        show(Journeys.cart());
        assertThat(lookup("#node-bought").tryQuery()).isPresent();
        interact(() -> {
            pane().session().begin();
            pane().session().choose(Choice.of("split"));
        });
        photograph("canvas-cart");
    }

    @Test
    void problemsStandOnTheirCards() {
        show(Journeys.cart());
        interact(() -> {
            model.badges.set(Map.of(
                    "offer", List.of(new Badge(true, "No template is chosen")),
                    "worth", List.of(new Badge(false, "Everyone goes the same way"))));
            pane().session().viewportProperty().set(pane().session().viewport().zoomed(2.2, new Point2D(1000, 400)));
        });
        photograph("canvas-problems");
    }

    @Test
    void countsStandOnCardsAndWires() {
        show(Journeys.cart());
        interact(() -> {
            model.counts.set(counts());
            pane().session().zoom(2.4);
        });
        photograph("canvas-counts");
    }

    @Test
    void aHundredStepsFromFarAway() {
        show(Journeys.large(100));
        photograph("canvas-hundred");
        interact(() -> pane().session().zoom(0.3));
        photograph("canvas-far");
    }

    private static Counts counts() {
        Map<String, Counts.AtNode> nodes = new HashMap<>();
        nodes.put("", new Counts.AtNode(12402, 0, 0));
        nodes.put("hour", new Counts.AtNode(12402, 310, 0));
        nodes.put("split", new Counts.AtNode(12092, 0, 0));
        nodes.put("mail", new Counts.AtNode(7255, 0, 0));
        nodes.put("push", new Counts.AtNode(4837, 0, 0));
        nodes.put("bought", new Counts.AtNode(12092, 1204, 0));
        nodes.put("thanks", new Counts.AtNode(3120, 0, 0));
        nodes.put("worth", new Counts.AtNode(7768, 0, 0));
        nodes.put("morning", new Counts.AtNode(2100, 40, 0));
        nodes.put("offer", new Counts.AtNode(2060, 0, 2060));
        nodes.put("end", new Counts.AtNode(8788, 0, 8788));
        Map<Port, Long> ways = new HashMap<>();
        ways.put(Port.ENTRY, 12402L);
        ways.put(new Port("hour", 0), 12092L);
        ways.put(new Port("split", 0), 7255L);
        ways.put(new Port("split", 1), 4837L);
        ways.put(new Port("mail", 0), 7255L);
        ways.put(new Port("push", 0), 4837L);
        ways.put(new Port("bought", 0), 3120L);
        ways.put(new Port("bought", 1), 7768L);
        ways.put(new Port("thanks", 0), 3120L);
        ways.put(new Port("worth", 0), 2100L);
        ways.put(new Port("worth", 1), 5668L);
        ways.put(new Port("morning", 0), 2060L);
        return new Counts(nodes, ways);
    }
}
