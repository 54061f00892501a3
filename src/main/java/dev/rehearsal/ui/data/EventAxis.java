package dev.rehearsal.ui.data;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Times;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The events of a customer on one axis of time, a lane for each type. Marks that would lie on each other are drawn once,
 * so that there are never more than the width has room for.
 */
final class EventAxis extends Pane {
    private static final double LANE = 18;
    private static final double NAMES = 130;
    private static final double MARK = 8;

    private final EventLog log;
    private final List<Integer> events;
    private final TreeMap<String, Integer> lanes = new TreeMap<>();
    private final long first;
    private final long last;
    private final Label from;
    private final Label to;

    EventAxis(EventLog log, List<Integer> events, Times times) {
        this.log = log;
        this.events = events;
        for (int position : events) {
            lanes.merge(log.typeAt(position), 1, Integer::sum);
        }
        first = log.timeAt(events.getFirst());
        last = log.timeAt(events.getLast());
        from = day(times.day(first));
        to = day(times.day(last));
        double height = (lanes.size() + 1) * LANE;
        setMinHeight(height);
        setPrefHeight(height);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words(times));
    }

    private String words(Times times) {
        StringBuilder words = new StringBuilder(times.span(first, last));
        lanes.forEach((type, count) ->
                words.append("; ").append(Figures.count(count)).append(" ").append(type));
        return words.toString();
    }

    private static Label day(String day) {
        Label label = new Label(day);
        label.getStyleClass().add("secondary");
        return label;
    }

    /** Draws anew when the width has changed. */
    @Override
    protected void setWidth(double width) {
        boolean changes = width != getWidth();
        super.setWidth(width);
        if (changes) {
            draw();
        }
    }

    private void draw() {
        getChildren().clear();
        double room = Math.max(1, getWidth() - NAMES - MARK);
        List<String> types = List.copyOf(lanes.keySet());
        for (int lane = 0; lane < types.size(); lane++) {
            drawLane(types.get(lane), lane * LANE, room);
        }
        Set<Long> drawn = new HashSet<>();
        for (int position : events) {
            String type = log.typeAt(position);
            int lane = lanes.headMap(type).size();
            long x = Math.round(room * share(log.timeAt(position)));
            if (drawn.add((long) lane << Integer.SIZE | x)) {
                drawMark(type, NAMES + x, lane * LANE + (LANE - MARK) / 2);
            }
        }
        drawDays(types.size() * LANE);
    }

    private double share(long time) {
        return last == first ? 0 : (double) (time - first) / (last - first);
    }

    private void drawLane(String type, double y, double room) {
        Label name = new Label(type);
        name.getStyleClass().add("secondary");
        name.setPrefWidth(NAMES - 8);
        name.relocate(0, y + 1);
        Region line = new Region();
        line.getStyleClass().add("lane-line");
        line.resizeRelocate(NAMES, y + LANE / 2, room + MARK, 1);
        line.setManaged(false);
        getChildren().addAll(line, name);
    }

    private void drawMark(String type, double x, double y) {
        Region mark = new Region();
        mark.getStyleClass().addAll("lane-mark", type);
        mark.setManaged(false);
        mark.resizeRelocate(x, y, MARK, MARK);
        getChildren().add(mark);
    }

    private void drawDays(double y) {
        from.relocate(NAMES, y + 1);
        getChildren().add(from);
        if (last > first) {
            to.relocate(Math.max(NAMES + 90, getWidth() - 76), y + 1);
            getChildren().add(to);
        }
    }
}
