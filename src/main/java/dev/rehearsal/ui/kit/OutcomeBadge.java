package dev.rehearsal.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** An outcome as a small mark with icon and word; empty without one. */
public final class OutcomeBadge extends Label {
    private final ObjectProperty<@Nullable Outcome> outcome = new SimpleObjectProperty<>();

    public OutcomeBadge() {
        getStyleClass().add("outcome-badge");
        setAccessibleRole(AccessibleRole.TEXT);
        outcome.addListener((property, before, now) -> redraw(before, now));
    }

    public OutcomeBadge(Outcome outcome) {
        this();
        setOutcome(outcome);
    }

    public void setOutcome(@Nullable Outcome now) {
        outcome.set(now);
    }

    public @Nullable Outcome getOutcome() {
        return outcome.get();
    }

    public ObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome;
    }

    private void redraw(@Nullable Outcome before, @Nullable Outcome now) {
        if (before != null) {
            getStyleClass().remove(before.styleClass());
        }
        if (now == null) {
            setText("");
            setGraphic(null);
            return;
        }
        getStyleClass().add(now.styleClass());
        setText(now.label());
        setGraphic(now.icon().node());
    }
}
