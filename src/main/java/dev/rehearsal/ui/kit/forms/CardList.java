package dev.rehearsal.ui.kit.forms;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A list of cards that a card can be dropped into: between them, or where they would begin. */
abstract class CardList {
    /** How far inside a list one has to be, so that there is a place to drop before and behind it as well. */
    private static final double EDGE = 10;

    private static final double GAP = 4;
    private static final double THICK = 3;

    private final Pane area;
    private final Node begin;
    private final boolean outermost;

    /** @param begin the node below which the cards begin */
    CardList(Pane area, Node begin, boolean outermost) {
        this.area = area;
        this.begin = begin;
        this.outermost = outermost;
    }

    abstract List<? extends Node> cards();

    abstract void drop(int index);

    /** Smaller lists stand in larger ones. */
    final double height() {
        return area.getHeight();
    }

    final boolean isAt(double sceneY) {
        Bounds place = area.localToScene(area.getLayoutBounds());
        double edge = outermost ? 0 : Math.min(EDGE, place.getHeight() / 4);
        return area.getScene() != null && sceneY >= place.getMinY() + edge && sceneY <= place.getMaxY() - edge;
    }

    /** Before which of the cards something at this height would land. */
    final int index(double sceneY) {
        int index = 0;
        for (Node card : cards()) {
            Bounds place = at(card);
            index += area.sceneToLocal(0, sceneY).getY() > (place.getMinY() + place.getMaxY()) / 2 ? 1 : 0;
        }
        return index;
    }

    final void mark(Region mark, int index) {
        if (!area.equals(mark.getParent())) {
            area.getChildren().add(mark);
        }
        List<? extends Node> cards = cards();
        double y = cards.isEmpty()
                ? at(begin).getMaxY() + GAP
                : index < cards.size()
                        ? at(cards.get(index)).getMinY() - GAP
                        : at(cards.getLast()).getMaxY() + GAP;
        double left = cards.isEmpty() ? EDGE : at(cards.getFirst()).getMinX();
        mark.resizeRelocate(left, y - THICK / 2, area.getWidth() - 2 * left, THICK);
    }

    /** Where a node of the list stands, without what a drag moves it by. */
    private Bounds at(Node node) {
        return area.sceneToLocal(node.getParent().localToScene(resting(node)));
    }

    private static Bounds resting(Node node) {
        Bounds bounds = node.getLayoutBounds();
        return new BoundingBox(
                bounds.getMinX() + node.getLayoutX(),
                bounds.getMinY() + node.getLayoutY(),
                bounds.getWidth(),
                bounds.getHeight());
    }
}
