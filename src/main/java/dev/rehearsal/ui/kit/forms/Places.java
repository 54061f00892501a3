package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.ui.kit.draft.DraftProblem;
import dev.rehearsal.ui.kit.draft.DraftProblems;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Which node of a form stands for which place of the draft: for whoever sends the focus there, or has something to tell. */
public final class Places {
    private final Map<Place, Node> nodes = new HashMap<>();
    private final Map<Node, Place> places = new HashMap<>();

    void register(Place place, Node node) {
        Node before = nodes.put(place, node);
        if (before != null && !before.equals(node)) {
            places.remove(before);
        }
        places.put(node, place);
    }

    @Nullable
    Node node(Place place) {
        return nodes.get(place);
    }

    /** Another draft is shown from now on. Forms that stay register again when they show it. */
    void forget(Place.Part part) {
        nodes.keySet().removeIf(place -> place.part() == part);
        places.values().removeIf(place -> place.part() == part);
    }

    /** The node that gets the focus for a place: of a part the control that is to be filled in first. */
    @Nullable
    public Node target(Place place) {
        Node node = nodes.get(place);
        return node instanceof FormPart part ? part.first() : node;
    }

    /** The place that the node is in; the outermost, the name, where it is in none. */
    Place around(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            Place place = places.get(at);
            if (place != null) {
                return place;
            }
        }
        return Place.of(Place.Part.NAME);
    }

    /** Tells at every part what is wrong with it, or else what is still to be filled in. */
    public void showProblems(RuleDraft draft, List<DraftProblem> problems) {
        List<DraftProblem> hints = DraftProblems.hints(draft);
        nodes.forEach((place, node) -> {
            if (node instanceof FormPart part) {
                String wrong = sentence(problems, place);
                part.showProblem(wrong.isEmpty() ? sentence(hints, place) : wrong, !wrong.isEmpty());
            }
        });
    }

    private static String sentence(List<DraftProblem> problems, Place place) {
        return problems.stream()
                .filter(problem -> problem.place().equals(place))
                .map(DraftProblem::sentence)
                .findFirst()
                .orElse("");
    }

    /** Shows something anew in the form around {@code form}; a node that moves within it keeps the focus. */
    public static void keepingFocus(Node form, Runnable show) {
        Scene scene = form.getScene();
        Node focused = scene == null ? null : scene.getFocusOwner();
        show.run();
        if (focused != null && Objects.equals(focused.getScene(), scene) && !focused.isFocused()) {
            focused.requestFocus();
        }
    }
}
