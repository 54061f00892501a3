package dev.rehearsal.ui.journeys.canvas.gesture;

import dev.rehearsal.journey.Port;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is selected: nodes, or one wire.
 *
 * @param lead the node that the keyboard is at, null for none
 * @param port which of its ways out the keyboard is at; negative for none
 * @param wire the way out whose wire is selected
 */
public record Choice(
        Set<String> nodes,
        @Nullable String lead,
        int port,
        @Nullable Port wire) {
    public static final Choice NOTHING = new Choice(Set.of(), null, -1, null);

    public Choice {
        nodes = Set.copyOf(nodes);
    }

    public static Choice of(String id) {
        return new Choice(Set.of(id), id, -1, null);
    }

    public static Choice of(Set<String> ids) {
        return new Choice(ids, ids.size() == 1 ? ids.iterator().next() : null, -1, null);
    }

    public static Choice of(Port wire) {
        return new Choice(Set.of(), null, -1, wire);
    }

    public Choice atPort(int index) {
        return new Choice(nodes, lead, index, null);
    }

    /** With the node where it was not selected, without it where it was. */
    public Choice toggled(String id) {
        Set<String> next = new LinkedHashSet<>(nodes);
        boolean added = next.add(id);
        if (!added) {
            next.remove(id);
        }
        return new Choice(next, added ? id : null, -1, null);
    }
}
