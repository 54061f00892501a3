package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.journey.Fragment;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.ui.journeys.canvas.paint.Badge;
import dev.rehearsal.ui.journeys.canvas.paint.Counts;
import dev.rehearsal.ui.journeys.canvas.paint.Marks;
import dev.rehearsal.ui.journeys.canvas.paint.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableSet;

/** What the canvas shows, and whom it tells. Ids are those of nodes, and {@code Port.ENTRY_ID} is the entry's. */
public interface CanvasModel {
    ObservableValue<Journey> journey();

    void apply(Edit<Journey> edit);

    /** The step under way is over: the next edit is a step of its own. */
    void settle();

    /** The selected ids; the canvas changes it, and follows when somebody else does. */
    ObservableSet<String> selection();

    /** What is wrong with which node. */
    ObservableValue<Map<String, List<Badge>>> badges();

    /** {@link Counts#NONE} as long as nothing was replayed. */
    ObservableValue<Counts> counts();

    /** The way of one customer, when one is shown. */
    ObservableValue<Optional<Marks.Path>> path();

    /** What the card says. */
    Words words(String id);

    /** Brings the properties of the node, or of the entry, to the front. */
    void open(String id);

    /** Lays all nodes out anew, in its own time. */
    void tidy();

    /** Shows the customers that a count is about. */
    void showCustomers(String id, Flow flow);

    /** Nodes as text, as they are put on the clipboard. */
    String text(Fragment fragment);

    /** The nodes that a text holds; empty for any other text. */
    Optional<Fragment> fragment(String text);

    /** Says in a sentence why what was wanted was not done. */
    void refuse(String sentence);

    /** Which of a node's counts. */
    enum Flow {
        ENTERED,
        WAITING,
        LEFT
    }
}
