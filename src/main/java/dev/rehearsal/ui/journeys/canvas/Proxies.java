package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.Box;
import dev.rehearsal.ui.journeys.canvas.geometry.Card;
import dev.rehearsal.ui.journeys.canvas.geometry.Viewport;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Invisible nodes over the cards that show, for screen readers: they say what the drawing shows. */
final class Proxies extends Pane {
    private static final int MOST = 200;

    private final CanvasSession session;
    private final List<Proxy> pool = new ArrayList<>();

    Proxies(CanvasSession session) {
        this.session = session;
    }

    /** Puts them where the cards are now. */
    void follow() {
        Viewport viewport = session.viewport();
        List<Card> cards = session.geometry().cardsIn(viewport.shown(getWidth(), getHeight()));
        int used = Math.min(MOST, cards.size());
        while (pool.size() < used) {
            pool.add(made());
        }
        for (int i = 0; i < used; i++) {
            Proxy proxy = pool.get(i);
            Card card = cards.get(i);
            Box box = viewport.toScreen(card.box());
            String id = id(card.id());
            if (!id.equals(proxy.getId())) {
                proxy.setId(id);
            }
            proxy.node = card.id();
            proxy.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        }
        for (int i = 0; i < pool.size(); i++) {
            pool.get(i).setVisible(i < used);
        }
    }

    /** What there is to say of the canvas as a whole: the node that the keyboard is at. */
    String spoken() {
        String lead = session.choice().lead();
        int selected = session.choice().nodes().size();
        if (lead != null && session.geometry().card(lead).isPresent()) {
            return new Spoken(session).of(lead);
        }
        int steps = session.geometry().journey().nodes().size();
        return selected > 1
                ? selected + " steps selected."
                : "Journey with " + steps + (steps == 1 ? " step." : " steps.")
                        + " Tab walks through them, A adds one.";
    }

    static String id(@Nullable String node) {
        return node == null || node.equals(Port.ENTRY_ID) ? "journey-entry" : "node-" + node;
    }

    private Proxy made() {
        Proxy proxy = new Proxy();
        proxy.setManaged(false);
        proxy.setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().add(proxy);
        return proxy;
    }

    /** Finds its words when it is asked for them, which is seldom. */
    private final class Proxy extends Region {
        private String node = Port.ENTRY_ID;

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.TEXT
                    ? new Spoken(session).of(node)
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }
}
