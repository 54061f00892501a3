package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.journey.Alignment;
import dev.rehearsal.journey.Fragment;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.Box;
import dev.rehearsal.ui.journeys.canvas.geometry.Viewport;
import dev.rehearsal.ui.journeys.canvas.gesture.Additions;
import dev.rehearsal.ui.journeys.canvas.gesture.Choice;
import dev.rehearsal.ui.journeys.canvas.gesture.Wanted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Point2D;

/** What can be done with what is selected; each is one step of the history. */
public final class CanvasEdits {
    private static final double ASIDE = 32;

    private final CanvasSession session;
    private final TextClipboard clipboard;

    public CanvasEdits(CanvasSession session, TextClipboard clipboard) {
        this.session = session;
        this.clipboard = clipboard;
    }

    /** Adds a step and selects it. */
    public void add(NodeKind kind, Wanted wanted) {
        Additions.Added added = Additions.of(kind, wanted, session.geometry());
        session.change(added.edit());
        session.choose(Choice.of(added.id()));
        session.reveal(added.id());
    }

    /** Where a step goes that is added without saying where: after what is selected, else where there is room. */
    public Wanted beside() {
        Choice choice = session.choice();
        if (choice.wire() != null) {
            return Wanted.into(choice.wire());
        }
        String lead = choice.lead();
        int ports = lead == null ? 0 : session.geometry().ports(lead).size();
        if (lead == null || ports == 0) {
            return session.geometry().journey().nodes().isEmpty()
                    ? Wanted.after(Port.ENTRY)
                    : Wanted.somewhere(session.viewport()
                            .shown(session.size().getWidth(), session.size().getHeight())
                            .centre());
        }
        Port port = new Port(lead, port(lead, ports));
        return session.geometry().wire(port).isPresent() ? Wanted.into(port) : Wanted.after(port);
    }

    /** The way out that the keyboard is at, else the first that leads nowhere, else the first. */
    int port(String lead, int ports) {
        if (session.choice().port() >= 0 && session.choice().port() < ports) {
            return session.choice().port();
        }
        for (int i = 0; i < ports; i++) {
            if (session.geometry().wire(new Port(lead, i)).isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    /** Deletes the selected steps, or the selected wire; {@code reconnect} joins what was before and after them. */
    public void delete(boolean reconnect) {
        Choice choice = session.choice();
        if (choice.wire() != null) {
            session.change(JourneyEdits.disconnect(choice.wire()));
        } else if (!steps().isEmpty()) {
            session.change(JourneyEdits.remove(steps(), reconnect));
        }
    }

    public void selectAll() {
        Set<String> all = new HashSet<>();
        session.geometry().cards().forEach(card -> all.add(card.id()));
        session.choose(Choice.of(all));
    }

    public void copy() {
        if (!steps().isEmpty()) {
            clipboard.write(session.model().text(fragment()));
        }
    }

    public void cut() {
        copy();
        delete(true);
    }

    /** What the clipboard holds, beside where it came from if that shows, else in the middle. */
    public void paste() {
        clipboard
                .read()
                .flatMap(session.model()::fragment)
                .ifPresentOrElse(
                        this::paste,
                        () -> session.model()
                                .refuse("Nothing was pasted: what is on the clipboard is no step of a journey."));
    }

    private void paste(Fragment fragment) {
        Box box = Box.around(fragment.layout().values().stream()
                        .map(place -> new Box(place.x(), place.y(), 0, 0))
                        .toList())
                .orElse(new Box(0, 0, 0, 0));
        Point2D by = away(box, fragment);
        put(fragment.movedBy(by.getX(), by.getY()));
    }

    private Point2D away(Box box, Fragment fragment) {
        Viewport viewport = session.viewport();
        Box shown = viewport.shown(session.size().getWidth(), session.size().getHeight());
        if (!shown.contains(box.centre())) {
            return shown.centre().subtract(box.centre());
        }
        double by = 0;
        while (isTaken(fragment, by)) {
            by += ASIDE;
        }
        return new Point2D(by, by);
    }

    private boolean isTaken(Fragment fragment, double by) {
        return fragment.layout().values().stream()
                .anyMatch(place -> session.geometry().cardsIn(new Box(place.x() + by, place.y() + by, 0, 0)).stream()
                        .anyMatch(card ->
                                card.box().x() == place.x() + by && card.box().y() == place.y() + by));
    }

    /** A second one of everything selected, below it. */
    public void duplicate() {
        session.geometry()
                .bounds(steps())
                .ifPresent(box -> put(fragment().movedBy(0, Math.ceil(box.height() / ASIDE + 1) * ASIDE)));
    }

    private void put(Fragment fragment) {
        Fragment fresh = fragment.freshIn(session.geometry().journey());
        session.change(JourneyEdits.paste(fresh));
        session.choose(Choice.of(new HashSet<>(fresh.ids())));
        session.geometry()
                .bounds(fresh.ids())
                .ifPresent(box -> session.viewportProperty()
                        .set(session.viewport()
                                .revealing(
                                        box,
                                        session.size().getWidth(),
                                        session.size().getHeight())));
    }

    private Fragment fragment() {
        Map<String, Journey.Position> places = new HashMap<>();
        steps().forEach(id -> session.geometry()
                .card(id)
                .ifPresent(card -> places.put(
                        id, new Journey.Position(card.box().x(), card.box().y()))));
        return new Fragment(Fragment.of(session.geometry().journey(), steps()).nodes(), places);
    }

    /** A little further; steps that follow one another count as one. */
    public void nudge(double dx, double dy) {
        Map<String, Journey.Position> places = new HashMap<>();
        for (String id : session.choice().nodes()) {
            session.geometry()
                    .card(id)
                    .ifPresent(card -> places.put(
                            id,
                            new Journey.Position(card.box().x() + dx, card.box().y() + dy)));
        }
        if (!places.isEmpty()) {
            session.model().apply(JourneyEdits.move(places));
        }
    }

    public void align(Alignment alignment) {
        session.change(JourneyEdits.align(session.choice().nodes(), alignment));
    }

    private Set<String> steps() {
        Set<String> steps = new HashSet<>(session.choice().nodes());
        steps.remove(Port.ENTRY_ID);
        return steps;
    }
}
