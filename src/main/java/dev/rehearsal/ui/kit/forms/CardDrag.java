package dev.rehearsal.ui.kit.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A card dragged by its grip. It follows the pointer, a mark shows where it would land, near the edges of the view the form
 * scrolls, and Escape leaves everything as it was. What it lands in gets one call, so that it is one step.
 */
final class CardDrag {
    /** How far the card stands aside, so that it does not hide the mark. */
    private static final double ASIDE = 28;

    private final Region card;
    private final Supplier<List<CardList>> lists;
    private final Region mark = new Region();
    private final EdgeScroll scroll;
    private final EventHandler<KeyEvent> escape = this::cancel;
    private List<CardList> open = List.of();
    private @Nullable CardList over;
    private int index;
    private double grabbed;
    private double pointer;
    private boolean dragging;

    private CardDrag(Region card, Supplier<List<CardList>> lists) {
        this.card = card;
        this.lists = lists;
        scroll = new EdgeScroll(card, this::follow);
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.getStyleClass().add("drop-mark");
    }

    /** Has the card be dragged by the grip, into any of the lists that there are when it begins. */
    static void by(Node grip, Region card, Supplier<List<CardList>> lists) {
        CardDrag drag = new CardDrag(card, lists);
        grip.setOnMousePressed(press -> {
            drag.grabbed = press.getSceneY() - card.localToScene(0, 0).getY();
            card.requestFocus();
            press.consume();
        });
        grip.setOnDragDetected(drag::begin);
        grip.setOnMouseDragged(drag::move);
        grip.setOnMouseReleased(drag::drop);
    }

    private void begin(MouseEvent press) {
        Scene scene = card.getScene();
        if (press.getButton() == MouseButton.PRIMARY && scene != null) {
            dragging = true;
            open = lists.get();
            card.getStyleClass().add("lifted");
            above(true);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
            move(press);
        }
        press.consume();
    }

    /** The card is drawn above everything else of the form. */
    private void above(boolean lifted) {
        for (Node at = card; at != null; at = at.getParent()) {
            at.setViewOrder(lifted ? -1 : 0);
        }
    }

    private void move(MouseEvent drag) {
        if (dragging) {
            pointer = drag.getSceneY();
            scroll.at(pointer);
            follow();
        }
        drag.consume();
    }

    private void follow() {
        double resting = card.localToScene(0, 0).getY() - card.getTranslateY();
        card.setTranslateY(pointer - grabbed - resting);
        card.setTranslateX(ASIDE);
        Optional<CardList> under =
                open.stream().filter(list -> list.isAt(pointer)).min(Comparator.comparingDouble(CardList::height));
        over = under.orElse(null);
        mark.setVisible(under.isPresent());
        under.ifPresent(list -> {
            index = list.index(pointer);
            list.mark(mark, index);
        });
    }

    private void drop(MouseEvent release) {
        CardList target = over;
        int place = index;
        boolean landed = dragging;
        end();
        if (landed && target != null) {
            target.drop(place);
        }
        release.consume();
    }

    private void cancel(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            end();
            key.consume();
        }
    }

    private void end() {
        if (!dragging) {
            return;
        }
        dragging = false;
        over = null;
        scroll.stop();
        above(false);
        card.setTranslateX(0);
        card.setTranslateY(0);
        card.getStyleClass().remove("lifted");
        if (mark.getParent() instanceof Pane area) {
            area.getChildren().remove(mark);
        }
        Scene scene = card.getScene();
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
    }
}
