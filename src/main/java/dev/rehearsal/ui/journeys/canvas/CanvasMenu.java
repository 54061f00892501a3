package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.journey.Alignment;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.gesture.Act;
import dev.rehearsal.ui.journeys.canvas.gesture.Choice;
import dev.rehearsal.ui.journeys.canvas.gesture.Wanted;
import dev.rehearsal.ui.kit.Command;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with what is selected, or with the place that was clicked. */
final class CanvasMenu {
    private final CanvasSession session;
    private final CanvasEdits edits;
    private final CanvasKeys keys;
    private List<Command> more = List.of();

    CanvasMenu(CanvasSession session, CanvasEdits edits, CanvasKeys keys) {
        this.session = session;
        this.edits = edits;
        this.keys = keys;
    }

    /** What else can be done with the journey as a whole. */
    void setMore(List<Command> commands) {
        more = List.copyOf(commands);
    }

    /** @param at the place in the plane that was clicked */
    ContextMenu at(Point2D at) {
        Choice choice = session.choice();
        List<MenuItem> items = new ArrayList<>();
        Port wire = choice.wire();
        if (wire != null) {
            items.add(item("Put a step in between…", () -> session.perform(new Act.Offer(Wanted.into(wire)))));
            items.add(item("Delete the wire", () -> edits.delete(false)));
        } else if (choice.nodes().isEmpty()) {
            items.add(item("Add a step here…", () -> session.perform(new Act.Offer(Wanted.somewhere(at)))));
            items.add(item("Paste", edits::paste));
            items.add(item("Select everything", edits::selectAll));
            items.add(new SeparatorMenuItem());
            items.add(item("Tidy up", () -> session.model().tidy()));
            items.add(item("Show everything", session::fit));
            more.forEach(command -> items.add(item(command.label(), command.run())));
        } else {
            nodes(choice, items);
        }
        ContextMenu menu = new ContextMenu(items.toArray(MenuItem[]::new));
        menu.setId("canvas-menu");
        menu.setConsumeAutoHidingEvents(false);
        return menu;
    }

    private void nodes(Choice choice, List<MenuItem> items) {
        if (choice.nodes().size() == 1) {
            items.add(item("Properties", () -> keys.run("Enter")));
            items.add(item("Rename", () -> keys.run("F2")));
            items.add(item("Add a step after it…", () -> keys.run("A, Insert, Ctrl+Enter")));
            items.add(item("Draw a wire", () -> keys.run("L")));
            items.add(new SeparatorMenuItem());
            counts(choice.nodes().iterator().next(), items);
        } else {
            items.add(alignments(choice));
        }
        items.add(item("Cut", edits::cut));
        items.add(item("Copy", edits::copy));
        items.add(item("Duplicate", edits::duplicate));
        items.add(new SeparatorMenuItem());
        items.add(item("Delete", () -> edits.delete(true)));
        items.add(item("Delete and leave the gap", () -> edits.delete(false)));
    }

    /** After a replay: who came here, who is here still, who went. */
    private void counts(String id, List<MenuItem> items) {
        session.model().counts().getValue().at(id).ifPresent(counts -> {
            items.add(customers("Customers who entered", id, CanvasModel.Flow.ENTERED));
            items.add(customers("Customers who are waiting", id, CanvasModel.Flow.WAITING));
            items.add(customers("Customers who left", id, CanvasModel.Flow.LEFT));
            items.add(new SeparatorMenuItem());
        });
    }

    private MenuItem customers(String words, String id, CanvasModel.Flow flow) {
        return item(words, () -> session.model().showCustomers(id, flow));
    }

    private Menu alignments(Choice choice) {
        Menu menu = new Menu("Line up");
        for (Alignment alignment : Alignment.values()) {
            boolean isSpreading = alignment == Alignment.ACROSS || alignment == Alignment.DOWN;
            MenuItem item = item(words(alignment), () -> edits.align(alignment));
            item.setDisable(isSpreading && choice.nodes().size() < 3);
            menu.getItems().add(item);
        }
        return menu;
    }

    static String words(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "Left edges";
            case CENTER -> "Centres, one below the other";
            case RIGHT -> "Right edges";
            case TOP -> "Top edges";
            case MIDDLE -> "Middles, side by side";
            case BOTTOM -> "Bottom edges";
            case ACROSS -> "Equal steps across";
            case DOWN -> "Equal steps down";
        };
    }

    private static MenuItem item(String words, Runnable run) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> run.run());
        return item;
    }
}
