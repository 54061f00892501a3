package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.Neighbours.Direction;
import dev.rehearsal.ui.journeys.canvas.geometry.Snapping;
import dev.rehearsal.ui.journeys.canvas.gesture.Act;
import dev.rehearsal.ui.journeys.canvas.gesture.Choice;
import dev.rehearsal.ui.journeys.canvas.gesture.Idle;
import dev.rehearsal.ui.journeys.canvas.gesture.Linking;
import dev.rehearsal.ui.journeys.canvas.gesture.Step;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Everything by the keyboard. */
final class CanvasKeys {
    private static final double CLOSER = 1.25;

    private final CanvasSession session;
    private final CanvasEdits edits;
    private final CanvasWalk walk;
    private final List<KeyBinding> bindings;
    private boolean swallows;

    /** What the canvas has beside the journey: the map, the sheet of keys, the field for a name. */
    interface Extras {
        void rename(String id);

        void toggleMap();

        void showKeys();

        void hand(boolean held);

        void menu();
    }

    private final Extras extras;

    CanvasKeys(CanvasSession session, CanvasEdits edits, Extras extras) {
        this.session = session;
        this.edits = edits;
        this.extras = extras;
        this.walk = new CanvasWalk(session);
        this.bindings = bindings();
    }

    List<KeyBinding> all() {
        return bindings;
    }

    private List<KeyBinding> bindings() {
        double step = Snapping.GRID;
        return List.of(
                KeyBinding.of("Arrows", "Go to the neighbour: along the wires, up and down", () -> {}),
                KeyBinding.of("→", "", () -> walk.towards(Direction.RIGHT), "Right"),
                KeyBinding.of("←", "", () -> walk.towards(Direction.LEFT), "Left"),
                KeyBinding.of("↑", "", () -> walk.towards(Direction.UP), "Up"),
                KeyBinding.of("↓", "", () -> walk.towards(Direction.DOWN), "Down"),
                KeyBinding.of("Tab, Shift+Tab", "Go through the steps in the order of the flow", () -> {}),
                KeyBinding.of("Home", "Go to the entry", walk::toFirst, "Home"),
                KeyBinding.of("End", "Go to the last step", walk::toLast, "End"),
                KeyBinding.of("Alt+↓, Alt+↑", "Go to the next way out of the step", () -> walk.port(1), "Alt+Down"),
                KeyBinding.of("Alt+↑", "", () -> walk.port(-1), "Alt+Up"),
                KeyBinding.of("Alt+→", "Follow the way out", walk::follow, "Alt+Right"),
                KeyBinding.of("A, Insert, Ctrl+Enter", "Add a step here", this::add, "A", "Insert", "Shortcut+Enter"),
                KeyBinding.of("L", "Draw a wire: arrows or letters choose, Enter connects", this::link, "L"),
                KeyBinding.of("Enter", "Open the properties", this::open, "Enter"),
                KeyBinding.of("F2", "Rename the step", this::rename, "F2"),
                KeyBinding.of(
                        "Delete",
                        "Delete and join what is before and after",
                        () -> edits.delete(true),
                        "Delete",
                        "Backspace"),
                KeyBinding.of("Shift+Delete", "Delete and leave the gap", () -> edits.delete(false), "Shift+Delete"),
                KeyBinding.of("Shift+Arrows", "Move the selected steps", () -> {}),
                KeyBinding.of("Shift+→", "", () -> edits.nudge(step, 0), "Shift+Right"),
                KeyBinding.of("Shift+←", "", () -> edits.nudge(-step, 0), "Shift+Left"),
                KeyBinding.of("Shift+↑", "", () -> edits.nudge(0, -step), "Shift+Up"),
                KeyBinding.of("Shift+↓", "", () -> edits.nudge(0, step), "Shift+Down"),
                KeyBinding.of("Ctrl+A", "Select everything", edits::selectAll, "Shortcut+A"),
                KeyBinding.of("Ctrl+C", "Copy", edits::copy, "Shortcut+C"),
                KeyBinding.of("Ctrl+X", "Cut", edits::cut, "Shortcut+X"),
                KeyBinding.of("Ctrl+V", "Paste", edits::paste, "Shortcut+V"),
                KeyBinding.of("Ctrl+D", "Duplicate", edits::duplicate, "Shortcut+D"),
                KeyBinding.of(
                        "T",
                        "Tidy up: lay everything out anew",
                        () -> session.model().tidy(),
                        "T"),
                KeyBinding.of(
                        "+, −",
                        "Zoom in, zoom out",
                        () -> session.zoom(CLOSER),
                        "Plus",
                        "Add",
                        "Equals",
                        "Shift+Equals",
                        "Shift+Plus"),
                KeyBinding.of("−", "", () -> session.zoom(1 / CLOSER), "Minus", "Subtract"),
                KeyBinding.of("1", "Show everything", session::fit, "1", "Numpad 1"),
                KeyBinding.of("0", "Life size", session::reset, "0", "Numpad 0"),
                KeyBinding.of("M", "Show or hide the map", extras::toggleMap, "M"),
                KeyBinding.of("Space and drag", "Move the paper", () -> {}),
                KeyBinding.of(
                        "Shift+F10", "What can be done with the selected", extras::menu, "Shift+F10", "Context Menu"),
                KeyBinding.of("Escape", "Give up what is under way; then select nothing", this::escape, "Esc"),
                KeyBinding.of("?, F1", "These keys", extras::showKeys, "F1", "Shift+Slash", "?"));
    }

    /** Does what these keys do, for those who choose it from a menu. */
    void run(String shown) {
        bindings.stream()
                .filter(binding -> binding.shown().equals(shown))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No keys " + shown))
                .run()
                .run();
    }

    void pressed(KeyEvent key) {
        swallows = false;
        if (key.getCode() == KeyCode.SPACE) {
            extras.hand(true);
            key.consume();
            return;
        }
        if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown()) {
            if (walk.onwards(key.isShiftDown() ? -1 : 1)) {
                key.consume();
            }
            return;
        }
        if (session.gesture() instanceof Linking linking && linking.isByKeys() && chooses(linking, key)) {
            key.consume();
            return;
        }
        bindings.stream().filter(binding -> binding.isFor(key)).findFirst().ifPresent(binding -> {
            binding.run().run();
            key.consume();
        });
    }

    void released(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE) {
            extras.hand(false);
            key.consume();
        }
    }

    /** While a wire is drawn, Enter is content with where it leads; letters are looked at when they are typed. */
    private boolean chooses(Linking linking, KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            session.take(linking.done());
            return true;
        }
        return (key.getCode().isLetterKey() || key.getCode().isDigitKey()) && !key.isShortcutDown();
    }

    /** While a wire is drawn, letters look for the step that it shall lead to. */
    void typed(KeyEvent key) {
        boolean isLetter = !key.getCharacter().isEmpty() && key.getCharacter().charAt(0) >= ' ';
        if (session.gesture() instanceof Linking linking && linking.isByKeys() && isLetter && !key.isShortcutDown()) {
            if (!swallows) {
                Linking next = linking.typing(key.getCharacter(), session.plan());
                session.take(new Step(next, List.of()));
                walk.revealTarget(next.over());
            }
            key.consume();
        }
        swallows = false;
    }

    private void add() {
        session.perform(new Act.Offer(edits.beside()));
    }

    private void link() {
        String lead = session.choice().lead();
        int ports = lead == null ? 0 : session.geometry().ports(lead).size();
        if (lead != null && ports > 0) {
            Linking linking = Linking.byKeys(new Port(lead, edits.port(lead, ports)), session.plan());
            session.take(new Step(linking, List.of()));
            walk.revealTarget(linking.over());
            swallows = true;
        }
    }

    private void open() {
        String lead = session.choice().lead();
        if (lead != null) {
            session.model().open(lead);
        }
    }

    private void rename() {
        String lead = session.choice().lead();
        if (lead != null) {
            extras.rename(lead);
        }
    }

    private void escape() {
        if (session.gesture() instanceof Idle) {
            session.choose(Choice.NOTHING);
        } else {
            session.cancel();
        }
    }
}
