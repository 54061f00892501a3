package dev.rehearsal.ui.packs.intake;

import dev.rehearsal.rule.Change;
import dev.rehearsal.store.IntakeItem;
import dev.rehearsal.store.IntakeItem.State;
import dev.rehearsal.ui.packs.changes.PartChange;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A part of the pack with how it stands here, in words, and whether it is to be taken in. */
final class IntakeRow {
    private final IntakeItem item;
    private final List<Change> changes;
    private final BooleanProperty taken;

    IntakeRow(IntakeItem item, List<Change> changes) {
        this.item = item;
        this.changes = List.copyOf(changes);
        this.taken = new SimpleBooleanProperty(item.state() == State.NEW || item.state() == State.CHANGED);
    }

    IntakeItem item() {
        return item;
    }

    /** What would change here; what it is, where it is new. */
    List<Change> changes() {
        return changes;
    }

    /** Where both differ, true takes the pack's and false keeps what is here. */
    BooleanProperty takenProperty() {
        return taken;
    }

    boolean isChoice() {
        return item.state() != State.UNCHANGED;
    }

    String kind() {
        return PartChange.noun(item.part());
    }

    String state() {
        return switch (item.state()) {
            case UNCHANGED -> "Same";
            case NEW -> "New";
            case CHANGED -> "Changed";
            case DRAFT_HERE, EDITED_HERE, IN_REVIEW_HERE, ARCHIVED_HERE, HOLDS_AT_ONCE -> "Conflict";
        };
    }

    /** What taking it means. */
    String explanation() {
        return switch (item.state()) {
            case UNCHANGED -> "Nothing happens.";
            case NEW ->
                item.part().isDocument()
                        ? "It comes in as a draft."
                        : "The workspace has none of its own, so it holds here from then on.";
            case CHANGED ->
                "Nothing is lost: what is here is in a pack already, or is approved and stays so. The pack’s comes in as a draft.";
            case DRAFT_HERE ->
                "There is a draft of it here that is in no pack yet. Taking the pack’s overwrites that draft.";
            case EDITED_HERE ->
                "It was edited here since it was exported or imported last. Taking the pack’s puts a draft in its place.";
            case IN_REVIEW_HERE ->
                "It is in review here. Taking the pack’s makes it a draft again, and the review is over.";
            case ARCHIVED_HERE -> "It was archived here. Taking the pack’s brings it back as a draft.";
            case HOLDS_AT_ONCE -> "It holds for the whole workspace as soon as it is taken, not as a draft.";
        };
    }
}
